"""Each figure was checked against its source by hand, and is found in words, in the table and in the files alike."""

import csv
import json
import re
from functools import lru_cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from publishing.clock import from_text
from publishing.downloads.rows import divisions
from publishing.measures.published import Published
from publishing.measures.showing.layout import MANY_MONTHS
from publishing.reading import read_site
from tests.project import ROOT

HERE = Path(__file__).parent / "figures"
LEAST = 120


def checked_by_hand() -> list[tuple[str, str, str]]:
    lines = [line for path in sorted(HERE.glob("*.tsv")) for line in path.read_text(encoding="utf-8").splitlines()]
    return [(found[0], found[1], found[2]) for line in lines if (found := line.split("\t"))]


FIGURES = checked_by_hand()


def test_there_are_enough_to_trust_the_rest() -> None:
    numbers = {(measure, path) for measure, path, shown in FIGURES if re.search(r"\d", shown)}

    assert len(numbers) >= LEAST


class Cells(HTMLParser):
    """Each number of the tables of a page, with every heading that it stands under and beside."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.cells: list[tuple[frozenset[str], str]] = []
        self.heads: list[str] = []
        self.caption = ""
        self.group = self.row = ""
        self.column = 0
        self.at: str | None = None
        self.words: list[str] = []
        self.skip = 0
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "table":
            self.heads, self.group = [], ""
        elif tag == "tr":
            self.column, self.row = 0, ""
        elif tag in ("th", "td", "caption"):
            self.at, self.words = str(given.get("scope") or tag), []
        elif tag == "sup" or (tag == "span" and given.get("aria-hidden")):
            self.skip += 1

    def handle_endtag(self, tag: str) -> None:
        if self.skip and tag in ("sup", "span"):
            self.skip -= 1
        elif tag in ("th", "td", "caption") and self.at:
            self._cell(" ".join("".join(self.words).split()))
            self.at = None

    def _cell(self, words: str) -> None:
        if self.at == "caption":
            self.caption = words.rpartition(", ")[2]
        elif self.at == "col":
            self.heads.append(words)
        elif self.at == "rowgroup":
            self.group = words
        elif self.at == "row":
            self.row = words
        else:
            self.column += 1
            above = self.heads[self.column + (1 if self.group else 0)]
            self.cells.append((frozenset((self.caption, self.group, self.row, above)), words))

    def handle_data(self, data: str) -> None:
        if not self.skip:
            self.words.append(data)


@lru_cache
def numbers() -> dict[str, Published]:
    return read_site(ROOT, from_text("2026-12-01"))[0].numbers


@lru_cache
def cells(page: Path) -> list[tuple[frozenset[str], str]]:
    return Cells(page.read_text(encoding="utf-8")).cells


def key_of(one: Published, path: str) -> tuple[str, tuple[str, ...]]:
    return next(key for key in one.every_key() if one.path(key) == f"{one.id}.{path}")


def headings(one: Published, path: str) -> set[str]:
    """What stands above and beside a figure: its time, its parts, and whose it is where there are several."""
    key = key_of(one, path)
    period = next(each for each in one.periods if each.id == key[0])
    if one.measure.each == "month" and len(one.periods) > MANY_MONTHS:
        return set(period.name.split())
    whose = {one.measure.area} if one.compared and not one.measure.by else set()
    parts = {part.removeprefix("=") for part in key[1]}
    return {period.name} | (parts or whose)


@pytest.mark.parametrize(("measure", "path", "shown"), FIGURES, ids=lambda value: value)
def test_a_figure_stands_in_words_and_in_its_row_and_column(
    site_folder: Path, measure: str, path: str, shown: str
) -> None:
    one = numbers()[measure]
    wanted = headings(one, path)
    found = [words for heads, words in cells(site_folder / "numbers" / measure / "index.html") if wanted <= heads]

    assert one.paths[f"{measure}.{path}"] == shown
    assert found == [shown]


@pytest.mark.parametrize(("measure", "path", "shown"), FIGURES, ids=lambda value: value)
def test_a_figure_is_the_same_in_the_files(site_folder: Path, measure: str, path: str, shown: str) -> None:
    one = numbers()[measure]
    when, parts = key_of(one, path)
    period = next(each.name for each in one.periods if each.id == when)
    whose = parts[0][1:] if parts and parts[0].startswith("=") else one.measure.area
    divided = {} if whose != one.measure.area else dict(zip(divisions(one), parts, strict=True))
    number = re.sub(r"[^\d.]", "", shown)
    reason = "" if number and shown[0] in "£0123456789" else re.sub(r"[\d.,%£]", "", shown).strip()

    assert in_csv(site_folder, measure, {"period": period, "area": whose, **divided}) == [(number, reason)]
    assert in_json(site_folder, measure, when, whose, divided) == [shown]


@lru_cache
def rows(path: Path) -> list[dict[str, str]]:
    """As the file says it, but for the dash of 2011–12, which keeps a spreadsheet from reading December 2011."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [{**row, "period": row["period"].replace("–", "-")} for row in csv.DictReader(file)]


def in_csv(site: Path, measure: str, wanted: dict[str, str]) -> list[tuple[str, str]]:
    """The number, and why there is none or how exact it is."""
    found = [row for row in rows(site / "numbers" / f"{measure}.csv") if wanted.items() <= row.items()]
    return [(row["value"], row["status"]) for row in found]


@lru_cache
def told(path: Path) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return read


def in_json(site: Path, measure: str, when: str, whose: str, divided: dict[str, str]) -> list[str]:
    every = told(site / "numbers" / f"{measure}.json")
    return [
        one["shown"]
        for one in [*every["figures"], *every.get("compared_with", [])]
        if one["period"] == when and one.get("area", every["area"]) == whose and one.get("parts", {}) == divided
    ]
