"""make bench: build the same pages side by side, several times in turn, and search them; print medians and ratios."""

import argparse
import shutil
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from statistics import median

from publishing.verifying import verify
from publishing.verifying.elements import element
from tests.bench.chapter import write_chapter
from tests.bench.measures import write_measures
from tests.bench.measuring import Cost, cost_of, first_view, size_of
from tests.bench.projects import candour, stock
from tests.bench.search.running import run as compare_searches
from tests.bench.showing import added, ratios, rows, shares
from tests.bench.stages import stages
from tests.project import ROOT, copy_of_the_project

PYTHON = sys.executable
PAGE = "bulletins/2015/bulletin-0001/index.html"
BUILD = [PYTHON, "-m", "mkdocs", "build", "--strict"]
WAYS = {
    "Candour, make site": ("candour", [PYTHON, "-m", "publishing", "site"]),
    "Candour, mkdocs build": ("candour", BUILD),
    "Candour, make check": ("candour", [PYTHON, "-m", "publishing", "check"]),
    "stock, hubs only": ("stock-hubs", BUILD),
    "stock, default menu": ("stock-menu", BUILD),
}
MOST_IN_A_MENU = 1000  # beyond it the default menu takes minutes and gigabytes
Costs = dict[tuple[str, int], list[Cost]]


def main() -> None:
    asked = _options()
    bench = ROOT / ".bench"
    shutil.rmtree(bench, ignore_errors=True)
    if not asked.search:
        _time_the_builds(bench, asked)
    for line in compare_searches(bench, asked.search_pages, asked.search_questions):
        print(line, flush=True)
    if not asked.keep:
        shutil.rmtree(bench, ignore_errors=True)


def _time_the_builds(bench: Path, asked: argparse.Namespace) -> None:
    costs: Costs = defaultdict(list)
    for size in asked.sizes:
        _prepare(bench / str(size), size)
    for repeat in range(1, asked.repeats + 1):
        for size in asked.sizes:
            for way, (project, command) in WAYS.items():
                if (folder := bench / str(size) / project).is_dir():
                    costs[way, size].append(cost_of(command, folder))
                    print(
                        f"{repeat}/{asked.repeats} {size:>5,} {way}: {costs[way, size][-1].seconds:.1f} s",
                        file=sys.stderr,
                    )
    if asked.sizes:
        _show(bench, costs, asked.sizes)
    for what, write, number in (
        ("measures of 20 by 12 figures", write_measures, asked.measures),
        ("paragraphs of one chapter, a third with a mention,", write_chapter, asked.paragraphs),
    ):
        if number:
            print(added(f"{number:,} {what}", *_with_more(bench / write.__name__, write, number, asked.repeats)))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench OPTIONS=…", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="*", default=[250, 1000, 4000], help="how many bulletins")
    parser.add_argument("--measures", type=int, default=200, help="how many measures of 20 by 12 figures")
    parser.add_argument("--paragraphs", type=int, default=300, help="how many numbered paragraphs in a chapter")
    parser.add_argument("--repeats", type=int, default=3, help="how often each is built")
    parser.add_argument("--search", action="store_true", help="compare the searches, and time no builds")
    parser.add_argument(
        "--search-pages",
        type=int,
        nargs="*",
        default=[0, 5000],
        help="how many generated pages to search beside the site's",
    )
    parser.add_argument("--search-questions", type=Path, default=ROOT / "tests/search", help="where the questions are")
    parser.add_argument("--keep", action="store_true", help="leave the projects in .bench/")
    return parser.parse_args()


def _prepare(folder: Path, size: int) -> None:
    ours = candour(folder / "candour", size)
    stock(folder / "stock-hubs", ours, hubs_only=True)
    if size <= MOST_IN_A_MENU:
        stock(folder / "stock-menu", ours, hubs_only=False)


def _with_more(folder: Path, write: Callable[[Path, int], None], number: int, repeats: int) -> tuple[Cost, Cost]:
    """The cost of building this project as it is, and with so much more in it."""
    without, with_them = (copy_of_the_project(folder / name) for name in ("without", "with"))
    write(with_them, number)
    costs = [(cost_of(BUILD, without), cost_of(BUILD, with_them)) for _ in range(repeats)]
    return _middle([one for one, _ in costs]), _middle([one for _, one in costs])


def _show(bench: Path, costs: Costs, sizes: list[int]) -> None:
    medians = {key: _middle(all) for key, all in costs.items()}
    sites = {
        (way, size): bench / str(size) / project / "site"
        for way, (project, command) in WAYS.items()
        for size in sizes
        if "check" not in command and (way, size) in costs
    }
    outputs = {key: (size_of(site), first_view(site, PAGE)) for key, site in sites.items()}
    print(*rows(medians, outputs), sep="\n")
    print(*shares({size: stages(bench / str(size) / "candour") for size in sizes}), sep="\n")
    print(*ratios(medians, {size: _verifying(sites["Candour, make site", size]) for size in sizes}), sep="\n")


def _middle(all: list[Cost]) -> Cost:
    """The median of the times; the most of the memory."""
    return Cost(median(c.seconds for c in all), median(c.processor for c in all), max(c.megabytes for c in all))


def _verifying(site: Path) -> float:
    """The processor's seconds to read a finished site, as if for the first time."""
    element.cache_clear()
    started = time.process_time()
    _, problems = verify(site, "https://www.example.org/")
    assert not problems, problems[:3]
    return time.process_time() - started


if __name__ == "__main__":
    main()
