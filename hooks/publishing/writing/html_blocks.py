"""A table or a list that was pasted as HTML is told of once, with how it is written here."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from publishing.writing.allowed_tags import LOOKS
from publishing.writing.almost_tables import HOW

FAMILIES = {
    "page": ("!doctype", "html", "head", "body", "title", "meta", "link", "base"),
    "table": ("table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "colgroup", "col"),
    "list": ("ul", "ol", "li"),
    "paragraph": ("p", "div"),
    "look": ("font", "center", "big", "tt", "marquee", "blink"),
}
ANY = re.compile(r"<[!/A-Za-z]")
# What a word processor puts round the words of each cell or point goes with them.
IN_CELLS = re.compile(r"</?(?:p|div|span|font|center|o:p)(?=[\s/>])", re.IGNORECASE)
SAYS = {
    "page": "a whole page of HTML was pasted here. Open it in a browser, copy its words from there, and paste them in place of all this; then start each heading with ## and each point of a list with a hyphen and a space.",
    "table": f"a table cannot be written in HTML here. {HOW}",
    "list": "a list cannot be written in HTML here. Start each line with a hyphen and a space, or with 1. and a space.",
    "paragraph": "paragraphs need no HTML here. Leave an empty line between them, and delete these tags.",
    "look": f"tags that only change how words look cannot be used, such as <font> and <center>. {LOOKS}",
}
WHOLE: dict[str, tuple[str, ...]] = {
    "page": (),
    "table": ("table",),
    "list": ("ul", "ol"),
    "paragraph": (),
    "look": (),
}  # what opens and closes one
EMPTY_LINES = re.compile(r"\n[ \t]*\n\s*")


@dataclass(frozen=True)
class PastedBlock:
    """Tags that belong together: where the first is, what to say of it, and where all of them are."""

    start: int
    sentence: str
    tags: frozenset[int]


def pasted_blocks(text: str) -> Iterator[PastedBlock]:
    """Each table, list or run of paragraphs in HTML."""
    told: set[int] = set()  # what stands in a table is told with it
    for family, names in FAMILIES.items():
        written = rf"<(?P<slash>/?)(?P<name>{'|'.join(names)})(?=[\s/>])[^<>]*>"
        tags = [tag for tag in re.finditer(written, text, re.IGNORECASE) if tag.start() not in told]
        for run in [tags] * bool(_is_page(tags)) if family == "page" else _runs(tags, text, WHOLE[family]):
            starts = {tag.start() for tag in run}
            inside = ANY if family == "page" else IN_CELLS
            starts |= {tag.start() for tag in inside.finditer(text, run[0].start(), run[-1].end())}
            told |= starts
            yield PastedBlock(run[0].start(), SAYS[family], frozenset(starts))


def _is_page(tags: list[re.Match[str]]) -> bool:
    """From its first tag to its last; a <title> alone may be a writer's own word."""
    return any(tag["name"].lower() in ("!doctype", "html", "body") for tag in tags)


def _runs(tags: list[re.Match[str]], text: str, whole: tuple[str, ...]) -> Iterator[list[re.Match[str]]]:
    """Tags go together until what they open is closed, and where none is open while no paragraph is between them."""
    run: list[re.Match[str]] = []
    depth = 0
    for tag in tags:
        closed = run and run[-1]["slash"] and run[-1]["name"].lower() in whole
        if run and depth == 0 and (closed or _apart(run[-1], tag, text)):
            yield run
            run = []
        run.append(tag)
        if tag["name"].lower() in whole:
            depth = max(0, depth - 1) if tag["slash"] else depth + 1
    if run:
        yield run


def _apart(before: re.Match[str], after: re.Match[str], text: str) -> bool:
    """A paragraph without such tags stands between the two."""
    return len(EMPTY_LINES.findall(text, before.end(), after.start())) > 1
