"""Pages of one kind have the same parts in the same order, so that a reader of one can find their way in all."""

from collections.abc import Iterator

from publishing.nearest import nearest
from publishing.page import Page
from publishing.problems import Level, Problem

SECOND = 2
# Where other headings may stand beside those of the kind, only a near miss was meant as one of them.
SURELY, MAYBE = 0.8, 0.6


def shape_problems(page: Page) -> Iterator[Problem]:
    """Every heading that a kind always has is there, in its order and with words under it."""
    wanted = page.kind.headings
    if page.body.excesses or not page.body.text.strip():
        return
    if not wanted:
        yield from _article_problems(page)
        return
    found = [heading for heading in page.body.headings if heading.level == SECOND]
    texts = [heading.text for heading in found]
    missing = [text for text in wanted if text not in texts]
    for heading in found:
        place = page.body.line_place(heading.line)
        if heading.text in wanted:
            continue
        meant = nearest(heading.text, missing, SURELY if not page.kind.only_these else MAYBE)
        if meant:
            missing.remove(meant)
            yield Problem(place, f"the heading '{heading.text}' should be exactly '## {meant}', as on the other pages.")
        elif page.kind.only_these:
            yield Problem(
                place,
                f"the heading '{heading.text}' is not one of those here. Put its words under one of: {', '.join(wanted)}; a smaller heading of its own starts with ###.",
            )
    for text in missing:
        yield Problem(page.body.line_place(0), f"the heading '## {text}' is missing. Add it with words under it.")
    yield from _order_problems(page, [(h.text, h.line) for h in found if h.text in wanted])


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
        if not _has_words(page, line):
            yield Problem(place, f"there is nothing under '{text}'. Write it, if only why there is nothing to say.")


def _has_words(page: Page, line: int) -> bool:
    """Before the next heading of any level, or in a block."""
    for text in page.body.text.split("\n")[line + 1 :]:
        if text.startswith(("# ", "## ")):
            return False
        if text.strip() and not text.startswith("#"):
            return True
    return False


def _article_problems(page: Page) -> Iterator[Problem]:
    """A bulletin is made of articles, so that each can be linked to."""
    if page.kind.id == "bulletin" and not any(heading.level == SECOND for heading in page.body.headings):
        yield Problem(page.body.line_place(0), "a bulletin has at least one article. Start it with ## and its title.")
