"""The tables of the searches say what was found, and who could not be asked."""

import subprocess
from pathlib import Path

import pytest

from tests.bench.search import pagefind
from tests.bench.search.asking import Answered, Sitting
from tests.bench.search.candour import candour
from tests.bench.search.comparing import Found, Measured
from tests.bench.search.questions import SORTS, Question, questions
from tests.bench.search.running import run
from tests.bench.search.showing import costs, found
from tests.bench.search.ways import LeftOutError, Way, Written

WRITTEN = """
- {ask: 3.20, sort: number, answers: ["report/#3.20"]}
- {ask: safeg, sort: prefix, answers: [about/, contact/]}
"""


def measured(name: str, ranks: list[int | None], wait: float) -> Measured:
    answers = [Answered([], wait, 10 * wait, 2_000, 30_000), Answered([], wait, 20 * wait, 500, 0)]
    way = Way(name, Path(), "/", "", Written(1.5, 2), lambda path: True)
    asked = [
        Found("tuned", Question("neglect", sort, ("neglect/",)), rank) for sort in ("exact", "slip") for rank in ranks
    ]
    return Measured(way, asked, [Sitting(answers, 7)], [Sitting(answers, 28)])


@pytest.fixture
def both() -> list[Measured]:
    return [measured("One", [1, 4], 100), measured("Other", [None, 3], 250)]


def columns(lines: list[str], first: str) -> list[str]:
    [line] = [line for line in lines if line.strip().startswith(first)]
    return line.removeprefix(first).split()


@pytest.mark.parametrize(
    ("sort", "said"),
    [
        pytest.param("exact", ["2", "1", "2", "1", "1"], id="of-one-sort"),
        pytest.param("all", ["4", "2", "4", "2", "2"], id="of-all"),
        pytest.param("of a hundred", ["50", "100", "50", "50"], id="of-a-hundred"),
    ],
)
def test_what_was_found_is_counted_for_the_first_three_and_the_first_five(both, sort: str, said: list[str]) -> None:
    assert columns(list(found(0, "tuned", both)), sort) == said


@pytest.mark.parametrize(
    ("what", "said"),
    [
        pytest.param("first answer, KB over the wire", ["2.0", "(1.0)", "2.0", "(1.0)"], id="bytes"),
        pytest.param("each later answer, ms from the last key", ["100", "(1.0)", "250", "(2.5)"], id="time"),
    ],
)
def test_a_cost_stands_beside_how_many_times_it_is_that_of_the_first(both, what: str, said: list[str]) -> None:
    assert columns(list(costs(0, both)), what) == said


def test_questions_are_read_as_text(tmp_path: Path) -> None:
    file = tmp_path / "questions.yml"
    file.write_text(WRITTEN, encoding="utf-8")

    assert [question.ask for question in questions(file)] == ["3.20", "safeg"]


def test_there_are_nine_sorts_of_questions() -> None:
    assert len(SORTS) == len(set(SORTS)) == 9


def test_missing_questions_are_missed_before_anything_is_built(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"questions_tuned\.yml"):
        list(run(tmp_path, [0], tmp_path))


def test_a_site_without_a_search_is_left_out_and_said(tmp_path: Path) -> None:
    with pytest.raises(LeftOutError, match="no page /search/"):
        candour(tmp_path)


def test_a_registry_that_cannot_be_reached_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    failed = subprocess.CompletedProcess([], 1, "", "WARNING: slow\nERROR: No matching distribution found for pagefind")
    monkeypatch.setattr(pagefind.subprocess, "run", lambda *_, **__: failed)

    with pytest.raises(LeftOutError) as left_out:
        pagefind.install(tmp_path)

    assert str(left_out.value) == (
        "Pagefind is left out, for it could not be installed. Is there a network, and does the package registry answer? "
        "What was said:\n  No matching distribution found for pagefind"
    )
