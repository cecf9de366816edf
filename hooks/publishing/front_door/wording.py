"""Words that a person types in a field: there are some, they fit their place, and they are only words."""

import re
from collections.abc import Callable
from typing import Any

from pydantic_core import PydanticCustomError

from publishing.front_door.plain_words import what_is_not_plain
from publishing.front_door.showing import shown, without_mailboxes


def mistake(sentence: str) -> PydanticCustomError:
    return PydanticCustomError("candour", "{sentence}", {"sentence": sentence})


def words(longest: int, lines: bool = False) -> Callable[[Any], str]:
    """Text of at most so many characters, on one line unless lines are allowed."""

    def read(written: Any) -> str:
        if isinstance(written, list):
            raise mistake("should be text, not a list. Write it on one line without square brackets or hyphens.")
        if isinstance(written, dict):
            raise mistake(
                f"should be text, not a group of fields. If the text has a colon, put the whole in quotes{_in_quotes(written)}"
            )
        text = str(written).strip()
        if sentence := _what_is_wrong(text, longest, lines):
            raise mistake(sentence)
        return text

    return read


def _in_quotes(written: dict[str, Any]) -> str:
    """A text with one colon was read as a name and a value; it is shown as it would be right."""
    whole = without_mailboxes(": ".join(str(part) for item in written.items() for part in item))
    return f': "{whole}"' if len(written) == 1 and len(whole) <= 100 and '"' not in whole else "."


def _what_is_wrong(text: str, longest: int, lines: bool) -> str | None:
    if not text:
        return "is empty. Write something after the colon, or leave the line out if the field is not needed."
    if not any(character.isalnum() for character in text):
        return f"{shown(text)} has no letter or digit in it. Write it in words."
    if len(text) > longest:
        return f"has {len(text):,} characters, and {longest:,} is the most. Shorten it."
    if "\n" in text and not lines:
        return "has more than one line. Write it on one line."
    return what_is_not_plain(text)


YES_OR_NO = {
    **dict.fromkeys(("yes", "y", "on", "1", "true"), "true"),
    **dict.fromkeys(("no", "n", "off", "0", "false"), "false"),
}


def yes_or_no(written: Any) -> bool:
    if written not in ("true", "false"):
        meant = YES_OR_NO.get(written.strip().casefold()) if isinstance(written, str) else None
        raise mistake(
            f"{shown(written)} should be true or false, in small letters.{f' Write {meant}.' if meant else ' Write true or false and nothing else, or delete the line.'}"
        )
    return bool(written == "true")


def an_id(written: Any) -> str:
    """A name for machines and addresses, which never changes once it is public."""
    text = words(60)(written)
    if not re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", text):
        better = re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-") or "a-short-name"
        raise mistake(f"{shown(text)} is not an id. Use small letters, digits and single hyphens: {better}")
    return text


def an_address(written: Any) -> str:
    """One of this site's, old or new; publishing.lasting reads it."""
    if str(written).strip() == "/":
        raise mistake(
            "'/' is the home page, which stays where it is. To lead to it write index.md; if not, delete this."
        )
    return words(300)(written)
