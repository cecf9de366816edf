"""However a file is damaged, its writer gets an answer, and no word of it is lost in silence."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from publishing.checking import check
from publishing.clock import from_text
from publishing.data_files import DATA_FILES
from publishing.front_door.characters import character_problems
from publishing.front_door.schema import read_facts
from publishing.front_door.source_text import decode
from publishing.front_door.strict_yaml import read
from publishing.page import Page, read_page
from publishing.problems import JOINS_EMOJI, Problem, annotations, report
from tests.project import small_site

ROOT = Path(__file__).parent.parent
NOW = from_text("2026-12-01T09:30")
PAGES = [path.read_bytes() for path in sorted((ROOT / "docs").rglob("*.md"))]
FACTS = {name: (ROOT / f"data/{name}.yml").read_bytes() for name in DATA_FILES if (ROOT / f"data/{name}.yml").exists()}
TYPED = [
    b"\t", b"\n", b"\r", b"\r\n", b" ", b"  ", b": ", b":", b" #", b"#", b"'", b'"', b"- ", b"---\n", b"...\n", b"|", b">",
    b"[", b"]", b"{", b"}", b"{{", b"}}", b"&a ", b"*a", b"!ENV ", b"%", b"@", b"`", b"?", b"\\", b"\0", b"\x1b", b"\xff", b"\x92",
    "“".encode(), "’".encode(), "—".encode(), "\u00a0".encode(), "\u200b".encode(), "\u2028".encode(), "\ufeff".encode(), "👩‍👧".encode(), "é".encode(),
]  # fmt: skip

few = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
many = settings(max_examples=800, deadline=None, suppress_health_check=list(HealthCheck))


@st.composite
def damaged(draw: st.DrawFn, originals: list[bytes]) -> bytes:
    """A real file after a few slips of the hand: bytes or lines lost, added, swapped or said twice."""
    data = draw(st.sampled_from(originals))
    for _ in range(draw(st.integers(1, 4))):
        separator = draw(st.sampled_from([b"", b"\n"]))
        pieces = data.split(b"\n") if separator else [data[n : n + 1] for n in range(len(data))]
        top = min(len(pieces) - 1, draw(st.sampled_from([12, 200, 5_000])))
        one, other = draw(st.integers(0, max(top, 0))), draw(st.integers(0, max(top, 0)))
        match draw(st.sampled_from(["delete", "twice", "swap", "type", "cut"])):
            case "delete":
                pieces[one : one + 1] = []
            case "twice":
                pieces[one:one] = pieces[one : one + 1]
            case "swap" if pieces:
                pieces[one], pieces[other] = pieces[other], pieces[one]
            case "type":
                pieces[one:one] = [draw(st.sampled_from(TYPED))]
            case _:
                pieces = pieces[: max(one, other)]
        data = separator.join(pieces)
    return data


def misplaced(problems: list[Problem], data: bytes, path: str) -> Iterator[str]:
    """Problems about this file whose place is not in it; a place may be just after the end of a line."""
    text = data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", errors="replace")
    lines = text.replace("\r\n", "\n").split("\n")
    for problem in problems:
        line, column = problem.place.line, problem.place.column
        if problem.place.path == path and not (1 <= line <= len(lines) and 1 <= column <= len(lines[line - 1]) + 1):
            yield str(problem)


def read_as_a_page(data: bytes) -> tuple[Page | None, str, list[Problem]]:
    text, problems = decode(data, "docs/slip.md")
    if text is None:
        return None, "", problems
    page, body, mistakes = read_page(text, "docs/slip.md")
    return page, body.text, [*problems, *character_problems(text, "docs/slip.md"), *mistakes]


def simple_fields(text: str) -> dict[str, str]:
    """The fields of one line as anyone would read them; what takes more than a line is left to the reader proper."""
    head = re.split(r"^(?:---|\.\.\.)[ \t]*$", text, flags=re.MULTILINE)[1]
    found = {}
    for line, following in zip(head.split("\n"), [*head.split("\n")[1:], ""], strict=True):
        written = re.fullmatch(r"([a-z_]+)[ \t]*:[ \t]+([^\s\"'\[{|>#].*)", line)
        if written and not following.startswith(" "):
            found[written[1]] = written[2].strip()
    return found


def nothing_is_lost(data: bytes) -> None:
    page, body, problems = read_as_a_page(data)
    assert page or problems
    assert list(misplaced(problems, data, "docs/slip.md")) == []
    if page and not problems:
        text = data.removeprefix(b"\xef\xbb\xbf").decode().replace("\r\n", "\n")
        opening, closing = list(re.finditer(r"^(?:---|\.\.\.)[ \t]*$", text, flags=re.MULTILINE))[:2]
        assert opening.start() == 0
        assert text[closing.end() :].removeprefix("\n") == body
        for name, written in simple_fields(text).items():
            value = getattr(page.fields, name)
            said = f"{value:%Y-%m-%d %H:%M}" if name == "embargo" else str(value).lower() if name == "draft" else value
            assert str(said) == written


@few
@given(damaged(PAGES))
def test_a_damaged_page_is_told_or_read_whole(data: bytes) -> None:
    nothing_is_lost(data)


@pytest.mark.slow
@many
@given(damaged(PAGES))
def test_many_damaged_pages_are_told_or_read_whole(data: bytes) -> None:
    nothing_is_lost(data)


@few
@given(st.lists(st.one_of(st.binary(max_size=8), st.sampled_from(TYPED)), max_size=40).map(b"".join))
def test_any_bytes_at_all_are_answered(data: bytes) -> None:
    nothing_is_lost(data)
    nothing_is_lost(b"---\n" + data)
    nothing_is_lost(b"---\n" + data + b"\n---\n")


def an_answer_about(name: str, data: bytes) -> None:
    path = f"data/{name}.yml"
    text, problems = decode(data, path)
    if text is not None:
        value, places, unreadable = read(text, path)
        facts, mistakes = read_facts(DATA_FILES[name], value, places)
        problems += [*character_problems(text, path), *unreadable, *mistakes]
        assert facts or problems
    assert list(misplaced(problems, data, path)) == []


@few
@given(st.sampled_from(sorted(FACTS)).flatmap(lambda name: st.tuples(st.just(name), damaged([FACTS[name]]))))
def test_a_damaged_file_of_facts_is_answered(named: tuple[str, bytes]) -> None:
    an_answer_about(*named)


@pytest.mark.slow
@many
@given(st.sampled_from(sorted(FACTS)).flatmap(lambda name: st.tuples(st.just(name), damaged([FACTS[name]]))))
def test_many_damaged_files_of_facts_are_answered(named: tuple[str, bytes]) -> None:
    an_answer_about(*named)


@few
@given(st.sampled_from(sorted(FACTS)), st.binary(max_size=200))
def test_any_bytes_in_a_file_of_facts_are_answered(name: str, data: bytes) -> None:
    an_answer_about(name, data)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small site with the board's facts, to damage one file of at a time."""
    return small_site(tmp_path_factory.mktemp("whole"))


def a_whole_answer(root: Path, path: str, data: bytes) -> None:
    file = root / path
    before = file.read_bytes() if file.exists() else None
    file.write_bytes(data)
    try:
        site, problems = check(root, NOW)
    finally:
        file.write_bytes(before) if before is not None else file.unlink()
    assert list(misplaced(problems, data, path)) == []
    assert all(line.isprintable() or JOINS_EMOJI in line for line in report(problems).split("\n"))
    assert annotations(problems).count("\n::") == max(len(set(problems)) - 1, 0)
    if path.startswith("docs/"):
        assert path in site.bodies


@few
@given(damaged(PAGES))
def test_a_whole_check_of_a_damaged_page_never_falls_over(whole: Path, data: bytes) -> None:
    a_whole_answer(whole, "docs/slip.md", data)


@few
@given(st.sampled_from(sorted(FACTS)).flatmap(lambda name: st.tuples(st.just(name), damaged([FACTS[name]]))))
def test_a_whole_check_of_damaged_facts_never_falls_over(whole: Path, named: tuple[str, bytes]) -> None:
    a_whole_answer(whole, f"data/{named[0]}.yml", named[1])


@pytest.mark.slow
@settings(many, max_examples=200)
@given(damaged(PAGES))
def test_whole_checks_of_many_damaged_pages_never_fall_over(whole: Path, data: bytes) -> None:
    a_whole_answer(whole, "docs/slip.md", data)
