"""JSON in which 45.60 stays 45.60: a number has the digits that were written."""

import json
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import lru_cache

Told = None | str | int | bool | Decimal | Sequence["Told"] | Mapping[str, "Told"]
OPEN = 2  # groups inside groups that have lines of their own; what is deeper stands on one line

# Most words and names come back in every figure; typed, because to Python True is 1.
_leaf = lru_cache(maxsize=4_096, typed=True)(json.JSONEncoder(ensure_ascii=False).encode)


def exact_json(told: Told) -> bytes:
    return f"{_written(told, 0)}\n".encode()


def _written(told: Told, depth: int) -> str:
    if isinstance(told, Decimal):
        return f"{told:f}"
    if told is None or isinstance(told, str | int):
        return _leaf(told)
    if isinstance(told, Mapping):
        return _group("{", [f"{_leaf(name)}: {_written(value, depth + 1)}" for name, value in told.items()], "}", depth)
    return _group("[", [_written(value, depth + 1) for value in told], "]", depth)


def _group(opens: str, inside: list[str], closes: str, depth: int) -> str:
    if not inside or depth >= OPEN:
        return f"{opens}{', '.join(inside)}{closes}"
    space = "\n" + " " * (depth + 1)
    return f"{opens}{space}{f',{space}'.join(inside)}{space[:-1]}{closes}"
