"""A page erased to protect somebody leaves nothing, and never comes back unnoticed."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from publishing.lasting.as_written import as_address, same_for_all
from publishing.lasting.promised import FILE, Promise, promises
from publishing.lasting.redirects import claims
from publishing.lasting.written import Redirects
from publishing.problems import Place, Problem
from publishing.site import Site

SHA256 = re.compile(r"[0-9a-f]{64}")
HOW = "It is made of the address, small letters, with a slash at both ends: printf '%s' '/the/address/' | sha256sum"


@dataclass(frozen=True)
class Erasures:
    """Where nothing may answer again."""

    addresses: frozenset[str] = frozenset()
    hashes: frozenset[str] = frozenset()

    def covers(self, address: str) -> bool:
        return same_for_all(address) in self.addresses or self.hides(address)

    def hides(self, address: str) -> bool:
        """Whether not even the address may be told."""
        return bool(self.hashes) and hashed(address) in self.hashes


def hashed(address: str) -> str:
    return hashlib.sha256(f"/{same_for_all(address)}".encode()).hexdigest()


def erasures(file: Redirects | None, site: str) -> Erasures:
    every = file.erased if file else ()
    read = [as_address(one.address, site) for one in every if one.address]
    return Erasures(
        frozenset(same_for_all(one.address) for one in read if not one.wrong),
        frozenset(one.sha256.lower() for one in every if one.sha256),
    )


def erased_problems(site: Site) -> Iterator[Problem]:
    """Nothing is written at an address that was erased, or leads on from it; and the list itself can be read."""
    file = site.redirects
    if not file or not file.erased:
        return
    yield from _unreadable(file, site.board.site)
    erased = erasures(file, site.board.site)
    for page in site.pages:
        if erased.covers(page.address):
            yield Problem(
                Place(page.path),
                f"a page at this address was erased to protect somebody, and none may stand there again. If this is that page, delete it and speak to the board's office; if not, give its file another name. ({file.place('erased')} lists it.)",
            )
    for claim in claims(site):
        if erased.covers(claim.old):
            yield Problem(
                claim.place,
                "what was at this address was erased to protect somebody, and nothing may answer there. Delete this.",
            )
    yield from _told(promises(site.promised), erased)


def _told(listed: Iterable[Promise], erased: Erasures) -> Iterator[Problem]:
    for promise in listed:
        if erased.hides(promise.address):
            yield Problem(
                Place(FILE, promise.line),
                "this address was erased, and tells something by itself. Delete this line: data/redirects.yml remembers it without telling it.",
            )


def _unreadable(file: Redirects, site: str) -> Iterator[Problem]:
    for index, one in enumerate(file.erased):
        place = file.place("erased", index)
        if bool(one.address) == bool(one.sha256):
            yield Problem(
                place,
                f"what was erased has one line that says where it was: address:, or sha256: where the address itself tells something. {HOW}",
            )
        elif one.address and (wrong := as_address(one.address, site).wrong):
            yield Problem(file.place("erased", index, "address"), wrong)
        elif one.sha256 and not SHA256.fullmatch(one.sha256.lower()):
            yield Problem(file.place("erased", index, "sha256"), f"a SHA-256 has 64 digits and letters a to f. {HOW}")
