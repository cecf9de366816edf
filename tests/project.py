"""A copy of this project that a test may spoil."""

import re
import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PARTS = ("data", "docs", "hooks", "overrides", "mkdocs.yml")
# What readers were promised binds the real site, and not a copy from which a test takes pages.
LEFT_BEHIND = shutil.ignore_patterns("__pycache__", "*.pyc", "addresses.txt")


def copy_of_the_project(to: Path) -> Path:
    """All that a build reads, and nothing that it makes."""
    to.mkdir(parents=True, exist_ok=True)
    for name in PARTS:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, to / name, ignore=LEFT_BEHIND)
        else:
            shutil.copy2(ROOT / name, to / name)
    return to


OF_REPORTS = ("membership.yml", "attendance.yml", "requirements.yml", "structure.yml", "glossary.yml", "training.yml")
OF_THE_BOARD = ("people.yml", "meetings.yml", "relationships.yml")
OF_ADDRESSES = ("redirects.yml", "addresses.txt")
OF_ANSWERS = ("voice.yml", "challenges.yml", "risks.yml")
FIGURES = ("measures", "year-in-numbers.yml")


def small_site(to: Path, *, figures: bool = False) -> Path:
    """A complete site of a few pages, with the board's own facts but for its menu and audiences."""
    shutil.copytree(
        ROOT / "data",
        to / "data",
        ignore=shutil.ignore_patterns(
            *OF_REPORTS, *OF_THE_BOARD, *OF_ADDRESSES, *OF_ANSWERS, "plans", "scrutiny", *(() if figures else FIGURES)
        ),
    )
    shutil.copytree(ROOT / "tests/small_site", to, dirs_exist_ok=True)
    contacts = to / "data/contacts.yml"
    contacts.write_text(re.sub(r"(?m)^page: .*\n", "", contacts.read_text(encoding="utf-8")), encoding="utf-8")
    return to


def project_with_gallery(to: Path) -> Path:
    """This project with one page more, which holds everything that a writer can type."""
    copy_of_the_project(to)
    shutil.copytree(ROOT / "tests/gallery", to / "docs/gallery")
    return to
