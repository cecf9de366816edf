"""What is said of a field that is not as it should be: what is wrong, and what to type instead."""

import re
from collections.abc import Callable
from itertools import pairwise

from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from publishing.front_door.groups import Group, group_of, is_list, model_at, models_in
from publishing.front_door.other_names import WRITE_THE_TIME
from publishing.front_door.places import Path
from publishing.front_door.showing import shown, without_mailboxes
from publishing.nearest import nearest

MOST_COUNTED = 2


def field_name(path: Path) -> str:
    """How a person would speak of it: 'number in the 2nd of contacts'; deeper down, the line says where that is."""
    said = ""
    if sum(isinstance(step, int) for step in path) > MOST_COUNTED:
        path = path[-2:] if isinstance(path[-1], int) else path[-3:]
    for step in path:
        word, between = (f"the {_nth(step + 1)}", " of ") if isinstance(step, int) else (step, " in ")
        said = f"{word}{between}{said}" if said else word
    return said or "this file"


def _spaces(path: Path) -> str:
    """Those before the name of a field: two for each group, and four for each list of them."""
    return " " * sum(4 if isinstance(step, int) else 2 * isinstance(after, str) for step, after in pairwise(path))


def _nth(number: int) -> str:
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _ours(detail: ErrorDetails, name: str, kind: Group, path: Path) -> str:
    field = model_at(kind, path).model_fields.get(str(path[-1]))
    if field and field.examples and not str(detail["input"]).strip() and not next(models_in(field.annotation), None):
        return f"{name} is empty. {_what_to_write(str(path[-1]), field)}"
    if detail["msg"].endswith(OR_LEAVE_IT_OUT) and (required := _required(kind, path)):
        return f"{name} {detail['msg'].partition('. Write ')[0]}. {_what_to_write(*required)}"
    if detail["msg"].endswith(WITHOUT_THE_TIME) and "what" in model_at(kind, path).model_fields:
        return f"{name} {detail['msg']} {WRITE_THE_TIME}"
    return f"{name} {_as_deep(detail['msg'], path)}"


def _as_deep(sentence: str, path: Path) -> str:
    """The lines of a list stand further in where its field does."""
    before = _spaces(path)
    if not before:
        return sentence
    told = sentence.replace("with two spaces, a hyphen", f"with {len(before) + 2} spaces, a hyphen")
    return told.replace("'  - ", f"'{before}  - ")


OR_LEAVE_IT_OUT = ", or leave the line out if the field is not needed."
WITHOUT_THE_TIME = ", without the time."


def _required(kind: Group, path: Path) -> tuple[str, FieldInfo] | None:
    """The field that this is, or an item of, where it cannot be left out."""
    whole = path[:-1] if isinstance(path[-1], int) else path
    field = model_at(kind, whole).model_fields.get(str(whole[-1])) if whole else None
    return (str(whole[-1]), field) if field and field.is_required() else None


def _what_to_write(name: str, field: FieldInfo) -> str:
    """Of a field that somebody began: what it means and how it looks; one that is not needed can also go."""
    or_not = "" if field.is_required() else ", or delete the line"
    return f"Write {field.description or 'it'}{or_not}. For example: {name}: {(field.examples or ['…'])[0]}"


def _missing(detail: ErrorDetails, name: str, kind: Group, path: Path) -> str:
    field = model_at(kind, path).model_fields[str(path[-1])]
    if group := next(models_in(field.annotation), None):
        before = _spaces(path)
        start = ("  - ", "    ") if is_list(model_at(kind, path), str(path[-1])) else ("  ", "  ")
        how = f", with {len(before)} spaces before it," if before else ""
        return f"{name} is missing. Add a line {path[-1]}:{how} and {under_it(group, *(before + one for one in start))}"
    line = f"{path[-1]}: {next(iter(field.examples or []), '…')}"
    if len(path) > 1:
        before = _spaces(path)
        return f"{name} is missing. Add a line to its group, with {len(before)} spaces before it, for example: '{before}{line}'"
    return f"{name} is missing. Add a line, for example: {line}"


def under_it(group: Group, first: str, rest: str = "  ", written: object = None) -> str:
    return f"under it, each on a line of its own, for example: {_lines(group, first, rest, written)}"


def _lines(group: Group, first: str, rest: str, written: object = None) -> str:
    """A group as it is typed, with the spaces before its lines, as nobody guesses those, and with the words there are."""
    fields = {name: field for name, field in group.model_fields.items() if field.is_required()} or group.model_fields
    wanted = {name: (field.examples or ["…"])[0] for name, field in fields.items()}
    wanted |= _in_its_place(group, written)
    lines = [f"'{rest if at else first}{name}: {words}'" for at, (name, words) in enumerate(wanted.items())]
    return " and ".join(lines)


def _in_its_place(group: Group, written: object) -> dict[str, str]:
    """What was typed in place of a group, in the field that it can only be."""
    words = without_mailboxes(written.strip()) if isinstance(written, str) else ""
    if not 0 < len(words) <= LONGEST_REPEATED or "\n" in words or ": " in words:
        return {}
    kind = "address" if words.startswith("https://") else "file" if FILE.fullmatch(words) else "says"
    is_known = kind != "says" or (" " in words and "name" not in group.model_fields)
    return {kind: words} if kind in group.model_fields and is_known else {}


FILE = re.compile(r"[^\s/]+\.[A-Za-z]{2,4}")
LONGEST_REPEATED = 80


def not_of_this_group(kind: Group, path: Path) -> str:
    """Of a group in which nothing is as it should be, so that its fields need not be told one by one."""
    first, rest = ("  - ", "    ") if isinstance(path[-1], int) else ("  ", "  ")
    group, before = model_at(kind, (*path, "")), _spaces(path)
    return f"{field_name(path)} has other fields than these. Write, each on a line of its own, for example: {_lines(group, before + first, before + rest)}"


def _not_a_list(detail: ErrorDetails, name: str, kind: Group, path: Path) -> str:
    if group := group_of(kind, path):
        return f"{name} should be a list. Leave {path[-1]}: alone on its line, and write {under_it(group, f'{_spaces(path)}  - ', f'{_spaces(path)}    ', detail['input'])}"
    return f"{name} should be a list. Start each item on a line of its own with two spaces, a hyphen and a space."


def _not_a_group(detail: ErrorDetails, name: str, kind: Group, path: Path) -> str:
    if path and isinstance(path[-1], int):
        return f"{name} should be a group of fields. Write, each on a line of its own, for example: {_lines(model_at(kind, path), f'{_spaces(path)}  - ', f'{_spaces(path)}    ', detail['input'])}"
    if group := group_of(kind, path):
        return f"{name} should be a group of fields. Leave {path[-1]}: alone on its line, and write {under_it(group, f'{_spaces(path)}  ', f'{_spaces(path)}  ', detail['input'])}"
    return f"{name} should be a group of fields, each on a line of its own: its name, a colon, a space and your words."


def _not_a_choice(detail: ErrorDetails, name: str, kind: Group, path: Path) -> str:
    choices = re.findall(r"'([^']+)'", str(detail.get("ctx", {}).get("expected", "")))
    if not isinstance(detail["input"], str):
        return f"{name} should be one word, not a list or a group. It can be: {', '.join(choices)}."
    said = f"{shown(detail['input'])} is not one of the choices" if detail["input"] else "is empty"
    meant = nearest(detail["input"], choices, how_like=0.85)
    near = f"Did you mean '{meant}'? " if meant else ""
    return f"{name} {said}. {near}It can be: {', '.join(choices)}."


def cannot_be_read(detail: ErrorDetails, name: str, kind: Group, path: Path) -> str:
    return f"{name} {shown(detail['input'])} cannot be used here ({detail['msg']})."


AN_ID = re.compile(r"\bid: [a-z-]+-\d+")


def with_its_own_id(sentence: str, path: Path, file: str) -> str:
    """Of an item with an id the example has the one that it should have: the name of its file and its number."""
    number = next((step + 1 for step in path if isinstance(step, int)), 1)
    name = file.rpartition("/")[2].partition(".")[0]
    return AN_ID.sub(f"id: {name}-{number}", sentence) if file.startswith(("docs/", "data/scrutiny/")) else sentence


SENTENCES: dict[str, Callable[[ErrorDetails, str, Group, Path], str]] = {
    "candour": _ours,
    "missing": _missing,
    "tuple_type": _not_a_list,
    "list_type": _not_a_list,
    "model_type": _not_a_group,
    "model_attributes_type": _not_a_group,
    "dict_type": _not_a_group,
    "literal_error": _not_a_choice,
    "enum": _not_a_choice,
}
