"""The text of a new page: every field that must be written, with what to write above it, then its headings."""

import re
from collections.abc import Iterator, Mapping
from datetime import date

from publishing.choosing import choices_of
from publishing.explained import Explained, explained, indented
from publishing.front_door.slips_in_values import quoted
from publishing.kinds import PAGE, Kind, PageFields
from publishing.kinds.case_review import CASE_REVIEW
from publishing.site import Site
from publishing.starting.guidance import first_words

# May be left out, but most pages of the kind have them.
OFFERED = {"themes", "to_do", "recommendations", "to"}
# In a case review even a remark is looked through, and a day or a name in it would be taken for a child's own.
LIKE_A_CHILDS = re.compile(r" For example: (?:\d{4}-\d\d-\d\d|\[[A-Z][a-z]+\])$")
Choices = Mapping[str, Mapping[str, str]]


def starting_text(
    kind: Kind, site: Site, title: str = "", published: date | None = None, name: str = "", is_theme: bool = False
) -> str:
    """The whole file; what is known already is filled in."""
    lists, known = choices_of(site), dict[str, str]()
    if title:
        known["title"] = quoted(title)
    if published:
        known["published"] = published.isoformat()
    if name and kind is not PAGE:
        known["id"] = f"{name}-1"
    fields = [line for one in _asked(explained(kind.fields), kind) for line in _lines(one, known, lists)]
    if kind is CASE_REVIEW:
        fields = [LIKE_A_CHILDS.sub("", line) for line in fields]
    return "\n".join(["---", *fields, "---", *first_words(kind, is_theme)]) + "\n"


def _asked(fields: tuple[Explained, ...], kind: Kind | None = None) -> Iterator[Explained]:
    """What must be written, and what is offered; the fields of all pages first, as everywhere."""
    shared = PageFields.model_fields
    for one in sorted(fields, key=lambda one: one.name not in shared) if kind else fields:
        if one.needed or (one.name in OFFERED and kind is not PAGE):
            yield one


def _lines(one: Explained, known: Mapping[str, str], lists: Choices) -> list[str]:
    if one.inside:
        inside = [line for part in _asked(one.inside) for line in _lines(part, known, lists)]
        return [_remark(one, lists), f"{one.name}:", *_indented(inside, one.several)]
    value = known.get(one.name, "")
    return [_remark(one, lists), f"{one.name}: {value}".rstrip()]


def _indented(lines: list[str], several: bool) -> list[str]:
    """The hyphen of a list stands before its first field, below the remark on it."""
    if not several:
        return indented(lines, several)
    return [f"  {lines[0]}", *indented(lines[1:], several)]


def _remark(one: Explained, lists: Choices) -> str:
    """A line of its own: what is typed after a value would be part of it."""
    choices = tuple(lists.get(one.name) or one.choices)
    can_be = f" ({', '.join(choices)})" if choices and not one.inside else ""
    example = f"[{', '.join(choices[:2])}]" if lists.get(one.name) else one.example
    for_example = "" if one.inside or one.choices else f" For example: {example}"
    return f"# {one.says[:1].upper()}{one.says[1:]}{can_be}.{for_example}"
