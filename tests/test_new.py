"""Whoever begins a page finds everything it asks for in it, and is told what is still to be written until it is."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from publishing.checking import check
from publishing.clock import from_text
from publishing.commands.new import new_page
from publishing.kinds import PAGE, PUBLICATIONS
from publishing.starting.asking import NAMES
from publishing.starting.guidance import UNDER, WRITE_HERE
from tests.project import ROOT

NOW = from_text("2026-12-01T09:30")
KINDS = [(name, "about" if name == "page" else "") for name in NAMES]
# What a person writes: an example of each field fits the board's own lists, or is changed to do so.
WRITTEN = {
    "audiences": "[professionals]",
    "review_by": "2027-12-01",
    "issue": "8",
    "number": "11",
    "status": "published",
}
WRITTEN |= {"pseudonyms": "[Robin]", "date": "2026-11-30", "published": "2026-12-01"}
EMPTY = re.compile(r"^\s*(?:- )?(?P<name>\w+):$")
EXAMPLE = re.compile(r"For example: (?P<example>.+)$")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The board's own pages and facts, without the machinery."""
    for name in ("data", "docs"):
        shutil.copytree(ROOT / name, tmp_path / name)
    return tmp_path


def begin(project: Path, *words: str, answers: list[str] | None = None) -> int:
    """As make new does it; at a terminal when there are answers."""
    ask = None if answers is None else lambda question: answers.pop(0)
    return new_page(project, NOW, words, ask)


def made(project: Path) -> Path:
    """The one page that was not there before."""
    [page] = [path for path in (project / "docs").rglob("*.md") if not (ROOT / path.relative_to(project)).exists()]
    return page


def a_new(project: Path, name: str, folder: str = "") -> Path:
    words = [f"kind={name}", "title=A winter's day: what's new", *([f"folder={folder}"] if folder else [])]
    assert begin(project, *words) == 0
    if name == "theme":
        with (project / "data/themes.yml").open("a") as themes:
            themes.write("  - id: a-winters-day-whats-new\n    name: Winter\n    says: Cold.\n")
    return made(project)


def said_of(page: Path, project: Path) -> list[tuple[int, str]]:
    """Line and sentence of all that stops the build because of the page."""
    path = page.relative_to(project).as_posix()
    _, problems = check(project, NOW)
    return [(one.place.line, one.sentence) for one in sorted(set(problems)) if one.stops and one.place.path == path]


def written_by_a_person(page: Path) -> str:
    """Every field has the example that stands above it, and every line of guidance a sentence."""
    lines, written, example = page.read_text(encoding="utf-8").split("\n"), [], ""
    for number, line in enumerate(lines, start=1):
        found = EXAMPLE.search(line)
        example = found["example"] if found else example
        if (empty := EMPTY.match(line)) and not is_group(lines[number - 1 :]):
            line = f"{line} {WRITTEN.get(empty['name'], example)}"
        written.append(re.sub(rf"{WRITE_HERE} .*", f"Words about Robin that stand on line {number}.", line))
    return "\n".join(written)


def is_group(lines: list[str]) -> bool:
    """The line after the first is farther to the right: it belongs to the group that the first names."""
    first, second = lines[0].replace("- ", "  "), lines[1]
    return len(second) - len(second.lstrip()) > len(first) - len(first.lstrip())


@pytest.mark.parametrize(("name", "folder"), KINDS)
def test_a_fresh_page_is_asked_for_each_thing_that_is_left_to_write(project: Path, name: str, folder: str) -> None:
    page = a_new(project, name, folder)
    text = page.read_text(encoding="utf-8").split("\n")
    left = [
        number
        for number, line in enumerate(text, start=1)
        if WRITE_HERE in line or (EMPTY.match(line) and not is_group(text[number - 1 :]))
    ]

    said = said_of(page, project)

    assert [line for line, _ in said] == left
    assert all(" is empty. " in sentence or "only says what to write" in sentence for _, sentence in said)


@pytest.mark.parametrize(("name", "folder"), KINDS)
def test_a_page_filled_in_as_its_remarks_say_is_right(project: Path, name: str, folder: str) -> None:
    page = a_new(project, name, folder)

    page.write_text(written_by_a_person(page), encoding="utf-8")

    assert said_of(page, project) == []


@pytest.mark.parametrize("name", NAMES)
def test_a_new_page_is_put_where_its_kind_lives(project: Path, name: str) -> None:
    page = a_new(project, name)
    folder = NAMES[name].folder or ("themes" if name == "theme" else "")

    assert page.parent == project / "docs" / folder


def test_a_bulletin_is_called_by_its_month(project: Path) -> None:
    assert a_new(project, "bulletin").name == "2026-12.md"


def test_the_title_is_in_it_as_it_was_typed(project: Path) -> None:
    begin(project, "kind=fact-sheet", 'title=The "toxic trio": \\ what\'s that?')

    assert '\ntitle: "The \\"toxic trio\\": \\\\ what\'s that?"\n' in made(project).read_text(encoding="utf-8")


def test_someone_is_told_where_the_page_is_and_what_to_do_next(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    begin(project, "kind=learning", "title=What we learned")

    assert capsys.readouterr().out == (
        "docs/learning/what-we-learned.md is there. Open it, and write each thing that it asks for.\n"
        "Then run make check, which says what is still to be written.\n"
    )


def test_a_new_theme_is_told_what_to_add_to_the_list(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    begin(project, "kind=theme", "title=Online safety")

    assert "\n  - id: online-safety\n    name: Online safety\n    says: " in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        pytest.param("", 'Type both on one line, for example: make new kind=bulletin title="Spring news"', id="nothing"),
        pytest.param("kind=bulletin", "title is missing", id="no-title"),
        pytest.param("kind=bulletn|title=x", "Did you mean 'bulletin'?", id="a-slip-in-the-kind"),
        pytest.param("kind=|title=x", "kind is empty. It can be: bulletin, ", id="an-empty-kind"),
        pytest.param("kind=newsletter-of-ours|title=x", "It can be: bulletin, ", id="a-kind-that-nobody-knows"),
        pytest.param("kind=page|title=  ", "the title is empty", id="an-empty-title"),
        pytest.param(f"kind=page|title={'x' * 111}", "111 characters, and 110 is the most", id="a-long-title"),
        pytest.param("kind=page|title=<b>Bold</b>", "has HTML in it", id="a-tag-in-the-title"),
        pytest.param("kind=page|title=neglect: SEE it early", "that of docs/fact-sheets/neglect.md", id="a-title-twice"),
        pytest.param("kind=page|title=Worried", "already a page docs/worried.md", id="a-name-twice"),
        pytest.param("kind=page|title=About", "already a page docs/about.md", id="the-name-of-a-folder"),
        pytest.param("kind=page|title=日本", "add name=a-short-name", id="a-title-without-letters-for-a-name"),
        pytest.param("kind=page|title=Con", "add name=a-short-name", id="a-name-that-windows-keeps"),
        pytest.param("kind=page|title=x|name=My Page", "add name=my-page", id="a-name-with-a-space"),
        pytest.param("kind=page|title=x|name=../x", "add name=x", id="a-name-that-climbs"),
        pytest.param("kind=page|title=x|folder=abuot", "Did you mean 'about'?", id="a-slip-in-the-folder"),
        pytest.param("kind=page|title=x|folder=../..", "there is no folder", id="a-folder-that-climbs"),
        pytest.param("kind=page|title=x|folder=bulletins", "Write kind=bulletin", id="a-folder-of-another-kind"),
        pytest.param("kind=bulletin|title=x|folder=about", "goes into docs/bulletins/", id="a-kind-elsewhere"),
        pytest.param("knd=page", "Did you mean 'kind'?", id="a-slip-in-a-word"),
        pytest.param("bulletin", "is not understood", id="a-word-alone"),
    ],
)  # fmt: skip
def test_a_slip_is_answered_with_what_to_type(
    project: Path, capsys: pytest.CaptureFixture[str], words: str, said: str
) -> None:
    before = sorted(project.rglob("*"))

    assert begin(project, *filter(None, words.split("|"))) == 1
    assert said in capsys.readouterr().err
    assert sorted(project.rglob("*")) == before


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Bulletins", "bulletin"),
        ("fact sheet", "fact-sheet"),
        ("case_reviews", "case-review"),
        ("Case-review briefing", "case-review"),
        ("serious case review", "case-review"),
        ("Learning lessons bulletin", "learning"),
    ],
)
def test_a_kind_has_any_of_the_names_that_people_have_for_it(project: Path, written: str, name: str) -> None:
    assert begin(project, f"kind={written}", "title=Something new") == 0
    assert made(project).parent.name == NAMES[name].folder


def test_a_page_that_is_there_is_never_written_over(project: Path) -> None:
    begin(project, "kind=bulletin", "title=Winter news")
    page = made(project)
    page.write_text("mine")

    assert begin(project, "kind=bulletin", "title=More winter news") == 1
    assert page.read_text() == "mine"


def test_a_file_that_nobody_can_read_is_not_written_over(project: Path) -> None:
    page = project / "docs/learning/winter.md"
    page.write_bytes(b"\xff\xfe\x00")

    assert begin(project, "kind=learning", "title=Winter") == 1
    assert page.read_bytes() == b"\xff\xfe\x00"


def test_someone_at_a_terminal_is_asked_and_asked_again(project: Path) -> None:
    answers = ["", "bulletn", "bulletin", "", "Contact", "Winter news"]

    assert begin(project, answers=answers) == 0
    assert answers == []
    assert made(project).name == "2026-12.md"


def test_someone_who_gives_up_makes_nothing(project: Path) -> None:
    def gone(_: str) -> str:
        raise EOFError

    assert new_page(project, NOW, [], gone) == 1
    assert not [path for path in (project / "docs").rglob("*.md") if not (ROOT / path.relative_to(project)).exists()]


def test_a_page_can_be_begun_while_the_facts_are_broken(project: Path) -> None:
    for name in ("board", "themes", "contacts"):
        (project / f"data/{name}.yml").write_text("no: [\n")

    assert begin(project, "kind=fact-sheet", "title=Winter") == 0


def test_a_name_that_waits_for_another_is_a_mistake(project: Path) -> None:
    page = a_new(project, "bulletin")
    page.write_text(written_by_a_person(page), encoding="utf-8")

    [(line, sentence)] = said_of(page.rename(page.with_name("name-me.md")), project)

    assert (line, "still called name-me.md" in sentence) == (1, True)


@pytest.mark.parametrize("kind", PUBLICATIONS, ids=lambda kind: kind.id)
def test_each_heading_of_a_kind_has_its_guidance(kind: object) -> None:
    assert list(UNDER.get(kind.id, {})) == list(kind.headings)  # type: ignore[attr-defined]


def test_a_plain_page_has_no_headings_of_its_own() -> None:
    assert PAGE.headings == ()


def test_make_hands_a_title_on_without_reading_it() -> None:
    make = shutil.which("make")
    assert make
    command = [
        make,
        "--no-print-directory",
        "--dry-run",
        "--assume-old=.venv/site-ready",
        "new",
        'title=It\'s "late"; `x`',
        "kind=page",
    ]

    done = subprocess.run(command, cwd=ROOT, text=True, capture_output=True, check=True).stdout

    assert done.strip().endswith('publishing new "kind=$kind" "title=$title"')
