"""Signs that a word processor shows as a list become a list, or their writer hears how."""

import re
from collections.abc import Iterator

from publishing.problems import Problem
from publishing.writing.body import Body

BULLETS = "•◦▪●‣·○■□✓✔➢➤►▸▶⁃∙❖❑❒☐☑☒✗✘➔⇒\uf0a7\uf0b7\uf0d8\uf0fc\uf02d\uf076\uf0a8\uf06e"
# Each of these could begin one line of a text; two lines in a row are a list that was not recognised.
TWICE = re.compile(
    r"\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})\)\s|(?:[a-z]|[ivx]{2,4}|[IVX]{1,4})\.\s|\d{1,2}(?:[ ]?[-–—]|:)[ ]|[–—−‑‒―§→>»][^\S\n]|o[ \t]+(?=\S)|[-*+]\u00a0"
    r"|[-+](?=[A-Za-z*_\[(\"'“‘])|\*(?=[A-Za-z\[])(?![^*\n]*\*)|\d{1,2}\.(?=[A-Za-z*_\[(\"“])|\d{1,2}\.\u00a0"
)
ONCE = re.compile(rf"[{BULLETS}]|o\t|[→§]\t")
STEP = re.compile(r"(?:Step|Point|Day|Part)[ ]\d{1,2}\b[:.)]?")
LABEL = re.compile(r"\*\*[^*\n]{1,40}(?::\*\*|\*\*[ ]?:)[ ]+(?=\S)")
PICTURE = re.compile(r"[\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]\ufe0f?[ ]+(?=\S)")
BREAKS = ("  ", "<br>")  # the line stays a line
NOT_A_LIST = re.compile(r"\*\*|__|> ")


def almost_list_problems(body: Body) -> Iterator[Problem]:
    """Lines that begin alike with a sign that makes no list would run together into one paragraph."""
    for start, _, (number, (typed, column)) in _almost_lists(body):
        yield Problem(
            body.line_place(start + number, column),
            f"lines that start with '{_shown(typed)}' would run together into one paragraph. For a list write - and a space, or 1. and a space, before each item.",
        )


def lines_in_almost_lists(body: Body) -> set[int]:
    """The lines of such a paragraph from its first sign on: once that is right, so are the items under it."""
    return {line for start, end, (number, _) in _almost_lists(body) for line in range(start + number, end)}


def _almost_lists(body: Body) -> Iterator[tuple[int, int, tuple[int, tuple[str, int]]]]:
    """Where a block starts and ends, and its first such line, counted from there, with its sign and column."""
    for start, lines in body.blocks:
        found = [(number, sign) for number, line in enumerate(lines) if (sign := _sign(line))]
        once = next(((number, sign) for number, sign in found if ONCE.match(sign[0])), None)
        if len(found) > 1 or once:
            yield start, start + len(lines), once or found[0]


def _sign(line: str) -> tuple[str, int] | None:
    words = line.lstrip(" \t>")
    found = next((one for sign in (ONCE, STEP, LABEL, PICTURE) if (one := sign.match(words))), None)
    if not found and words and not _begins_a_word(words) and not NOT_A_LIST.match(words):
        found = TWICE.match(words)
    if not found or (line.endswith(BREAKS) and not ONCE.match(words)):
        return None
    return found[0], len(line) - len(words) + 1


def _begins_a_word(words: str) -> bool:
    return words[0].isalpha() and words[1:2] not in (")", ".", "\t", " ", "i", "v", "x", "I", "V", "X")


def _shown(sign: str) -> str:
    bare = sign.strip()
    return f"\\u{ord(bare):04x}" if len(bare) == 1 and "\ue000" <= bare <= "\uf8ff" else bare
