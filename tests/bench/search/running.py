"""Readers' questions, asked of our search, of Material's own and of Pagefind, on this site and with more pages in it."""

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.bench.search.candour import built_site, candour
from tests.bench.search.comparing import Halves, Measured, compare
from tests.bench.search.material import material
from tests.bench.search.pagefind import install, pagefind
from tests.bench.search.parts import Part, parts
from tests.bench.search.questions import questions
from tests.bench.search.showing import costs, found
from tests.bench.search.ways import LeftOutError, Way
from tests.browser.chromium import NoBrowserError, launch

HALVES = ("tuned", "kept")


def run(bench: Path, sizes: Sequence[int], asked: Path) -> Iterator[str]:
    """The lines to print, table by table, as each is known."""
    halves = _halves(asked)
    for pages in sizes:
        folder = bench / f"search-{pages}"
        _tell(f"{pages:,} generated pages: building")
        site = built_site(folder / "candour", pages)
        all = list(parts(site))
        ways, left_out = _ways(bench, folder, site, all)
        _tell(f"{pages:,} generated pages: asking {', '.join(way.name for way in ways)}")
        measured = _compared(ways, halves, all)
        if measured:
            for half in halves:
                yield from found(pages, half, measured)
            yield from costs(pages, measured)
        yield from ("", *left_out) if left_out else ()


def _halves(folder: Path) -> Halves:
    """What is looked at while the ranking is made, and what never is."""
    files = {half: folder / f"questions_{half}.yml" for half in HALVES}
    for file in files.values():
        if not file.is_file():
            raise SystemExit(f"The questions to ask are missing: {file}.")
    return {half: questions(file) for half, file in files.items()}


def _ways(bench: Path, folder: Path, site: Path, all: Sequence[Part]) -> tuple[list[Way], list[str]]:
    """Those that can be measured here, and for each of the others the reason."""
    making: list[Callable[[], Way]] = [
        lambda: candour(site),
        lambda: material(folder / "material", all),
        lambda: pagefind(folder / "pagefind", all, install(bench / "pagefind")),
    ]
    ways: list[Way] = []
    left_out: list[str] = []
    for make in making:
        try:
            ways.append(make())
        except LeftOutError as reason:
            left_out.append(str(reason))
    return ways, left_out


def _compared(ways: Sequence[Way], halves: Halves, all: Sequence[Part]) -> list[Measured]:
    if not ways:
        return []
    with sync_playwright() as driver:
        try:
            browser = launch(driver)
        except NoBrowserError as missing:
            raise SystemExit(str(missing)) from None
        measured = compare(browser, ways, halves, {part.address: part.places for part in all})
        browser.close()
    return measured


def _tell(what: str) -> None:
    print(what, file=sys.stderr)
