"""The parts of a page that a link from outside can lead to: headings, numbered paragraphs, figures, tables, entries."""

from collections.abc import Iterator

from publishing.kinds import PLAN_TABLE, QUESTION, WHOLE_REPORT, kind_of
from publishing.verifying.finished import read_finished

COPIES = (QUESTION, WHOLE_REPORT, PLAN_TABLE)  # what stands there has its address on the page that it comes from
OF_THE_SITE = "--"  # in ids that the site needs for itself: lists of pages, notes, short forms, captions
# Parts of drawings and of forms.
NO_PLACES = frozenset(
    "button clippath datalist defs form g input lineargradient main marker mask option output path pattern select svg symbol textarea use".split()
)


def published(uri: str, address: str, html: str) -> Iterator[str]:
    """The address of a page, then of each of its parts: 'about/' and 'about/#who'."""
    yield address
    if kind_of(uri) in COPIES:
        return
    start, end = html.find("<main"), html.rfind("</main>")
    for position, element in read_finished(uri, html).elements:
        if start < position < end and element.id and _is_a_place(element.name, element.id):
            yield f"{address}#{element.id}"


def _is_a_place(name: str, id: str) -> bool:
    return OF_THE_SITE not in id and name not in NO_PLACES and not any(character.isspace() for character in id)
