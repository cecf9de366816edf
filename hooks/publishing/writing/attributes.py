"""What stands in curly brackets is an address, a language or the word decorative, and nothing that runs or styles."""

import re
from collections.abc import Iterator

from publishing.problems import Problem
from publishing.writing.body import Body
from publishing.writing.outline import ATTRIBUTES
from publishing.writing.pasted import LEFT_BY_A_PROGRAM

FACT = re.compile(r"\{{2,}[^{}\n]*\}{2,}|\{{2,}|\{%|" + LEFT_BY_A_PROGRAM.pattern)
PATH = re.compile(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)+")
ALLOWED = re.compile(r"#[^\s=\"']+|\.decorative|lang=(?P<quote>[\"']?)[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*(?P=quote)")
AN_ADDRESS = re.compile(
    r"\[(?P<words>[^\[\]\n]+)\]\{[ ]*(?P<address>[^\s{}:#.][^\s{}]*\.md(?:#[^\s{}]*)?|(?:\.{1,2}/|https?://|mailto:|tel:)[^\s{}]+)[ ]*\}$"
)
IMAGE_BEFORE = re.compile(r"!\[[^\[\]]*\]\([^()\n]*\)$")
WHAT_CAN = "Curly brackets can hold an address such as {: #who-to-tell }, a language such as {: lang=cy }, or .decorative after an image."
TO_SHOW = "To show the bracket itself write \\{."


def attribute_problems(body: Body) -> Iterator[Problem]:
    """Every curly bracket is a fact or an allowed attribute at a place where it counts."""
    if "{" not in body.marks:
        return
    without_facts = FACT.sub(lambda found: " " * len(found[0]), body.marks)
    end = 0
    for found in re.finditer(r"\{", without_facts):
        if found.start() < end:
            continue
        whole = ATTRIBUTES.match(without_facts, found.start())
        place = body.place(found.start())
        if whole is None:
            yield Problem(place, f"a curly bracket here would be lost or misread. {TO_SHOW}")
            continue
        end = whole.end()
        if sentence := _wrong_with(whole, without_facts):
            yield Problem(place, sentence)


def _wrong_with(found: re.Match[str], text: str) -> str | None:
    words = found["inside"].split()
    unknown = next((word for word in words if not ALLOWED.fullmatch(word)), None)
    if unknown is not None and (link := AN_ADDRESS.search(text[max(0, found.start() - 300) : found.end()])):
        return f"the address of a link stands in round brackets. Write [{link['words']}]({link['address']})"
    if unknown is not None and len(words) == 1 and PATH.fullmatch(unknown):
        return f"to show a fact write two curly brackets on each side: {{{{ {unknown} }}}}."
    if unknown is not None:
        return f"'{unknown[:40]}' cannot stand in curly brackets. {WHAT_CAN} {TO_SHOW}"
    start = text.rfind("\n", 0, found.start()) + 1
    before = text[start : found.start()]
    if ".decorative" in words and not IMAGE_BEFORE.search(before):
        return "only an image can be .decorative. Write it directly after the image's closing bracket, with no space between."
    if not _has_an_owner(before, text[found.end() :].partition("\n")[0], text[:start]):
        return "what is in curly brackets here belongs to nothing. Write it directly after a link, image or bold words, at the end of a heading, or on a line of its own under a paragraph."
    return None


def _has_an_owner(before: str, after: str, above: str) -> bool:
    if before.startswith("#"):
        return before.endswith(" ") and not after.strip()
    if not before.strip():
        return not after.strip() and bool(above.rstrip(" ").removesuffix("\n").rpartition("\n")[2].strip())
    return before[-1] in ")]*_`>"
