"""Nothing wrong comes in quietly, and one bad file never makes the good ones look bad."""

import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from mkdocs.utils.meta import get_data

import front_door
from publishing.checking import check
from publishing.clock import from_text
from publishing.front_door.source_text import MOST_BYTES
from publishing.problems import Problem
from tests.project import small_site

HERE = Path(__file__).parent
NOW = from_text("2026-12-01T09:30")
FIELDS = "---\ntitle: A slip\nsummary: What it is about.\npublished: 2018-01-24\naudiences: [public]\n---\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return small_site(tmp_path)


def put(root: Path, path: str, text: str | bytes) -> None:
    (root / path).write_bytes(text if isinstance(text, bytes) else text.encode())


def stopping(root: Path) -> list[Problem]:
    return sorted(problem for problem in check(root, NOW)[1] if problem.stops)


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("no fields\n", id="no-fields"),
        pytest.param("---\ntitle: [\n---\n## What to do\n\nIt.\n", id="fields-that-cannot-be-read"),
        pytest.param(b"## What to do\n\xff", id="not-text"),
        pytest.param(b"x" * (MOST_BYTES + 1), id="too-large"),
        pytest.param(f"{FIELDS}## What to do\n\n{'It. ' * 3_000}\n", id="a-line-too-long"),
    ],
)
def test_a_link_to_a_page_that_cannot_be_read_is_not_called_lost(root: Path, page: str | bytes) -> None:
    put(root, "docs/bad.md", page)
    put(root, "docs/good.md", f"{FIELDS}## What\n\nRead [what the board said](bad.md).\n")

    assert {problem.place.path for problem in stopping(root)} == {"docs/bad.md"}


@pytest.mark.parametrize("page", [pytest.param(b"## What to do\n\xff", id="not-text"), b"x" * (MOST_BYTES + 1)])
def test_a_heading_of_a_page_that_cannot_be_read_is_not_called_lost(root: Path, page: bytes) -> None:
    put(root, "docs/bad.md", page)
    put(root, "docs/good.md", f"{FIELDS}## What\n\nRead [what the board said](bad.md#what-to-do).\n")

    assert {problem.place.path for problem in stopping(root)} == {"docs/bad.md"}


def test_a_fact_of_a_file_that_cannot_be_read_is_not_called_unknown(root: Path) -> None:
    put(root, "data/board.yml", "name: [\n")
    put(root, "docs/good.md", f"{FIELDS}## What\n\nThe {{{{ board.name }}}} met.\n")

    assert {problem.place.path for problem in stopping(root)} == {"data/board.yml"}


def test_a_theme_is_not_called_unknown_when_the_list_cannot_be_read(root: Path) -> None:
    put(root, "data/audiences.yml", "choices: nobody\n")

    assert {problem.place.path for problem in stopping(root)} == {"data/audiences.yml"}


def test_the_text_of_a_page_is_judged_though_its_fields_are_wrong(root: Path) -> None:
    put(root, "docs/bad.md", "---\ntitle: a: b\npublished: never\n---\n\n## A\n\n#### B\n")

    lines = [problem.place.line for problem in stopping(root) if problem.place.path == "docs/bad.md"]

    assert {1, 2, 3, 8} <= set(lines)


@pytest.mark.parametrize("path", ["docs/index.md", "data/board.yml", "data/contacts.yml", "data/themes.yml"])
def test_a_file_that_every_site_needs_is_missed(root: Path, path: str) -> None:
    (root / path).unlink()

    assert f"{path}:1:1: the file is missing." in "\n".join(str(problem) for problem in stopping(root))


def test_facts_that_nothing_reads_are_said_with_the_nearest(root: Path) -> None:
    put(root, "data/contact.yml", "a: b\n")

    [problem] = stopping(root)

    assert problem.sentence == "nothing reads a file called 'contact.yml'. Did you mean 'contacts'?"


def test_a_link_out_of_the_folder_is_never_read(root: Path) -> None:
    (root / "docs/passwd.md").symlink_to("/etc/passwd")

    site, _ = check(root, NOW)

    assert "docs/passwd.md" not in site.bodies


def test_a_file_of_gigabytes_is_refused_without_reading_it(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    really = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda path: read.append(path.name) or really(path))
    put(root, "docs/slip.md", b"x" * (MOST_BYTES + 1))

    assert "1,000,001 bytes" in stopping(root)[0].sentence
    assert "slip.md" not in read


def test_a_folder_in_place_of_a_file_is_not_read_as_one(root: Path) -> None:
    (root / "data/themes.yml").unlink()
    (root / "data/themes.yml").mkdir()

    assert [problem.place.path for problem in stopping(root)] == ["data/themes.yml"]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("Important: call 999\n\nThen tell us.\n", id="a-line-like-a-field"),
        pytest.param("---\n\nA rule first.\n", id="a-rule-first"),
        pytest.param("---\ntitle: not this\n---\n\nA second set of fields.\n", id="fields-twice"),
        pytest.param("\n\n  Spaces and blank lines  \n\n", id="blank-lines"),
        pytest.param("", id="nothing"),
    ],
)
def test_mkdocs_cannot_take_a_line_of_the_text_for_a_field(root: Path, body: str) -> None:
    put(root, "docs/slip.md", FIELDS + body)
    site, _ = check(root, NOW)
    page = SimpleNamespace(file=SimpleNamespace(src_uri="slip.md"))
    config = SimpleNamespace(extra={"site": site})

    handed_over = front_door.on_page_read_source(page=cast(Any, page), config=cast(Any, config))
    text, fields = get_data(handed_over)

    assert fields == {}
    assert text.lstrip("\n") == body.lstrip("\n")


def command(root: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "publishing", "check"],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(HERE.parent / "hooks"), "PUBLISH_NOW": "2026-12-01T09:30", **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_mistake_ends_the_command_with_1_and_without_a_traceback(root: Path) -> None:
    put(root, "docs/slip.md", FIELDS.replace("title: A slip", "title: A: slip") + "\n## What\n\nText.\n")

    done = command(root, GITHUB_ACTIONS="")

    assert done.returncode == 1
    assert "docs/slip.md:2:9: a colon inside title needs quotes" in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr


def test_on_github_a_mistake_appears_beside_its_line(root: Path) -> None:
    put(root, "docs/slip.md", FIELDS.replace("title: A slip", "title: A: slip") + "\n## What\n\nText.\n")

    done = command(root, GITHUB_ACTIONS="true")

    assert done.returncode == 1
    assert "::error file=docs/slip.md,line=2,col=9::a colon inside title" in done.stdout + done.stderr


def test_with_nothing_wrong_the_command_ends_with_0(root: Path) -> None:
    assert command(root, GITHUB_ACTIONS="").returncode == 0


def test_a_wrong_clock_is_said_in_one_line(root: Path) -> None:
    done = command(root, PUBLISH_NOW="29/03/2018")

    assert (done.returncode, "PUBLISH_NOW is '29/03/2018'" in done.stderr) == (1, True)


def with_owner(more: str = "") -> str:
    return FIELDS.replace("audiences", f"owner: Office <office@example.org.uk>\n{more}audiences") + "\n## A\n\nText.\n"


def acknowledged(problem: Problem) -> str:
    return f"acknowledge: [{{rule: {problem.rule}, mark: '{problem.mark}', reason: \"The office has it.\"}}]\n"


def test_a_doubt_is_settled_by_a_reason(root: Path) -> None:
    put(root, "docs/slip.md", with_owner())
    [doubt] = stopping(root)

    put(root, "docs/slip.md", with_owner(acknowledged(doubt)))

    assert stopping(root) == []


def test_a_reason_dies_with_the_words_it_was_about(root: Path) -> None:
    put(root, "docs/slip.md", with_owner())
    [doubt] = stopping(root)

    put(root, "docs/slip.md", with_owner(acknowledged(doubt)).replace("office@", "jane@"))

    assert ["nothing on this page is in doubt" in p.sentence for p in stopping(root)].count(True) == 1
    assert any(problem.rule == "owner-mailbox" for problem in stopping(root))


HOSTILE = {
    "quotes": "'", "double-quotes": '"', "brackets": "[", "curly-brackets": "{", "colons": ": ", "spaces": " ",
    "hyphens": "- ", "anchors": "&a ", "escaped-quotes": '\\"', "accents": "é", "tags": "<a ", "mailboxes": "a@",
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("sign", [pytest.param(sign, id=name) for name, sign in HOSTILE.items()])
def test_a_megabyte_of_one_sign_is_answered(root: Path, sign: str) -> None:
    line = (sign * 9_900)[:9_900]
    lines = "\n".join([line] * (900_000 // len(line.encode())))
    put(root, "docs/slip.md", f"---\n{lines}\n---\n")
    put(root, "data/board.yml", "\n".join(f"k{n}: {line}" for n in range(900_000 // len(line.encode()))))

    assert {"docs/slip.md", "data/board.yml"} <= {problem.place.path for problem in stopping(root)}


def test_a_title_of_a_page_that_is_not_public_is_never_told(root: Path) -> None:
    put(root, "docs/good.md", FIELDS.replace("A slip", "A page that is still being written") + "\n## What\n\nText.\n")

    assert [problem.place.path for problem in stopping(root)] == ["docs/lessons/not-yet.md"]


def test_two_doubts_of_a_page_are_both_settled_by_lines_under_acknowledge(root: Path) -> None:
    put(root, "docs/slip.md", with_owner().replace("Text.", "Text. TODO"))
    lines = "".join(f"  - {{rule: {p.rule}, mark: '{p.mark}', reason: It is right.}}\n" for p in stopping(root))

    put(root, "docs/slip.md", with_owner(f"acknowledge:\n{lines}").replace("Text.", "Text. TODO"))

    assert stopping(root) == []


@pytest.mark.parametrize("path", ["bulletins/2018-06.md", "case-reviews/fern.md", "news.md"])
def test_a_page_beside_the_folder_of_pages_is_said_to_be_in_the_wrong_place(root, path):
    (root / path).parent.mkdir(exist_ok=True)
    (root / path).write_text("Words.\n")

    [problem] = [problem for problem in check(root, NOW)[1] if problem.place.path == path]

    assert problem.sentence == f"this page is outside docs/, so nobody would see it. Move it to docs/{path}."
