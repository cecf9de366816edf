"""A telephone number or a mailbox in a link is one that somebody answers."""

import html
import re
from collections.abc import Iterator
from urllib.parse import unquote

from publishing.problems import Level, Place, Problem
from publishing.site import Site
from publishing.writing.linking import Link

MAILBOX = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}")
DIALLED = re.compile(r"\+?[\d().\- ]+")
PLAIN = re.compile(r"\+?\d[\d-]*")
NUMBER_IN_WORDS = re.compile(r"\+?\(?\d[\d\s().-]+\d")
# Anyone can have a mailbox there, so nobody knows whose it is.
FREE = ("gmail.com", "googlemail.com", "hotmail.com", "hotmail.co.uk", "outlook.com", "live.com", "live.co.uk", "msn.com", "yahoo.com", "yahoo.co.uk", "ymail.com", "icloud.com", "me.com", "aol.com", "btinternet.com", "sky.com", "talktalk.net", "virginmedia.com", "ntlworld.com", "protonmail.com", "proton.me", "gmx.com", "mail.com")  # fmt: skip


def mail_problems(target: str, place: Place) -> Iterator[Problem]:
    """A mailbox has a name, an @ sign and a whole domain, and belongs to an office."""
    mailbox, _, more = html.unescape(target.partition(":")[2]).partition("?")
    if not MAILBOX.fullmatch(unquote(mailbox)) or ".." in mailbox:
        yield Problem(
            place,
            f"'{mailbox[:60]}' is not a whole e-mail address{_why(mailbox)}. Write it as mailto:name@example.org.uk",
        )
    elif more and not re.fullmatch(r"subject=[^&#?]*", more, re.IGNORECASE):
        yield Problem(place, f"only a subject can follow an e-mail address: mailto:{mailbox}?subject=Hello")
    elif mailbox.rpartition("@")[2].lower() in FREE:
        yield Problem(
            place,
            "this mailbox is at a free service, so it may be one person's own. Write the mailbox of an office.",
            Level.ACKNOWLEDGE, "free-mailbox", target,
        )  # fmt: skip


def _why(mailbox: str) -> str:
    if re.search(r"[,;]", mailbox):
        return ": a link writes to one mailbox only"
    if " " in mailbox or "%20" in mailbox:
        return ": there is a space in it"
    if "@" not in mailbox:
        return ": it has no @ sign"
    if mailbox.count("@") > 1:
        return ": it has two @ signs"
    if ".." in mailbox:
        return ": it has two full stops together"
    return ""


def telephone_problems(link: Link, place: Place, site: Site) -> Iterator[Problem]:
    """A number that can be dialled is the one in the words, and one of data/contacts.yml, where somebody checks it."""
    written = link.target.partition(":")[2]
    number = unquote(written)
    if not DIALLED.fullmatch(number) or not any(c.isdigit() for c in number):
        digits = re.sub(r"[^+\d]", "", number)
        whole = len(digits) > 2 and not re.search(r"[A-Za-z]", number)
        yield Problem(
            place,
            f"'{number[:40]}' is not a telephone number. Write its digits: tel:{digits if whole else '01632960123'}",
        )
        return
    plain = national(number)
    read = [national(found[0]) for found in NUMBER_IN_WORDS.finditer(link.words)]
    if read and plain not in read and any(len(digits) >= 3 for digits in read):
        yield Problem(
            place, f"the words of this link give one number, and it dials another, {number}. Make them the same."
        )
    if "contacts" in site.data and plain not in known_numbers(site):
        yield Problem(
            place,
            f"the number {number} is not in data/contacts.yml, so nobody checks that it works. Add it there first, or correct it.",
        )
    elif not PLAIN.fullmatch(written):
        yield Problem(
            place,
            f"some telephones cannot dial a number written like this. Write its digits only: tel:{re.sub(r'[^+0-9]', '', number)}",
        )


def known_numbers(site: Site) -> set[str]:
    return {national(dialled) for dialled in site.contacts.dialled}


def national(number: str) -> str:
    digits = re.sub(r"\(0\)|[^\d+]", "", number)
    return re.sub(r"^(?:\+|00)44", "0", digits)
