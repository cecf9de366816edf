"""A reader never meets a missing or a half-changed site."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from publishing import swapping
from publishing.swapping import swap

SWAPS = 2000


def write_site(folder: Path, edition: str) -> Path:
    folder.mkdir(parents=True)
    for name in ("index.html", "worried.html", "about.html"):
        (folder / name).write_text(edition)
    return folder


def edition(folder: Path) -> str:
    return (folder / "index.html").read_text()


# A program of its own, so that it reads at the very moment of a change, and fast, so that it misses none.
READER = """
import os, sys
missed, index = 0, sys.argv[1] + "/index.html"
print("reading", flush=True)
while not os.path.exists(sys.argv[2]):
    for _ in range(2000):
        try:
            os.stat(index)
        except OSError:
            missed += 1
print(missed)
"""


@contextmanager
def a_reader_of(served: Path) -> Iterator[list[str]]:
    """Someone who asks for the site again and again, and counts how often it was not there."""
    over = served.with_name("over")
    found: list[str] = []
    with subprocess.Popen([sys.executable, "-c", READER, served, over], stdout=subprocess.PIPE, text=True) as reader:
        assert reader.stdout
        reader.stdout.readline()
        try:
            yield found
        finally:
            over.touch()
            found.append(reader.stdout.read().strip())


def test_a_reader_never_misses_the_site_while_it_changes(tmp_path):
    served, new = write_site(tmp_path / "site", "0"), tmp_path / "new"
    write_site(new, "1")

    with a_reader_of(served) as missed:
        for _ in range(SWAPS):
            swap(new, served)

    assert missed == ["0"]


def test_a_reader_who_has_opened_the_site_reads_one_edition_of_it(tmp_path):
    served, new = write_site(tmp_path / "site", "old"), write_site(tmp_path / "new", "new")
    before = served.stat().st_ino

    swap(new, served)

    assert (new.stat().st_ino, edition(new), edition(served)) == (before, "old", "new")


def test_the_first_site_takes_an_empty_place(tmp_path):
    new = write_site(tmp_path / "new", "first")

    swap(new, tmp_path / "site")

    assert edition(tmp_path / "site") == "first"


@pytest.fixture
def disk_that_cannot_exchange(monkeypatch):
    def refuse(one: Path, other: Path) -> None:
        raise OSError(22, "Invalid argument")

    monkeypatch.setattr(swapping, "_exchange", refuse)


@pytest.mark.usefixtures("disk_that_cannot_exchange")
def test_a_disk_that_cannot_exchange_names_takes_two_steps_and_the_reason_is_said(tmp_path):
    served, new = write_site(tmp_path / "site", "old"), write_site(tmp_path / "new", "new")

    reason = swap(new, served)

    assert (edition(served), edition(new), reason) == ("new", "old", "Invalid argument")


@pytest.mark.usefixtures("disk_that_cannot_exchange")
def test_the_old_site_comes_back_when_the_new_one_cannot_take_its_place(tmp_path):
    served = write_site(tmp_path / "site", "old")

    with pytest.raises(FileNotFoundError):
        swap(tmp_path / "lost", served)

    assert edition(served) == "old"
