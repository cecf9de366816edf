"""Numbers that check themselves are told from other digits, and no wrong digit goes unseen."""

from hypothesis import given
from hypothesis import strategies as st

from publishing.identifiers import Known, identifiers_in
from publishing.identifiers.digits import (
    PUPIL_LETTERS,
    health_number,
    is_health_number,
    is_pupil_number,
)

NINE = st.text("0123456789", min_size=9, max_size=9)
TWELVE = st.text("0123456789", min_size=12, max_size=12)
BETWEEN = st.sampled_from(["", " ", "-", ".", "\u00a0", "–", "\u200b", "&nbsp;", "  ", "\n"])


def pupil_number(twelve: str) -> str:
    return PUPIL_LETTERS[sum(int(d) * w for d, w in zip(twelve, range(2, 14), strict=True)) % 23] + twelve


@given(NINE)
def test_every_nine_digits_have_one_tenth_at_most(nine: str) -> None:
    tenths = [digit for digit in "0123456789" if is_health_number(nine + digit)]
    whole = health_number(nine)

    assert tenths == ([whole[-1]] if whole and len(set(whole)) > 1 else [])


@given(NINE, st.integers(0, 9), st.integers(1, 9))
def test_one_wrong_digit_makes_it_no_health_number(nine: str, at: int, more: int) -> None:
    whole = health_number(nine)
    if whole:
        wrong = whole[:at] + str((int(whole[at]) + more) % 10) + whole[at + 1 :]

        assert not is_health_number(wrong)


@given(TWELVE, st.integers(1, 12), st.integers(1, 9))
def test_one_wrong_digit_makes_it_no_pupil_number(twelve: str, at: int, more: int) -> None:
    whole = pupil_number(twelve)
    wrong = whole[:at] + str((int(whole[at]) + more) % 10) + whole[at + 1 :]

    assert is_pupil_number(whole)
    assert not is_pupil_number(wrong)


@given(NINE, BETWEEN)
def test_a_health_number_is_found_whatever_stands_between_its_parts(nine: str, sign: str) -> None:
    whole = health_number(nine)
    if whole and is_health_number(whole):
        page = {"docs/x.md": f"It is {sign.join((whole[:3], whole[3:6], whole[6:]))} in the file."}
        problems, _ = identifiers_in(page, [], Known(page))

        assert [problem.rule for problem in problems] == ["health-number"]


def test_the_example_that_the_health_service_prints_is_one() -> None:
    assert is_health_number("9434765919")


def test_the_example_that_the_department_prints_is_one() -> None:
    assert is_pupil_number("B801200005001")
