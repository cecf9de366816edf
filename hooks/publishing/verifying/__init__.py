"""What readers get is read once more before they get it: whole pages, links that answer, nothing from elsewhere."""

from collections.abc import Callable, Iterator
from pathlib import Path

from publishing.bundling.copying import is_bundle
from publishing.problems import Problem
from publishing.verifying.addresses import address_problems
from publishing.verifying.feeds import feed_problems
from publishing.verifying.finished import Finished, read_finished
from publishing.verifying.folder import files_in, kind_problems
from publishing.verifying.headers import header_problems
from publishing.verifying.page_rules import PAGE_RULES
from publishing.verifying.reach import reach_problems
from publishing.verifying.stylesheets import read_stylesheet, stylesheet_problems
from publishing.verifying.titles import title_problems

Progress = Callable[[int, int], None]
PromiseRule = Callable[[list[Finished]], Iterator[Problem]]


def nothing_promised(pages: list[Finished]) -> Iterator[Problem]:
    """A site of which readers have no address yet."""
    yield from ()


def verify(
    folder: Path, address: str, progress: Progress | None = None, promised: PromiseRule = nothing_promised
) -> tuple[int, list[Problem]]:
    """How many pages were read, and all that is wrong in a finished site that will live at an address."""
    paths = files_in(folder)
    pages: list[Finished] = []
    problems = [*kind_problems(paths), *header_problems(folder)]
    names = [path for path in paths if path.endswith(".html") and not is_bundle(path)]
    for number, path in enumerate(names, start=1):
        html = (folder / path).read_text(encoding="utf-8", errors="replace")
        page = read_finished(path, html)
        problems += [problem for rule in PAGE_RULES for problem in rule(page, html)]
        pages.append(page.without_elements())
        if progress:
            progress(number, len(names))
    sheets = [read_stylesheet(folder, path) for path in paths if path.endswith(".css")]
    problems += stylesheet_problems(sheets)
    problems += title_problems(pages)
    problems += address_problems(folder, [*pages, *sheets], paths, address)
    problems += reach_problems(pages, address)
    problems += feed_problems(folder, paths, address)
    problems += promised(pages)
    return len(pages), problems
