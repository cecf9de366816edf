"""A reader never meets a missing or a half-changed site."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from publishing import swapping
from publishing.swapping import swap

SWAPS = 200


def write_site(folder: Path, edition: str) -> Path:
    folder.mkdir(parents=True)
    for name in ("index.html", "worried.html", "about.html"):
        (folder / name).write_text(edition)
    return folder


def edition(folder: Path) -> str:
    return (folder / "index.html").read_text()


@contextmanager
def a_reader_of(served: Path) -> Iterator[list[str]]:
    """Someone who opens the site again and again, and notes each time that it was not there."""
    missed: list[str] = []
    over = threading.Event()

    def read() -> None:
        while not over.is_set():
            try:
                edition(served)
            except OSError as error:
                missed.append(str(error))

    reader = threading.Thread(target=read)
    reader.start()
    try:
        yield missed
    finally:
        over.set()
        reader.join()


def test_a_reader_never_misses_the_site_while_it_changes(tmp_path):
    served, new = write_site(tmp_path / "site", "0"), tmp_path / "new"
    write_site(new, "1")

    with a_reader_of(served) as missed:
        for _ in range(SWAPS):
            swap(new, served)

    assert missed == []


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
