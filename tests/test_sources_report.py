"""The annual report and the committee papers say what their sources say, each fact under the number it had there."""

import html
import re
from functools import cache
from pathlib import Path

import pytest

SECTIONS = {"1-introduction": (1, 17), "2-the-board": (2, 26), "3-progress": (3, 94), "4-learning": (4, 30), "5-budget": (5, 1)}  # fmt: skip
REPORT = "annual-reports/2017-18"
FACTS = [line.split("\t") for line in (Path(__file__).parent / "reports/facts.tsv").read_text("utf-8").splitlines()]
NUMBERED = re.compile(r'<p class="numbered" id="([\d.]+)">')
MENTIONED = re.compile(r'class="note-mark"[^>]*><a href="#([^"]+)"')
END = re.compile(r'<p class="numbered"|<h[12][ >]|</article>')
NOT_SAID = re.compile(r'<p class="cite".*?</p>|<sup.*?</sup>', re.DOTALL)


@cache
def page(site: Path, address: str) -> str:
    return (site / address / "index.html").read_text(encoding="utf-8")


def words(source: str) -> str:
    plain = html.unescape(re.sub(r"<[^>]+>", " ", NOT_SAID.sub(" ", source)))
    return re.sub(r"\s+([,.;:)?!])", r"\1", re.sub(r"\s+", " ", plain)).replace("( ", "(")


def paragraph(source: str, number: str) -> str:
    """What stands under a number, with its lists and tables, and the notes that it mentions."""
    [start] = [found.end() for found in NUMBERED.finditer(source) if found[1] == number]
    end = END.search(source, start)
    assert end
    here = source[start : end.start()]
    notes = [source.partition(f'<li id="{id}"')[2].partition("</li>")[0] for id in MENTIONED.findall(here)]
    return words(" ".join([here, *notes]))


@pytest.mark.parametrize("chapter", SECTIONS)
def test_every_paragraph_of_the_source_is_there_once_in_its_order(site_folder: Path, chapter: str) -> None:
    section, last = SECTIONS[chapter]

    found = NUMBERED.findall(page(site_folder, f"{REPORT}/{chapter}"))

    assert found == [f"{section}.{number}" for number in range(1, last + 1)]


@pytest.mark.parametrize(
    ("address", "number", "says"), FACTS, ids=[f"{a.rpartition('/')[2]}-{n}-{s[:30]}" for a, n, s in FACTS]
)
def test_a_fact_of_the_source_is_there_under_its_number(
    site_folder: Path, address: str, number: str, says: str
) -> None:
    if address == REPORT:
        address = next(f"{REPORT}/{name}" for name, (first, _) in SECTIONS.items() if number.startswith(f"{first}."))
    source = page(site_folder, address)

    assert says in (paragraph(source, number) if number else words(source))


def test_enough_facts_of_the_report_were_held_to_the_source() -> None:
    assert len({(number, says) for address, number, says in FACTS if address == REPORT}) >= 150
