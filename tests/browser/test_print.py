"""On paper a page is a report: its words, who to ring, and where its links lead, in black on white."""

import shutil
import subprocess
from collections.abc import Callable

import pytest

from tests.browser.reader import Reader
from tests.browser.test_schemes import pale

WHITE = "rgb(255, 255, 255)"
GONE = (".skip", ".exit", ".menu", ".contents", ".trail", ".worried")
WRITTEN_OUT = ("href", "data-on-paper", "data-address")  # the address itself, or its number at the foot
ENDING = "one => getComputedStyle(one, '::after').content"
WORDS = """() => document.querySelector("main").innerText.split(/\\s+/).filter(Boolean)"""

# What a page shows for paper, with the addresses that its style sheet writes after links.
SHOWN = """() => {
    for (const link of document.querySelectorAll("a")) {
        const ending = getComputedStyle(link, "::after").content;
        if (ending.includes("attr(href)") || ending.includes(link.getAttribute("href"))) link.append(` (${link.getAttribute("href")})`);
    }
    return document.body.innerText;
}"""


@pytest.fixture
def printing(sit_down):
    return lambda dark=False: sit_down(Reader(794, 1123, dark=dark, paper=True))


@pytest.fixture
def printed(tmp_path) -> Callable[..., str]:
    """The words on the paper. pdftotext reads them from the PDF; where it is missing, what the page shows for paper."""

    def _printed(page) -> str:
        pdf = tmp_path / "page.pdf"
        page.pdf(path=pdf, format="A4")
        assert pdf.read_bytes().startswith(b"%PDF")
        if not shutil.which("pdftotext"):
            return page.evaluate(SHOWN)
        read = subprocess.run(["pdftotext", "-raw", pdf, "-"], capture_output=True, text=True, check=True)
        return read.stdout

    return _printed


def joined(text):
    """Without spaces: a line broken on paper is still the same words, and a link's address may stand before a full stop."""
    return "".join(text.split()).replace("-", "").replace("\u00ad", "")


def test_every_word_of_the_page_and_who_to_ring_are_on_the_paper(printing, printed, pages):
    sitting, lost = printing(), []

    for address in pages:
        page = sitting.go(address)
        words, on_paper = page.evaluate(WORDS), joined(printed(page))
        lost += [f"{address}: {word}" for word in words if joined(word).strip(".,;:") not in on_paper]
        if "999" not in on_paper.partition("Worriedaboutachild?")[2]:
            lost.append(f"{address}: who to ring")

    assert lost == []


def test_what_only_a_screen_needs_is_not_on_the_paper(printing, specimens):
    sitting = printing()

    for address in specimens:
        page = sitting.go(address)

        assert [name for name in GONE if page.locator(name).first.is_visible()] == [], address


def test_the_address_of_an_outside_link_is_on_the_paper(printing, pages):
    sitting, wrong, outside = printing(), [], 0

    for address in pages:
        page = sitting.go(address)
        for link in page.locator("main a[href^=http], .concern a[href^=http]").all():
            outside += 1
            shown = link.evaluate(ENDING)
            # A link that opens a page with something in it is printed without that.
            where = link.get_attribute("data-on-paper") or link.get_attribute("href")
            if not (where in shown or any(f"attr({name})" in shown for name in WRITTEN_OUT)):
                wrong.append(f"{address}: {link.get_attribute('href')}")

    assert outside
    assert wrong == []


def test_the_address_can_be_read_on_the_paper(printing, printed):
    assert "(https://www.w3.org/TR/WCAG22/)" in joined(printed(printing().go("/accessibility/")))


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_the_words_are_dark_on_white_paper_whatever_the_screen(printing, specimens, dark):
    sitting = printing(dark)

    # Printers leave backgrounds out, so the words must do without them.
    found = {address: pale(sitting.go(address), against=WHITE) + pale(sitting.page) for address in specimens}

    assert not any(found.values()), found


def test_a_tables_head_is_repeated_on_each_sheet(printing, pages):
    sitting, heads = printing(), set()

    for address in pages:
        heads |= set(
            sitting.go(address).locator("thead").evaluate_all("all => all.map(one => getComputedStyle(one).display)")
        )

    assert heads == {"table-header-group"}


def test_a_wide_table_is_not_cut_off_on_paper(printing, pages):
    sitting = printing()

    for address in pages:
        cut = (
            sitting.go(address)
            .locator(".table")
            .evaluate_all("all => all.filter(one => one.scrollWidth > one.clientWidth + 1).length")
        )

        assert cut == 0, address


def test_words_lost_on_paper_would_be_seen(printing, printed):
    page = printing().go("/about/")

    page.evaluate("document.querySelector('h1').style.visibility = 'hidden'")

    assert "Abouttheboard" not in joined(printed(page)).partition("Published")[0]
