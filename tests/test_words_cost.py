"""Explaining short forms keeps nobody waiting for the site."""

import subprocess
import sys

import pytest

from tests.archive import write_archive
from tests.conftest import environment
from tests.project import copy_of_the_project

BULLETINS = 300
MOST = 0.2  # of the processor's time without it; with writing what is searched, a quarter
LETTERS = "CSE MASH LADO LSCB SCR FGM CAMHS"
# In one build, so that whatever else the machine does slows down both.
MEASURED = """
import time
from publishing import checking
from publishing.words import marking
from mkdocs.commands.build import build
from mkdocs.config import load_config

spent = 0.0

def timed(work):
    def working(*given):
        global spent
        began = time.process_time()
        made = work(*given)
        made = list(made) if hasattr(made, "__next__") else made
        spent += time.process_time() - began
        return made
    return working

checking.word_problems = timed(checking.word_problems)
marking.marked = timed(marking.marked)
began = time.process_time()
build(load_config("mkdocs.yml", site_dir="site"))
print(spent / (time.process_time() - began - spent))
"""


@pytest.mark.slow
def test_short_forms_take_a_small_part_of_the_time(tmp_path):
    root = copy_of_the_project(tmp_path / "project")
    write_archive(root, BULLETINS)
    for page in (root / "docs").rglob(f"*-{'[0-9]' * 3}.md"):
        page.write_text(f"{page.read_text(encoding='utf-8')}\n{LETTERS.replace(' ', ' met the ')}.\n", encoding="utf-8")

    built = subprocess.run(
        [sys.executable, "-c", MEASURED], cwd=root, env=environment({"PUBLISH_NOW": "2026-12-01"}), text=True,
        capture_output=True, check=False,
    )  # fmt: skip

    assert built.returncode == 0, built.stdout + built.stderr
    assert 0.005 < float(built.stdout.splitlines()[-1]) < MOST
