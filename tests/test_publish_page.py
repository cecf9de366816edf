"""Someone who has never seen this project can publish with nothing but its page for people who publish."""

import html
import re
import shutil
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from publishing.checking import check
from publishing.choosing import choices_of
from publishing.clock import from_text
from publishing.explained import explained
from publishing.kinds import PAGE, PUBLICATIONS, PageFields
from publishing.page import read_page
from publishing.reading import read_site
from publishing.starting.in_browser import new_pages
from publishing.starting.pages import starting_text
from tests.conftest import publishing
from tests.project import ROOT

NOW = from_text("2026-12-01T09:30")
WRITTEN = ROOT / "docs/publish/index.md"
LONGEST = 6_000
TAG = re.compile(r"<[^>]+>")
GOOD = "---\ntitle: A page\nsummary: What it is.\npublished: 2018-01-10\naudiences: [public]\n{}\n---\n\nWords.\n"


@pytest.fixture(scope="module")
def board():
    return read_site(ROOT, NOW)[0]


@pytest.fixture(scope="module")
def page(site_folder: Path) -> str:
    return (site_folder / "publish/index.html").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def words(page: str) -> str:
    return html.unescape(" ".join(TAG.sub(" ", page).split()))


def opened(page: str) -> list[str]:
    """The addresses that open a new page."""
    return [html.unescape(address) for address in re.findall(r'href="([^"]*/new/main/[^"]*)"', page)]


def test_it_is_led_to_from_the_foot_of_every_page_and_not_from_the_menu(site_folder: Path) -> None:
    home = (site_folder / "index.html").read_text(encoding="utf-8")
    head, foot = home.split("<footer")

    assert 'href="publish/"' in foot
    assert 'href="publish/"' not in head


def test_the_child_comes_before_everything(words: str) -> None:
    assert words.index("work out who a child is") < words.index("five steps 1") if "five steps 1" in words else True
    assert words.index("Nobody may be able to work out who a child is") < words.index("press the kind of page you want")


def test_there_are_five_steps(page: str) -> None:
    steps = page.partition('id="publish-in-five-steps"')[2].partition("</ol>")[0]

    assert steps.count("<li>") == 5


@pytest.mark.parametrize("kind", [PAGE, *PUBLICATIONS], ids=lambda kind: kind.id)
def test_every_field_of_every_kind_is_explained(words: str, kind) -> None:
    for one in explained(kind.fields):
        assert f"{one.says[0].upper()}{one.says[1:]}." in words, one.name
        for line in one.lines:
            assert line.strip() in words


def test_a_field_that_must_be_written_is_said_to_be_needed(words: str) -> None:
    assert "title needed Up to 110 characters" in words
    assert "draft may be left out True while nobody may see it" in words


def test_what_can_be_chosen_is_there_to_choose_from(words: str, board) -> None:
    for ids in choices_of(board).values():
        assert ", ".join(ids) in words.replace(" ,", ",")


@pytest.mark.parametrize("kind", PUBLICATIONS, ids=lambda kind: kind.id)
def test_the_headings_of_a_kind_are_there_to_copy(page: str, kind) -> None:
    assert all(f"<code>## {heading}</code>" in page for heading in kind.headings)


def test_each_kind_of_page_can_be_begun_with_one_press(page: str, board) -> None:
    assert opened(page) == [one.address for one in new_pages(board)]
    assert [one.kind for one in new_pages(board)] == [*PUBLICATIONS, PAGE]


@pytest.mark.parametrize("number", range(len(PUBLICATIONS) + 1))
def test_what_one_press_opens_is_what_make_new_writes(page: str, board, number: int) -> None:
    kind = [*PUBLICATIONS, PAGE][number]
    address = urlsplit(opened(page)[number])
    filled = parse_qs(address.query)

    assert address.path == f"/example/candour/new/main/docs/{kind.folder}".rstrip("/")
    assert filled == {"filename": ["name-me.md"], "value": [starting_text(kind, board)]}


def test_the_addresses_are_short_enough_to_be_opened(page: str) -> None:
    assert max(map(len, opened(page))) < LONGEST


@pytest.mark.parametrize(
    "line", ["", "repository: https://gitlab.example.org/board/site"], ids=["no-repository", "not-on-github"]
)
def test_without_a_repository_words_say_what_is_missing(project: Path, tmp_path: Path, line: str) -> None:
    board = project / "data/board.yml"
    board.write_text(re.sub(r"^repository: .*$", line, board.read_text(encoding="utf-8"), flags=re.MULTILINE))

    made = publishing(project, "site", "--to", str(tmp_path / "site"))

    assert made.returncode == 0, made.stdout + made.stderr
    page = (tmp_path / "site/publish/index.html").read_text(encoding="utf-8")
    assert opened(page) == []
    assert "The links that open a new page stand here when" in page


def test_a_heading_in_other_words_takes_nothing_away(project: Path, tmp_path: Path) -> None:
    page = project / "docs/publish/index.md"
    text = page.read_text(encoding="utf-8").replace("(#write-a-new-page)", "(#begin)")
    page.write_text(
        text.replace("## Write a new page", "## Begin").replace("## What each field means", "## The fields")
    )

    made = publishing(project, "site", "--to", str(tmp_path / "site"))

    assert made.returncode == 0, made.stdout + made.stderr
    built = (tmp_path / "site/publish/index.html").read_text(encoding="utf-8")
    assert len(opened(built)) == len(PUBLICATIONS) + 1
    assert "Up to 110 characters" in built


def typed_examples(page: str) -> dict[str, str]:
    """What is typed in each example, by the address of its heading."""
    gallery = page.partition('id="what-a-page-can-hold"')[2].partition("<h2")[0]
    found = re.findall(r'<h3 id="([^"]+)">.*?<pre><code>(.*?)</code></pre>', gallery, re.DOTALL)
    return {id: html.unescape(typed) for id, typed in found}


def test_the_first_heading_to_copy_is_one_that_a_page_begins_with(page: str) -> None:
    assert re.findall("^#+", typed_examples(page)["headings"], re.MULTILINE) == ["##", "###"]


def test_what_to_type_stands_beside_what_it_becomes(page: str) -> None:
    typed = typed_examples(page)
    on_a_page = re.sub(r"^##(?=##+ )", "", WRITTEN.read_text(encoding="utf-8"), flags=re.MULTILINE)

    assert len(typed) > 15
    assert all(example in on_a_page for example in typed.values())
    assert page.count('<div class="example__becomes">') == len(typed)


@pytest.mark.parametrize(
    "becomes",
    [
        *("<strong>", "<em>", "<ol>", "<table>", 'class="right"', 'class="notes"', 'class="admonition warning"'),
        *('alt="Two circles, joined"', 'alt=""', "<blockquote>", "<dt>", "<br>", 'lang="cy"', "<sup>", "<sub>", "<h4"),
        *('href="tel:', 'href="mailto:', 'href="../about/"', 'href="https://www.gov.uk/"', "<code>title:</code>"),
    ],
)
def test_the_gallery_holds_everything_that_a_page_can(page: str, becomes: str) -> None:
    gallery = page.partition('id="what-a-page-can-hold"')[2]

    assert becomes in gallery.replace(" />", ">").replace('<h4 id="how-to-tell-us">', "<h4")


LINES = re.findall(r"```yaml\n(.*?)```", WRITTEN.read_text(encoding="utf-8"), re.DOTALL)


@pytest.mark.parametrize("lines", LINES, ids=lambda lines: lines.partition(":")[0])
def test_the_lines_that_it_tells_people_to_type_are_right(lines: str) -> None:
    read, _, problems = read_page(GOOD.format(lines.strip()), "docs/x.md")

    assert problems == []
    assert read


def test_every_turn_in_the_life_of_a_page_has_its_lines() -> None:
    typed = {line.partition(":")[0] for lines in LINES for line in lines.split("\n")}
    turns = "draft embargo corrections updated reviewed review_by withdrawn superseded_by retain_until afterwards attachments"

    assert set(turns.split()) <= typed
    assert set(turns.split()) <= PageFields.model_fields.keys()


def test_the_names_that_it_gives_files_are_ones_that_can_be_used(tmp_path: Path) -> None:
    for name in ("data", "docs"):
        shutil.copytree(ROOT / name, tmp_path / name)
    names = set(re.findall(r"`([a-z0-9/-]+\.md)`", WRITTEN.read_text(encoding="utf-8"))) - {"name-me.md"}
    for name in names:
        (tmp_path / "docs" / name).write_text(GOOD.format(f"owner: {name}").replace("A page", f"Page {name}"))
    _, problems = check(tmp_path, NOW)

    assert len(names) >= 3
    assert [str(one) for one in problems if one.stops and one.place.path.removeprefix("docs/") in names] == []
