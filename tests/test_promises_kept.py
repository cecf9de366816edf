"""What readers were given is taken out of the list of promises by nobody, unless to protect somebody."""

import subprocess
from datetime import date

import pytest

from publishing.commands.promises_kept import promises_kept
from publishing.lasting.erased import Erasures, hashed
from publishing.lasting.promised import HEAD
from publishing.lasting.taken_out import taken_out
from tests.conftest import publishing

BEFORE = f"{HEAD}/ 2018-03-29\nabout/ 2018-03-29\nabout/#one 2018-03-29\nold/ 2018-03-29\n"
NOTHING = Erasures()


@pytest.mark.parametrize(
    ("after", "said"),
    [
        pytest.param(BEFORE, [], id="nothing-changed"),
        pytest.param(f"{BEFORE}new/ {date(2026, 12, 1)}\n", [], id="one-more"),
        pytest.param(BEFORE.replace("about/#one 2018-03-29\n", ""), ["/about/#one"], id="a-part"),
        pytest.param(BEFORE.replace("old/ 2018", "older/ 2018"), ["/old/"], id="another-name"),
        pytest.param(BEFORE.replace("old/ 2018", "old/ 2019"), ["/old/"], id="another-day"),
        pytest.param(BEFORE.replace("old/ 2018-03-29", "old/ someday"), ["/old/"], id="a-line-that-cannot-be-read"),
        pytest.param(HEAD, ["/", "/about/", "/about/#one", "/old/"], id="all"),
        pytest.param("", ["/", "/about/", "/about/#one", "/old/"], id="an-empty-file"),
    ],
)
def test_every_line_that_was_taken_out_is_named(after, said):
    found = [*taken_out(BEFORE, after, NOTHING)]

    assert [one.sentence.split("'")[1] for one in found] == said


def test_the_message_has_the_line_to_put_back():
    [problem] = taken_out(BEFORE, BEFORE.replace("old/ 2018-03-29\n", ""), NOTHING)

    assert "Put its line back: 'old/ 2018-03-29'." in problem.sentence
    assert (problem.place.path, problem.place.line) == ("data/addresses.txt", 5)


@pytest.mark.parametrize(
    "erased", [Erasures(addresses=frozenset({"old/"})), Erasures(hashes=frozenset({hashed("old/")}))]
)
def test_what_was_erased_to_protect_somebody_may_be_taken_out(erased):
    assert [*taken_out(BEFORE, BEFORE.replace("old/ 2018-03-29\n", ""), erased)] == []


@pytest.fixture
def history(project):
    """The project with its promises, as git knows it."""
    (project / "data/addresses.txt").write_text(BEFORE, encoding="utf-8")
    for words in (
        ["init", "-q"],
        ["add", "-A"],
        ["-c", "user.name=A", "-c", "user.email=a@b.example", "commit", "-qm", "All"],
    ):
        subprocess.run(["git", *words], cwd=project, check=True, capture_output=True)
    return project


def test_a_change_that_keeps_every_promise_is_let_through(history, capsys):
    (history / "data/addresses.txt").write_text(f"{BEFORE}new/ 2026-12-01\n", encoding="utf-8")

    assert promises_kept(history, "HEAD") == 0
    assert capsys.readouterr().out == "4 promises kept.\n"


def test_a_change_that_breaks_one_is_told_with_its_place(history):
    (history / "data/addresses.txt").write_text(BEFORE.replace("old/ 2018-03-29\n", ""), encoding="utf-8")
    said = publishing(history, "promises-kept", "HEAD")

    assert said.returncode == 1
    assert said.stdout.startswith("data/addresses.txt:5:1: '/old/' was promised to readers, and is gone.")


def test_a_list_that_is_gone_is_told_in_one_sentence(history, capsys):
    (history / "data/addresses.txt").unlink()

    assert promises_kept(history, "HEAD") == 1
    assert "data/addresses.txt is gone, and 4 promises with it." in capsys.readouterr().err


@pytest.mark.parametrize("since", ["no-such-branch", "--output=x", ""])
def test_a_state_that_git_does_not_know_is_not_taken_for_one_without_promises(history, capsys, since):
    assert promises_kept(history, since) == 1
    assert "is no state that git knows" in capsys.readouterr().err


def test_a_site_that_never_promised_anything_breaks_no_promise(history, capsys):
    (history / "data/addresses.txt").unlink()
    subprocess.run(
        ["git", "-c", "user.name=A", "-c", "user.email=a@b.example", "commit", "-qam", "None"], cwd=history, check=True
    )

    assert promises_kept(history, "HEAD") == 0


def test_a_site_in_a_folder_of_its_repository_is_compared_with_itself(history, capsys):
    for words in (
        ["mv", "data", "docs", "hooks", "overrides", "mkdocs.yml", "site-of-ours/"],
        ["-c", "user.name=A", "-c", "user.email=a@b.example", "commit", "-qm", "In"],
    ):
        (history / "site-of-ours").mkdir(exist_ok=True)
        subprocess.run(["git", *words], cwd=history, check=True, capture_output=True)
    inside = history / "site-of-ours"
    (inside / "data/addresses.txt").write_text(BEFORE.replace("old/ 2018-03-29\n", ""), encoding="utf-8")

    assert promises_kept(inside, "HEAD") == 1
    assert "'/old/' was promised to readers, and is gone." in capsys.readouterr().out
