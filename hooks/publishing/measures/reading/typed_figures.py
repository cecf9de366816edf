"""Figures as they are typed: by period, and under it by part."""

import re
from typing import Any

from pydantic import WithJsonSchema

from publishing.front_door.strict_yaml import Value
from publishing.front_door.wording import mistake

FIGURES = WithJsonSchema({"type": "object", "minProperties": 1})
PASTED = re.compile(r"(?P<period>[\w/–-]+)(?:[ \t,;|=]+)(?P<number>[£\d][\d.]*)(?P<more>[ \t,;|]+\d)?")


def a_group(written: Any) -> dict[str, Value]:
    if isinstance(written, dict) and written:
        return written
    raise mistake(_to_type(written))


def _to_type(written: Any) -> str:
    if isinstance(written, list) and written and isinstance(written[0], dict):
        return f"should have no hyphens before its lines. Delete them, as in '  {next(iter(written[0]))}: 343'."
    if isinstance(written, str) and (found := PASTED.match(written.strip())):
        line = f"  {found['period']}: {found['number']}"
        if found["more"]:
            line = f"  {found['period']}: {{High: {found['number']}, Low: …}}"
            return f"cannot be pasted as columns. Write a line for each period, with the name of the part before each number, as in '{line}'."
        return f"needs a colon and a space after each period. Write each line as in '{line}'."
    return "should be a group, one line for each period. Leave the name alone on its line, and write under it, for example: '  2017-18: 343'."
