"""Going through a page with the Tab key, as people do who cannot hold a mouse."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from playwright.sync_api import Page

from tests.browser.in_page import ask

TOO_MANY = 2_000  # a whole annual report has about a third as many


@dataclass(frozen=True)
class Stop:
    """One place where the focus rests, as the page was when it rested there."""

    facts: dict[str, Any]

    def __getattr__(self, name: str) -> Any:
        return self.facts[name]


def stops(page: Page, key: str = "Tab") -> Iterator[Stop]:
    """Each stop until the focus leaves the page, or comes round to the first."""
    first = None
    for _ in range(TOO_MANY):
        page.keyboard.press(key)
        facts = ask(page, "focused")
        if facts is None or facts["number"] == first:
            return
        first = facts["number"] if first is None else first
        yield Stop(facts)
    raise AssertionError(f"{page.url}: {key} never comes to an end")


def out_of_place(walked: list[Stop]) -> Iterator[str]:
    """Within one list or block, the next stop is further on: lower, or further right on the same line."""
    for before, after in pairwise(walked):
        same_room = before.room == after.room
        if same_room and after.top + after.height <= before.top + 1:
            yield f"after {before.html} the focus goes back up to {after.html}"


def hidden(stop: Stop) -> Iterator[str]:
    """A stop has a size, is shown, and nothing lies over it, unless it is taller than the room there is."""
    if not stop.shown or stop.width < 2 or stop.height < 2:
        yield f"{stop.html} has the focus but no shape"
    if stop.seen == 0:
        yield f"{stop.html} has the focus, but nothing of it is on the screen"
    if stop.covered and not stop.tall:
        yield f"{stop.html} has the focus under {stop.coveredBy}"
    if stop.outside and not stop.tall:
        yield f"{stop.html} has the focus partly off the screen"
