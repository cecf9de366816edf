"""Bytes become text without losing or misreading one, or the writer hears why not."""

import pytest

from publishing.front_door.characters import character_problems
from publishing.front_door.source_text import LONGEST_LINE, MOST_BYTES, MOST_LINES, decode
from publishing.problems import Level


@pytest.mark.parametrize(
    "data",
    [
        pytest.param("é\nline\n".encode(), id="plain"),
        pytest.param(b"\xef\xbb\xbf" + "é\nline\n".encode(), id="byte-order-mark"),
        pytest.param("é\r\nline\r\n".encode(), id="windows-line-ends"),
        pytest.param("é\r\nline\n".encode(), id="both-line-ends"),
    ],
)
def test_the_same_words_are_read_however_the_file_was_saved(data: bytes) -> None:
    text, problems = decode(data, "docs/x.md")

    assert (text, problems) == ("é\nline\n", [])


def test_trailing_spaces_and_emoji_are_kept() -> None:
    text, _ = decode("two spaces  \n👩‍👩‍👧 and \u00a0\n".encode(), "docs/x.md")

    assert text == "two spaces  \n👩‍👩‍👧 and \u00a0\n"


@pytest.mark.parametrize(
    ("data", "place"),
    [
        pytest.param(b"a\nb\x92", "docs/x.md:2:2", id="second-line"),
        pytest.param("é🎉\r\né🎉".encode() + b"\xff", "docs/x.md:2:3", id="after-wide-characters"),
        pytest.param(b"\xef\xbb\xbf\x92", "docs/x.md:1:1", id="after-a-byte-order-mark"),
        pytest.param(b"a\r\nb\rc", "docs/x.md:2:2", id="a-bare-carriage-return"),
        pytest.param(b"\xe2\x80", "docs/x.md:1:1", id="cut-in-the-middle-of-a-character"),
        pytest.param(b"\xff\xfea\x00", "docs/x.md:1:1", id="utf-16"),
    ],
)
def test_bytes_that_are_not_text_are_found_at_their_place(data: bytes, place: str) -> None:
    text, [problem] = decode(data, "docs/x.md")

    assert (text, str(problem.place)) == (None, place)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(b"a" * (MOST_BYTES + 1), "1,000,001 bytes", id="bytes"),
        pytest.param(b"a\n" * (MOST_LINES + 1), "20,001 lines", id="lines"),
        pytest.param(b"a" * (LONGEST_LINE + 1), "10,001 characters", id="one-line"),
    ],
)
def test_more_than_a_page_can_be_is_refused(data: bytes, said: str) -> None:
    _, [problem] = decode(data, "docs/x.md")

    assert said in problem.sentence


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"a" * LONGEST_LINE, id="longest-line"),
        pytest.param(b"a\n" * MOST_LINES, id="most-lines"),
        pytest.param((b"a" * 99 + b"\n") * (MOST_BYTES // 100), id="most-bytes"),
    ],
)
def test_exactly_as_much_as_a_page_can_be_is_read(data: bytes) -> None:
    text, problems = decode(data, "docs/x.md")

    assert (text, problems) == (data.decode(), [])


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("café, naïve, £5, ½, “quotes”, – and —", id="british-english"),
        pytest.param("Ελληνικά, русский, العربية, فارسی\u200cها", id="other-alphabets"),
        pytest.param("👩‍👩‍👧", id="an-emoji-of-joined-people"),
        pytest.param("Title\n=======\n", id="a-line-under-a-title"),
        pytest.param("a\tb", id="a-tab"),
    ],
)
def test_what_is_meant_is_left_alone(text: str) -> None:
    assert list(character_problems(text, "docs/x.md")) == []


def test_a_line_full_of_control_characters_is_told_once() -> None:
    problems = list(character_problems("\0" * 5_000, "docs/x.md"))

    assert len(problems) == 1


@pytest.mark.parametrize(
    "text", [pytest.param("sa\u200bfe", id="zero-width"), pytest.param("sаfe", id="cyrillic"), "safeâ€™s"]
)
def test_a_page_may_say_why_an_odd_character_is_right_but_facts_may_not(text: str) -> None:
    levels = [next(character_problems(text, path)).level for path in ("docs/x.md", "data/board.yml")]

    assert levels == [Level.ACKNOWLEDGE, Level.STOP]
