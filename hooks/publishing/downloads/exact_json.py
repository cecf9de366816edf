"""JSON in which 45.60 stays 45.60: a number has the digits that were written."""

import json
from collections.abc import Mapping, Sequence
from decimal import Decimal

Told = None | str | int | bool | Decimal | Sequence["Told"] | Mapping[str, "Told"]
OPEN = 2  # groups inside groups that have lines of their own; what is deeper stands on one line

_leaf = json.JSONEncoder(ensure_ascii=False).encode


def exact_json(told: Told) -> bytes:
    return f"{_written(told, 0)}\n".encode()


def _written(told: Told, depth: int) -> str:
    if isinstance(told, Decimal):
        return f"{told:f}"
    if isinstance(told, Mapping):
        return _group("{", [f"{_leaf(name)}: {_written(value, depth + 1)}" for name, value in told.items()], "}", depth)
    if isinstance(told, Sequence) and not isinstance(told, str):
        return _group("[", [_written(value, depth + 1) for value in told], "]", depth)
    return _leaf(told)


def _group(opens: str, inside: list[str], closes: str, depth: int) -> str:
    if not inside or depth >= OPEN:
        return f"{opens}{', '.join(inside)}{closes}"
    space = "\n" + " " * (depth + 1)
    return f"{opens}{space}{f',{space}'.join(inside)}{space[:-1]}{closes}"
