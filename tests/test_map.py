"""Whoever comes to this house for the first time finds everything where the map says it is."""

import re
from fnmatch import fnmatch
from pathlib import Path

import pytest

HOUSE = Path(__file__).parent.parent
README = (HOUSE / "README.md").read_text(encoding="utf-8")
MAP = README.partition("## Where things are")[2].partition("\n## ")[0]
PLACES = re.findall(r"^\| `([^`]+)` \|", MAP, re.MULTILINE)
HOOKS = sorted(f"hooks/{hook.name}" for hook in (HOUSE / "hooks").glob("*.py"))
MAKEFILE = (HOUSE / "Makefile").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"(?:^|`)make ([a-z-]+)", README, re.MULTILINE)))


def kept() -> list[str]:
    """What lies at the top of the house, without what git leaves out."""
    ignored = [line.strip("/") for line in (HOUSE / ".gitignore").read_text(encoding="utf-8").split()]
    found = (f"{path.name}/" if path.is_dir() else path.name for path in HOUSE.iterdir())
    return sorted(name for name in found if not any(fnmatch(name.strip("/"), each) for each in [".git", *ignored]))


@pytest.mark.parametrize("hook", HOOKS)
def test_every_hook_is_switched_on(hook: str) -> None:
    settings = (HOUSE / "mkdocs.yml").read_text(encoding="utf-8")

    assert re.search(rf"^  - {re.escape(hook)}(\s|$)", settings, re.MULTILINE), (
        f"{hook} is not under hooks: in mkdocs.yml"
    )


@pytest.mark.parametrize("hook", HOOKS)
def test_every_hook_is_on_the_map(hook: str) -> None:
    assert hook in PLACES, f"add a line for `{hook}` under 'Where things are' in README.md"


@pytest.mark.parametrize("name", kept())
def test_everything_at_the_top_is_on_the_map(name: str) -> None:
    assert name in PLACES, f"add a line for `{name}` under 'Where things are' in README.md"


@pytest.mark.parametrize("place", PLACES)
def test_everything_on_the_map_is_there(place: str) -> None:
    there = HOUSE / place

    assert there.is_dir() if place.endswith("/") else there.is_file()


def test_the_map_has_each_place_once() -> None:
    assert len(PLACES) == len(set(PLACES))


def test_the_picture_in_the_readme_is_there() -> None:
    [picture] = re.findall(r"^!\[[^\]]{20,}\]\(([^)]+)\)$", README, re.MULTILINE)

    assert (HOUSE / picture).is_file()


@pytest.mark.parametrize("command", NAMED)
def test_every_command_in_the_readme_exists(command: str) -> None:
    assert command in re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE)


@pytest.mark.parametrize("command", re.findall(r"^([a-z-]+):.*##", MAKEFILE, re.MULTILINE))
def test_the_readme_says_what_each_command_does(command: str) -> None:
    assert f"| `make {command}` |" in README
