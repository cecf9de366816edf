"""On the finished site nobody meets letters that are neither explained on the page nor known to everybody."""

import html
import re
from pathlib import Path

import pytest

from publishing.clock import from_text
from publishing.reading import read_site
from tests.project import ROOT

# Written apart from the rules on purpose: capitals, perhaps with single small letters and digits.
LETTERS = re.compile(r"(?<![^\W_])[A-Z][A-Z0-9]*(?:[a-z]?[A-Z][A-Z0-9]*)+s?(?![^\W_])|(?:[A-Z]\.){3,}")
NOT_READ = re.compile(r"<(pre|code|svg|script)\b.*?</\1>|<p class=\"cite\" hidden>.*?</p>", re.DOTALL)
# Each with the reason why it is on a page though nothing explains it.
ALLOWED = {
    "ME4": "the start of a postcode",
    "TR": "its end",
    "TBC": "in quotation marks: what the report prints",
    "WARAU": "in quotation marks: what the paper prints",
    "OR": "the paper's own word",
    "START": "the name of a file, START-HERE",
    "HERE": "its end",
    "SHA": "the kind of a checksum, in brackets after that word",
    "CO": "of CO₂, which is drawn with a small 2",
    "XYZ": "in quotation marks: an example",
    "QSB": "an example, written out where it stands",
    "GCP2": "written out where it stands: Graded Care Profile 2",
}


def read(path: Path) -> str:
    main = re.search(r"<main.*?</main>", path.read_text(encoding="utf-8"), re.DOTALL)
    return NOT_READ.sub(" ", main[0]) if main else ""


def explained(main: str) -> set[str]:
    listed = re.findall(r"<dt>([^<(]*?)(?: \([^<]*\))?</dt>\s*<dd id=\"word--", main)
    return {html.unescape(one).replace(".", "") for one in listed}


@pytest.fixture(scope="module")
def finished(site_folder: Path) -> dict[str, str]:
    pages = {str(path.relative_to(site_folder)): read(path) for path in sorted(site_folder.rglob("*.html"))}
    return {name: main for name, main in pages.items() if main}


def test_letters_are_explained_on_their_page_or_known_to_everybody(finished: dict[str, str]) -> None:
    glossary = read_site(ROOT, from_text("2026-12-01"))[0].glossary
    assert glossary
    others = {name: one.term for one in glossary.terms for name in one.other_names}
    unexplained = []
    for name, main in finished.items():
        if name == "glossary/index.html":
            continue
        there = explained(main) | set(glossary.known_by_everybody) | set(ALLOWED)
        text = html.unescape(re.sub(r"<[^>]+>", " ", main))
        for letters in {found[0] for found in LETTERS.finditer(text)}:
            bare = letters.replace(".", "")
            forms = {bare, bare.removesuffix("s"), others.get(bare, ""), others.get(bare.removesuffix("s"), "")}
            compound = any(bare in one.split("-") or bare in one.split() for one in there)
            if not forms & there and not compound:
                unexplained.append((name, letters))

    assert unexplained == []


def test_a_word_is_marked_once_a_page_and_its_list_says_what_it_stands_for(finished: dict[str, str]) -> None:
    wrong, marks = [], 0
    for name, main in finished.items():
        ids = re.findall(r'<a class="word" href="[^"#]*#([^"]+)">', main)
        marks += len(ids)
        listed = re.findall(r'<dd id="word--([^"]+)">[^<]', main)
        if len(ids) != len(set(ids)) or not set(ids) <= set(listed) or len(listed) != len(set(listed)):
            wrong.append(name)

    assert marks > 50
    assert wrong == []


def test_no_mark_stands_in_a_heading_a_link_or_a_caption(finished: dict[str, str]) -> None:
    inside = re.compile(r"<(h[1-6]|caption|a|button|summary|code)\b(?:(?!</\1>).)*?<a class=\"word\"", re.DOTALL)

    assert [name for name, main in finished.items() if inside.search(main)] == []


def test_every_mark_leads_to_an_entry(finished: dict[str, str]) -> None:
    entries = set(re.findall(r'<div class="term" id="([^"]+)">', finished["glossary/index.html"]))
    led_to = {
        id for main in finished.values() for id in re.findall(r'class="word" href="[^"#]*/glossary/#([^"]+)"', main)
    }

    assert led_to
    assert led_to <= entries


def test_the_page_of_the_words_marks_none_and_says_where_each_is_used(finished: dict[str, str]) -> None:
    page = finished["glossary/index.html"]

    assert 'class="word"' not in page
    assert 'class="words-used"' not in page
    assert len(re.findall(r"<dd>Used on: <a ", page)) > 100


def test_the_whole_report_has_one_list_and_every_part_of_it_its_own(finished: dict[str, str]) -> None:
    whole = finished["annual-reports/2017-18/whole/index.html"]
    parts = [main for name, main in finished.items() if re.match(r"annual-reports/2017-18/(?:\d-|agencies/\w)", name)]
    together = set().union(*(explained(main) for main in parts))

    assert whole.count('class="words-used"') == 1
    assert explained(whole) >= together - {"AA"}
