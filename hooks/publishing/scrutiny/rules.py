"""What is told of a time that somebody looked is there to be found, has its own numbers, and does not lie ahead."""

import re
from collections.abc import Iterator
from functools import partial

from publishing.front_door.showing import shown
from publishing.problems import Place, Problem
from publishing.recommendations.numbers import id_problems
from publishing.reports.told_in import told_in_problems
from publishing.scrutiny.scrutiny import Scrutiny
from publishing.site import Site
from publishing.spoken import spoken
from publishing.writing.contact_links import known_numbers
from publishing.writing.telephones_in_facts import telephone_problems

NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def scrutiny_problems(site: Site) -> Iterator[Problem]:
    for name, one in site.scrutiny.items():
        yield from _name_problems(name, one)
        yield from id_problems(one.recommendations, one, name)
        yield from told_in_problems(one.told, partial(one.place, "told"), site)
        yield from _date_problems(one, site)
        yield from _empty_problems(one)
        if "contacts" in site.data or "data/contacts.yml" not in site.paths:
            yield from telephone_problems(one, known_numbers(site) if "contacts" in site.data else set())


def _name_problems(name: str, one: Scrutiny) -> Iterator[Problem]:
    """The name of the file becomes its address."""
    if not NAME.fullmatch(name):
        better = "-".join(re.findall(r"[a-z0-9]+", name.rpartition("/")[2].casefold())) or "peer-review-2026"
        yield Problem(
            Place(one.place("title").path),
            f"the name of this file becomes an address: small letters, numbers and hyphens, in data/scrutiny/ itself. Call it data/scrutiny/{better}.yml.",
        )


def _date_problems(one: Scrutiny, site: Site) -> Iterator[Problem]:
    today = site.now.date()
    if one.when.first > today:
        yield Problem(
            one.place("when"), f"{one.when} is still to come, and nobody can tell what was found. Correct the date."
        )
    elif one.when.first > one.published:
        yield Problem(
            one.place("when"),
            f"{one.when} is after {spoken(one.published)}, when published: says that this was told. Change the one that is wrong.",
        )


def _empty_problems(one: Scrutiny) -> Iterator[Problem]:
    """Each judgement is of something else, and a page that tells nothing is no page."""
    seen: set[str] = set()
    for index, judged in enumerate(one.judgements):
        if judged.of.casefold() in seen:
            yield Problem(
                one.place("judgements", index, "of"),
                f"{shown(judged.of)} is judged twice here. Say what each judgement is of.",
            )
        seen.add(judged.of.casefold())
    if not (one.judgements or one.found or one.strengths or one.to_improve or one.recommendations):
        yield Problem(
            one.place("title"),
            "nothing is said of what was found. Write strengths:, to_improve:, recommendations:, judgements: or found: below.",
        )
