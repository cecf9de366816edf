"""The PDF of the whole report says what the page says, in its order, to a screen reader too."""

import fcntl
import os
import re
from collections import Counter
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from publishing.pdf.paper import fingerprint, paper
from tests.project import ROOT

pytest.importorskip("weasyprint", reason="WeasyPrint, or the Pango that it needs, is not here", exc_type=Exception)
pikepdf = pytest.importorskip("pikepdf")
pdfua = pytest.importorskip("pdfua")

from publishing.pdf.setting import made  # noqa: E402
from tests.pdf_page import Said, without_pages  # noqa: E402
from tests.pdf_tags import Tagged, squeezed  # noqa: E402

pytestmark = pytest.mark.slow

ADDRESS = "annual-reports/2017-18/whole/"


@pytest.fixture(scope="session")
def page(site_folder: Path) -> str:
    return (site_folder / ADDRESS / "index.html").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def path(page: str, site_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The first of the test processes to ask makes it, the others wait for it."""
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    to = shared / "whole.pdf"
    with (shared / "whole.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not to.exists():
            sheet = paper(page, ADDRESS, site_folder, ROOT / "overrides")
            to.write_bytes(made(sheet, fingerprint(sheet)))
    return to


@cache
def tagged(path: Path) -> Tagged:
    return Tagged(pikepdf.open(path))


@cache
def said(page: str) -> Said:
    return Said(page)


def lines(heard: Said | Tagged, kinds: str) -> list[str]:
    """What is heard of some kinds of tags, one line for each."""
    found = (without_pages(line.strip()) for line in heard.heard.lines())
    return [line for line in found if re.match(rf"(?:{kinds})(?: |$)", line)]


@pytest.mark.parametrize(
    ("kinds", "at_least"),
    [
        pytest.param("H[1-6]", 150, id="headings"),
        pytest.param("P", 300, id="paragraphs"),
        pytest.param("L|LI", 400, id="lists"),
        pytest.param("Table|Caption|THead|TBody|TR|TH Column|TH Row|TD", 500, id="tables-and-what-their-heads-head"),
        pytest.param("Figure .+", 9, id="figures-with-what-they-show"),
        pytest.param("Link", 300, id="links"),
    ],
)
def test_each_has_its_tag_in_the_order_and_the_words_of_the_page(page, path, kinds, at_least):
    heard = lines(tagged(path), kinds)

    assert heard == lines(said(page), kinds)
    assert len(heard) >= at_least


def test_each_stands_in_what_it_stands_in_on_the_page(page, path):
    heard = [without_pages(line) for line in tagged(path).heard.lines()]

    assert heard == [without_pages(line) for line in said(page).heard.lines()]


def test_all_words_are_read_once_and_in_the_order_of_the_page(page, path):
    assert without_pages(tagged(path).says) == without_pages(said(page).says)


def test_no_level_of_headings_is_left_out(path):
    levels = [int(line[1]) for line in lines(tagged(path), "H[1-6]")]

    assert levels[0] == 1
    assert [after for before, after in pairwise(levels) if after > before + 1] == []


def test_the_contents_name_the_page_on_which_each_part_begins(path):
    heard = tagged(path)
    named = dict(re.findall(r"Link (\S+?),page(\d+)$", "\n".join(map(str.strip, heard.heard.lines())), re.MULTILINE))
    numbers = {page.obj.objgen: number for number, page in enumerate(heard.pdf.pages, start=1)}
    begins = {words: str(numbers[where]) for words, where in _headings(heard)}

    parts = {words: number for words, number in named.items() if words in begins}
    assert len(parts) >= 28
    assert parts == {words: begins[words] for words in parts}


def _headings(heard: Tagged) -> list[tuple[str, tuple[int, int]]]:
    found = []

    def look(tag) -> None:
        if str(tag.S) == "/H2":
            part = Tagged.__new__(Tagged)
            part.pages, part.reached, part.says = heard.pages, [], ""
            part._listen(tag, type(heard.heard)("Document"))
            found.append((part.says, tag.Pg.objgen))
        for kid in tag.K:
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                look(kid)

    look(heard.pdf.Root.StructTreeRoot.K[0])
    return found


def test_nothing_is_shown_that_is_neither_read_nor_known_as_furniture(path):
    heard = tagged(path)
    every = [(page, mark) for page, shown in heard.pages.items() for mark in shown.marks]

    assert Counter(heard.reached) == Counter(every)
    assert [shown.lost for shown in heard.pages.values() if shown.lost] == []


def test_furniture_is_the_running_title_the_number_of_the_page_and_heads_that_are_printed_again(path):
    heard = tagged(path)
    heads = {line.partition(" ")[2].replace("Column ", "") for line in lines(heard, "TH Column")}
    left = []
    for number, shown in enumerate(heard.pages.values(), start=1):
        words = shown.furniture.replace("Annual report 2017-18", "").removesuffix(str(number))
        for head in sorted(heads, key=len, reverse=True):
            words = re.sub(r"\s", "", words).replace(head, "")
        left.append(words)

    assert set(left) == {""}


def test_what_marks_a_mark_is_found_from_it_too(path):
    heard = tagged(path)
    numbers = heard.pdf.Root.StructTreeRoot.ParentTree.Nums
    tree = {int(numbers[at]): numbers[at + 1] for at in range(0, len(numbers), 2)}

    for page in heard.pdf.pages:
        for mark, tag in enumerate(tree[int(page.obj.StructParents)]):
            if tag is not None:
                assert mark in [_mark(kid) for kid in tag.K]
        for link in page.obj.get("/Annots", []):
            assert link.objgen in [kid.Obj.objgen for kid in tree[int(link.StructParent)].K if _mark(kid) is None]


def _mark(kid) -> int | None:
    if isinstance(kid, int):
        return kid
    return int(kid.MCID) if "/MCID" in kid else None


def test_it_has_a_title_a_language_an_outline_and_says_that_it_is_for_everyone(path):
    with pikepdf.open(path) as pdf, pdf.open_outline() as outline:
        about = pdf.open_metadata()

        assert about["dc:title"] == "Annual report 2017-18 – Medway Safeguarding Children Board (demonstration)"
        assert str(pdf.Root.Lang) == "en-GB"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert about["pdfuaid:part"] == "1"
        assert [squeezed(one) for one in _titles(outline.root)] == tagged(path).heard.headings


def _titles(outline) -> list[str]:
    return [title for one in outline for title in (str(one.title), *_titles(one.children))]


def test_links_lead_into_the_document_or_to_addresses_that_work_from_anywhere(path):
    with pikepdf.open(path) as pdf:
        names = pdf.Root.Names.Dests.Names
        known = {str(names[at]) for at in range(0, len(names), 2)}
        links = [link for page in pdf.pages for link in page.obj.get("/Annots", [])]
        inside = {str(link.Dest) for link in links if "/Dest" in link}
        outside = {str(link.A.URI) for link in links if "/A" in link}

        assert inside
        assert inside <= known
        assert [one for one in outside if not re.match(r"https://|tel:|mailto:", one)] == []


def test_a_checker_of_sixteen_rules_of_pdf_ua_finds_nothing(path):
    report = pdfua.validate(path)

    assert [(one.rule_id, one.message) for one in report.findings] == []


def test_no_column_of_a_table_begins_beyond_the_edge_of_what_is_printed(path):
    edge = (210 - 18) / 25.4 * 96

    assert 0.8 * edge < max(shown.furthest for shown in tagged(path).pages.values()) < edge


def test_a_heading_is_never_the_last_on_its_page(path):
    heard = tagged(path)
    last: dict[tuple[int, int], str] = {}

    def look(tag, around: str) -> None:
        around = str(tag.S) if re.match(r"/(?:H\d|P|LI|TR|Figure|Caption)$", str(tag.S)) else around
        for kid in tag.K:
            if isinstance(kid, int):
                last[tag.Pg.objgen] = around
            elif "/MCID" in kid:
                last[kid.Pg.objgen] = around
            elif "/S" in kid:
                look(kid, around)

    look(heard.pdf.Root.StructTreeRoot.K[0], "")
    assert [kind for kind in last.values() if re.match(r"/H\d|/Caption", kind)] == []
