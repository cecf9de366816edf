"""Six people make the site, each on another kind of computer, and get the same site and the same bundles, to the byte."""

import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from tests.conftest import environment
from tests.project import copy_of_the_project

# Folders are read in an order that the file system chooses: here by dice.
SHUFFLED = """
import os, random
_dice, _scandir, _listdir, _walk = random.Random(int(os.environ["DICE"])), os.scandir, os.listdir, os.walk

def listdir(path="."):
    found = _listdir(path)
    _dice.shuffle(found)
    return found

class scandir:
    def __init__(self, path="."):
        with _scandir(path) as entries:
            self.entries = list(entries)
        _dice.shuffle(self.entries)
    def __iter__(self):
        return iter(self.entries)
    def __next__(self):
        if not self.entries:
            raise StopIteration
        return self.entries.pop()
    def __enter__(self):
        return self
    def __exit__(self, *_):
        self.close()
    def close(self):
        pass

os.listdir, os.scandir = listdir, scandir
"""
ARRANGED = {
    "plain": ("site of a board", {"TZ": "Europe/London", "PYTHONHASHSEED": "0"}, 0o022),
    "accents": ("Zoë’s sité #1 100%", {"TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "1"}, 0o077),
    "far": ("b", {"TZ": "America/Anchorage", "PYTHONHASHSEED": "2", "LC_ALL": "C"}, 0o002),
    "posix": ("c" * 60, {"TZ": "Asia/Kathmandu", "PYTHONHASHSEED": "3", "LC_ALL": "POSIX", "LANG": ""}, 0o027),
    "later": ("d e", {"TZ": "UTC", "PYTHONHASHSEED": "4", "SOURCE_DATE_EPOCH": "4000000000"}, 0o000),
    "german": ("ä", {"TZ": "Europe/Berlin", "PYTHONHASHSEED": "5", "LC_ALL": "C.UTF-8", "COLUMNS": "40"}, 0o022),
}


def made(tmp_path: Path, name: str, dice: int) -> dict[str, str]:
    """The checksum of each file."""
    folder, env, mask = ARRANGED[name]
    root = copy_of_the_project(tmp_path / name / folder)
    (root / "shuffled").mkdir()
    (root / "shuffled/sitecustomize.py").write_text(SHUFFLED, encoding="utf-8")
    env = environment(env) | {"PYTHONPATH": "hooks:shuffled", "DICE": str(dice), "PUBLISH_NOW": "2026-12-01T09:00"}
    before = os.umask(mask)
    try:
        words = [sys.executable, "-m", "publishing", "site"]
        built = subprocess.run(words, cwd=root, env=env, text=True, capture_output=True, check=False)
    finally:
        os.umask(before)
    assert built.returncode == 0, built.stdout + built.stderr
    site = root / "site"
    return {
        path.relative_to(site).as_posix(): sha256(path.read_bytes()).hexdigest()
        for path in sorted(site.rglob("*"))
        if path.is_file()
    }


@pytest.mark.slow
def test_six_differently_arranged_builds_are_the_same_to_the_byte(tmp_path: Path) -> None:
    sites = {name: made(tmp_path, name, dice) for dice, name in enumerate(ARRANGED)}
    first = sites["plain"]

    carried = [path for path in first if path.startswith("take-away/mscb")]

    assert len([path for path in carried if path.endswith((".zip", ".html"))]) == 3
    assert "build-manifest.json" in first
    for name, site in sites.items():
        assert [path for path in first.keys() | site.keys() if first.get(path) != site.get(path)] == [], name
