"""Each plan has a page, one for each priority and one as a table: nobody writes them, and nobody forgets them."""

from collections.abc import Iterator, Mapping

from publishing.kinds import PLAN, PageFields
from publishing.page import Page
from publishing.plans.plan import Plan
from publishing.problems import Place, Problem
from publishing.writing.body import Body

FOLDER = f"docs/{PLAN.folder}"


def pages_of(plans: Mapping[str, Plan]) -> Iterator[Page]:
    for period, plan in plans.items():
        yield _page(plan, f"{period}/index.md", plan.title, plan.summary)
        for priority in plan.priorities:
            title = f"Priority {priority.number}: {priority.name}"
            yield _page(plan, f"{period}/{file_of(priority.number)}", title, priority.aim)
        if not any(outcome.actions for one in plan.priorities for outcome in one.outcomes):
            continue  # a table of nothing
        summary = "Every action with who leads it, its steps and how far it is, in one table to print."
        yield _page(plan, f"{period}/table.md", f"{plan.title} as a table", summary)


def file_of(priority: str) -> str:
    return f"priority-{priority}.md"


def _page(plan: Plan, name: str, title: str, summary: str) -> Page:
    fields = PageFields.model_construct(
        title=title,
        summary=summary,
        published=plan.published,
        updated=plan.told if plan.told > plan.published else None,
        audiences=plan.audiences,
        themes=plan.themes,
        draft=plan.draft,
        embargo=plan.embargo,
    )
    fields._places = plan._places
    path = f"{FOLDER}/{name}"
    return Page(path, fields, Body(path, 1, ""))


def written_problems(pages: list[str]) -> Iterator[Problem]:
    """A page in the folder of plans is made, not written."""
    for path in pages:
        if path.startswith(f"{FOLDER}/") and path != f"{FOLDER}/index.md":
            yield Problem(
                Place(path),
                "pages here are made from data/plans/. Write the plan there, or move this page to another folder.",
            )
