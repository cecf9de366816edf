"""Where a report mentions one of its paragraphs, a reader is one step from it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from publishing.nearest import nearest
from publishing.problems import Problem
from publishing.reports.numbering import DIGITS
from publishing.writing.body import Body
from publishing.writing.linking import Links

JOINED = r"(?:[ \t]*(?:,|,?[ \t\n]+(?:and|or|to))[ \t\n]+|[ \t]?[-–][ \t]?)"
MENTION = re.compile(
    rf"\b(?P<word>[Pp]ara(?:graph)?s?\.?[ \t\n]+)(?P<numbers>{DIGITS}(?:{JOINED}{DIGITS})*)(?![\d])(?P<elsewhere>[ \t\n]+of[ \t\n]+(?!this\b))?"
)
ONE = re.compile(DIGITS)


@dataclass(frozen=True)
class Mention:
    start: int  # of the word 'paragraph', for the first of several; of the number, for the others
    number_start: int
    end: int
    number: str
    after_to: bool  # the end of a range


def mentions(body: Body) -> Iterator[Mention]:
    """Each paragraph that the text names; those of another document are said to be of it."""
    text = Links(body).text_around() if "[" in body.marks else body.prose
    for found in MENTION.finditer(text) if "ara" in text else ():
        if found["elsewhere"]:
            continue
        before = found.start("numbers")
        for one in ONE.finditer(found["numbers"]):
            start, end = found.start("numbers") + one.start(), found.start("numbers") + one.end()
            joined = text[before:start]
            yield Mention(start if joined else found.start(), start, end, one[0], "to" in joined or "-" in joined or "–" in joined)  # fmt: skip
            before = end


def mention_problems(body: Body, known: Mapping[str, str]) -> Iterator[Problem]:
    """A paragraph that is named is there, and a range begins before it ends."""
    last: Mention | None = None
    for one in mentions(body):
        if one.number not in known:
            near = nearest(one.number, known)
            meant = f" Did you mean {near}?" if near else ""
            yield Problem(
                body.place(one.number_start),
                f"there is no paragraph {one.number} here.{meant} Write the number of one that is; if another document has it, say of which: paragraph {one.number} of …",
            )
        elif one.after_to and last and _parts(last.number) >= _parts(one.number):
            yield Problem(
                body.place(one.number_start),
                f"the range ends with {one.number}, before it begins with {last.number}. Write the smaller number first.",
            )
        last = one


def with_mentions(text: str, body: Body, known: Mapping[str, str]) -> str:
    """The text with a link in place of each mention; `known` says where every paragraph is."""
    pieces, end = [], 0
    for one in mentions(body):
        if one.number in known:
            pieces += [text[end : one.start], f"[{text[one.start : one.end]}]({known[one.number]}#{one.number})"]
            end = one.end
    return "".join([*pieces, text[end:]])


def _parts(number: str) -> tuple[int, ...]:
    return tuple(int(part) for part in number.split("."))
