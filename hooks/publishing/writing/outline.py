"""The headings of a page and the address that each of them will have."""

import re
from dataclasses import dataclass
from functools import cache

from markdown import Markdown
from markdown.extensions.toc import slugify, unique

HEADING = re.compile(r"^(?P<mark>#{1,6})(?P<gap>[ \t]*)(?P<text>.*)$")
# As attribute lists are written: {#who-to-tell}, {: #who-to-tell }, { #who-to-tell .decorative }.
ATTRIBUTES = re.compile(r"(?<!\{)\{:?[ ]*(?P<inside>[^{}\n ][^{}\n]*)\}(?!\})")
AT_THE_END = re.compile(rf"[ ]{ATTRIBUTES.pattern}$")
ID = re.compile(r"#([^\s{}\"'=]+)")
NOTE = re.compile(r"\[\^[^\[\]]*\]")
MARKED = re.compile(r"[*_`<&\\\[!#]")


@dataclass(frozen=True)
class Heading:
    line: int
    level: int
    text: str
    id: str
    explicit: bool
    spaced: bool  # a space stands between the # signs and the words


def headings_in(prose: list[str], marks: list[str], written: list[str]) -> list[Heading]:
    """Headings in order. An id that someone gave is taken before any is worked out from words."""
    taken = {id for line in marks if "{" in line for _, id in explicit_ids(line)}
    counters: dict[str, int] = {}
    found = []
    for number, line in enumerate(prose):
        if not line.startswith("#") or not (match := HEADING.match(line)):
            continue
        text, given = _split_id(written[number][match.start("text") :].strip())
        anchor = given or unique(slug(text), taken, counters)  # type: ignore[call-arg]  # its published types lag behind
        found.append(Heading(number, len(match["mark"]), text, anchor, bool(given), bool(match["gap"])))
    return found


def _split_id(text: str) -> tuple[str, str | None]:
    given = None
    if text.endswith("}") and (found := AT_THE_END.search(f" {text}")):
        text = f" {text}"[: found.start()]
        given = ID.search(found["inside"])
    return text.rstrip("#").strip() if not text.endswith("\\#") else text.strip(), given[1] if given else None


def explicit_ids(marks: str) -> list[tuple[int, str]]:
    """Ids given in curly brackets, each with its offset."""
    return [
        (found.start("inside") + id.start(), id[1])
        for found in (ATTRIBUTES.finditer(marks) if "{" in marks else ())
        for id in ID.finditer(found["inside"])
    ]


@cache
def _reader() -> Markdown:
    return Markdown(extensions=["tables", "attr_list", "toc"])


def slug(text: str) -> str:
    """The address that words make by themselves; asked of Markdown itself where there is Markdown in them."""
    text = NOTE.sub("", text) if "[^" in text else text
    if not MARKED.search(text):
        return slugify(text, "-")
    reader = _reader()
    reader.reset()
    reader.convert(f"## {text}")
    tokens = reader.toc_tokens  # type: ignore[attr-defined]
    return tokens[0]["id"] if tokens and tokens[0]["id"] != "_1" else ""
