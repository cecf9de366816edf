"""Which addresses do not answer with a page: those that moved lead on, and of those taken down only the tombstone is left."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import quote, urlsplit

from publishing.hosting.rules import Rule, rules
from publishing.hosting.sent import ASSETS, FIVE_MINUTES, FOR_EVER, HEADERS, NAMED_BY_CONTENT
from publishing.hosting.types import TEXT, TYPES

PLAIN = re.compile(r"[\w./~@!+,=()-]+")  # nothing that a host would read as a sign of its own
MOST_REDIRECTS = 2000  # Cloudflare Pages reads no more
FOLDER = "/srv/www"


@dataclass(frozen=True)
class Hosted:
    """A finished site as its host sees it. Templates ask it."""

    address: str
    paths: tuple[str, ...]
    moved_addresses: Mapping[str, str] = field(default_factory=dict)  # from the top of the site, as in 'old/' to 'new/'
    gone_addresses: tuple[str, ...] = ()

    folder = FOLDER
    headers = HEADERS
    for_ever = FOR_EVER
    five_minutes = FIVE_MINUTES
    types = TYPES
    text_types = tuple(sorted(set(TEXT.values()) - {"text/html"}))  # of which nginx takes the last for granted

    @property
    def host(self) -> str:
        return urlsplit(self.address).netloc

    @property
    def top(self) -> str:
        """'/', or '/the-folder/' of a site that does not begin at the top of its address."""
        return urlsplit(self.address).path or "/"

    @property
    def lasting(self) -> str:
        """What is never fetched twice, as a pattern."""
        return f"^{re.escape(self.top)}{ASSETS}{NAMED_BY_CONTENT}"

    @property
    def rules(self) -> list[Rule]:
        return rules(self.paths)

    @cached_property
    def moved(self) -> list[tuple[str, str]]:
        """Each old address, with and without its last stroke. One with unusual signs is answered by its page alone."""
        found = {}
        for old, new in self.moved_addresses.items():
            for each in _with_and_without(old) if PLAIN.fullmatch(old) else ():
                found[self.top + each] = self._led_to(new)
        return sorted(found.items())

    def _led_to(self, new: str) -> str:
        place, sign, part = new.partition("#")
        return self.top + quote(place) + sign + quote(part)

    @cached_property
    def gone(self) -> list[str]:
        return sorted(self.top + address for address in self.gone_addresses if PLAIN.fullmatch(address))

    @property
    def redirects(self) -> list[tuple[str, str, int]]:
        """For Cloudflare Pages and Netlify; the mark after a status asks for it though a page is there.

        Those taken down come last: Cloudflare Pages passes over them, because it can say 301 and not 410.
        """
        moved = [(quote(old), new, 301) for old, new in self.moved]
        gone = [(quote(address), quote(address), 410) for address in self.gone]
        return [*moved, *gone][:MOST_REDIRECTS]


def _with_and_without(address: str) -> Iterable[str]:
    return (address, address.rstrip("/")) if address.endswith("/") else (address,)
