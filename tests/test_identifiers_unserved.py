"""A preview prints nothing of what was planted: not when it cannot start, nor while it runs, nor at a change, nor at its end."""

import shutil
import subprocess
from itertools import cycle
from pathlib import Path
from urllib.request import urlopen

import pytest

from tests.patience import PATIENCE, ended_when_it_hangs
from tests.project import copy_of_the_project, small_site
from tests.test_identifiers_unprinted import PAGE, QUOTING, VALUES, letters, spoil
from tests.test_preview import address, serving

__all__ = ["address"]
pytestmark = pytest.mark.slow

# Only in a case review is what these two say a mistake: elsewhere a preview starts with them.
LET_THROUGH = ("name", "place")
FIELDS = "title: It goes on\nsummary: What it says.\npublished: 2018-01-24\naudiences: [public]\n"


@pytest.fixture
def small_project(tmp_path: Path) -> Path:
    """All that a preview needs, with a few pages."""
    root = copy_of_the_project(tmp_path / "project")
    for folder in ("docs", "data"):
        shutil.rmtree(root / folder)
    return small_site(root)


def plant(folder: Path) -> None:
    """Each way to quote something, and each value."""
    folder.mkdir(exist_ok=True)
    for number, (value, quoting) in enumerate(zip(cycle(VALUES.values()), QUOTING.values(), strict=False)):
        (folder / f"{number}.md").write_text(spoil(value, quoting), encoding="utf-8")


def listen(preview: "subprocess.Popen[str]", words: str) -> list[str]:
    """All that it says until it says so."""
    assert preview.stdout
    said: list[str] = []
    with ended_when_it_hangs(preview):
        for line in preview.stdout:
            said.append(line)
            if words in line:
                return said
    raise AssertionError(f"it ended without '{words}':\n{''.join(said)}")


def ended(preview: "subprocess.Popen[str]") -> list[str]:
    """What it says when it is stopped."""
    assert preview.stdout
    preview.terminate()
    with ended_when_it_hangs(preview):
        return preview.stdout.readlines()


@pytest.mark.parametrize("options", [(), ("--verbose",)], ids=["as it is", "telling everything"])
def test_a_preview_prints_nothing_of_what_was_planted(
    small_project: Path, address: str, options: tuple[str, ...]
) -> None:
    reviews, about = small_project / "docs/case-reviews", small_project / "docs/about/planted.md"
    plant(reviews)
    with serving(small_project, "-a", address, *options) as preview:
        said = listen(preview, "The preview starts when this is put right")
        shutil.rmtree(reviews)
        about.write_text(
            PAGE.format(fields=FIELDS, body="Words.", value=" and ".join(VALUES[name] for name in LET_THROUGH)),
            encoding="utf-8",
        )
        said += listen(preview, "Serving on")
        with urlopen(f"http://{address}/about/planted/", timeout=PATIENCE) as answer:
            served = answer.read().decode()
        plant(reviews)
        said += listen(preview, "to put right")
        shutil.rmtree(reviews)
        said += listen(preview, "Reloading browsers")
        said += ended(preview)

    assert all(VALUES[name] in served for name in LET_THROUGH)
    assert [line for line in said for value in VALUES.values() if letters(value) in letters(line)] == []
