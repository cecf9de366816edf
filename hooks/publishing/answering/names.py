"""Who spoke, challenged, heard or owns: a group of the board, an agency, or whoever the file itself names besides."""

import re
from collections.abc import Iterator, Mapping

from publishing.answering.entry import Answering
from publishing.closed_lists import Choices
from publishing.front_door.choices import is_one, meant
from publishing.front_door.showing import shown
from publishing.nearest import suggestion
from publishing.problems import Problem
from publishing.reports.structure import Structure

FIELDS = ("by", "challenged", "owners")
BETWEEN = re.compile(r"\s+and\s+|\s*[;/&+]\s*|\s+")
Names = Mapping[str, str]


def listed_names(groups: Structure | None, agencies: Choices | None) -> dict[str, str]:
    found = {one.id: one.name for one in agencies.choices} if agencies else {}
    return found | ({one.id: one.name for one in groups.groups} if groups else {})


def names_in(file: Answering, groups: Structure | None, agencies: Choices | None) -> dict[str, str]:
    """Every id with its name; what the file says itself counts least."""
    return {one.id: one.name for one in file.others} | listed_names(groups, agencies)


def name_problems(file: Answering, groups: Structure | None, agencies: Choices | None) -> Iterator[Problem]:
    """Whoever is named is known, once; and an id says only one thing."""
    names, used = names_in(file, groups, agencies), set[str]()
    for index, entry in enumerate(file.entries):
        for field in FIELDS:
            ids = getattr(entry, field, ())
            for number, id in enumerate(ids):
                place = file.place(file.field, index, field, number)
                if id not in names:
                    yield Problem(place, f"there is no group or agency {shown(id)}. {_who(id, names)}")
                elif id in ids[:number]:
                    yield Problem(place, f"{shown(id)} stands here twice. Delete one.")
                used |= {id, meant(id, names) or id}
    yield from _other_problems(file, listed_names(groups, agencies), used)


def _other_problems(file: Answering, elsewhere: Names, used: set[str]) -> Iterator[Problem]:
    for index, other in enumerate(file.others):
        place = file.place("others", index, "id")
        if other.id in elsewhere:
            yield Problem(
                place,
                f"{shown(other.id)} is {elsewhere[other.id]} already, a group or an agency. Delete this line, or give it another id.",
            )
        elif other.id in [one.id for one in file.others[:index]]:
            yield Problem(place, f"{shown(other.id)} stands in others: twice. Give each its own id.")
        elif other.id not in used:
            yield Problem(place, f"nothing in this file names {shown(other.id)}. Delete this line.")


def _who(id: str, names: Names) -> str:
    """The id of whoever was named, or of each who was; or where to look for it."""
    several = [meant(part, names) for part in BETWEEN.split(id)]
    if len(several) > 1 and all(several) and not is_one(id, names):
        return f"Write a comma between them: {', '.join(filter(None, several))}"
    if one := meant(id, names):
        return f"Write {one}." if is_one(id, names) else f"Did you mean {one}?"
    return f"{suggestion(id, names)} Groups are in data/structure.yml and agencies in data/agencies.yml; for anyone else, add a line to others: at the top of this file."
