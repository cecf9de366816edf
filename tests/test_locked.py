"""What the site is made with is what was looked at: a package with other bytes than its lock says is not installed."""

import re
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.conftest import ROOT

LOCKS = sorted(ROOT.glob("requirements*.txt"))
PINNED = re.compile(r"[a-z0-9-]+==[^\s\\;]+( ; [^\\]+)? \\(\n    --hash=sha256:[0-9a-f]{64}( \\)?)+\n?")
META = "Metadata-Version: 2.1\nName: small\nVersion: 1.0\n"
WHEEL = "Wheel-Version: 1.0\nGenerator: a test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"


@pytest.fixture
def wheel(tmp_path: Path) -> Path:
    """A package with nothing in it."""
    path = tmp_path / "small-1.0-py3-none-any.whl"
    with ZipFile(path, "w") as made:
        for name, text in (("METADATA", META), ("WHEEL", WHEEL), ("RECORD", "")):
            made.writestr(f"small-1.0.dist-info/{name}", text)
    return path


def installed(wheel: Path, checksum: str) -> "subprocess.CompletedProcess[str]":
    """As the Makefile installs, but from a folder and without a network."""
    lock = wheel.with_name("requirements.txt")
    lock.write_text(f"small==1.0 \\\n    --hash=sha256:{checksum}\n", encoding="utf-8")
    words = ["--no-index", "--no-deps", "--find-links", wheel.parent, "--target", wheel.with_name("there")]
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes"]
    return subprocess.run([*pip, *words, "-r", lock], text=True, capture_output=True, check=False)


def test_a_package_is_installed_when_it_is_the_one_in_the_lock(wheel):
    made = installed(wheel, sha256(wheel.read_bytes()).hexdigest())

    assert made.returncode == 0, made.stderr
    assert (wheel.with_name("there") / "small-1.0.dist-info").is_dir()


def test_a_package_that_was_changed_is_refused(wheel):
    made = installed(wheel, sha256(wheel.read_bytes() + b" ").hexdigest())

    assert made.returncode != 0
    assert "DO NOT MATCH" in made.stderr
    assert not wheel.with_name("there").exists()


def test_the_makefile_installs_nothing_without_its_lock():
    lines = (ROOT / "Makefile").read_text(encoding="utf-8").splitlines()
    installing = [line for line in lines if "pip install" in line and ".cache/lock" not in line]

    assert len(installing) == 3
    assert all("--require-hashes -r requirements" in line for line in installing)


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_every_line_of_a_lock_is_a_version_with_its_hashes(lock):
    text = lock.read_text(encoding="utf-8")

    assert len(LOCKS) == 3
    assert PINNED.sub("", text).strip() == ""
