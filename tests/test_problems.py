"""A mistake reaches the person who made it, whole, and can do nothing to the screen it is shown on."""

import pytest

from publishing.problems import Level, Place, Problem, annotations, report

HERE = Place("docs/x.md", 2, 3)


def test_a_problem_says_path_line_column_and_sentence() -> None:
    assert report([Problem(HERE, "this is wrong.")]) == "docs/x.md:2:3: this is wrong."


def test_problems_are_told_once_and_in_the_order_of_their_places() -> None:
    late, early = Problem(Place("b", 10), "late"), Problem(Place("b", 9), "early")

    assert report([late, early, late]) == "b:9:1: early\nb:10:1: late"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        pytest.param("\x1b[31mred", r"\u001b[31mred", id="escape"),
        pytest.param("a\nb", r"a\u000ab", id="line-break"),
        pytest.param("a\u202eb", r"a\u202eb", id="right-to-left"),
        pytest.param("a\u200bb", r"a\u200bb", id="zero-width"),
        pytest.param("a\udc80b", r"a\udc80b", id="a-byte-that-is-no-letter"),
        pytest.param("👩‍👧 é", "👩‍👧 é", id="people-and-accents-are-kept"),
    ],
)
def test_nothing_that_was_written_can_command_a_terminal(written: str, shown: str) -> None:
    said = report([Problem(Place(f"docs/{written}.md"), written)])

    assert said == f"docs/{shown}.md:1:1: {shown}"


@pytest.mark.parametrize(
    ("level", "word"),
    [(Level.STOP, "error"), (Level.ACKNOWLEDGE, "error"), (Level.REMIND, "notice")],
)
def test_a_pull_request_shows_what_stops_and_what_does_not(level: Level, word: str) -> None:
    said = annotations([Problem(HERE, "wrong.", level)])

    assert said.startswith(f"::{word} file=docs/x.md,line=2,col=3::wrong.")


@pytest.mark.parametrize(
    "written",
    [
        pytest.param("a\n::error file=x::b", id="a-second-annotation"),
        pytest.param("a\r::set-env name=x::b", id="a-command"),
        pytest.param("a\x1bb", id="escape"),
        pytest.param("a\u2028b", id="a-line-separator"),
    ],
)
def test_nothing_that_was_written_can_start_another_annotation(written: str) -> None:
    said = annotations([Problem(Place(f"docs/{written}.md"), written)])

    assert len(said.splitlines()) == 1
    assert said.isprintable()


def test_a_percent_a_comma_and_a_colon_in_a_path_are_not_read_as_commands() -> None:
    said = annotations([Problem(Place("docs/50%, a:b.md"), "100% wrong.")])

    assert said == "::error file=docs/50%25%2C a%3Ab.md,line=1,col=1::100%25 wrong."


def test_a_doubt_says_how_to_answer_it() -> None:
    doubt = Problem(HERE, "odd.", Level.ACKNOWLEDGE, "odd-word", "the word")

    assert (
        f"a line acknowledge: and, under it, a line for each such doubt:   - {{rule: odd-word, mark: '{doubt.mark}', reason:"
        in str(doubt)
    )


def test_the_mark_of_a_doubt_changes_with_its_words() -> None:
    marks = {Problem(HERE, "odd.", Level.ACKNOWLEDGE, "odd-word", words).mark for words in ("one", "two")}

    assert len(marks) == 2
