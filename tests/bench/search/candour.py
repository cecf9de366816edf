"""Our own search, in the site as it is built, with as many pages more as are asked for."""

import shutil
import sys
from pathlib import Path

from tests.bench.measuring import cost_of
from tests.bench.search.generated import write_generated
from tests.bench.search.ways import OURS, LeftOutError, Way, Written, in_page, megabytes
from tests.project import copy_of_the_project

TIMING = Path(__file__).parent / "in_build/timing.py"
BUILD = [sys.executable, "-m", "mkdocs", "build", "--strict"]
OF_EVERY_PAGE = (".css", ".svg", ".ico")


def built_site(project: Path, pages: int) -> Path:
    """This project with so many generated pages, built."""
    copy_of_the_project(project)
    write_generated(project, pages)
    build_timed(project)
    return project / "site"


def build_timed(project: Path) -> None:
    """A build that leaves a note of the seconds which its search took."""
    settings = project / "mkdocs.yml"
    shutil.copy2(TIMING, project)
    settings.write_text(
        settings.read_text(encoding="utf-8").replace("\nhooks:\n", "\nhooks:\n  - timing.py\n", 1), encoding="utf-8"
    )
    cost_of(BUILD, project)


def seconds(project: Path) -> float:
    return float((project / "search-seconds").read_text(encoding="utf-8"))


def candour(site: Path) -> Way:
    if not (site / "search/index.html").is_file():
        raise LeftOutError(f"{OURS} is left out: the site has no page /search/.")
    files = [
        *(site / "search").glob("*.js"),
        *(site / "assets").glob("search*.js"),
        *(site / "assets").glob("search*/*"),
    ]
    common = {file.name for file in (site / "assets").iterdir() if file.name.startswith(("guard.", "script."))}

    def is_ordinary(path: str) -> bool:
        return path.endswith(OF_EVERY_PAGE) or path.rpartition("/")[2] in common

    return Way(OURS, site, "/search/", in_page("ours.js"), Written(megabytes(files), seconds(site.parent)), is_ordinary)
