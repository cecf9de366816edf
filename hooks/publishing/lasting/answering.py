"""What was once public still answers: each promised address, and each part of a page on the page that answers there."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from urllib.parse import urlsplit

from publishing.lasting.erased import Erasures
from publishing.lasting.promised import FILE, Promise
from publishing.lasting.redirects import file_of
from publishing.problems import Place, Problem
from publishing.verifying.addresses import file_for, within_site
from publishing.verifying.finished import Finished

MOST_STEPS = 10


def answer_problems(
    promises: Iterable[Promise], pages: Mapping[str, Finished], today: date, erased: Erasures, site: str
) -> Iterator[Problem]:
    """Pages are by their files. What becomes public later is not promised yet, and what was erased never again."""
    lost: set[str] = set()
    for promise in promises:
        if promise.since > today or promise.address in lost or erased.covers(promise.address):
            continue
        page = _answering(file_of(promise.address), pages, site)
        if page is None:
            lost.add(promise.address)  # told once, and not again for each of its parts
            yield Problem(Place(FILE, promise.line), _no_page(promise))
        elif promise.part and promise.part not in page.ids and page.is_to_be_found:  # a tombstone has no parts
            yield Problem(Place(FILE, promise.line), _no_part(promise, page))


def _answering(file: str, pages: Mapping[str, Finished], site: str) -> Finished | None:
    """The page at which a reader arrives."""
    for _ in range(MOST_STEPS):
        page = pages.get(file)
        if page is None or not page.forwards_to:
            return page
        within = within_site(page.forwards_to, site) or ""
        file = file_for(within.partition("#")[0], page.path, urlsplit(site).path) or ""
    return None


def _no_page(promise: Promise) -> str:
    address = f"/{promise.address}"
    return (
        f"{address} has been public since {promise.since} and does not answer any more. "
        f"If the page moved, write at its top old_addresses: [{address}]. "
        f"If another page has what it said, add to data/redirects.yml - {{old: {address}, new: /its-address/}}. "
        "If it must go, put its file back with retain_until: and afterwards: at its top, which leave a page that says why; "
        "with withdrawn: it can still be read."
    )


def _no_part(promise: Promise, page: Finished) -> str:
    there = page.path.removesuffix("index.html")
    return (
        f"{promise.name} has been public since {promise.since}, and the page has no part of that name any more. "
        f"If a heading got other words, put {{: #{promise.part} }} at the end of its line. "
        f"If another part of the page has what it said, add to data/redirects.yml - {{old: '{promise.name}', new: '/{there}#its-name'}}. "
        "If the whole page must go, write retain_until: and afterwards: at its top."
    )
