"""Figures that should be divided, and are not as the file says, are answered with the line to type."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from publishing.front_door.showing import shown
from publishing.front_door.strict_yaml import Value
from publishing.measures.gaps import GAPS
from publishing.measures.measure import Division
from publishing.nearest import suggestion

SUM = re.compile(r"(?:grand |sub-?)?totals?\b|all\b|overall\b|sum\b|altogether\b", re.IGNORECASE)


class Undivided(NamedTuple):
    sentence: str
    names_parts: bool  # parts are written, but not so that they can be told from each other


def undivided(value: Value, division: Division, where: str, name: str) -> Undivided | None:
    """What is wrong with something that is not a line for each part."""
    if isinstance(value, dict):
        return None
    parts = division.parts
    if isinstance(value, list):
        if len(value) == len(parts) and all(isinstance(one, str) for one in value):
            pairs = ", ".join(f"{part}: {one}" for part, one in zip(parts, value, strict=True))
            return Undivided(f"a list does not say which number of {where} is whose. Write {name}: {{{pairs}}}", True)
        if all(isinstance(one, dict) for one in value):
            first = next((part for one in value if isinstance(one, dict) for part in one), parts[0])
            return Undivided(
                f"the parts of {where} have no hyphens before them. Delete the hyphens, as in '    {first}: 12'.", True
            )
    elif any(re.search(rf"\b{re.escape(part)}\b", value) for part in parts):
        return Undivided(
            f"the parts of {where} cannot be told from each other. Write each on a line of its own: its name, a colon, a space, and its number, as in '    {parts[0]}: 12'.",
            True,
        )
    return Undivided(
        f"{where} should be divided by {division.name}. Leave {name}: alone on its line, and write under it, with more spaces, a line for each: {', '.join(parts)}.",
        False,
    )


def not_a_part(name: str, value: Value, division: Division) -> str:
    sentence = f"{shown(name)} is not one of the parts of {division.name}."
    known = [*division.parts, *([division.total] if division.total else [])]
    whole = next((part for part in known if name.startswith(f"{part} ") and not value), None)
    if whole and re.search(r"\d", name):
        return f"{shown(name)} needs a colon after the name. Write {whole}: {name[len(whole) :].strip()}."
    if SUM.match(name) and name.casefold() not in map(str.casefold, known):
        if division.total:
            return f"{sentence} The sum of all parts is called {division.total} here. Write {division.total}."
        return f"{sentence} If it is the sum of them, add under by:, below parts:, the line 'total: {name}'."
    return f"{sentence} {suggestion(name, known)}"


def lacking(division: Division, value: dict[str, Value], where: str) -> str | None:
    """A part has no line, among lines that are all right."""
    parts = [name for name in division.parts if name not in value]
    known = {*division.parts, division.total}
    strange = [name for name in value if name not in known and not name.isdigit()]
    if not parts or strange or not set(value) & set(division.parts):
        return None
    number = division.parts.index(parts[0])
    cut = f"{division.parts[number - 1]}, {parts[0]}" if number and parts[0][:1].islower() else ""
    quotes = f' If a comma belongs to the name, put the whole in quotes under by:, as in "{cut}".' if cut else ""
    return f"{where} has no line for {', '.join(parts)}. Add it with its number, or with why there is none: {GAPS}.{quotes}"


def with_commas(lines: dict[str, Value]) -> Iterator[tuple[str, Value, list[str]]]:
    """Each line, and the digits behind it that a comma has cut off from its number."""
    names = list(lines)
    for at, name in enumerate(names):
        if re.fullmatch(r"\d{3}", name) and lines[name] == "" and at:
            continue
        rest: list[str] = []
        value = lines[name]
        if isinstance(value, str) and re.fullmatch(r"£?\d{1,3}", value):
            for after in names[at + 1 :]:
                if not re.fullmatch(r"\d{3}", after) or lines[after] != "":
                    break
                rest.append(after)
        yield name, value, rest
