"""What was pasted along by accident, or left for later, is not printed."""

import re
from collections.abc import Iterator

from publishing.problems import Level, Problem
from publishing.writing.body import Body

BOX = 'For a box write !!! note "What has changed", and under it lines that start with four spaces.'
LEFT_BY_A_PROGRAM = re.compile(
    r":contentReference\[oaicite:\d+\](?:\{index=\d+\})?|【\d+[^【】\n]{0,40}】|\bturn\d+(?:search|view|file|news)\d+\b"
)
STOPS: tuple[tuple[str, re.Pattern[str], str], ...] = (
    ("Error!", re.compile(r"Error! [A-Z][^.\n]{3,60}(?:\.|$)", re.M), "Word left its own message here instead of a number or a title. Write what it should say."),
    ("[!", re.compile(r"^[ \t]*>[ \t>]*\[!\w+\]", re.M), f"a quotation that begins like this is a box only on other sites. {BOX}"),
    ("-\n", re.compile(r"[A-Za-z]{2,}-\n(?!(?:and|or|to|but)\b)[a-z]{2,}"), "a word is broken at the end of this line, and would be printed with a hyphen and a space in it. Write it whole."),
    ("Page ", re.compile(r"^[ ]*Page \d+(?: of \d+)?[ ]*$", re.M), "the number of a page on paper was pasted along. Delete this line."),
    ("", re.compile("[\ufb00-\ufb06]"), "two letters became one sign when this was copied from a PDF, and the search would not find the word. Type its letters."),
    ("", LEFT_BY_A_PROGRAM, "the program from which this was copied left a sign of its own here, which leads nowhere. Delete it."),
    (":", re.compile(r":(?<![^\s(]:)[a-z][a-z0-9_+-]*:(?=$|[\s.,!?)])", re.M), "the name of a picture between colons would be printed as it is. Type the sign itself, or leave it out."),
)  # fmt: skip
MAIL = re.compile(r"^[ \t>]*(?:From|To|Cc|Sent|Subject): [^\n]*(?:@|\n[ \t>]*(?:From|To|Cc|Sent|Subject): )", re.M)
A_MAIL = "the top of an e-mail is here, with who wrote to whom. Delete it."
DOUBTS: tuple[tuple[str, re.Pattern[str], str, str], ...] = (
    ("TODO", re.compile(r"\b(?:TODO|FIXME)\b"), "left-for-later", "this looks like something left for later. Write it, or delete it."),
    ("XX", re.compile(r"(?<![\w£])X{3,}(?!\w)"), "left-for-later", "this looks like something left for later. Write it, or delete it."),
    ("sum", re.compile(r"\b[Ll]orem ipsum\b"), "left-for-later", "these are words that only fill a page. Write the real ones."),
    ("Subject: ", MAIL, "e-mail-header", A_MAIL),
    ("From: ", MAIL, "e-mail-header", A_MAIL),
)  # fmt: skip


def pasted_problems(body: Body) -> Iterator[Problem]:
    """No message of Word, sign of another site, top of an e-mail or note to oneself is published."""
    prose = body.prose
    for sign, pattern, sentence in STOPS:
        for found in pattern.finditer(prose) if sign in prose else ():
            yield Problem(body.place(_first_letter(found)), sentence)
    for sign, pattern, rule, sentence in DOUBTS:
        for found in pattern.finditer(prose) if sign in prose else ():
            yield Problem(body.place(_first_letter(found)), sentence, Level.ACKNOWLEDGE, rule, found[0])


def _first_letter(found: re.Match[str]) -> int:
    return found.start() + len(found[0]) - len(found[0].lstrip(" \t>"))
