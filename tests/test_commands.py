"""Staff get one clear answer to each command, and what readers see changes only when all is well."""

import fcntl
import hashlib
import io
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from publishing.commands import serve
from publishing.commands.saying import counted, problems_in
from publishing.commands.serve import restart_sentence, serve_site
from publishing.commands.stages import PATIENCE, Stage
from publishing.problems import Place, Problem
from tests.conftest import PUBLISHING, environment
from tests.patience import ended_when_it_hangs

OVERDUE = "---\ntitle: Slow\nsummary: A page.\npublished: 2017-01-01\naudiences: [public]\nreview_by: 2017-02-01\n---\n\nWords.\n"
MISTAKE = "---\ntitel: Slips\n---\n\nWords.\n"


def fingerprint(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def served(project):
    """A site that is being served, of an earlier day."""
    site = project / "site"
    site.mkdir()
    (site / "index.html").write_text("the site of yesterday")
    return site


@pytest.fixture
def mistake(project):
    (project / "docs/slips.md").write_text(MISTAKE)


def test_a_good_site_is_checked_with_success_and_a_closing_line(run):
    checked = run("check")

    assert (checked.returncode, "Nothing to put right" in checked.stdout.splitlines()[-1]) == (0, True)


def test_reminders_come_last_and_stop_nothing(project, run, mistake):
    (project / "docs/overdue.md").write_text(OVERDUE)

    checked = run("check")

    assert (
        checked.stdout.index("docs/slips.md:")
        < checked.stdout.index("Reminders")
        < checked.stdout.index("docs/overdue.md:6:12: this page was due for review")
    )


@pytest.mark.usefixtures("mistake")
def test_a_mistake_makes_the_check_fail_and_is_counted(run):
    checked = run("check")

    assert checked.returncode == 1
    assert re.search(r"^\d+ to put right, ", checked.stdout.splitlines()[-1])


@pytest.mark.usefixtures("mistake")
def test_checking_builds_nothing(project, run):
    run("check")

    assert not (project / "site").exists()


def test_making_the_site_puts_it_where_it_is_served(project, run):
    made = run("site")

    assert made.returncode == 0, made.stdout + made.stderr
    assert (project / "site/index.html").is_file()


@pytest.mark.parametrize("fold", [0, 1], ids=["first", "second"])
def test_a_site_is_made_in_the_hour_that_autumn_repeats(project, run, fold):
    clock = project / "hooks/publishing/clock.py"
    moment = f"datetime(2030, 10, 27, 1, 30, fold={fold}, tzinfo=LONDON)"
    clock.write_text(clock.read_text().replace("datetime.now(LONDON)", moment))
    assert moment in clock.read_text()

    made = run("site")

    assert made.returncode == 0, made.stdout + made.stderr


def test_making_the_site_says_in_one_line_how_many_reminders_there_are(run):
    clock = {"PUBLISH_NOW": "2030-01-01T09:00"}
    counted_by_the_check = re.findall(r"\d+ reminders?", run("check", env=clock).stdout)[-1]

    made = run("site", env=clock)

    assert f"\n{counted_by_the_check}: make check lists them.\n" in f"\n{made.stdout}"


def test_what_a_build_needed_is_gone_afterwards(project, run):
    run("site")

    assert [left.name for left in (project / ".building").iterdir()] == ["lock"]


@pytest.mark.usefixtures("mistake")
def test_a_build_that_fails_keeps_the_served_site_byte_for_byte(run, served):
    before = fingerprint(served)

    made = run("site")

    assert (made.returncode, fingerprint(served)) == (1, before)


@pytest.mark.usefixtures("mistake")
def test_a_mistake_is_told_once_and_without_a_traceback(run):
    made = run("site")

    said = made.stdout + made.stderr
    assert said.count("titel") == 1
    assert "Traceback" not in said


@pytest.mark.usefixtures("mistake")
@pytest.mark.parametrize("command", ["check", "site"])
def test_github_shows_a_mistake_beside_its_line(run, command):
    told = run(command, env={"GITHUB_ACTIONS": "true"})

    assert re.search(r"^::error file=docs/slips.md,line=2,col=1::.*titel", told.stdout, re.MULTILINE)


def test_a_page_that_was_finished_badly_is_not_served(project, run, served):
    (project / "overrides/404.html").write_text("<!doctype html><html><body>Nothing here</body></html>")
    before = fingerprint(served)

    made = run("site")

    assert (made.returncode, "404.html:1:1: the page has no title." in made.stdout) == (1, True)
    assert fingerprint(served) == before


def test_pages_that_were_refused_can_be_looked_at(project, run):
    (project / "overrides/404.html").write_text("<!doctype html><html><body>Nothing here</body></html>")

    made = run("site")

    assert "in .building/refused/" in made.stdout
    assert (project / ".building/refused/404.html").is_file()


def test_our_own_mistakes_are_shown_whole(project, run, served):
    with (project / "hooks/front_door.py").open("a") as hook:
        hook.write("\nraise ZeroDivisionError\n")

    made = run("site")

    assert (made.returncode, "Traceback" in made.stderr, "is as it was" in made.stderr) == (1, True, True)


def test_the_second_of_two_builds_says_so_and_leaves_the_first_alone(project, run):
    (project / ".building").mkdir()
    with (project / ".building/lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        lock.write("4711")
        lock.flush()

        second = run("site")

    assert (second.returncode, second.stderr) == (
        1,
        "Another build is running here (process 4711). Try again when it has ended.\n",
    )


def test_a_site_caught_between_two_names_goes_back_to_its_own(project, run, mistake):
    caught = project / ".building/0000/previous"
    caught.mkdir(parents=True)
    (caught / "index.html").write_text("the site of yesterday")

    run("site")

    assert (project / "site/index.html").read_text() == "the site of yesterday"


@pytest.mark.parametrize(
    ("written", "problems"),
    [
        pytest.param("docs/a.md:4:9: no.", [Problem(Place("docs/a.md", 4, 9), "no.")], id="a problem"),
        pytest.param(
            "docs/a:1:2: b.md:4:9: no.", [Problem(Place("docs/a", 1, 2), "b.md:4:9: no.")], id="colons in words"
        ),
        pytest.param("INFO    -  Building\n  docs/a.md:4:9: no.", [], id="chatter"),
        pytest.param("\x00\xff:::\n::1:\n", [], id="noise"),
    ],
)
def test_problems_are_found_in_what_a_build_wrote(written, problems):
    assert problems_in(written) == problems


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_log_has_one_line_for_each_stage():
    log = io.StringIO()

    with Stage("Reading", log) as stage:
        stage.show(1, 2)

    assert log.getvalue() == "Reading\n"


@pytest.mark.parametrize(
    ("waited", "shown"),
    [pytest.param(0, "", id="short work"), pytest.param(PATIENCE + 1, "Reading: 1 of 2", id="long work")],
)
def test_a_terminal_shows_how_far_long_work_is(waited, shown):
    terminal = Terminal()

    with Stage("Reading", terminal) as stage:
        stage.started = stage.last = time.monotonic() - waited
        stage.show(1, 2)

    assert shown in terminal.getvalue()
    assert "\n" not in terminal.getvalue()


def test_a_build_that_is_told_to_stop_tidies_up(project):
    with (project / "hooks/front_door.py").open("a") as hook:
        hook.write("\nimport time\nopen('at-work', 'w').close()\ntime.sleep(60)\n")
    command = [*PUBLISHING, "site"]
    with (
        subprocess.Popen(command, cwd=project, env=environment(), text=True, start_new_session=True) as build,
        ended_when_it_hangs(build),
    ):
        while not (project / "at-work").exists():
            assert build.poll() is None
            time.sleep(0.1)
        time.sleep(1)  # for the command to have nothing left to do but wait

        build.send_signal(signal.SIGTERM)
        build.wait()

    assert (build.returncode, [left.name for left in (project / ".building").iterdir()]) == (130, ["lock"])


@pytest.mark.parametrize(
    ("number", "words"), [(0, "no pages"), (1, "1 page"), (2000, "2,000 pages")], ids=["none", "one", "many"]
)
def test_counts_read_as_a_person_would_say_them(number, words):
    assert counted(range(number), "page", "pages") == words


def test_a_changed_hook_says_that_the_preview_must_be_started_again():
    assert "hooks/menu.py changed" in restart_sentence(["hooks/menu.py"])


def a_preview_that(monkeypatch, does: str) -> None:
    """In place of MkDocs' own; and Ctrl-C is pressed as soon as somebody waits for a change."""

    def wait(seconds: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(serve, "PREVIEW", (sys.executable, "-c", does))
    monkeypatch.setattr(serve, "time", SimpleNamespace(sleep=wait))


@pytest.mark.parametrize(
    ("does", "code"),
    [
        pytest.param("", 0, id="ended as asked"),
        pytest.param("raise SystemExit(2)", 2, id="a wrong option"),
        pytest.param("import os; os.kill(os.getpid(), 9)", 137, id="killed"),
    ],
)
def test_a_preview_that_no_mistake_keeps_from_starting_ends_with_its_own_code(project, monkeypatch, capfd, does, code):
    a_preview_that(monkeypatch, does)

    assert (serve_site(project, []), capfd.readouterr().out) == (code, "")


@pytest.mark.usefixtures("mistake")
def test_a_preview_that_a_mistake_keeps_from_starting_waits_for_it_to_be_mended(project, monkeypatch, capfd):
    a_preview_that(monkeypatch, "raise SystemExit(1)")

    assert (serve_site(project, []), "change a file and save it" in capfd.readouterr().out) == (0, True)


def test_a_file_that_is_gone_as_soon_as_it_was_seen_does_not_end_a_preview(tmp_path):
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/.index.md.swp").symlink_to("gone")
    (tmp_path / "docs/index.md").touch()

    assert list(serve._moments(tmp_path, ("docs",))) == ["docs/index.md"]


def test_a_finished_site_can_be_verified_where_nothing_says_its_address(project, run, site_folder):
    (project / "data/board.yml").unlink()

    verified = run("verify", str(site_folder))

    assert (verified.returncode, verified.stderr.count("Traceback")) == (0, 0), verified.stdout


def test_what_only_reminds_does_not_keep_a_finished_site_back(project, run):
    (project / "docs/about/gone.md").write_text(
        "---\ntitle: Gone\nsummary: Words.\npublished: 2026-11-21\naudiences: [public]\n"
        "retain_until: 2026-11-30\nafterwards: It was kept for a week.\n---\n\nWords.\n"
    )
    section = project / "overrides/section.html"
    section.write_text(section.read_text().replace("{{ page_list(below, brief=below | length > 100) }}", ""))
    names = project / "overrides/a_to_z.html"
    names.write_text('{% extends "main.html" %}{% block after_text %}<p id="search--without"></p>{% endblock %}')
    audience = project / "overrides/audience.html"
    audience.write_text('{% extends "main.html" %}')
    (project / "docs/alone").mkdir()
    (project / "docs/alone/index.md").write_text(
        "---\ntitle: Alone\nsummary: Words.\npublished: 2017-01-01\naudiences: [public]\n---\n\nWords.\n"
    )

    made = run("site", env={"PUBLISH_NOW": "2026-12-02"})

    assert made.returncode == 0, made.stdout
    assert "alone/index.html:1:1: no way leads from the home page to this one." in made.stdout
