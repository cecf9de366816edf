"""Characters written as codes are ones that a reader can see."""

import html
import re
import unicodedata
from collections.abc import Iterator

from publishing.problems import Problem
from publishing.writing.body import Body

ENTITY = re.compile(r"&(?:#[0-9]{1,9}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});?")
AN_ARROWHEAD = re.compile(r"^[ \t]*(?P<code>&gt;)[ \t]", re.MULTILINE)
ALLOWED = {"&nbsp;", "&ensp;", "&emsp;", "&thinsp;", "&shy;"}


def entity_problems(body: Body) -> Iterator[Problem]:
    """A code such as &#8203; does not smuggle in what may not be typed."""
    if "&" not in body.prose:
        return
    for found in AN_ARROWHEAD.finditer(body.prose):
        yield Problem(
            body.place(found.start("code")),
            "'&gt;' at the start of a line is printed as an arrowhead. Write > in its place for what somebody said or wrote; to print the sign itself write \\>.",
        )
    for found in ENTITY.finditer(body.prose):
        if found[0] in ALLOWED:
            continue
        character = html.unescape(found[0])
        if character != found[0] and any(unicodedata.category(c) in ("Cc", "Cf", "Cn", "Co", "Cs") for c in character):
            yield Problem(
                body.place(found.start()), f"'{found[0]}' is the code of a character that cannot be seen. Delete it."
            )
        elif found[0].startswith("&#") and character == "\ufffd":
            yield Problem(
                body.place(found.start()), f"'{found[0]}' is the code of no character. Type the character itself."
            )
