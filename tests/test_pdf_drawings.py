"""A drawing on paper is the drawing of the page: the same words, the same lengths, and nothing left for a stylesheet to work out."""

import re
from xml.etree import ElementTree

import pytest

from publishing.charts import drawing as of_the_page
from publishing.pdf.drawings import WIDTH, drawing
from publishing.pdf.marks import LETTER
from tests.charts import CASES, drawn, html, one, pencil, years

ALL = pytest.mark.parametrize(("kind", "plotted"), CASES.values(), ids=CASES.keys())
SVG = "{http://www.w3.org/2000/svg}"
LENGTHS = {"x", "y", "x1", "x2", "y1", "y2", "width", "height"}


def on_paper(kind: str, plotted) -> ElementTree.Element:
    page = html(of_the_page(kind, plotted))
    [named] = re.findall(r'<div class="chart chart--([a-z-]+)"', page)
    made = drawing(named, page[page.index("<div") :].strip())
    return ElementTree.fromstring(pencil().get_template("pdf/drawing.svg").render(one=made).split("-->")[-1].strip())


def words_of(made: ElementTree.Element, name: str) -> list[str]:
    return [" ".join("".join(text.itertext()).split()) for text in made.iter(name)]


def key_of(page: ElementTree.Element) -> list[str]:
    """On paper the names stand beside the figures where they do on a wide screen."""
    return [" ".join("".join(each.itertext()).split()) for each in page.findall("div[@class='chart__key ']/span") + page.findall("div[@class='chart__key']/span")]  # fmt: skip


@ALL
def test_every_word_of_the_page_is_in_it(kind, plotted):
    page = ElementTree.fromstring(html(of_the_page(kind, plotted)))
    around = [" ".join("".join(each.itertext()).split()) for each in page.findall("p")] + key_of(page)
    said = words_of(on_paper(kind, plotted), f"{SVG}text")

    assert sorted("".join(said).replace(" ", "")) == sorted(
        "".join([*words_of(drawn(kind, plotted), "text"), *around]).replace(" ", "")
    )


@ALL
def test_every_length_is_a_number(kind, plotted):
    for mark in on_paper(kind, plotted).iter():
        if mark.tag.removeprefix(SVG) not in ("pattern", "marker"):
            assert [value for name, value in mark.items() if name in LENGTHS and not re.fullmatch(r"-?\d+(\.\d+)?", value)] == []  # fmt: skip


@ALL
def test_every_mark_is_on_the_sheet(kind, plotted):
    made = on_paper(kind, plotted)
    left, top = (float(each) for each in re.findall(r"[\d.]+", made.findall(f"{SVG}g")[-1].get("transform", "")))
    tall = float(made.get("height", ""))

    for rect in made.iter(f"{SVG}rect"):
        if "class" not in rect.attrib and rect not in [
            each for sign in made.findall(f"{SVG}g")[:-1] for each in sign.iter()
        ]:
            assert -1 <= float(rect.get("x", "0")) + left <= WIDTH
            assert float(rect.get("x", "0")) + left + float(rect.get("width", "")) <= WIDTH + 1
            assert 0 <= float(rect.get("y", "0")) + top <= tall


def test_a_bar_is_as_long_as_what_it_tells():
    made = on_paper("bars", one(years(25, 50, 100)))
    bars = [rect for rect in made.iter(f"{SVG}rect") if rect.get("class") != "paper"]
    short, middle, long = (float(rect.get("width", "")) for rect in bars)

    assert round(long / short, 1) == 4
    assert round(long / middle, 1) == 2
    assert {rect.get("height") for rect in bars} == {"13.2"}  # 1.1 letters


def test_a_line_goes_through_its_figures():
    made = on_paper("lines", one(years(0, 50, 100)))
    [group] = [each for each in made.iter(f"{SVG}g") if "chart__lines" in each.get("class", "")]
    points = [tuple(float(line.get(name, "")) for name in ("x1", "y1", "x2", "y2")) for line in group]

    assert points[0][2:] == points[1][:2]
    assert points[0][0] == 0
    assert round(points[1][2] / points[0][2]) == 2
    assert round(points[0][1] - points[0][3]) == round(points[1][1] - points[1][3]) > 50


def test_words_keep_away_from_what_they_belong_to_as_on_the_page():
    made = on_paper("bars", one(years(25, 50, 100)))
    bars = [rect for rect in made.iter(f"{SVG}rect") if rect.get("class") != "paper"]
    [values] = [each for each in made.iter(f"{SVG}g") if each.get("class") == "chart__value"]

    for rect, text in zip(bars, values.findall(f"{SVG}text"), strict=True):
        assert round(float(text.get("x", "")) - float(rect.get("width", "")), 1) == round(0.4 * LETTER, 1)
