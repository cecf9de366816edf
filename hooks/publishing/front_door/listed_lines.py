"""The items of a list of words stand under its name, each with two spaces, a hyphen and a space."""

import re
from collections.abc import Collection, Iterator

ITEM = re.compile(r"(?P<indent>[ \t]*)(?P<sign>[-*•●▪◦‣·–—][ \t]*|\d{1,2}[.)][ \t]+)?(?P<words>[^\s#].*)")
FIELD = re.compile(r"[\w -]{1,40}[:=;](?:\s|$)")
WHY = "are items of a list, so each needs two spaces, a hyphen and a space in front"


def listed(below: list[str], names: Collection[str]) -> tuple[str, list[str]]:
    """What is wrong with the lines that are items, if anything, and the same as they should be."""
    own = list(_own_lines(below, names))
    if own and own[0]["words"].startswith(("[", "{")) and not own[0]["sign"]:
        return "", []  # a list in brackets may go on over several lines
    return (WHY, [_moved(one, own) for one in own]) if _is_wrong(own) else ("", [])


def _own_lines(below: list[str], names: Collection[str]) -> Iterator[re.Match[str]]:
    """The lines up to the next field, with or without its colon."""
    for line in below:
        found = ITEM.fullmatch(line)
        at_the_edge = found is not None and not found["indent"] and not found["sign"]
        if not found or (at_the_edge and (FIELD.match(line) or line.split(" ")[0] in names)):
            return
        yield found


def _is_wrong(own: list[re.Match[str]]) -> bool:
    """A line at the edge without its hyphen, or lines of which none has one, or those of another list."""
    signs = [(one["sign"] or "").rstrip() for one in own]
    at_the_edge = [one for one in own if not one["indent"] and not re.fullmatch(r"-[ ]+", one["sign"] or "")]
    return (
        bool(at_the_edge)
        or (len(own) > 1 and not any(signs))
        or any(sign not in ("", "-") for sign in signs if sign.isascii() or sign in "–—")
        or sum(not sign.isascii() for sign in signs) > 1
    )


def _moved(line: re.Match[str], own: list[re.Match[str]]) -> str:
    goes_on = line["indent"] and not line["sign"] and any(one["sign"] for one in own)
    return f"    {line['words']}" if goes_on else f"  - {line['words']}"
