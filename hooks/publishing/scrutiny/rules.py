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


def scrutiny_problems(site: Site) -> Iterator[Problem]:
    yield from _twice_problems(site)
    for name, one in site.scrutiny.items():
        yield from _name_problems(name, one)
        yield from id_problems(one.recommendations, one, better_name(name))
        yield from told_in_problems(one.told, partial(one.place, "told"), site)
        yield from _date_problems(one, site)
        yield from _empty_problems(one)
        if "contacts" in site.data or "data/contacts.yml" not in site.paths:
            yield from telephone_problems(one, known_numbers(site) if "contacts" in site.data else set())


def better_name(name: str) -> str:
    """What the file should be called; the name itself, where it can be an address."""
    letters = "-".join(re.findall(r"[a-z0-9]+", name.rpartition("/")[2].casefold()))
    return letters if letters and letters != "index" else "peer-review-2026"


def _name_problems(name: str, one: Scrutiny) -> Iterator[Problem]:
    """The name of the file becomes its address; capitals and signs in it are told of every file."""
    if name == "index" or "/" in name:
        why = "index is the name of the list of all" if name == "index" else "nothing is read from folders inside it"
        yield Problem(
            Place(one.place("title").path),
            f"the name of this file becomes an address in data/scrutiny/ itself, and {why}. Call it data/scrutiny/{better_name(name)}.yml.",
        )


def _twice_problems(site: Site) -> Iterator[Problem]:
    """One time that somebody looked has one file, or readers would count it twice."""
    first: dict[tuple[str, ...], Scrutiny] = {}
    for one in site.scrutiny.values():
        same = one.sort, one.when.written, *(_letters(words) for words in (one.by, one.looked_at))
        if (before := first.setdefault(same, one)) is not one:
            yield Problem(
                one.place("sort"),
                f"this is told in {before.place('sort').path} too: the same sort, by the same, of the same, at the same time. Put both into one file, or say in looked_at: in what they differ.",
            )


def _letters(words: str) -> str:
    return re.sub(r"[\W_]+", "", words.casefold())


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
        if _letters(judged.of) in seen:
            yield Problem(
                one.place("judgements", index, "of"),
                f"{shown(judged.of)} is judged twice here. Say what each judgement is of.",
            )
        seen.add(_letters(judged.of))
    if not (one.judgements or one.found or one.strengths or one.to_improve or one.recommendations):
        yield Problem(
            one.place("title"),
            "nothing is said of what was found. Write strengths:, to_improve:, recommendations:, judgements: or found: below.",
        )
