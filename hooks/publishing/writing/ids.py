"""An address on a page is given once, and never takes one that the site needs for itself."""

import re
from collections.abc import Iterator

from publishing.problems import Problem
from publishing.writing.body import Body

GOOD = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")


def id_problems(body: Body) -> Iterator[Problem]:
    """Ids that a writer gives are plain, are the page's own, and differ from each other."""
    seen: dict[str, int] = {}
    for offset, id in body.ids:
        place = body.place(offset)
        if "--" in id or id.startswith(("__", "fn:", "fnref")):
            yield Problem(
                place,
                f"the address '{id}' belongs to the site itself. Choose words with one hyphen between them: #{better(id)}",
            )
        elif not GOOD.fullmatch(id):
            yield Problem(
                place, f"'{id}' cannot be an address. Use small letters, digits and single hyphens: #{better(id)}"
            )
        elif id in seen:
            yield Problem(
                place,
                f"the address '{id}' is also given on line {body.place(seen[id]).line}. Give each its own: #{id}-2",
            )
        seen.setdefault(id, offset)


def heading_id_problems(body: Body) -> Iterator[Problem]:
    """The words of every heading make an address, and one that is not the site's own."""
    for heading in body.headings:
        if heading.explicit or not heading.text:
            continue
        if heading.id.startswith("_"):
            yield Problem(
                body.line_place(heading.line),
                "the words of this heading make no address of its own. Give it one: put {: #a-short-name } at the end of the line.",
            )


def better(id: str) -> str:
    words = re.sub(r"[^a-z0-9]+", "-", id.lower()).strip("-")
    return words if words[:1].isalpha() else f"part-{words}".strip("-")
