"""The house stays in order: one room for what was decided, locks that name no place, commands that do what they say."""

import ast
import re
import shutil
import subprocess
from collections.abc import Mapping
from itertools import combinations
from pathlib import Path

import pytest

from tests.browser.chromium import NAMES
from tests.project import ROOT

PUBLISHING = sorted((ROOT / "hooks/publishing").rglob("*.py"))
LOCKS = ("requirements.txt", "requirements-pdf.txt", "requirements-dev.txt")


def imported(path: Path) -> set[str]:
    """The packages that a file names in its imports."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
    return {name.partition(".")[0] for name in names}


@pytest.mark.parametrize("path", PUBLISHING, ids=lambda path: path.relative_to(ROOT / "hooks").as_posix())
def test_what_the_board_decided_has_never_heard_of_mkdocs(path):
    assert imported(path).isdisjoint({"mkdocs", "material", "mkdocs_material"})


@pytest.mark.parametrize("path", PUBLISHING, ids=lambda path: path.relative_to(ROOT / "hooks").as_posix())
def test_a_file_says_in_its_first_line_what_it_is_for(path):
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_place_to_fetch_from(lock):
    written = (ROOT / lock).read_text()

    assert not re.search(r"://|--(?:extra-)?index-url|--find-links|--trusted-host| @ ", written)


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_in_a_lock_has_its_hashes(lock):
    packages = re.findall(r"^[a-z0-9].*?(?=^[a-z0-9]|\Z)", (ROOT / lock).read_text(), re.MULTILINE | re.DOTALL)

    assert packages
    assert [package.splitlines()[0] for package in packages if "--hash=sha256:" not in package] == []


@pytest.mark.parametrize(("lock", "other"), [*combinations(LOCKS, 2)])
def test_the_locks_agree_on_every_package_they_share(lock, other):
    one, two = (
        dict(re.findall(r"^([a-z0-9-]+)==(\S+)", (ROOT / name).read_text(), re.MULTILINE)) for name in (lock, other)
    )

    assert {name: one[name] for name in one.keys() & two.keys()} == {
        name: two[name] for name in one.keys() & two.keys()
    }


def test_the_hosting_service_runs_what_everyone_runs():
    lines = (ROOT / ".ci/run").read_text().splitlines()
    commands = [line for line in lines if line and not line.startswith(("#", "set ", "cd "))]

    assert commands == ["make test", "make test-hosting"]


def ready(folder: Path) -> Path:
    """A folder in which everything has been installed already."""
    for name in ("Makefile", *LOCKS):
        (folder / name).write_bytes((ROOT / name).read_bytes())
    for name in ("bin/python", "site-ready", "pdf-ready", "test-ready"):
        (folder / ".venv" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / ".venv" / name).touch()
    return folder


def what_make_would_do(folder: Path, target: str, env: Mapping[str, str] | None = None) -> str:
    make = shutil.which("make")
    assert make
    command = [make, "--dry-run", target]
    return subprocess.run(command, cwd=folder, env=env, text=True, capture_output=True, check=True).stdout


@pytest.mark.parametrize("target", ["site", "check", "pdf", "serve", "guard", "quick", "test", "test-hosting", "bench"])
def test_a_second_run_installs_nothing(tmp_path, target):
    assert "pip install" not in what_make_would_do(ready(tmp_path), target)


@pytest.mark.parametrize(
    ("lock", "target"),
    [
        ("requirements.txt", "site"),
        ("requirements.txt", "test"),
        ("requirements-pdf.txt", "pdf"),
        ("requirements-pdf.txt", "test"),
        ("requirements-dev.txt", "test"),
    ],
)
def test_a_changed_lock_is_installed(tmp_path, lock, target):
    folder = ready(tmp_path)
    (folder / lock).touch()

    assert f"--require-hashes -r {lock}" in what_make_would_do(folder, target)


@pytest.mark.parametrize("lock", ["requirements-pdf.txt", "requirements-dev.txt"])
def test_the_site_is_made_without_what_only_others_need(tmp_path, lock):
    folder = ready(tmp_path)
    (folder / lock).touch()

    assert "pip install" not in what_make_would_do(folder, "site")


def test_only_one_file_asks_for_the_program_that_sets_pages():
    assert [path.name for path in PUBLISHING if "weasyprint" in imported(path)] == ["setting.py"]
    assert "publishing.pdf.setting" not in "".join(path.read_text() for path in (ROOT / "hooks").glob("*.py"))


def asking_for_a_browser(
    folder: Path, *programs: str, driver: int = 0, user: int = 1000
) -> "subprocess.CompletedProcess[str]":
    """make browser, by someone who may not install programs (or as root, in vain), where only these can be found."""
    (folder / "programs").mkdir()
    for name, script in {**dict.fromkeys(programs, ""), "id": f"echo {user}"}.items():
        a_program(folder / "programs" / name, script)
    a_program(folder / ".venv/bin/playwright", f"exit {driver}")
    make = shutil.which("make")
    assert make
    desk = {"PATH": str(folder / "programs")}
    return subprocess.run([make, "browser"], cwd=folder, env=desk, text=True, capture_output=True, check=False)


def a_program(path: Path, script: str) -> None:
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


@pytest.mark.parametrize("browser", NAMES)
def test_any_browser_that_the_tests_can_open_is_found(tmp_path, browser):
    assert asking_for_a_browser(ready(tmp_path), browser).returncode == 0


@pytest.mark.parametrize(
    ("programs", "driver"),
    [pytest.param((), 0, id="no-browser"), pytest.param(("chromium",), 127, id="a-driver-that-cannot-start")],
)
def test_a_missing_browser_is_said_in_one_line(tmp_path, programs, driver):
    asked = asking_for_a_browser(ready(tmp_path), *programs, driver=driver)

    assert asked.returncode != 0
    assert "sudo apt-get install chromium libatomic1" in asked.stderr.splitlines()[0]


@pytest.mark.parametrize("user", [0, 1000])
def test_who_cannot_install_firefox_is_told_and_tests_without_it(tmp_path, user):
    asked = asking_for_a_browser(ready(tmp_path), "chromium", user=user)

    assert asked.returncode == 0
    assert asked.stderr.splitlines()[-1].endswith("Install it: sudo apt-get install firefox-esr")


def test_make_alone_shows_the_commands():
    shown = subprocess.run(["make"], cwd=ROOT, text=True, capture_output=True, check=True).stdout

    assert re.findall(r"^  make ([a-z-]+)", shown, re.MULTILINE) == [
        "help", "site", "check", "new", "preview", "pdf", "publish-addresses", "promises-kept", "due", "serve", "guard", "verify-live", "newer", "test", "test-hosting", "quick", "bench", "schemas", "lock", "clean",
    ]  # fmt: skip
