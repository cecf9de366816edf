"""No log contains what was planted: the sentences of every rule, and not only of these, are covered before they are said."""

import re
import subprocess
import sys
from itertools import product
from pathlib import Path

import pytest

from publishing.checking import check
from publishing.clock import from_text
from publishing.commands.saying import say
from publishing.problems import annotations, report
from tests.conftest import environment
from tests.project import small_site

NOW = from_text("2026-12-01T09:30")
VALUES = {
    "health number": "999 100 0003",
    "insurance number": "AB 00 00 01 C",
    "telephone": "07700 900461",
    "mailbox": "jo.invented99@example.net",
    "day": "14 March 2017",
    "postcode": "ME99 9ZZ",
    "address": "12 Imaginary Avenue",
    "case": "ZZ17C00001",
    "name": "Quentissa Mockford",
    "name that is a word": "Grace",
    "place": "Pretend Hill Primary School",
    "account": "@jo_invented99",
}
FIELDS = "title: {title}\nsummary: {summary}\npublished: 2018-01-24\naudiences: {audiences}\n{more}"
PAGE = "---\n{fields}---\n\n## What happened\n\n{body}\n\nThe file says {value} there.\n"
LONG = "so many words that no title can hold them all, and then a few more for good measure, and more"
# Places that other rules complain about, each of which quotes what was written.
QUOTING = {
    "a title too long": {"title": '"{value} {long} {long}"'},
    "a title with HTML": {"title": '"<b>{value}</b>"'},
    "a title with Markdown": {"title": '"**{value}**"'},
    "an unquoted colon": {"title": "About: {value}: more"},
    "a curly quote": {"title": "“{value}: more”"},
    "an unknown field": {"more": '"{value}": yes\n'},
    "an unknown field's value": {"more": 'nobody_knows: "{value}"\n'},
    "an audience": {"audiences": '["{value}"]'},
    "an audience that is no list": {"audiences": '"{value}"'},
    "a theme": {"more": 'themes: ["{value} and {value}"]\n'},
    "a day": {"more": 'updated: "{value}"\n'},
    "a state": {"more": 'draft: "{value}"\n'},
    "what it shows": {"more": 'shows: "{value}"\n'},
    "an anchor": {"more": "owner: &{slug} x\n"},
    "a link to nothing": {"body": "[to it]({slug}.md)"},
    "a link to nothing on the page": {"body": "[to it](#{slug})"},
    "a link that only names itself": {"body": "[{value}](<{value}>)"},
    "a bare address": {"body": "Go to https://example.org/{slug} now."},
    "a mailbox": {"body": "[write](mailto:{slug})"},
    "a number to ring": {"body": "[ring {value}](tel:{slug})"},
    "HTML": {"body": '<div data-about="{value}">{value}</div>'},
    "a tag of their own": {"body": "<{slug}>"},
    "an attribute": {"body": '*{value}*{{: title="{value}" }}'},
    "an id": {"body": "## It {{#{slug}}}"},
    "a fact that is not there": {"body": "{{{{ {value} }}}}"},
    "a figure's path": {"body": "{{{{ board.{slug} }}}}"},
    "a picture that is not there": {"body": "![{value}]({slug}.png)"},
    "a heading twice": {"body": "## {value}\n\nA.\n\n## {value}\n\nB."},
    "a heading too deep": {"body": "##### {value}"},
    "capitals": {"body": "{value} IS A LINE ALL IN CAPITALS THAT SHOUTS"},
    "an open fence": {"body": "```{value}"},
    "a note without its text": {"body": "It is so.[^{slug}]"},
    "a table that breaks": {"body": "| {value} | b |\n| --- |\n| {value} | c | d |"},
    "an unclosed emphasis": {"body": "It is **{value} there."},
    "an invisible character": {"body": "It \u200bis {value} there."},
    "a broken character": {"body": "It is â€™ {value} there."},
    "a word of another alphabet": {"body": "It is {value}\u0430 there."},
}


def letters(text: str) -> str:
    return re.sub(r"[\W_]", "", text).lower()


def spoil(value: str, quoting: dict[str, str]) -> str:
    def put(text: str) -> str:
        return text.format(value=value, long=LONG, slug=re.sub(r"[^\w@.]+", "-", value).lower())

    parts = {name: put(text) for name, text in quoting.items()}
    fields = FIELDS.format(**{"title": "Ellie", "summary": "What.", "audiences": "[public]", "more": ""} | parts)
    return PAGE.format(fields=fields, body=parts.get("body", "A line."), value=value)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = small_site(tmp_path_factory.mktemp("small"))
    (root / "docs/case-reviews").mkdir(exist_ok=True)
    return root


@pytest.mark.parametrize("value", VALUES.values(), ids=VALUES.keys())
def test_no_sentence_repeats_what_was_planted(value: str, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pages = [root / f"docs/case-reviews/{number}.md" for number in range(len(QUOTING))]
    for page, quoting in zip(pages, QUOTING.values(), strict=True):
        page.write_text(spoil(value, quoting), encoding="utf-8")

    _, problems = check(root, NOW)
    say(problems, "")
    said = [*capsys.readouterr().out.splitlines(), *report(problems).splitlines(), *annotations(problems).splitlines()]
    for page in pages:
        page.unlink()

    assert len(said) > len(QUOTING)
    assert [line for line in said if letters(value) in letters(line)] == []


@pytest.mark.parametrize("value", [value for value in VALUES.values() if letters(value).isalnum()])
def test_the_name_of_a_file_is_not_repeated(value: str, root: Path) -> None:
    page = root / f"docs/case-reviews/{re.sub(r'[^a-z0-9]+', '-', value.lower()).strip('-')}.md"
    page.write_text(spoil("nothing", {}), encoding="utf-8")

    _, problems = check(root, NOW)
    page.unlink()

    assert [line for line in report(problems).splitlines() if letters(value) in letters(line)] == []


@pytest.mark.parametrize("folder", ["docs", "docs/about"])
def test_a_health_number_on_any_page_is_not_repeated(folder: str, root: Path) -> None:
    page = root / folder / "slip.md"
    page.write_text(spoil(VALUES["health number"], QUOTING["a day"]), encoding="utf-8")

    _, problems = check(root, NOW)
    page.unlink()
    said = report(problems)

    assert "999•••••03" in said
    assert letters(VALUES["health number"]) not in letters(said)


COMMANDS = {
    "make check": ("-m", "publishing", "check"),
    "make site": ("-m", "publishing", "site"),
    "mkdocs build": ("-m", "mkdocs", "build", "--strict"),
    "mkdocs build, telling everything": ("-m", "mkdocs", "--verbose", "build"),
    "make due": ("-m", "publishing", "due"),
}


@pytest.mark.slow
@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS.keys())
@pytest.mark.parametrize("github", ["", "true"], ids=["at a desk", "on GitHub"])
def test_no_command_prints_what_was_planted(command: tuple[str, ...], github: str, project: Path) -> None:
    folder = project / "docs/case-reviews"
    for number, (value, quoting) in enumerate(product(VALUES.values(), QUOTING.values())):
        (folder / f"{number}.md").write_text(spoil(value, quoting), encoding="utf-8")

    desk = environment(
        {"GITHUB_ACTIONS": github, "NO_MKDOCS_2_WARNING": "1"} if github else {"NO_MKDOCS_2_WARNING": "1"}
    )
    ran = subprocess.run([sys.executable, *command], cwd=project, env=desk, text=True, capture_output=True, check=False)
    said = (ran.stdout + ran.stderr).splitlines()

    assert said
    assert [line for line in said for value in VALUES.values() if letters(value) in letters(line)] == []
