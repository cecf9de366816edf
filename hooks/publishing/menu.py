"""The menu at the top and the links at the foot of every page: few, in the board's own order."""

from collections.abc import Collection, Iterator

from publishing.front_door.fields import Groups, Name, PagePath, Several, if_wanted, written
from publishing.front_door.schema import Facts
from publishing.front_door.showing import shown
from publishing.nearest import suggestion
from publishing.problems import Place, Problem

MOST_AT_THE_TOP = 8


class Entry(Facts):
    page: PagePath = written("about/index.md", "the file inside docs/")
    name: Name | None = if_wanted("what the link says, where the page's title is too long", "About us")
    with_it: Several[PagePath] = if_wanted(
        "hubs of other folders whose readers came from here", "[voice/index.md, training/index.md]", ()
    )


class Menu(Facts):
    top: Groups[Entry] = written("- {page: …}", "the menu at the top of every page")
    foot: Groups[Entry] = if_wanted("the links at the foot of every page", "- {page: …}", ())

    def above(self, hub: str) -> str | None:
        """The page of the menu that a hub belongs to."""
        return next((entry.page for entry in self.top if hub in entry.with_it), None)

    @property
    def pages(self) -> set[str]:
        return {entry.page for entry in (*self.top, *self.foot)}


def menu_problems(menu: Menu, uris: Collection[str], public: Collection[str]) -> Iterator[Problem]:
    """Every entry leads to a page, no page is there twice, and the menu stays short enough to read."""
    seen: dict[str, int] = {}
    for page, place in _led_to(menu):
        if page not in uris:
            yield Problem(place, f"there is no page {shown(page)} in docs/. {suggestion(page, public)}")
        elif first := seen.get(page):
            yield Problem(place, f"{shown(page)} is also on line {first}. Delete one of the two.")
        seen.setdefault(page, place.line)
    if len(menu.top) > MOST_AT_THE_TOP:
        place = menu.place("top", MOST_AT_THE_TOP)
        yield Problem(
            place,
            f"the menu has {len(menu.top)} entries, and {MOST_AT_THE_TOP} is the most that people read. Lead to a hub instead.",
        )


def _led_to(menu: Menu) -> Iterator[tuple[str, Place]]:
    for name in ("top", "foot"):
        for index, entry in enumerate(getattr(menu, name)):
            yield entry.page, menu.place(name, index, "page")
            for number, page in enumerate(entry.with_it):
                yield page, menu.place(name, index, "with_it", number)
