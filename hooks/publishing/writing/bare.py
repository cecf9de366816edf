"""An address in the text can be followed: none is printed as dead words."""

import re
from collections.abc import Iterator

from publishing.problems import Problem
from publishing.writing.almost_links import APART, WRONG_WAY_ROUND
from publishing.writing.linking import Links

WEB = re.compile(r"(?<![\w@./-])(?P<start>https?://|https?:/(?=\w)|www\.)(?P<rest>[^\s<>\"'`|]+)", re.IGNORECASE)
MAILBOX = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
SIGNS = ("://", "www.", "@", "http", ".md", "../")
FILE = re.compile(
    r"(?<![\w@./:\[{<-])(?:(?:\.\./)+[\w-]+(?:/[\w-]+)*(?:\.[a-z]{2,4})?|[\w-]+(?:/[\w-]+)*\.md)(?:#[\w-]+)?(?![\w/])"
)
ENDS_A_SENTENCE = ".,;:!?)]}*_”’"


def bare_problems(links: Links) -> Iterator[Problem]:
    """Web addresses, mailboxes and the files of pages in the text are links."""
    body = links.body
    if not any(sign in body.prose.lower() for sign in SIGNS):
        return
    around = links.text_around()
    told = [found.span() for pattern in (APART, WRONG_WAY_ROUND) for found in pattern.finditer(body.marks)]
    for found in WEB.finditer(around) if "http" in around.lower() or "www." in around.lower() else ():
        if not _is_told(found, told):
            yield Problem(body.place(found.start()), _web(found))
    for found in MAILBOX.finditer(around) if "@" in around else ():
        yield Problem(
            body.place(found.start()),
            "this e-mail address is not a link here, only words. Put < and > round it, or write [write to the office](mailto:office@example.org.uk) with this address.",
        )
    for found in FILE.finditer(around) if ".md" in around or "../" in around else ():
        if not _is_told(found, told):
            yield Problem(
                body.place(found.start()),
                f"'{_short(found[0])}' is the name of a file and not a link here, only words. Write [where it leads]({_short(found[0])}), or put it between `backticks` if nobody should follow it.",
            )


def _is_told(found: re.Match[str], told: list[tuple[int, int]]) -> bool:
    return any(start <= found.start() < end for start, end in told)


def _web(found: re.Match[str]) -> str:
    address = (found["start"] + found["rest"]).rstrip(ENDS_A_SENTENCE)
    bare = address.partition("/")[2].lstrip("/") if address.startswith("http") else address
    whole = address if "://" in address else f"https://{bare}"
    return f"'{_short(address)}' is not a link here, only words. Write [where it leads]({_short(whole)}), or put it between `backticks` if nobody should follow it."


def _short(address: str) -> str:
    return address if len(address) <= 80 else f"{address[:80]}…"
