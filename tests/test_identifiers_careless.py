"""What a busy hand writes into a briefing is asked about, and the writer learns which file is meant without its name."""

from pathlib import Path

import pytest

from publishing.checking import check, without_values
from publishing.clock import from_text
from publishing.identifiers import Known, identifiers_in
from publishing.problems import Place, Problem
from tests.project import ROOT, small_site

NOW = from_text("2026-12-01T09:30")
REVIEW = "docs/case-reviews/ellie.md"
HEAD = "---\ntitle: Ellie\nsummary: What was learned.\npseudonyms: [Ellie]\npublished: 2018-01-24\n---\n\n## What happened\n\n"
CARELESS = (ROOT / "tests/identifiers/careless.txt").read_text(encoding="utf-8").splitlines()


def rules(text: str) -> set[str]:
    sources = {REVIEW: f"{HEAD}{text}\n"}
    return {problem.rule for problem in identifiers_in(sources, [REVIEW], Known(sources))[0] if problem.stops}


@pytest.mark.parametrize("line", CARELESS)
def test_what_a_busy_hand_writes_is_asked_about(line: str) -> None:
    rule, _, words = line.partition(": ")

    assert rule in rules(words.replace("\\n", "\n"))


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("The pre-birth assessment began late in the pregnancy.", id="birth-after-the-page-s-own-day"),
        pytest.param("Birth is a time of joy.", id="birth-beside-the-page-s-own-day"),
        pytest.param("A child under the age of two cannot say it.", id="a-band-of-age"),
        pytest.param("In year 2 of the plan the board looked again.", id="a-year-of-a-plan"),
        pytest.param("The forms were left in reception, where they stayed.", id="a-desk"),
        pytest.param("Section 3.3 and version 2.1 came out in May.", id="numbers-of-sections"),
        pytest.param("Of 124 in 725 records, 2017 had most.", id="counts-and-a-year"),
        pytest.param("The mother worked with the health visitor.", id="working-with"),
        pytest.param("The first two weeks and the second stage.", id="ordinals"),
    ],
)
def test_what_only_sounds_like_it_is_let_through(words: str) -> None:
    assert rules(words) == set()


def test_a_file_whose_name_is_covered_is_known_by_its_place() -> None:
    paths = [f"docs/case-reviews/{name}.md" for name in ("callum", "ellie", "quentissa")]
    sources = dict.fromkeys(paths, f"{HEAD}A line.\n")

    problems, _ = identifiers_in(sources, paths, Known(sources))

    assert "It is file 3 of the 3 in its folder" in next(p.sentence for p in problems if p.place.path == paths[2])


def review(root: Path, text: str) -> None:
    (root / "docs/case-reviews").mkdir(exist_ok=True)
    (root / REVIEW).write_text(f"{HEAD}{text}\n", encoding="utf-8")


def test_what_is_said_about_finished_pages_is_covered_too(tmp_path: Path) -> None:
    root = small_site(tmp_path)
    review(root, "Quentissa Mockford came.")
    said = Problem(Place("case-reviews/ellie/index.html"), "the title 'About Quentissa Mockford' is also that of x.")

    [covered] = without_values(root, NOW, [said])

    assert "Quentissa" not in str(covered)
    assert "case-reviews/ellie/index.html" in str(covered)


def test_an_answer_lives_when_only_other_parts_of_the_page_change(tmp_path: Path) -> None:
    root = small_site(tmp_path)
    marks = []
    for more in ("One line.", "Another line, and more of it."):
        sentence = "The nurse from Croydonia came to see the family on most days, and wrote nothing down for anybody who came after."
        review(root, f"{sentence}\n\n## What we found\n\n{more}")
        (root / REVIEW).write_text(
            (ROOT / REVIEW).read_text("utf-8").partition("\n---")[0]
            + (root / REVIEW).read_text("utf-8")[len(HEAD.partition("\n---")[0]) :],
            encoding="utf-8",
        )
        marks += [problem.mark for problem in check(root, NOW)[1] if problem.rule == "name"]

    assert len(marks) == 2
    assert len(set(marks)) == 1
