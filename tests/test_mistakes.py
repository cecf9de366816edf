"""Every real slip under tests/mistakes/ is caught at its exact place, in words its writer can act on."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from publishing.checking import check
from publishing.clock import from_text
from tests.project import small_site
from tests.small_board import FILES as OF_THE_BOARD
from tests.small_board import small_board

HERE = Path(__file__).parent
MISTAKES = HERE / "mistakes"
NOW = from_text("2026-12-01T09:30")
LEAST = 80


def slips() -> Iterator[Path]:
    return (path for path in sorted(MISTAKES.rglob("*")) if path.suffix in {".md", ".yml"} and path.parent != MISTAKES)


def name_of(slip: Path) -> str:
    return str(slip.relative_to(MISTAKES).with_suffix(""))


def where_it_goes(slip: Path) -> str:
    """A page is docs/slip.md, or in the folder of its kind; data/board/any-name.yml stands in for data/board.yml."""
    if slip.parent.name == "measures":
        return "data/measures/slip.yml"
    if slip.parent.name == "plans":
        return "data/plans/2014-17.yml"
    if slip.parent.name == "scrutiny":
        return "data/scrutiny/slip.yml"
    if slip.suffix == ".yml":
        return f"data/{slip.parent.name}.yml"
    return f"docs/{slip.parent.name}/slip.md" if slip.parent.parent.name == "kinds" else "docs/slip.md"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return small_site(tmp_path, figures=True)


def said_about(path: str, root: Path) -> str:
    """Everything said about one file, without its path, a line each."""
    _, problems = check(root, NOW)
    about = sorted({problem for problem in problems if problem.place.path == path})
    return "".join(f"{str(problem).removeprefix(f'{path}:')}\n" for problem in about)


@pytest.mark.parametrize("slip", list(slips()), ids=name_of)
def test_a_slip_is_explained_where_it_is(slip: Path, root: Path) -> None:
    path = where_it_goes(slip)
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(slip, root / path)
    if slip.parent.name in OF_THE_BOARD:
        small_board(root)
        shutil.copyfile(slip, root / path)
    if slip.parent.name == "words":
        shutil.copyfile(HERE / "small_glossary.yml", root / "data/glossary.yml")
    expected = slip.with_suffix(".says")

    said = said_about(path, root)

    assert expected.exists(), f"If every line is right, save this as {expected.relative_to(HERE.parent)}:\n\n{said}"
    assert said == expected.read_text(encoding="utf-8")


def test_the_small_site_has_nothing_wrong_with_it(root: Path) -> None:
    _, problems = check(root, NOW)

    assert [str(problem) for problem in problems if problem.stops] == []


def test_no_slip_is_passed_over_in_silence() -> None:
    silent = [name_of(says) for says in MISTAKES.rglob("*.says") if not says.read_text(encoding="utf-8").strip()]

    assert silent == []


def test_every_says_belongs_to_a_slip() -> None:
    belong = {slip.with_suffix(".says") for slip in slips()}

    assert set(MISTAKES.rglob("*.says")) - belong == set()


def test_there_are_enough_slips_to_learn_from() -> None:
    assert len(list(slips())) >= LEAST
