"""What a LibreOffice document carries beside what is seen is found, and is said with the way out."""

import pytest

from publishing.attachments.looking import look_into
from tests.attached_zips import ALL, about, ods, odt, settings
from tests.pictures import EXIF_WITH_A_PLACE, jpeg, png, segment

OURS = frozenset({"mscb"})
HIDING = '<style:style style:name="H"><style:text-properties text:display="none"/></style:style>'
UNSEEN = '<style:style style:name="T"><style:table-properties table:display="false"/></style:style>'
CELL = "<table:table-cell><text:p>7</text:p></table:table-cell>"


def told(data: bytes, ending: str) -> str:
    return "\n".join(str(problem) for problem in look_into(f"docs/about/it{ending}", data, OURS).problems)


STATISTICS = about('<meta:document-statistic meta:table-count="2" meta:cell-count="9"/>')


@pytest.mark.parametrize(
    ("ending", "data", "holds"),
    [
        pytest.param(".odt", odt(), "3 pages", id="text"),
        pytest.param(".ods", ods(more={"meta.xml": STATISTICS}), "2 sheets", id="spreadsheet"),
    ],
)
def test_a_clean_document_is_taken_and_says_how_much_it_holds(ending, data, holds):
    looked = look_into(f"docs/about/it{ending}", data, OURS)

    assert (looked.problems, looked.holds) == ((), holds)


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        pytest.param(odt("<text:tracked-changes><text:changed-region/></text:tracked-changes>"), "tracked", id="changes"),
        pytest.param(odt("<office:annotation><text:p>x</text:p></office:annotation>"), "comments", id="comment"),
        pytest.param(odt('<text:span text:style-name="H">x</text:span>', HIDING), "hidden text", id="hidden"),
        pytest.param(odt('<text:section text:display="none">x</text:section>'), "hidden text", id="hidden-section"),
        pytest.param(odt('<text:hidden-text text:string-value="x"/>'), "hidden text", id="hidden-field"),
        pytest.param(odt('<draw:object-ole/>'), "another file or a program", id="ole"),
        pytest.param(odt('<script:event-listener/>'), "macros", id="event"),
        pytest.param(odt('<text:a xlink:href="file:///C:/x"/>'), "on somebody's computer", id="link-to-a-computer"),
        pytest.param(odt('<text:a xlink:href="../x.odt"/>'), "on somebody's computer", id="link-beside-it"),
        pytest.param(odt('<draw:image xlink:href="https://x.example/1.png"/>'), "fetches", id="picture-from-elsewhere"),
        pytest.param(odt(styles='<style:graphic-properties fo:clip="rect(0cm, 2cm, 0cm, 0cm)"/>'), "cropped", id="crop"),
        pytest.param(odt(more={"meta.xml": about("<dc:creator>Somebody Else</dc:creator>")}), "a name or a", id="author"),
        pytest.param(odt(more={"meta.xml": about("<meta:printed-by>S</meta:printed-by>")}), "a name or a", id="printed"),
        pytest.param(odt(more={"meta.xml": about("<meta:user-defined>S</meta:user-defined>")}), "a name or", id="own"),
        pytest.param(odt(more={"meta.xml": about("<dc:subject>x</dc:subject>")}), "nobody sees", id="subject"),
        pytest.param(odt(more={"meta.xml": about('<meta:template xlink:href="x"/>')}), "template", id="template"),
        pytest.param(odt(more={"settings.xml": settings("PrinterName", "Second floor")}), "a printer", id="printer"),
        pytest.param(odt(more={"settings.xml": settings("Path", "file:///home/jo/")}), "the way to a file", id="path"),
        pytest.param(odt("<!-- do not publish -->"), "remarks in its code", id="remark"),
        pytest.param(odt(more={"Thumbnails/thumbnail.png": png()}), "untick Save preview image", id="thumbnail"),
        pytest.param(odt(more={"Basic/Standard/Module1.xml": "<x/>"}), "macros", id="macros"),
        pytest.param(odt(more={"META-INF/documentsignatures.xml": "<x/>"}), "a signature", id="signature"),
        pytest.param(odt(more={"Object 1/content.xml": "<x/>"}), "another file inside", id="object"),
        pytest.param(odt(more={"odd.bin": b"x"}), "nobody can look into ('odd.bin')", id="unknown"),
        pytest.param(odt(more={"Pictures/1.jpg": jpeg(segment(0xE1, EXIF_WITH_A_PLACE))}), "the place", id="photograph"),
        pytest.param(
            odt(more={"META-INF/manifest.xml": f"<manifest:manifest {ALL}><manifest:encryption-data/></manifest:manifest>"}),
            "locked with a password",
            id="password",
        ),
        pytest.param(ods(), "inside it is .ods", id="another-kind"),
    ],
)  # fmt: skip
def test_what_a_text_hides_is_found(data, complaint):
    assert complaint in told(data, ".odt")


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        pytest.param(ods(styles=UNSEEN, table='table:style-name="T"'), "hidden sheet", id="sheet"),
        pytest.param(ods(f'<table:table-row table:visibility="collapse">{CELL}</table:table-row>'), "row", id="row"),
        pytest.param(ods(f'<table:table-row table:visibility="filter">{CELL}</table:table-row>'), "row", id="filtered"),
        pytest.param(
            ods(f'<table:table-column table:visibility="collapse"/><table:table-row>{CELL}</table:table-row>'),
            "hidden sheet, row or column",
            id="column",
        ),
    ],
)
def test_what_a_spreadsheet_hides_is_found(data, complaint):
    assert complaint in told(data, ".ods")


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(odt('<text:a xlink:href="https://www.nspcc.org.uk/">x</text:a>'), id="a-link-to-the-web"),
        pytest.param(odt('<draw:image xlink:href="Pictures/1.png"/>', more={"Pictures/1.png": png()}), id="a-picture"),
        pytest.param(odt('<text:span text:style-name="H"/>', HIDING), id="nothing-in-a-style-that-hides"),
        pytest.param(odt(more={"meta.xml": about("<dc:creator>MSCB</dc:creator>")}), id="signed-by-the-board"),
    ],
)
def test_what_only_looks_like_hiding_is_left_alone(data):
    assert told(data, ".odt") == ""
