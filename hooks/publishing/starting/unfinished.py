"""A reader never meets the guidance of a new page: what is still to be written is asked for where it stands."""

import re
from collections.abc import Iterator

from publishing.problems import Place, Problem
from publishing.starting.guidance import UNDER, WRITE_HERE
from publishing.writing.body import Body

WORDS_LEFT = re.compile(r"^(?:#+ |- |\d+\. )?(?P<words>Write here)\b(?!:)", re.MULTILINE)
LEFT = re.compile(rf"^(?P<mark>#+ |- )?(?P<guidance>{re.escape(WRITE_HERE)} .*)$", re.MULTILINE)


def guidance_problems(body: Body) -> Iterator[Problem]:
    """Every line that says what to write has been written over."""
    if "Write here" not in body.prose:
        yield from _tail_problems(body)
        return
    for found in LEFT.finditer(body.prose):
        what = found["guidance"].removeprefix(WRITE_HERE).strip()
        instead = f"after '{found['mark'].strip()} '" if found["mark"] else "in its place"
        yield Problem(
            body.place(found.start("guidance")),
            f"this only says what to write, and readers would see it. Write {instead}: {what}",
        )
    yield from _tail_problems(body)
    for found in WORDS_LEFT.finditer(body.prose):
        yield Problem(
            body.place(found.start("words")),
            "the words 'Write here' were left in front of yours, and readers would see them. Delete these two words.",
        )


TAIL = 4  # words, or a sentence of a writer's own would be taken for guidance
TAILS = (
    "one or two short paragraphs.",
    *(" ".join(said.split()[-TAIL:]) for kind in UNDER.values() for said in kind.values()),
)


def _tail_problems(body: Body) -> Iterator[Problem]:
    """Guidance of which only the first words were written over."""
    for line, words in enumerate(body.prose_lines):
        tail = next((tail for tail in TAILS if words.rstrip().endswith(tail) and WRITE_HERE not in words), None)
        if tail:
            yield Problem(
                body.line_place(line, len(words.rstrip()) - len(tail) + 1),
                f"the words '{tail}' are left from the line that said what to write. Delete them.",
            )


NAME_ME = "name-me"


def name_problems(body: Body) -> Iterator[Problem]:
    """A page that was begun in the browser has been given a name of its own."""
    if body.path.endswith(f"/{NAME_ME}.md"):
        yield Problem(
            Place(body.path),
            f"the file is still called {NAME_ME}.md, and its name would be its address. Type another in the box above the text: a few words of the title in small letters, joined by hyphens, and .md at the end.",
        )
