"""Pages of one kind have the same parts in the same order, so that a reader of one can find their way in all."""

from collections.abc import Iterator
from itertools import pairwise

from publishing.nearest import nearest
from publishing.page import Page
from publishing.problems import Level, Problem
from publishing.writing.body import Body
from publishing.writing.headings import placement_problems

SECOND = 2
# Where other headings may stand beside those of the kind, only a near miss was meant as one of them.
SURELY, MAYBE = 0.8, 0.6


def shape_problems(page: Page) -> Iterator[Problem]:
    """Every heading that a kind always has is there, and in its order."""
    wanted = page.kind.headings
    if page.body.excesses or not page.body.text.strip():
        return
    if not wanted:
        yield from _article_problems(page)
        return
    # One that starts with a single # is told to have two, and is then where it should be.
    found = [h for h in page.body.headings if h.level == SECOND or (h.level == 1 and h.text in wanted)]
    texts = [heading.text for heading in found]
    missing = [text for text in wanted if text not in texts]
    in_its_place = _renamed(texts, wanted) if page.kind.only_these else {}
    for heading in found:
        place = page.body.line_place(heading.line)
        if heading.text in wanted:
            continue
        meant = nearest(heading.text, missing, SURELY if not page.kind.only_these else MAYBE)
        if meant:
            missing.remove(meant)
            yield Problem(place, f"the heading '{heading.text}' should be exactly '## {meant}', as on the other pages.")
        elif (stands_for := in_its_place.get(heading.text)) in missing:
            missing.remove(str(stands_for))
            yield Problem(
                place,
                f"the heading '{heading.text}' stands where all pages of this kind have '## {stands_for}'. Write that instead; a smaller heading of its own under it starts with ###.",
            )
        elif page.kind.only_these:
            yield Problem(
                place,
                f"the heading '{heading.text}' is not one of those here. Put its words under one of: {', '.join(wanted)}; a smaller heading of its own starts with ###.",
            )
    for text in missing:
        yield from _missing(text, page.body)
    yield from _order_problems(page, [(h.text, h.line) for h in found if h.text in wanted])


def _renamed(texts: list[str], wanted: tuple[str, ...]) -> dict[str, str]:
    """A heading in other words, where it is the only strange one between two of the kind and only one is missing there."""
    ends = [-1, *(at for at, text in enumerate(texts) if text in wanted), len(texts)]
    found = {}
    for start, end in pairwise(ends):
        before = wanted.index(texts[start]) if start >= 0 else -1
        after = wanted.index(texts[end]) if end < len(texts) else len(wanted)
        if end - start == 2 and after - before == 2:
            found[texts[start + 1]] = wanted[before + 1]
    return found


def length_problems(page: Page) -> Iterator[Problem]:
    """What is handed out on paper fits its paper; the words of its fields count too."""
    fields, most = page.fields, page.kind.most_words
    words = [page.body.text, fields.summary, *getattr(fields, "key_points", ())]
    words += [one.says for one in getattr(fields, "recommendations", ())]
    number = sum(len(text.split()) for text in words)
    if most and number > most:
        yield Problem(
            page.body.line_place(0),
            f"this page has about {number:,} words, and about {most} fit on {page.kind.paper} of paper. Shorten it, or print it to see.",
            Level.REMIND,
        )


def _order_problems(page: Page, found: list[tuple[str, int]]) -> Iterator[Problem]:
    wanted, last = page.kind.headings, -1
    seen: set[str] = set()
    for text, line in found:
        place = page.body.line_place(line)
        if text in seen:
            yield Problem(place, f"the heading '{text}' is here a second time. Put its words under the first.")
            continue
        seen.add(text)
        if wanted.index(text) < last:
            yield Problem(place, f"'{text}' comes too late. The order is: {', '.join(wanted)}.")
        last = max(last, wanted.index(text))


def _missing(text: str, body: Body) -> Iterator[Problem]:
    """Its words may be there, and be no heading of the second level for want of two # signs."""
    line = next((n for n, line in enumerate(body.prose_lines) if _bare(line) == _bare(text)), None)
    if line is None:
        yield Problem(body.line_place(0), f"the heading '## {text}' is missing. Add it with words under it.")
    elif not any(one.place.line - body.first_line in (line, line + 1) for one in placement_problems(body)):
        yield Problem(
            body.line_place(line), f"'{text}' is a heading of every page of this kind. Write it as '## {text}'."
        )


def _bare(line: str) -> str:
    return line.strip(" \t#*_>:.\\").casefold()


def _article_problems(page: Page) -> Iterator[Problem]:
    """A bulletin is made of articles, so that each can be linked to; a heading that is no article yet has its own answer."""
    if page.kind.id != "bulletin" or page.body.headings or any(placement_problems(page.body)):
        return
    yield Problem(page.body.line_place(0), "a bulletin has at least one article. Start it with ## and its title.")
