"""What is told says where it is written, and whoever follows that arrives there."""

from collections.abc import Iterator

from publishing.finding.lost import no_page
from publishing.front_door.schema import Facts
from publishing.front_door.showing import shown
from publishing.groups.meetings import Message
from publishing.groups.papers import Told
from publishing.problems import Problem
from publishing.reports.not_told_in import AS_IN
from publishing.reports.structure import Group
from publishing.reports.told_in import lost_paragraph
from publishing.site import Site
from publishing.words.in_writing import parts_of_facts
from publishing.writing.contact_links import known_numbers, national
from publishing.writing.telephones import NUMBER

Path = tuple[str | int, ...]


def source_problems(facts: Facts, site: Site) -> Iterator[Problem]:
    """Of everything in one file that has a source, or should."""
    for told, path in _told_in(facts, ()):
        yield from _paragraph_problems(facts, told, path, site)
        yield from _paper_problems(facts, told, path, site)
        if not told.reported and not told.source and _should_say(told):
            yield Problem(
                facts.place(*path), f"nothing says where this is written. Add reported: and a paragraph. {AS_IN}"
            )


def telephone_problems(facts: Facts, site: Site) -> Iterator[Problem]:
    """Nobody is rung through a fact, and a number in it may be one person's own."""
    known = known_numbers(site) if "contacts" in site.data else set[str]()
    for part in parts_of_facts(facts):
        if any(national(found[0]) not in known for found in NUMBER.finditer(part.text)):
            yield Problem(
                part.place(0),
                "a telephone number stands here that is not in data/contacts.yml. Delete it, or add it there if it is a service's.",
            )


def _should_say(told: Told) -> bool:
    """The structure has a source as a whole, and a step of a plan its plan."""
    return not isinstance(told, Group) and not (isinstance(told, Message) and told.step)


def _paragraph_problems(facts: Facts, told: Told, path: Path, site: Site) -> Iterator[Problem]:
    for index, named in enumerate(told.reported):
        place = facts.place(*path, "reported", index)
        if named in told.reported[:index]:
            yield Problem(place, f"{shown(named)} stands here twice. Delete one.")
        elif sentence := lost_paragraph(named, site):
            yield Problem(place, sentence)


def _paper_problems(facts: Facts, told: Told, path: Path, site: Site) -> Iterator[Problem]:
    for index, one in enumerate(told.source):
        place = facts.place(*path, "source", index, "page")
        uri, sign, number = one.page.partition("#")
        if uri not in site.by_uri and f"docs/{uri}" not in site.bodies:
            yield Problem(place, no_page(one.page, site))
        elif sign:
            yield Problem(
                place, f"page: names a page alone. Write {uri} here; or under reported: {uri}#{number or '3.4'}"
            )


def _told_in(value: object, path: Path) -> Iterator[tuple[Told, Path]]:
    if isinstance(value, Told):
        yield value, path
    if isinstance(value, Facts):
        for name, one in vars(value).items():
            yield from _told_in(one, (*path, name))
    elif isinstance(value, tuple):
        for index, one in enumerate(value):
            yield from _told_in(one, (*path, index))
