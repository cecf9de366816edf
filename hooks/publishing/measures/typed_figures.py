"""Figures as they are typed: by period, and under it by part."""

from typing import Any

from pydantic import WithJsonSchema

from publishing.front_door.strict_yaml import Value
from publishing.front_door.wording import mistake

FIGURES = WithJsonSchema({"type": "object", "minProperties": 1})


def a_group(written: Any) -> dict[str, Value]:
    if isinstance(written, dict) and written:
        return written
    raise mistake(
        "should be a group, one line for each period. Leave the name alone on its line, and write under it, for example: '  2017-18: 343'."
    )
