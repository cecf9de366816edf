"""A telephone number in the text is one that somebody checks, or somebody has said why not."""

import re
from collections.abc import Iterator

from publishing.problems import Level, Problem
from publishing.site import Site
from publishing.writing.contact_links import known_numbers, national
from publishing.writing.linking import Links

NUMBER = re.compile(r"(?<![\w£$€.,/+-])(?:\+44[\s-]?(?:\(0\)[\s-]?)?|\(?0)\d(?:[()\s-]{0,2}\d){7,9}(?![\w/]|[.,-]\d)")
LIKELY = re.compile(r"0\d[\d\s()-]{7}")


def number_problems(links: Links, site: Site) -> Iterator[Problem]:
    """A number that readers may ring is one of data/contacts.yml."""
    body = links.body
    if "contacts" not in site.data or not (LIKELY.search(body.prose) or "+44" in body.prose):
        return
    known: set[str] = set()
    for found in NUMBER.finditer(links.text_around()):
        number = national(found[0])
        known = known or known_numbers(site)
        if "\n\n" not in found[0] and re.fullmatch(r"0[1-9]\d{8,9}", number) and number not in known:
            yield Problem(
                body.place(found.start()),
                f"the number {' '.join(found[0].split())} is not in data/contacts.yml, so nobody checks that it works. Add it there, or correct it.",
                Level.ACKNOWLEDGE, "number-that-nobody-checks", number,
            )  # fmt: skip
