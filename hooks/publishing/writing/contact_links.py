"""A telephone number or a mailbox in a link is one that somebody answers."""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from publishing.problems import Place, Problem
from publishing.site import Site

MAILBOX = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}")
DIALLED = re.compile(r"\+?[\d().\- ]+")


def mail_problems(target: str, place: Place) -> Iterator[Problem]:
    """A mailbox has a name, an @ sign and a whole domain."""
    mailbox, _, more = target.partition(":")[2].partition("?")
    if not MAILBOX.fullmatch(unquote(mailbox)) or ".." in mailbox:
        yield Problem(place, f"'{mailbox[:60]}' is not a whole e-mail address. Write it as mailto:name@example.org.uk")
    elif more and not more.lower().startswith("subject="):
        yield Problem(place, f"only a subject can follow an e-mail address: mailto:{mailbox}?subject=Hello")


def telephone_problems(target: str, place: Place, site: Site) -> Iterator[Problem]:
    """A number that can be dialled is one of data/contacts.yml, where somebody checks it."""
    number = unquote(target.partition(":")[2])
    if not DIALLED.fullmatch(number) or not any(c.isdigit() for c in number):
        yield Problem(place, f"'{number[:40]}' is not a telephone number. Write its digits: tel:01632960123")
        return
    if "contacts" not in site.data:
        return
    known = {_national(dialled) for dialled in site.contacts.dialled}
    if _national(number) not in known:
        yield Problem(
            place,
            f"the number {number} is not in data/contacts.yml, so nobody checks that it works. Add it there first, or correct it.",
        )


def _national(number: str) -> str:
    digits = re.sub(r"\(0\)|[^\d+]", "", number)
    return re.sub(r"^(?:\+|00)44", "0", digits)
