"""Several things in one field: each is its own, and whoever wrote them as one text is told the whole line to type."""

import re
from collections.abc import Iterator
from typing import Any

from pydantic import ValidationInfo
from pydantic_core import PydanticCustomError

from publishing.front_door.choices import LISTS, Choices, is_one, meant
from publishing.front_door.showing import shown, without_mailboxes
from publishing.front_door.wording import mistake
from publishing.nearest import suggestion

SEVERAL_IN_ONE = re.compile(r"(?<=[a-z])\s*[;/]\s*(?=[a-z])|\s+[&+]\s+|\s+and\s+")
# The name of a page has slashes of its own, and so has an action: 2014-17/1/1.1.
BETWEEN = re.compile(r"[,;&+\n]|(?<!\d)/(?!\d|\S*\.md\b)|\s+and\s+")
NOTHING = ("none", "n/a", "nil", "no", "not applicable", "tbc", "-")
SENTENCES = re.compile(r"(?<=[.!?]) (?=[A-Z])")
LONGEST_WORD, LONGEST_LIST, LONGEST_LINE = 30, 60, 110
MOST_SHOWN = 6  # lines


def a_list(written: Any, info: ValidationInfo) -> Any:
    written = _from_curly_brackets(written)
    if isinstance(written, str) and _bare(written).casefold() in NOTHING:
        raise mistake(
            f"{shown(written)} cannot stand here. Write at least one thing, or leave the line out if the field is not needed."
        )
    if isinstance(written, str):
        raise mistake(f"should be a list. {_as_a_list(written, str(info.field_name))}")
    if isinstance(written, list) and not written:
        raise mistake(
            "is an empty list. Write at least one thing in it, or leave the line out if the field is not needed."
        )
    return written


def _from_curly_brackets(written: Any) -> Any:
    """{one, two} is read as names without values."""
    return ", ".join(written) if isinstance(written, dict) and written and not any(written.values()) else written


def _as_a_list(written: str, field: str) -> str:
    """On one line where they are words, and as lines where they are sentences, whose commas divide nothing."""
    items = [_bare(item) for item in BETWEEN.split(_bare(written))]
    if not any(items):
        return f"Write for example {field}: [one, two]"
    if any(len(item) > LONGEST_WORD or item.endswith(".") for item in items):
        lines = [f"'  - {_shortened(line)}'" for line in SENTENCES.split(without_mailboxes(" ".join(written.split())))]
        return f"Leave {field}: alone on its line, and write under it a line for each, with two spaces, a hyphen and a space before it: {' and '.join(lines[:MOST_SHOWN])}"
    listed = without_mailboxes(", ".join(item for item in items if item))
    return f"Write {field}: [{listed}]"


def _shortened(line: str) -> str:
    """Never in the middle of a word."""
    return line if len(line) <= LONGEST_LINE else f"{line[:LONGEST_LINE].rpartition(' ')[0]} …"


def _bare(words: str) -> str:
    return words.strip(" []()'\"")


def names(written: Any, info: ValidationInfo) -> Any:
    """A list of single names, so that two in one place have lost the comma between them."""
    field = str(info.field_name)
    written = _from_curly_brackets(written)
    choices: Choices = (info.context or {}).get(field) or {}
    if isinstance(written, str) and choices and _bare(written):
        raise mistake(_as_ids(written, field, choices))
    found = a_list(written, info)
    for name in found if isinstance(found, list) else ():
        if isinstance(name, str) and _is_several(name, choices) and not is_one(name, choices):
            listed = without_mailboxes(", ".join(_ids(name, choices) or SEVERAL_IN_ONE.split(name)))
            raise mistake(f"needs a comma between its items. Write {listed[:LONGEST_LIST]} in place of {shown(name)}.")
    return found


def _is_several(name: str, choices: Choices) -> bool:
    """Two in one place: a sign or an 'and' is between them, or only a space between words of the list."""
    return bool(SEVERAL_IN_ONE.search(name)) or (
        len(name.split()) > 1 and all(is_one(word, choices) for word in name.split())
    )


def _as_ids(written: str, field: str, choices: Choices) -> str:
    """The whole line to type, in the ids of the board's own list, also where their names were written."""
    items = _items(written, choices)
    if ids := _ids(written, choices):
        return f"should be a list. Write {field}: [{', '.join(ids)}]"
    strange = next(item for item in items if not meant(item, choices))
    return f"should be a list of words from data/{LISTS[field]}.yml, and {shown(strange)} is not there. {suggestion(strange, choices)} Write for example {field}: [{next(iter(choices))}]"


def _ids(written: str, choices: Choices) -> list[str]:
    """What the words stand for, each once; nothing where one of them stands for nothing."""
    ids = [meant(item, choices) for item in _items(written, choices)]
    return list(dict.fromkeys(one for one in ids if one)) if all(ids) else []


def _items(written: str, choices: Choices) -> list[str]:
    """A name that has an 'and' of its own stays whole."""
    if is_one(written, choices):
        return [written]
    items = [_bare(item) for item in re.split(r"[,;/\n]", _bare(written))]
    return [part for item in items for part in _parts(item, choices) if part]


def _parts(item: str, choices: Choices) -> list[str]:
    if is_one(item, choices):
        return [item]
    words = item.split()  # of lines without hyphens, which are read as one text
    if all(is_one(word, choices) for word in words):
        return words
    return list(_names_in([_bare(part) for part in BETWEEN.split(item)], choices))


def _names_in(parts: list[str], choices: Choices) -> Iterator[str]:
    """One after the other, each as long as it can be: parents and carers are one."""
    while parts:
        most = next((n for n in range(len(parts), 1, -1) if is_one(" and ".join(parts[:n]), choices)), 1)
        yield " and ".join(parts[:most])
        parts = parts[most:]


def groups(written: Any) -> Any:
    """A list whose items have fields of their own."""
    if not isinstance(written, list) or not written:
        raise PydanticCustomError("list_type", "should be a list")
    return written
