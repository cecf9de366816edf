"""What may be typed in a field, as an editor is told: it completes and underlines while the words are being written."""

from typing import Any

from pydantic import WithJsonSchema

A_DAY = r"(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"
A_TIME = r"([01]\d|2[0-3]):[0-5]\d"
LIKE_AN_ID = r"[a-z0-9]+(-[a-z0-9]+)*"


def _like(pattern: str, **more: Any) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", "pattern": f"^{pattern}$", **more})


def text(longest: int) -> WithJsonSchema:
    """Words; a number alone is words too, because here nothing is more than what was typed."""
    return WithJsonSchema({"type": ["string", "number"], "pattern": r"\S", "maxLength": longest})


AN_ID = _like(LIKE_AN_ID, maxLength=60)
DAY = _like(A_DAY)
MINUTE = _like(f"{A_DAY} {A_TIME}")
YES_NO = WithJsonSchema({"type": "boolean"})
NUMBER = WithJsonSchema({"type": "integer", "minimum": 0, "maximum": 999_999_999})
COLOUR = _like("#[0-9a-fA-F]{6}")
WEB_ADDRESS = _like(r"https://[^\s<>]+")
PHONE = WithJsonSchema({"type": ["string", "integer"], "pattern": r"^\+?[0-9 ()-]+$"})
MAILBOX = _like(r"[^@\s<>,;]+@[^@\s<>,;]+\.[^@\s<>,;]+")
