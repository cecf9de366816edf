"""What a list of groups says holds together: one stands at the top, and every other leads up to it."""

from collections.abc import Collection, Iterator

from publishing.front_door.showing import shown
from publishing.nearest import suggestion
from publishing.problems import Problem
from publishing.reports.structure import Group, Structure

Step = str | int


def structure_problems(structure: Structure, paragraphs: Collection[str] | None) -> Iterator[Problem]:
    """Every rule; the paragraphs are those of the report that is its source, where it can be read."""
    yield from _id_problems(structure)
    for index, one in enumerate(structure.groups):
        if one.reports_to:
            yield from _report_problems(one, one.reports_to, structure, ("groups", index, "reports_to"))
        for number, other in enumerate(one.also_to):
            path: tuple[Step, ...] = ("groups", index, "also_to", number)
            yield from _report_problems(one, other, structure, path)
            if other == one.reports_to:
                yield Problem(structure.place(*path), f"{one.name} reports to {shown(other)} already. Delete it here.")
        for number, paragraph in enumerate(one.paragraphs):
            if paragraphs is not None and paragraph not in paragraphs:
                yield Problem(
                    structure.place("groups", index, "paragraphs", number),
                    f"there is no paragraph {shown(paragraph)} in {structure.source.document}. {suggestion(paragraph, paragraphs)}",
                )
    if any(not one.reports_to for one in structure.groups):
        yield from _top_problems(structure)
        yield from _loop_problems(structure)
    else:
        yield Problem(
            structure.place("groups", 0, "reports_to"),
            "every group here reports to another, so none is at the top. Delete reports_to: from the board itself.",
        )


def _id_problems(structure: Structure) -> Iterator[Problem]:
    """No two groups have one id."""
    first: dict[str, int] = {}
    for index, one in enumerate(structure.groups):
        place = structure.place("groups", index, "id")
        if first.setdefault(one.id, place.line) != place.line:
            yield Problem(place, f"the id {shown(one.id)} is also on line {first[one.id]}. Give each group its own.")


def _report_problems(one: Group, other: str, structure: Structure, path: tuple[Step, ...]) -> Iterator[Problem]:
    """A group reports to another one of the list."""
    others = [id for id in structure.by_id if id != one.id]
    if other == one.id:
        yield Problem(structure.place(*path), f"{one.name} reports to itself here. Write the id of the group that it reports to. {suggestion('', others)}")  # fmt: skip
    elif other not in others:
        yield Problem(structure.place(*path), f"there is no group {shown(other)} in this list. {suggestion(other, others)}")  # fmt: skip


def _top_problems(structure: Structure) -> Iterator[Problem]:
    """One group, the board, reports to none; of the others it is said to whom they report."""
    tops = [(index, one) for index, one in enumerate(structure.groups) if not one.reports_to]
    for index, one in tops[1:]:
        yield Problem(
            structure.place("groups", index, "id"),
            f"{one.name} reports to no group, and so does {tops[0][1].name}. Only one can be at the top: write under this one reports_to: and an id, for example reports_to: {tops[0][1].id}. If the source does not say to whom it reports, take it out of the list and say so under notes:.",
        )


def _loop_problems(structure: Structure) -> Iterator[Problem]:
    """Whoever follows the reports upwards never comes back to where they began; each loop is told once."""
    told = set[str]()
    for index, one in enumerate(structure.groups):
        way = _way_up(one, structure)
        if way and way[-1].reports_to == one.id and len(way) > 1 and one.id not in told:
            told |= {each.id for each in way}
            names = " reports to ".join(each.name for each in (*way, one))
            yield Problem(
                structure.place("groups", index, "reports_to"),
                f"the reports go round in a loop: {names}. Change reports_to: of one of them, so that they lead to the board.",
            )


def _way_up(group: Group, structure: Structure) -> list[Group]:
    """The group and those above it, until one is at the top, is not there, or was met before."""
    way, known = [group], structure.by_id
    while (above := known.get(way[-1].reports_to or "")) and above not in way:
        way.append(above)
    return way
