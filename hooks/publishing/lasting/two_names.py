"""On a finished page, the place that has a new name keeps its old one: an empty element, which needs no script."""

from collections.abc import Iterable
from typing import Protocol

from publishing.lasting.aliases import Alias
from publishing.nearest import nearest
from publishing.problems import Problem
from publishing.verifying.elements import element
from publishing.verifying.finished import START

# Elements that may hold one that stands in a line; of a table or a list it is the first such inside.
HOLD = frozenset(
    "h1 h2 h3 h4 h5 h6 p li dt dd td th caption figcaption figure section article aside blockquote".split()
)


class Target(Protocol):
    """The template of the empty element."""

    def render(self, *, name: str) -> str: ...


def with_old_names(html: str, aliases: Iterable[Alias], target: Target) -> tuple[str, list[Problem]]:
    """The page with the old names too, and what stands in their way."""
    tags = [(found.end(), element(found[0])) for found in START.finditer(html) if not found[0].startswith("<!--")]
    ids = {one.id: number for number, (_, one) in enumerate(tags) if one.id}
    problems: list[Problem] = []
    places: list[tuple[int, str]] = []
    for alias in aliases:
        if alias.old in ids:
            problems.append(Problem(alias.place, f"the page still has the part '#{alias.old}'. Delete this line."))
        elif alias.new not in ids:
            best = nearest(alias.new, ids)
            hint = f"The nearest is #{best}" if best else "Copy the name from the address of the part in a browser."
            problems.append(Problem(alias.place, f"the page has no part '#{alias.new}' to lead to. {hint}"))
        else:
            place = next((end for end, one in tags[ids[alias.new] :] if one.name in HOLD), tags[ids[alias.new]][0])
            places.append((place, target.render(name=alias.old)))
    for place, text in sorted(places, reverse=True):
        html = html[:place] + text + html[place:]
    return html, problems
