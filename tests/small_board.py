"""A board of a few groups, offices and meetings, for tests that change one thing in it."""

import shutil
from pathlib import Path

from publishing.checking import check
from publishing.clock import from_text
from publishing.site import Site
from tests.project import small_site

HERE = Path(__file__).parent
FILES = ("structure", "people", "meetings", "relationships")
NOW = "2026-12-01T09:30"


def small_board(to: Path) -> Path:
    """Put into a small site, which must be there."""
    shutil.copytree(HERE / "small_board", to, dirs_exist_ok=True)
    (to / "data/plans").mkdir(exist_ok=True)
    shutil.copyfile(HERE / "plan_files/small.yml", to / "data/plans/2026-29.yml")
    return to


def board(root: Path, *changes: tuple[str, str, str], now: str = NOW) -> tuple[Site, list[str]]:
    """The board with each text of a file in place of another, and everything said that stops."""
    small_board(small_site(root))
    for file, old, new in changes:
        path = root / f"data/{file}.yml"
        text = path.read_text(encoding="utf-8")
        assert old in text, old
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
    site, problems = check(root, from_text(now))
    return site, [str(one) for one in problems if one.stops]
