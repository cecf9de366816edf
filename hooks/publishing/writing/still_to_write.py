"""No reader meets words that only stand in for others: what a form asks for, what is still to come, a message to a colleague."""

import re
from collections.abc import Iterator

from publishing.problems import Level, Problem
from publishing.writing.body import Body
from publishing.writing.definitions import name_of

ASKS = r"insert|enter|type|add|give|put|write|fill in|click|choose|state|describe|specify|complete"
NAMED = r"(?:the |your |a )?(?:name|date|day|time|place|venue|room|number|role|job title|organisation|address|e-?mail|link|details|text|heading)"
TO_COME = r"tbc|tba|tbd|to be (?:confirmed|added|decided|written)|to follow|to come|placeholder|blank|x{2,}|\.{3}|…"
IN_BRACKETS = re.compile(
    rf"(?<![!\[\]])\[(?P<words>(?:{ASKS})\b[^\[\]\n]{{1,60}}|{NAMED}(?: here| of [^\[\]\n.]{{1,40}})?|{TO_COME})\](?![(\[:{{\]])",
    re.IGNORECASE,
)
# In quotes it is somebody else's word; after 'Part' XX is a number.
LETTERS = re.compile(r"(?<![\w\"'“‘\[£.-])(?:TBC|TBA|TBD|tbc|XX)(?![\w\"'”’\]-])")
A_NUMBER = re.compile(r"(?:Part|Chapter|Schedule|Article|Title|Volume|Section|Act|Century|century|Appendix|Louis)\s$")
OF_A_MERGE = re.compile(r"«[A-Z]\w{0,39}»")
# One that is followed on another site stands in the words of a link, or in quotes.
ACCOUNT = re.compile(r"(?<![\w@./`\[\"'“‘(-])@[A-Za-z][A-Za-z0-9-]{1,38}(?![\w.-]*[\w@])")
RULE = "left-for-later"


def still_to_write_problems(body: Body) -> Iterator[Problem]:
    """Words in square brackets that ask for others, TBC, the field of a mail merge and the name of an account are written over."""
    marks = body.marks
    for found in IN_BRACKETS.finditer(marks) if "[" in marks else ():
        if f"[{name_of(found['words'])}]:" not in marks.lower():
            yield _doubt(body, found, f"{found[0]} only says what to write, and readers would see it. Write your own words in its place.")  # fmt: skip
    for found in LETTERS.finditer(marks):
        if not A_NUMBER.search(marks[: found.start()][-12:]):
            yield _doubt(body, found, f"{found[0]} stands in for words that are still to come. Write them, or say in a sentence when they will be known.")  # fmt: skip
    for found in OF_A_MERGE.finditer(marks) if "«" in marks else ():
        yield _doubt(body, found, f"Word left {found[0]}, the field of a mail merge, here. Write what it should say.")
    for found in ACCOUNT.finditer(marks) if "@" in marks else ():
        yield _doubt(
            body,
            found,
            "this is the name of somebody's account. If it calls a colleague, say it in the pull request and delete it here; if readers may follow it, make it the words of a link, as in [@name](https://…).",
        )


def _doubt(body: Body, found: re.Match[str], sentence: str) -> Problem:
    return Problem(body.place(found.start()), sentence, Level.ACKNOWLEDGE, RULE, found[0])
