"""The words of a link say where it leads, even to someone who hears nothing but the links."""

import re
from collections.abc import Iterator

from publishing.problems import Level, Problem
from publishing.writing.body import Body
from publishing.writing.linking import Link

EMPTY_WORDS = {
    "click", "click here", "click on this link", "click this link", "here", "read more", "more", "find out more", "learn more", "see more", "more info",
    "more information", "further information", "this", "this link", "this page", "link", "the link", "see here", "go", "download", "view", "website", "this website", "details", "continue reading", "page", "pdf", "word", "doc", "docx", "document", "file", "attachment", "excel", "powerpoint", "click here to read more",
}  # fmt: skip
ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|[a-z0-9.-]+\.(?:gov\.uk|org\.uk|co\.uk|nhs\.uk|org|com|uk|net)(?:/\S*)?", re.IGNORECASE
)
FILE = re.compile(r"[^\s()\[\]]+\.md(?:#\S*)?", re.IGNORECASE)
CLICK = re.compile(r"\b(?:click|tap|press)(?: on)? (?:here|this|below|the link)\b", re.IGNORECASE)
SIGNS = re.compile(r"[*_`]+|!\[|\]\([^)]*\)|<[^<>]*>|[\]\[]")


def words_problems(links: list[Link], body: Body) -> Iterator[Problem]:
    """A link has words, they mean something by themselves, and they lead to one place only."""
    leads: dict[str, Link] = {}
    for link in links:
        if link.is_image:
            continue
        words = _plain(link.words)
        yield from _wrong_with(link, words, body)
        first = leads.setdefault(words.casefold(), link)
        if words and first.target != link.target:
            yield Problem(
                body.place(link.start),
                f"'{words[:60]}' leads to {link.target[:80]} here, and to another place on line {body.place(first.start).line}. Give each link words of its own.",
                Level.REMIND,
            )


def _plain(words: str) -> str:
    return " ".join(SIGNS.sub(" ", words).split())


def _wrong_with(link: Link, words: str, body: Body) -> Iterator[Problem]:
    place = body.place(link.start)
    if not any(character.isalnum() for character in words):
        yield Problem(
            place,
            "this link has no words, so nobody can see or hear it. Write between the square brackets where it leads.",
        )
    elif words.casefold().strip(" .,:;!>»→()") in EMPTY_WORDS or CLICK.search(words):
        yield Problem(
            place,
            f"'{words}' does not say where the link leads. Write what the reader will find there.",
            Level.ACKNOWLEDGE, "link-words", f"{words} {link.target}",
        )  # fmt: skip
    elif FILE.fullmatch(words):
        yield Problem(
            place,
            f"'{words[:60]}' is the name of a file. Write between the square brackets what the reader will find there.",
            Level.ACKNOWLEDGE, "address-as-words", link.target,
        )  # fmt: skip
    elif link.is_bare or ADDRESS.fullmatch(words):
        yield Problem(
            place,
            f"an address is read out letter by letter. Write in words where it leads: [the name of the page]({link.target[:80]}) would do.",
            Level.ACKNOWLEDGE, "address-as-words", link.target,
        )  # fmt: skip
