"""What was meant as a link is one: brackets in the right order, with nothing between them."""

import re
from collections.abc import Iterator

from publishing.problems import Level, Problem
from publishing.writing.linking import Link, Links

ADDRESS = r"(?:https?:[^\s()\[\]]+|mailto:[^\s()\[\]]+|tel:[^\s()\[\]]+|[^\s()\[\]]+\.md(?:#[^\s()\[\]]*)?|#[\w-]+|www\.[^\s()\[\]]+|(?:\.\./)+[^\s()\[\]]*)"
WRONG_WAY_ROUND = re.compile(rf"\((?P<words>[^()\n]+)\)[ ]?\[(?P<address>{ADDRESS})\]")
APART = re.compile(rf"\[(?P<words>[^\[\]]+)\](?P<between>[ \t]+|[ \t]*\n[ \t>]*)\((?P<address>\s*{ADDRESS})\s*\)")
SPLIT = re.compile(rf"\]\((?=[^()]*\n)\s*{ADDRESS}\s*\)")


def almost_link_problems(links: Links) -> Iterator[Problem]:
    """Words in square brackets, the address in round ones directly after them, on one line, and no link inside another."""
    body = links.body
    if "]" in body.marks and "(" in body.marks:
        for found in WRONG_WAY_ROUND.finditer(body.marks):
            yield Problem(
                body.place(found.start()),
                f"the brackets of this link are the wrong way round. Write [{_short(found['words'])}]({found['address']})",
            )
        for found in APART.finditer(body.marks):
            what = "a line ends" if "\n" in found["between"] else "there is a space"
            yield Problem(
                body.place(found.start("between") if "\n" not in found["between"] else found.start()),
                f"{what} between the words of this link and its address, so it is no link. Write [{_short(found['words'])}]({found['address'].strip()})",
            )
    yield from _nested(links)
    yield from _closed_twice(links)


def _closed_twice(links: Links) -> Iterator[Problem]:
    """A bracket directly after a link closes one that was opened in the same paragraph."""
    body = links.body
    text = links.text_around() if any(body.marks.startswith(")", link.end) for link in links.found) else ""
    for link in links.found if text else ():
        paragraph = text[text.rfind("\n\n", 0, link.start) + 1 : link.start]
        if body.marks.startswith(")", link.end) and not _is_open(paragraph):
            yield Problem(
                body.place(link.end),
                "this bracket closes nothing: the link before it has its own. Delete it.",
                Level.REMIND,
            )


def _nested(links: Links) -> Iterator[Problem]:
    if len(links.found) < 2:
        return
    around: list[Link] = []
    for link in sorted((link for link in links.found if not link.is_image), key=lambda link: (link.start, -link.end)):
        around = [outer for outer in around if outer.end > link.start]
        if around:
            yield Problem(
                links.body.place(link.start),
                "there is a link inside the words of another link, and only one of the two can be followed. Write them one after the other.",
            )
        around.append(link)


def _is_open(words: str) -> bool:
    """Whether a round bracket waits for its end; the one of 'a)' is no end of any."""
    depth = 0
    for sign in words:
        depth = depth + 1 if sign == "(" else max(0, depth - (sign == ")"))
    return depth > 0


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= 40 else f"{words[:40]}…"
