"""The board's own colour can be read as a link, by eyes that are no longer young."""

import pytest

from publishing.board import Board, board_problems
from publishing.colour import LEAST_CONTRAST, contrast_between, darker_until_readable, paler_until_readable
from publishing.front_door.schema import read_facts
from publishing.front_door.strict_yaml import read

BOARD = """name: A board
short_name: AB
area: A place
words: {board: Board, case_review: Case review}
accent: "#175e66"
site: https://www.example.org/
postal_address: [A street]
exit_to: https://www.example.org/weather
"""


def problems_with(accent: str) -> list[str]:
    value, places, _ = read(BOARD.replace("#175e66", accent), "data/board.yml")
    board, mistakes = read_facts(Board, value, places)
    assert board, mistakes
    return [str(problem) for problem in board_problems(board)]


@pytest.mark.parametrize("accent", ["#175e66", "#000000", "#666666"])
def test_a_colour_that_can_be_read_is_left_alone(accent: str) -> None:
    assert problems_with(accent) == []


@pytest.mark.parametrize("accent", ["#ffffff", "#7fd1d9", "#ffff00", "#767676"])
def test_a_colour_that_is_too_pale_is_answered_with_one_that_works(accent: str) -> None:
    [said] = problems_with(accent)

    assert said.startswith(f"data/board.yml:5:9: accent '{accent}' is too pale")
    assert problems_with(said[-10:-2].strip('"')) == []


@pytest.mark.parametrize(
    ("one", "other", "contrast"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#ffffff", 1.0),
        ("#767676", "#ffffff", 4.54),
        ("#ff0000", "#0000ff", 2.15),
    ],
)
def test_contrast_is_what_the_standard_says(one: str, other: str, contrast: float) -> None:
    assert contrast_between(one, other) == pytest.approx(contrast, abs=0.01)
    assert contrast_between(other, one) == contrast_between(one, other)


def test_the_shade_offered_is_no_darker_than_it_need_be() -> None:
    assert contrast_between(darker_until_readable("#7fd1d9"), "#ffffff") == pytest.approx(LEAST_CONTRAST, abs=0.15)


def test_on_a_dark_ground_a_paler_shade_is_found() -> None:
    assert contrast_between(paler_until_readable("#175e66", "#1b1b1b"), "#1b1b1b") >= 7
