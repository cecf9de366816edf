"""The executive summary of a year: gathered from the board's facts, so that nothing in it is written twice."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from publishing.answering.links import file_of, page_showing
from publishing.answering.risks import Risk
from publishing.front_door.showing import shown
from publishing.kinds.summary import Summary
from publishing.measures.showing.for_templates import Headline, headlines
from publishing.measures.showing.year_in_numbers import headline_problems
from publishing.nearest import suggestion
from publishing.page import Page
from publishing.plans.told import PlanOn
from publishing.problems import Place, Problem
from publishing.scrutiny.over_time import Looked, over_time
from publishing.site import Site


@dataclass(frozen=True)
class Gathered:
    figures: list[Headline]
    plan: PlanOn | None
    looked: list[Looked]
    risks: list[Risk]
    risks_page: Page | None


def summary_of(site: Site, page: Page) -> Gathered:
    """As far as readers may see it: what must wait is left out, and not named."""
    fields = page.fields
    assert isinstance(fields, Summary)
    plan = site.plans_now.get(fields.plan)
    looked = {one.id: one for one in over_time(site)}
    risks = risks_known(site)
    return Gathered(
        headlines(site, fields.figures),
        plan if plan and site.public_page(plan.uri) else None,
        [looked[name] for name in fields.looked if name in looked],
        [risks[id] for id in fields.risks if id in risks],
        page_showing(site, "risks"),
    )


def risks_known(site: Site) -> dict[str, Risk]:
    found = file_of(site, "risks")
    return {one.id: one for one in found.entries if isinstance(one, Risk)} if found else {}


def summary_problems(page: Page, site: Site) -> Iterator[Problem]:
    """It gathers only what there is, and nothing twice."""
    fields = page.fields
    if not isinstance(fields, Summary):
        return
    yield from headline_problems(fields, site.facts)
    yield from _unknown([fields.plan], lambda _: fields.place("plan"), dict.fromkeys(site.plans, ""), "data/plans/")
    for name, known, where in (
        ("looked", dict.fromkeys(site.scrutiny, ""), "data/scrutiny/"),
        ("risks", {id: one.name for id, one in risks_known(site).items()}, "data/risks.yml"),
    ):
        yield from _unknown(getattr(fields, name), partial(fields.place, name), known, where)


def _unknown(
    names: list[str] | tuple[str, ...], place_of: Callable[[int], Place], known: Mapping[str, str], where: str
) -> Iterator[Problem]:
    for index, name in enumerate(names):
        if name in names[:index]:
            yield Problem(place_of(index), f"{shown(name)} stands here twice. Delete one.")
        elif name not in known:
            instead = suggestion(name, known) if known else "Nothing is there yet, so delete this."
            yield Problem(place_of(index), f"there is no {shown(name)} in {where}. {instead}")
