"""What programs read on a reader's behalf can be read by them, and every address in it answers."""

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

from publishing.problems import Place, Problem
from publishing.verifying.addresses import file_for, within_site
from publishing.verifying.element_rules import scheme
from publishing.verifying.finished import read_finished

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def feed_problems(folder: Path, paths: Iterable[str], address: str) -> Iterator[Problem]:
    """Each feed and the sitemap is whole, and leads to what is on the site."""
    files = frozenset(paths)
    for path in sorted(files):
        if not (addresses := TOLD_IN.get(path.rpartition("/")[2])):
            continue
        try:
            told = list(addresses((folder / path).read_text(encoding="utf-8")))
        except (ElementTree.ParseError, ValueError, KeyError, TypeError) as mistake:
            yield Problem(Place(path), f"no program can read this file ({mistake}). Make the site again.")
            continue
        for written in dict.fromkeys(told):
            if not _answers(written, path, address, files):
                yield Problem(Place(path), f"'{written}' leads to nothing on the site.")


def _answers(written: str, path: str, address: str, files: frozenset[str]) -> bool:
    """Programs read it far from the site, so an address is whole; where nothing says the site's own, it may be any."""
    if not urlsplit(address).netloc:
        return bool(scheme(written))
    within = within_site(written, address) if scheme(written) else None
    return within is not None and file_for(within, path, urlsplit(address).path) in files


def _in_atom(text: str) -> Iterator[str]:
    feed = ElementTree.fromstring(text)
    yield from (link.get("href", "") for link in feed.iter(f"{ATOM}link"))
    for content in feed.iter(f"{ATOM}content"):
        yield from read_finished("", content.text or "").leads_to


def _in_json_feed(text: str) -> Iterator[str]:
    feed = json.loads(text)
    yield from (feed["home_page_url"], feed["feed_url"])
    for item in feed["items"]:
        yield item["url"]
        yield from read_finished("", item["content_html"]).leads_to


def _in_sitemap(text: str) -> Iterator[str]:
    yield from (found.text or "" for found in ElementTree.fromstring(text).iter(f"{SITEMAP}loc"))


TOLD_IN: dict[str, Callable[[str], Iterator[str]]] = {
    "feed.xml": _in_atom,
    "feed.json": _in_json_feed,
    "sitemap.xml": _in_sitemap,
}
