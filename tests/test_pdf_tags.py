"""A small sheet becomes a PDF in which each element is one thing to a listener, wherever lines and pages end."""

import io
import os
import subprocess
import sys
from datetime import UTC, datetime

import pytest

from tests.project import ROOT

if os.environ.get("CI"):  # where a change is judged, these are never left out
    import weasyprint  # noqa: F401

pytest.importorskip("weasyprint", reason="WeasyPrint, or the Pango that it needs, is not here", exc_type=Exception)
pikepdf = pytest.importorskip("pikepdf")

from publishing.pdf.setting import NotAsWrittenError, made  # noqa: E402
from tests.pdf_tags import Tagged  # noqa: E402

LOOK = """@page { size: 80mm 60mm; margin: 10mm; @top-left { content: "Running title" } @bottom-right { content: counter(page) } }
html { font: 10pt Liberation Sans, sans-serif } thead { display: table-header-group } tr, p { break-inside: avoid }"""
DRAWN = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><text y='10'>38</text></svg>"
ROWS = "".join(f'<tr><th scope="row">Row {number}</th><td>{number}</td></tr>' for number in range(30))
LONG = " ".join(["many words"] * 20)


def sheet(body: str, look: str = "") -> str:
    return f'<!doctype html><html lang="en-GB"><head><title>A sheet</title><meta name="dcterms.created" content="2018-09-01"><style>{LOOK}{look}</style></head><body>{body}</body></html>'


def tagged(body: str, look: str = "") -> Tagged:
    return Tagged(pikepdf.open(io.BytesIO(made(sheet(body, look), "0123456789abcdef"))))


def lines(body: str, look: str = "") -> list[str]:
    return tagged(body, look).heard.lines()[1:]


def test_a_table_over_several_pages_is_one_table_whose_heads_are_read_once():
    heard = tagged(f'<table><thead><tr><th scope="col">What</th><th scope="col">How many</th></tr></thead><tbody>{ROWS}</tbody></table>')  # fmt: skip
    said = [line.strip() for line in heard.heard.lines()]

    assert len(heard.pages) > 3
    assert (said.count("Table"), said.count("THead"), said.count("TBody"), said.count("TR")) == (1, 1, 1, 31)
    assert said.count("TH Column Howmany") == 1
    assert sum("How many" in page.furniture for page in heard.pages.values()) == len(heard.pages) - 1


def test_each_head_of_a_table_says_what_it_heads():
    said = lines(
        '<table><thead><tr><th scope="col">A</th><th scope="col">B</th><th scope="col">C</th></tr></thead>'
        '<tbody><tr><th scope="rowgroup" rowspan="2">D</th><th scope="row">E</th><td>1</td></tr><tr><th scope="row">F</th><td>2</td></tr></tbody></table>'
    )

    assert [line.strip() for line in said if "TH " in line] == [
        "TH Column A", "TH Column B", "TH Column C", "TH Row D", "TH Row E", "TH Row F",
    ]  # fmt: skip


def test_a_list_over_several_pages_is_one_list():
    said = lines(f"<ul>{''.join(f'<li>Item {number}</li>' for number in range(30))}</ul>")

    assert said == ["  L", *[f"    LI Item{number}" for number in range(30)]]


def test_a_list_in_columns_is_one_list():
    said = lines("<ul><li>One</li><li>Two</li></ul>", "ul { columns: 2 }")

    assert said == ["  L", "    LI One", "    LI Two"]


def test_a_list_in_an_item_is_in_that_item():
    said = lines("<ul><li>One<ul><li>Two</li></ul></li><li>Three</li></ul>")

    assert said == ["  L", "    LI One", "      L", "        LI Two", "    LI Three"]


def test_a_list_in_an_item_that_goes_on_over_the_page_is_one_list_in_one_item():
    inner = "".join(f"<li>Inner {number}</li>" for number in range(12))
    said = lines(f"<ul><li>One<ul>{inner}</ul></li><li>Two</li></ul>")

    assert said == [
        "  L",
        "    LI One",
        "      L",
        *[f"        LI Inner{number}" for number in range(12)],
        "    LI Two",
    ]


def test_a_term_and_what_is_said_of_it_are_one_item():
    said = lines("<dl><dt>Published</dt><dd>1 September</dd><dt>Approved</dt><dd>Not said</dd></dl>")

    assert said == ["  L", "    LI Published1September", "    LI ApprovedNotsaid"]


@pytest.mark.parametrize(
    ("body", "numbering"),
    [
        ("<ol><li>One</li></ol>", "Decimal"),
        ("<ul><li>One</li></ul>", "Disc"),
        ('<ol style="list-style: none"><li>One</li></ol>', "None"),
        ("<dl><dt>One</dt><dd>Two</dd></dl>", "None"),
    ],
)
def test_a_list_says_how_its_items_are_marked(body, numbering):
    pdf = tagged(body).pdf

    assert str(pdf.Root.StructTreeRoot.K[0].K[0].A.ListNumbering) == f"/{numbering}"


def test_a_link_over_two_lines_is_one_link():
    heard = tagged(f'<p>See <a href="https://www.example.org/">{LONG[:90]}</a>.</p>')

    assert [line.strip().split()[0] for line in heard.heard.lines()[1:]] == ["P", "Link"]
    assert len(heard.pdf.pages[0].obj.Annots) > 1


def test_a_link_over_two_pages_is_one_link_with_all_its_words():
    heard = tagged(f'<p><a href="https://www.example.org/">{LONG} {LONG} {LONG}</a></p>')

    assert len(heard.pages) > 1
    assert heard.heard.lines()[1:] == ["  P", f"    Link {LONG.replace(' ', '') * 3}"]


def test_words_that_the_look_adds_to_a_link_are_in_it():
    said = lines('<p><a href="https://www.example.org/">Words</a></p>', "a::after { content: ', page 3' }")

    assert said == ["  P", "    Link Words,page3"]


def test_a_paragraph_that_has_to_go_on_over_the_page_is_one_paragraph():
    said = lines(f"<p>{LONG} {LONG} {LONG}</p>")

    assert [line.strip().split()[0] for line in said] == ["P"]


def test_a_section_over_several_pages_is_one_section():
    pdf = tagged(f"<section>{f'<p>{LONG}</p>' * 4}</section>").pdf

    assert len(pdf.pages) > 1
    assert [str(tag.S) for tag in pdf.Root.StructTreeRoot.K[0].K] == ["/Sect"]


def test_a_drawing_says_what_it_shows_and_where_it_stands():
    heard = tagged(f'<img alt="Rose to 38" src="{DRAWN}">')
    [figure] = [line.strip() for line in heard.heard.lines()[1:]]
    page = heard.pdf.pages[0].obj.MediaBox

    assert figure == "Figure Rose to 38"
    left, foot, right, top = (float(each) for each in _figure(heard.pdf.Root.StructTreeRoot.K[0]).A.BBox)
    assert (round(right - left), round(top - foot)) == (30, 15)
    assert float(page[3]) - 60 < foot < top < float(page[3]) - 28


def test_a_picture_without_words_is_seen_and_not_read():
    heard = tagged(f'<p>Words.</p><img alt="" src="{DRAWN}"><p>More.</p>')

    assert heard.heard.lines()[1:] == ["  P Words.", "  P More."]
    assert "38" in "".join(page.furniture for page in heard.pages.values())


def test_heads_of_columns_in_a_table_of_markdown_say_so_too():
    said = lines("<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>")

    assert "TH Column A" in [line.strip() for line in said]


def _figure(tag):
    return tag if str(tag.S) == "/Figure" else _figure(tag.K[0])


def test_the_running_title_and_the_number_of_the_page_are_seen_and_not_read():
    heard = tagged("<p>Words.</p>")

    assert heard.says == "Words."
    assert [page.furniture for page in heard.pages.values()] == ["Running title1"]
    assert [page.lost for page in heard.pages.values()] == [""]


@pytest.mark.parametrize(
    "asked",
    [
        '<img alt="A picture" src="https://www.example.org/picture.png">',
        '<img alt="A picture" src="{here}">',
        '<link rel="stylesheet" href="https://www.example.org/look.css">',
        "<style>p {{ colour: red }}</style>",
    ],
    ids=["a-picture-elsewhere", "a-picture-on-this-computer", "a-look-elsewhere", "a-look-with-a-slip"],
)
def test_nothing_is_fetched_and_nothing_is_left_out_quietly(tmp_path, asked):
    (tmp_path / "picture.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')

    with pytest.raises(NotAsWrittenError):
        tagged(f"<p>Words.</p>{asked.format(here=(tmp_path / 'picture.svg').as_uri())}")


WRITE = "import sys; from publishing.pdf.setting import made; sys.stdout.buffer.write(made(sys.argv[1], '0123456789abcdef'))"


def test_the_same_sheet_is_the_same_bytes_at_another_time_in_another_place():
    words = sheet(f'<h1>Title</h1><p><b>{LONG}</b> <a href="https://www.example.org/">there</a></p><img alt="38" src="{DRAWN}">')  # fmt: skip
    here = {"TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "1", "LC_ALL": "C.UTF-8"}
    there = {"TZ": "America/Anchorage", "PYTHONHASHSEED": "2", "LC_ALL": "C", "SOURCE_DATE_EPOCH": "4000000000"}
    one, two = (
        subprocess.run(
            [sys.executable, "-c", WRITE, words], env=os.environ | {"PYTHONPATH": str(ROOT / "hooks")} | env, capture_output=True, check=True,
        ).stdout
        for env in (here, there)
    )  # fmt: skip

    assert one == two
    assert one.startswith(b"%PDF-1.7")


def test_its_days_are_those_of_the_report_and_not_of_the_clock():
    with pikepdf.open(io.BytesIO(made(sheet("<p>Words.</p>"), "0123456789abcdef"))) as pdf:
        assert str(pdf.docinfo.CreationDate) == "D:20180901"
        assert str(datetime.now(UTC).year) not in str(dict(pdf.docinfo))
        assert bytes(pdf.trailer.ID[0]) == b"0123456789abcdef"
