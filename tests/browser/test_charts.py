"""A chart can be read on a small phone and a wide screen, in every scheme: no word is cut or lies on another."""

from pathlib import Path

import material
import pytest
from playwright.sync_api import Browser, Page

from publishing.charts import drawing
from publishing.colour import shades
from tests.browser.colours import contrast
from tests.charts import CASES, html, pencil
from tests.project import ROOT

SHEETS = sorted(f"stylesheets/{path.name}" for path in (ROOT / "overrides/stylesheets").glob("*.css"))
WIDTHS = (320, 360, 1280)
WORDS = """() => [...document.querySelectorAll(".chart")].map(chart => {
    const box = chart.getBoundingClientRect();
    const found = [...chart.querySelectorAll("text:not(:has(tspan)), tspan, .chart__named, p")]
        .filter(one => one.checkVisibility() && one.textContent.trim())
        .map(one => [one.textContent.trim(), one.getBoundingClientRect()]);
    return {
        name: chart.closest("section").id,
        cut: found.filter(([_, at]) => at.left < box.left - 1 || at.right > box.right + 1 || at.top < box.top - 4
            || at.bottom > box.bottom + 4 || at.left < 0 || at.right > innerWidth).map(([text]) => text),
        across: found.flatMap(([text, at], number) => found.slice(number + 1).filter(([_, other]) =>
            Math.min(at.right, other.right) - Math.max(at.left, other.left) > 0.5
            && Math.min(at.bottom, other.bottom) - Math.max(at.top, other.top) > 2).map(([other]) => [text, other])),
        count: found.length,
    };
})"""
COLOURS = """() => [...document.querySelectorAll(".chart__bars rect, .chart__lines line, .chart__zero, .chart__target, .chart__cells")]
    .map(one => [one.parentElement.getAttribute("class") + " " + one.getAttribute("class"), getComputedStyle(one).stroke,
                 getComputedStyle(document.body).backgroundColor])"""


@pytest.fixture(scope="module")
def sheet(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One page of every chart, with the site's own stylesheets."""
    folder = tmp_path_factory.mktemp("charts")
    theme = next((Path(material.__file__).parent / "templates/assets/stylesheets").glob("main.*.css"))
    own = "\n".join(pencil().get_template(name).render(accent=shades("#175e66")) for name in SHEETS)
    (folder / "own.css").write_text(theme.read_text() + own)
    charts = "".join(
        f'<section id="{name}"><h2>{name}</h2><figure>{html(drawing(*case), name)}</figure></section>'
        for name, case in CASES.items()
    )
    (folder / "index.html").write_text(
        '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f'<link rel="stylesheet" href="own.css"><body><div class="paper"><main class="main md-typeset">'
        f'<div class="columns__text">{charts}</div></main></div></html>'
    )
    return folder / "index.html"


@pytest.fixture
def look(chromium: Browser, sheet: Path):
    """The page of charts, as one reader sees it."""
    contexts = []

    def _look(
        width: int = 1280, *, dark: bool = False, forced: bool = False, paper: bool = False, letters: int = 16
    ) -> Page:
        contexts.append(
            chromium.new_context(
                viewport={"width": width, "height": 800},
                color_scheme="dark" if dark else "light",
                forced_colors="active" if forced else "none",
            )
        )
        page = contexts[-1].new_page()
        page.goto(sheet.as_uri())
        if paper:
            page.emulate_media(media="print")
        if letters != 16:
            page.add_style_tag(content=f"html {{ font-size: {letters}px !important }}")
        return page

    yield _look
    for context in contexts:
        context.close()


@pytest.mark.parametrize("width", WIDTHS)
def test_no_word_is_cut_or_lies_on_another(look, width):
    found = look(width).evaluate(WORDS)

    assert len(found) == len(CASES)
    assert all(chart["count"] > 2 for chart in found)
    assert {chart["name"]: chart["cut"] for chart in found if chart["cut"]} == {}
    assert {chart["name"]: chart["across"] for chart in found if chart["across"]} == {}


@pytest.mark.parametrize("width", WIDTHS)
def test_the_widest_letters_have_room(look, width):
    page = look(width)
    page.add_style_tag(content=".chart { font-family: 'DejaVu Sans', Verdana !important }")

    found = page.evaluate(WORDS)

    assert {chart["name"]: chart["cut"] for chart in found if chart["cut"]} == {}
    assert {chart["name"]: chart["across"] for chart in found if chart["across"]} == {}


@pytest.mark.parametrize(("width", "letters"), [(1280, 24), (700, 32)])
def test_larger_letters_have_as_much_room(look, width, letters):
    found = look(width, letters=letters).evaluate(WORDS)

    assert {chart["name"]: chart["across"] for chart in found if chart["across"]} == {}


def test_paper_has_room_for_every_word(look):
    found = look(700, paper=True).evaluate(WORDS)

    assert {chart["name"]: chart["across"] for chart in found if chart["across"]} == {}


def test_a_word_on_another_would_be_seen(look):
    page = look(320)

    page.add_style_tag(content=".chart__drawing { width: 60% }")

    assert any(chart["across"] for chart in page.evaluate(WORDS))


@pytest.mark.parametrize(
    "ways", [{}, {"dark": True}, {"forced": True}, {"forced": True, "dark": True}, {"paper": True}], ids=str
)
def test_every_mark_can_be_told_from_the_ground(look, ways):
    found = look(**ways).evaluate(COLOURS)

    assert len(found) > 100
    assert [each for each in found if contrast(each[1], each[2]) < 3] == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_marks_take_the_colours_that_the_reader_chose(look, dark):
    page = look(dark=dark, forced=True)

    ink = page.evaluate("getComputedStyle(document.body).color")
    assert {stroke for _, stroke, _ in page.evaluate(COLOURS)} == {ink}


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_a_lines_name_has_the_lines_colour_and_can_be_read(look, dark):
    page = look(dark=dark)
    names = page.locator("#lines-six .chart__name text").evaluate_all(
        "all => all.map(one => getComputedStyle(one).fill)"
    )
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")

    assert len(set(names)) == 6
    assert all(contrast(name, ground) >= 4.5 for name in names)


@pytest.mark.parametrize(("width", "shown"), [(360, True), (1280, False)])
def test_lines_say_their_names_where_there_is_room(look, width, shown):
    page = look(width)

    assert page.locator("#lines-six .chart__key").is_visible() == shown
    assert page.locator("#lines-six .chart__name text").first.is_visible() != shown


def test_a_figure_in_a_square_can_be_read_on_its_ground(look):
    for dark in (False, True):
        page = look(dark=dark)
        ink = page.locator(".chart__squares text").first.evaluate("one => getComputedStyle(one).fill")
        bands = page.locator("#calendar path.chart__cells").evaluate_all(
            "all => all.map(one => [getComputedStyle(one).fill, getComputedStyle(one).fillOpacity])"
        )
        ground = page.evaluate("getComputedStyle(document.body).backgroundColor")

        assert all(contrast(ink, blended(fill, float(share), ground)) >= 4.5 for fill, share in bands if fill != "none")


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_every_word_can_be_read_on_the_ground(look, dark):
    """axe is never sure of letters in a drawing, so this measures what test_axe leaves out."""
    page = look(dark=dark)
    inks = page.locator(".chart text").evaluate_all("all => all.map(one => getComputedStyle(one).fill)")
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")

    assert len(inks) > 300
    assert {ink for ink in inks if contrast(ink, ground) < 4.5} == set()


def blended(fill: str, share: float, ground: str) -> str:
    over, under = ([float(part) for part in colour[4:-1].split(",")] for colour in (fill, ground))
    mixed = (round(a * share + b * (1 - share)) for a, b in zip(over, under, strict=True))
    return f"rgb({', '.join(map(str, mixed))})"
