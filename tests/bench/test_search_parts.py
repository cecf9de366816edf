"""Every search that is compared is given the same words, and a place is found where a reader would look for it."""

from pathlib import Path

import pytest

from tests.bench.search.parts import part, parts

PAGE = """
<nav>Menu</nav>
<main class="main"><div>
  <p class="kind">Fact sheet</p> <h1 id="top">Missing &amp; found</h1>
  <p class="about-page">Published in <b>May</b></p>
</div>
<nav class="contents"><h2 id="contents">On this page</h2></nav>
<article><p id="1.1">First<br> &#46;</p>
<p class="cite" hidden>To cite</p>
<section id="more"><h2 id="signs">Signs</h2><p id="1.2">Second <img alt="A drawing"/></p></section>
</article>
<section class="related"><h2>Related</h2></section>
</main>
"""


@pytest.fixture
def missing():
    return part("missing/", PAGE)


def test_a_title_is_read_as_a_person_reads_it(missing) -> None:
    assert missing.title == "Missing & found"


@pytest.mark.parametrize("words", ["Fact sheet", "First<br> &#46;</p>\n", 'Second <img alt="A drawing"/></p>'])
def test_what_is_searched_is_kept_as_it_was_written(missing, words: str) -> None:
    assert words in missing.html


@pytest.mark.parametrize("words", ["Menu", "found", "May", "On this page", "To cite", "Related"])
def test_what_is_not_the_text_of_the_page_is_left_out(missing, words: str) -> None:
    assert words not in missing.html


@pytest.mark.parametrize(
    ("place", "leads_there"),
    [
        pytest.param("1.1", {"1.1", ""}, id="before-any-heading-the-page-itself"),
        pytest.param("1.2", {"1.2", "signs", "more"}, id="below-a-heading-in-a-section"),
        pytest.param("signs", {"signs", "more"}, id="the-heading"),
    ],
)
def test_a_place_can_be_reached_by_its_heading_or_its_section(missing, place: str, leads_there: set[str]) -> None:
    assert missing.places[place] == leads_there


def test_a_whole_report_is_left_out_for_it_is_a_copy(tmp_path: Path) -> None:
    for address in (".", "annual-reports/2017-18", "annual-reports/2017-18/whole"):
        (tmp_path / address).mkdir(parents=True, exist_ok=True)
        (tmp_path / address / "index.html").write_text(PAGE, encoding="utf-8")

    assert sorted(each.address for each in parts(tmp_path)) == ["", "annual-reports/2017-18/"]
