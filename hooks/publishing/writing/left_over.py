"""Signs that mean something to the site are never left on a page as they were typed."""

import re
from collections.abc import Iterator

from publishing.problems import Problem
from publishing.writing.body import Body

CODES = {"{": r"&#0*123;|&#[xX]0*7[bB];|&l(?:brace|cub);", "}": r"&#0*125;|&#[xX]0*7[dD];|&r(?:brace|cub);", "[": r"&#0*91;|&#[xX]0*5[bB];|&(?:lsqb|lbrack);", "]": r"&#0*93;|&#[xX]0*5[dD];|&(?:rsqb|rbrack);", "%": r"&#0*37;|&#[xX]0*25;|&percnt;", "^": r"&#0*94;|&#[xX]0*5[eE];|&Hat;", "`": r"&#0*96;|&#[xX]0*60;|&(?:grave|DiacriticalGrave);", "~": r"&#0*126;|&#[xX]0*7[eE];", "!": r"&#0*33;|&#[xX]0*21;|&excl;", "?": r"&#0*63;|&#[xX]0*3[fF];|&quest;"}  # fmt: skip


def _typed(signs: str) -> str:
    """The signs, each perhaps behind a backslash or as its code."""
    return "".join(rf"(?:\\?{re.escape(sign)}|{CODES[sign]})" for sign in signs)


FACT_OR_COMMAND = r"\{{2,}[^{}\n]*\}{2,}|\{%[^{}\n]*%\}|"
LEFT = re.compile(
    FACT_OR_COMMAND
    + "|".join(_typed(signs) for signs in ("{{", "}}", "{%", "%}", "[[", "]]", "```", "~~~"))
    + rf"|{_typed('[^')}[^\]\s\\]+(?:\\?\]|{CODES[']']})"
    + rf"|^[ \t>]*(?:[-*+] +)?(?:{_typed('!!!')}|{_typed('???')})(?=[ \t+])|(?<=[>*_)\]`])[ \t]*(?:!!!|\?\?\?)(?=\s)",
    re.MULTILINE,
)
# Read by rules of their own, each with its own sentence, or part of a link.
JUDGED = re.compile(r"\{\{.*|\{%.*|\[\^.*|```|[ \t>]*(?:!!!|\?\?\?)|\[\[|\]\]", re.DOTALL)
TWO_BRACKETS = re.compile(r"\[\[(?=[^\[\]\n]*\](?!\]|\(|\[))|\]\](?![(\[])")
MAY_BE_LEFT = ("\\", "&", "}}", "{%", "%}", "~~~", "!!!", "???")
PLACE_HOLDER = "klzzwxh"


def left_over_problems(body: Body) -> Iterator[Problem]:
    """To show such signs they stand between backticks; a backslash before them is not enough."""
    if any(sign in body.prose for sign in MAY_BE_LEFT):
        yield from _typed_problems(body)
    if "[[" in body.marks or "]]" in body.marks:
        yield from _bracket_problems(body)
    if (at := body.prose.find(PLACE_HOLDER)) >= 0:
        yield Problem(body.place(at), f"'{PLACE_HOLDER}' is a word that only the site itself can use. Delete it.")


def _typed_problems(body: Body) -> Iterator[Problem]:
    told = 0  # what opens is told, and not again where it closes
    for found in LEFT.finditer(body.prose):
        at = found.start() + len(found[0]) - len(found[0].lstrip(" \t>"))
        if found[0].lstrip()[:3] in ("!!!", "???") and _after_a_mark(body.prose, found):
            sign = found[0].strip()
            yield Problem(
                body.place(at),
                f"'{sign}' directly after a link, bold words or a code would be read as the start of a box. Write one {sign[0]}.",
            )
        elif not JUDGED.fullmatch(found[0]) and body.place(at).line != told:
            told = body.place(at).line
            yield Problem(
                body.place(at),
                f"'{found[0].strip()[:20]}' means something to the site, and would be left on the page as it is. Put it between `backticks` to show it, or delete it.",
            )


def _bracket_problems(body: Body) -> Iterator[Problem]:
    for found in TWO_BRACKETS.finditer(body.marks):
        if not _is_named(body.marks, found):
            yield Problem(
                body.place(found.start()),
                f"two square brackets together ('{found[0]}') would be left on the page as they are. Put a space between them, or use round brackets.",
            )


def _after_a_mark(prose: str, found: re.Match[str]) -> bool:
    return found.start() > 0 and prose[found.start() - 1] in ">*_)]`"


def _is_named(marks: str, found: re.Match[str]) -> bool:
    """Whether another rule speaks of these brackets: [[words]] as another tool's link."""
    if found[0] == "[[":
        return bool(re.match(r"\[\[[^\[\]\n]+\]\]", marks[found.start() : found.start() + 300]))
    before = marks[max(0, found.start() - 300) : found.end()]
    return bool(re.search(r"\[\[[^\[\]\n]+\]\]$", before))
