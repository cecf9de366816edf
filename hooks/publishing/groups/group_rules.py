"""What is said of a group names offices, agencies and pages that are there; and each heading has its own address."""

from collections.abc import Iterator

from publishing.finding.lost import no_page
from publishing.front_door.showing import shown
from publishing.groups.group import AboutGroup
from publishing.groups.naming_rules import repeated, still_to_come, twice, unknown, unread
from publishing.nearest import suggestion
from publishing.problems import Problem
from publishing.reports.structure import Structure
from publishing.site import Site

Path = tuple[str | int, ...]


def about_group_problems(structure: Structure, site: Site) -> Iterator[Problem]:
    """Of the groups of the structure and of other papers; who reports to whom is judged elsewhere."""
    placed: list[tuple[AboutGroup, Path]] = [
        (one, (field, index))
        for field in ("groups", "elsewhere")
        for index, one in enumerate(getattr(structure, field))
    ]
    among = {one.id for one in structure.groups}
    others = [(one.id, structure.place(*path, "id")) for one, path in placed if path[0] == "elsewhere"]
    yield from repeated(others, "group")
    for id, place in others:
        if id in among:
            yield Problem(place, f"{shown(id)} is among groups: already. Put the two together there, or give this one another id.")  # fmt: skip
    yield from _anchor_problems(placed, structure)
    for one, path in placed:
        yield from _named_problems(one, path, structure, site)
        yield from still_to_come(one.set_up, structure.place(*path, "set_up"), site)


def _anchor_problems(placed: list[tuple[AboutGroup, Path]], structure: Structure) -> Iterator[Problem]:
    """Two headings with the same words would be one address."""
    first: dict[str, AboutGroup] = {}
    for one, path in placed:
        before = first.setdefault(one.anchor, one)
        if before is not one and before.id != one.id:
            field = "title" if one.title else "name"
            yield Problem(structure.place(*path, field), f"another group has this name, so links could not tell the two apart. Write a title: of its own under {one.id}.")  # fmt: skip


def _named_problems(one: AboutGroup, path: Path, structure: Structure, site: Site) -> Iterator[Problem]:
    if one.office and not unread(site, "people"):
        offices = {id: office.name for id, office in (site.people.offices if site.people else {}).items()}
        yield from unknown(one.office, offices, "office", "people", structure.place(*path, "office"))
    if one.office and not one.chair:
        yield Problem(structure.place(*path, "office"), "office: leads from the chair to who held that office. Write chair: too, as the source has it.")  # fmt: skip
    agencies = {each.id: each.name for each in site.agencies.choices} if "agencies" in site.data else None
    for index, member in enumerate(one.members):
        if member.of and agencies is not None:
            yield from unknown(
                member.of, agencies, "agency", "agencies", structure.place(*path, "members", index, "of")
            )
    names = [member.who for member in one.members]
    yield from twice(names, (structure.place(*path, "members", index, "who") for index in range(len(names))))
    yield from twice(one.see, (structure.place(*path, "see", index) for index in range(len(one.see))))
    for index, named in enumerate(one.see):
        if sentence := lost_part(named, site):
            yield Problem(structure.place(*path, "see", index), sentence)


def lost_part(named: str, site: Site) -> str:
    """What is wrong with the name of a page, or of a heading on one; nothing where it is there."""
    uri, sign, anchor = named.partition("#")
    page, body = site.by_uri.get(uri), site.bodies.get(f"docs/{uri}")
    if body is None:
        return no_page(uri, site)
    if not sign or page is None or anchor in body.anchors | page.anchors:
        return ""
    return f"docs/{uri} has no heading with the address {shown(anchor)}. {suggestion(anchor, sorted(body.anchors))}"
