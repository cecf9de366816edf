"""Commands of other tools are not printed on the page by mistake."""

import re
from collections.abc import Iterator

from publishing.problems import Problem
from publishing.writing.body import Body

COMMANDS: tuple[tuple[str, re.Pattern[str], str], ...] = (
    ("8<", re.compile(r"^[ \t>]*(;?-{1,}8<-{1,}).*", re.MULTILINE), "one file cannot be put into another here. Write the text itself, or link to the page that has it."),
    ("[TOC]", re.compile(r"^[ \t>]*(\[TOC\])[ \t]*$", re.MULTILINE), "every page has its contents already. Delete this line."),
    (":::", re.compile(r"^[ \t>]*(:::).*", re.MULTILINE), "':::' is a command of another tool and would be printed as it is. For a box write !!! note and indent what it holds."),
    ("[[", re.compile(r"(\[\[)[ ]*[a-z0-9_-]+(?:\.(?!md\b)[a-z0-9_-]+)+[ ]*\]\]"), "to show a fact write two curly brackets on each side, for example {{ board.name }}."),
    ("[[", re.compile(r"(?<!\\)(\[\[)(?![ ]*[a-z0-9_-]+(?:\.(?!md\b)[a-z0-9_-]+)+[ ]*\]\])[^\[\]\n]+\]\]"), "double square brackets make no link here. Write [words](page.md)."),
    ("==", re.compile(r"(?<![=\w])(==)[^\s=][^=\n]*[^\s=]==(?![=\w])"), "'==' marks nothing here and would be printed as it is. Write <mark>words</mark>."),
    ("~~", re.compile(r"(?<!~)(~~)[^\s~][^~\n]*~~(?!~)"), "'~~' strikes nothing out here and would be printed as it is. Write <del>words</del>."),
    ("^", re.compile(r"(?<=\w)(\^)[A-Za-z]{1,6}\^"), "'^' raises nothing here and would be printed as it is. Write 24<sup>th</sup>."),
    ("~", re.compile(r"(?<![~/])(~)[^\s~/][^~\n/]{0,40}(?<!\s)~(?!~)"), "'~' marks nothing here and would be printed as it is. For small letters below the line write <sub>2</sub>, for words that are struck out <del>words</del>."),
    ("=", re.compile(r"(?:^|\n[ ]*)\n(={3,})[ ]*(?=\n|$)"), "a line of = signs would be printed as it is. For a line across the page write --- with an empty line above and below."),
    ("!", re.compile(r"^(!!?)[ ]?(?:note|tip|warning|danger|quote)\b", re.MULTILINE), "a box starts with three exclamation marks. Write !!! note, and under it lines that start with four spaces."),
    ("[", re.compile(r"^[ \t]*[-*+][ \t]+(\[[ xX]\])[ \t]", re.MULTILINE), "a tick box cannot be ticked here and would be printed as it is. Delete it, or write 'done' in words."),
)  # fmt: skip


def command_problems(body: Body) -> Iterator[Problem]:
    """What other tools would carry out is refused here, not printed."""
    for sign, pattern, sentence in COMMANDS:
        if sign not in body.marks:
            continue
        for number, found in enumerate(pattern.finditer(body.marks)):
            if number and found[0].strip(" \t>") == ":::":
                continue  # what it closes is told where it opens
            yield Problem(body.place(found.start(1)), sentence)
