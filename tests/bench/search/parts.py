"""The part of a finished page that every search is given: its title, and what its templates print but for lists of links."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

COPY = re.compile(r"^annual-reports/[^/]+/whole/")  # the whole report is every chapter once more
MAIN = re.compile(r"<main[^>]*>(.*)</main>", re.DOTALL)
HEADINGS = {f"h{level}" for level in range(1, 7)}
VOID = set("area base br col embed hr img input link meta source track wbr".split())
NOT_READ = {"nav", "script", "style", "form", "template"}
ABOUT_THE_PAGE = {"about", "about-page", "related"}  # when and for whom it is, and what else to read


@dataclass(frozen=True)
class Part:
    """A page as it is searched. Each of its places has the ids that a link may lead to instead: its heading, its section."""

    address: str
    title: str
    html: str
    places: dict[str, set[str]] = field(default_factory=dict)


def parts(site: Path) -> Iterator[Part]:
    """Every page of a site but those that copy others."""
    for path in sorted(site.rglob("index.html")):
        folder = path.parent.relative_to(site).as_posix()
        address = "" if folder == "." else f"{folder}/"
        if not COPY.match(address):
            yield part(address, path.read_text(encoding="utf-8"))


def part(address: str, page: str) -> Part:
    main = MAIN.search(page)
    reader = _Reader()
    reader.feed(main[1] if main else "")
    reader.close()
    title = " ".join(unescape("".join(reader.title)).split())
    return Part(address, title, "".join(reader.kept).strip(), reader.places)


class _Reader(HTMLParser):
    """Hands on tags and words as they were written, the title apart, and notes what each place is under and in."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.title: list[str] = []
        self.kept: list[str] = []
        self.places: dict[str, set[str]] = {}
        self.heading = ""  # none yet: a link to the page itself leads to what is at its top
        self.open: list[tuple[str, str]] = []
        self.left_out = 0  # how deep the reader is in something that nobody is to find

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        id = given.get("id", "")
        not_read = tag in NOT_READ or "hidden" in given or ABOUT_THE_PAGE & set(given.get("class", "").split())
        if tag not in VOID:
            self.open.append((tag, id))
            self.left_out += bool(self.left_out or not_read)
        if self.left_out or tag == "h1" or not_read:
            return
        if id:
            self.heading = id if tag in HEADINGS else self.heading
            self.places[id] = {id, self.heading, *(each for name, each in self.open if name == "section" and each)}
        self._keep(self.get_starttag_text() or "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """In a drawing a tag may close itself."""
        self._keep(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        if tag != "h1":
            self._keep(f"</{tag}>")
        self.left_out -= bool(self.left_out)
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self._keep(data)

    def handle_entityref(self, name: str) -> None:
        self._keep(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._keep(f"&#{name};")

    def _keep(self, written: str) -> None:
        if not self.left_out:
            (self.title if any(tag == "h1" for tag, _ in self.open) else self.kept).append(written)
