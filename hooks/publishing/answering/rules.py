"""Every rule of what the board answers for, in one list."""

import re
from collections.abc import Callable, Iterator

from publishing.answering.challenges import Challenges
from publishing.answering.contradictions import challenge_problems, risk_problems, voice_problems
from publishing.answering.entry import Answering
from publishing.answering.links import FILES, file_of
from publishing.answering.names import name_problems
from publishing.answering.own_words import quote_problems, silence_problems
from publishing.answering.risks import Risks
from publishing.answering.told_where import entry_action_problems, where_problems
from publishing.answering.voice import Voice
from publishing.front_door.showing import shown
from publishing.problems import Problem
from publishing.site import Site
from publishing.spoken import spoken
from publishing.words.in_writing import parts_of_facts
from publishing.writing.contact_links import known_numbers, national
from publishing.writing.telephones import NUMBER

DAYS = ("when", "answered", "since", "until")
ONCE = {"name": "the name", "said": "what was said", "what": "this"}


def answering_problems(site: Site) -> Iterator[Problem]:
    unread = {path for path in site.paths if path.removeprefix("data/").removesuffix(".yml") not in site.data}
    for name in FILES:
        if not (file := file_of(site, name)):
            continue
        for rule in EVERY:
            yield from rule(file)
        yield from where_problems(file, site)
        if not any(path.startswith("data/plans/") and path[11:-4] not in site.plans for path in unread):
            yield from entry_action_problems(file, site)
        if not {"data/structure.yml", "data/agencies.yml"} & unread:  # or everybody would seem to be nobody
            yield from name_problems(file, *site.who_can_lead)
        if "data/contacts.yml" not in unread:
            yield from _telephone_problems(file, site)
        yield from _day_problems(file, site)


def _once_problems(file: Answering) -> Iterator[Problem]:
    """Nothing stands in a file twice: no id, no name, and not the same words."""
    for field, called in {"id": "", **ONCE}.items():
        found: dict[str, int] = {}
        for index, entry in enumerate(file.entries):
            written = getattr(entry, field, None)
            if not written:
                continue
            plain = re.sub(r"\W+", "", written.casefold())
            place = file.place(file.field, index, field)
            if plain in found:
                first = file.place(file.field, found[plain], field).line
                yield Problem(
                    place,
                    f"{shown(written)} is an id already, on line {first}. Give each its own."
                    if field == "id"
                    else f"{called} stands here already, on line {first}. Make one of the two, or say what is different.",
                )
            found.setdefault(plain, index)


def _day_problems(file: Answering, site: Site) -> Iterator[Problem]:
    """Nobody can tell of a day that is still to come; time only makes this better."""
    for index, entry in enumerate(file.entries):
        for field in DAYS:
            time = getattr(entry, field, None)
            if time and time.first > site.now.date():
                day = spoken(time.first) if time.first == time.last else str(time)
                yield Problem(
                    file.place(file.field, index, field),
                    f"{day} is still to come. Write when it was; what is planned has no date here.",
                )


def _telephone_problems(file: Answering, site: Site) -> Iterator[Problem]:
    """Nobody is rung through an answer, and a number in it may be one person's own."""
    known = known_numbers(site) if "contacts" in site.data else set[str]()
    for part in parts_of_facts(file):
        if any(national(found[0]) not in known for found in NUMBER.finditer(part.text)):
            yield Problem(
                part.place(0),
                "a telephone number stands here that is not in data/contacts.yml. Delete it, or add it there if it is a service's.",
            )


def _of_its_kind(file: Answering) -> Iterator[Problem]:
    match file:
        case Voice():
            yield from voice_problems(file)
        case Challenges():
            yield from challenge_problems(file)
        case Risks():
            yield from risk_problems(file)


EVERY: tuple[Callable[[Answering], Iterator[Problem]], ...] = (
    _once_problems,
    quote_problems,
    silence_problems,
    _of_its_kind,
)
