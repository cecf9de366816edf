"""What a document of Word, Excel or PowerPoint carries beside what is seen is found, and is said with the way out."""

import pytest

from publishing.attachments.looking import look_into
from tests.attached_zips import MAIN, app, core, docx, leads_out, office, pptx, printer, relations, word, xlsx
from tests.pictures import EXIF_WITH_A_PLACE, jpeg, png, segment

OURS = frozenset({"medway safeguarding children board", "mscb"})
SOMEBODY = "Somebody Else"
RUN = "<w:r><w:t>Hello</w:t></w:r>"
CROPPED = '<a:srcRect xmlns:a="x" b="25000"/>'
CELL = '<c r="B2"><v>7</v></c>'


def told(data: bytes, ending: str) -> str:
    return "\n".join(str(problem) for problem in look_into(f"docs/about/it{ending}", data, OURS).problems)


@pytest.mark.parametrize(
    ("ending", "data", "holds"),
    [
        pytest.param(".docx", docx(), "2 pages", id="word"),
        pytest.param(".xlsx", xlsx(), "1 sheet", id="excel"),
        pytest.param(".pptx", pptx(), "1 slide", id="powerpoint"),
    ],
)
def test_a_clean_document_is_taken_and_says_how_much_it_holds(ending, data, holds):
    looked = look_into(f"docs/about/it{ending}", data, OURS)

    assert (looked.problems, looked.holds, looked.size) == ((), holds, len(data))


WORD = {
    "author": (core(f"<dc:creator>{SOMEBODY}</dc:creator>"), "the name of its author"),
    "last-modified-by": (core(f"<cp:lastModifiedBy>{SOMEBODY}</cp:lastModifiedBy>"), "the person who changed it last"),
    "keywords": (core("<cp:keywords>case 7</cp:keywords>"), "words that nobody sees (its keywords)"),
    "comments-property": (core("<dc:description>ask again</dc:description>"), "words that nobody sees (its comments)"),
}
APP = {
    "manager": (app(f"<Manager>{SOMEBODY}</Manager>"), "the name of a manager"),
    "company": (app("<Company>Another Council</Company>"), "If it is one of the board's agencies, name it in data/"),
    "template-on-a-computer": (app("<Template>C:\\Users\\jo\\x.dotx</Template>"), "the way to a file on somebody's"),
}


@pytest.mark.parametrize(("inside", "complaint"), WORD.values(), ids=WORD.keys())
def test_what_a_document_says_of_its_people_is_found(inside, complaint):
    said = told(docx(more={"docProps/core.xml": inside}), ".docx")

    assert complaint in said
    assert "In Word: File, Info, Check for Issues, Inspect Document" in said


@pytest.mark.parametrize(("inside", "complaint"), APP.values(), ids=APP.keys())
def test_what_a_document_says_of_its_office_is_found(inside, complaint):
    assert complaint in told(docx(more={"docProps/app.xml": inside}), ".docx")


def test_the_name_that_is_found_is_never_repeated():
    both = {"docProps/core.xml": core(f"<dc:creator>{SOMEBODY}</dc:creator>")}

    assert SOMEBODY not in told(docx(more=both), ".docx")


@pytest.mark.parametrize("name", ["Medway Safeguarding Children Board", "MSCB", " mscb "])
def test_the_board_may_sign_its_files(name):
    assert told(docx(more={"docProps/core.xml": core(f"<dc:creator>{name}</dc:creator>")}), ".docx") == ""


def test_nobody_is_judged_while_the_facts_about_the_board_cannot_be_read():
    data = docx(more={"docProps/core.xml": core(f"<dc:creator>{SOMEBODY}</dc:creator>")})

    assert look_into("docs/it.docx", data, None).problems == ()


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        pytest.param(f"<w:p><w:ins>{RUN}</w:ins></w:p>", "tracked changes", id="inserted"),
        pytest.param("<w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>", "tracked changes", id="deleted"),
        pytest.param(f"<w:p><w:moveFrom>{RUN}</w:moveFrom></w:p>", "tracked changes", id="moved"),
        pytest.param("<w:p><w:pPr><w:pPrChange/></w:pPr></w:p>", "tracked changes", id="changed-looks"),
        pytest.param(f'<w:p><w:ins w:author="{SOMEBODY}"/></w:p>', "the name of a person", id="revision-author"),
        pytest.param("<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>", "hidden text", id="hidden"),
        pytest.param('<w:r><w:rPr><w:vanish w:val="1"/></w:rPr><w:t>x</w:t></w:r>', "hidden text", id="hidden-1"),
        pytest.param("<w:r><w:instrText> DDEAUTO c:\\\\x </w:instrText></w:r>", "fetches something", id="dde"),
        pytest.param(
            '<w:r><w:instrText> HYPERLINK "\\\\srv\\x.doc" </w:instrText></w:r>',
            "a private network",
            id="field-to-a-server",
        ),
        pytest.param('<w:fldSimple w:instr="INCLUDETEXT x"/>', "fetches something", id="included"),
        pytest.param('<w:docPr hidden="1"/>', "hidden picture or shape", id="hidden-shape"),
        pytest.param('<w:docPr descr="C:\\Users\\jo\\child.jpg"/>', "way to a file on somebody's", id="path-as-alt"),
        pytest.param(CROPPED, "what was cut off is still in the file", id="cropped"),
        pytest.param("<!-- do not publish -->", "remarks in its code", id="remark"),
    ],
)
def test_what_word_hides_in_the_text_is_found(body, complaint):
    assert complaint in told(docx(f"<w:p>{RUN}</w:p>{body}"), ".docx")


@pytest.mark.parametrize(
    "body",
    [
        pytest.param('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>x</w:t></w:r>', id="switched-off"),
        pytest.param("<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr></w:p>", id="only-the-end-of-a-paragraph"),
        pytest.param('<a:srcRect xmlns:a="x" l="0" b="-2000"/>', id="a-picture-with-an-edge"),
        pytest.param("<w:r><w:instrText> PAGE </w:instrText></w:r>", id="page-number"),
    ],
)
def test_what_only_looks_like_hiding_is_left_alone(body):
    assert told(docx(f"<w:p>{RUN}</w:p>{body}"), ".docx") == ""


def test_a_style_that_hides_is_found_through_the_one_made_after_it():
    styles = '<w:style w:styleId="A"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>'
    body = '<w:p><w:r><w:rPr><w:rStyle w:val="B"/></w:rPr><w:t>x</w:t></w:r></w:p>'

    assert "hidden text" in told(docx(body, {"word/styles.xml": word(styles, "styles")}), ".docx")


PARTS = {
    "comments": ("word/comments.xml", word("<w:comment/>", "comments"), "carries comments"),
    "people": ("word/people.xml", word("<w:person/>", "people"), "the names of people"),
    "embedded": ("word/embeddings/book1.xlsx", b"PK", "another file or a program inside"),
    "ole": ("word/embeddings/oleObject1.bin", b"\xd0\xcf", "another file or a program inside"),
    "activex": ("word/activeX/activeX1.xml", "<x/>", "another file or a program inside"),
    "macros": ("word/vbaProject.bin", b"Attribute", "macros, which are programs"),
    "custom-properties": ("docProps/custom.xml", "<Properties><property/></Properties>", "properties of its own"),
    "custom-xml": ("customXml/item1.xml", "<case><name>x</name></case>", "data that nobody sees"),
    "thumbnail": ("docProps/thumbnail.jpeg", jpeg(), "a small picture of its first page"),
    "signature": ("_xmlsignatures/sig1.xml", "<Signature>x</Signature>", "a signature with the name"),
    "glossary": ("word/glossary/document.xml", word("<w:p/>", "glossaryDocument"), "building blocks"),
    "unknown": ("word/strange.dat", b"x", "something that nobody can look into ('word/strange.dat')"),
    "mail-merge": ("word/settings.xml", word("<w:mailMerge/>", "settings"), "of a mail merge"),
    "drawing-of-windows": ("word/media/image1.emf", b"\1\0\0\0", "of a kind that nobody can look into"),
    "film": ("word/media/film.mp4", b"\0\0\0\x18ftyp", "of a kind that nobody can look into"),
    "place-in-a-photograph": ("word/media/image1.jpeg", jpeg(segment(0xE1, EXIF_WITH_A_PLACE)), "the place where it was"),
    "linked-template": ("word/_rels/settings.xml.rels", leads_out("attachedTemplate", "file:///x"), "write Normal.dotm as the document template"),
    "linked-picture": ("word/_rels/document.xml.rels", leads_out("image", "https://x.example/1.png"), "(a picture). In Word: File, Info, Edit Links"),
    "link-to-a-computer": ("word/_rels/document.xml.rels", leads_out("hyperlink", "file:///C:/x.doc"), "on somebody's"),
    "link-to-a-server": ("word/_rels/document.xml.rels", leads_out("hyperlink", "\\\\srv\\x"), "a private network"),
    "link-beside-it": ("word/_rels/document.xml.rels", leads_out("hyperlink", "../x.docx"), "on somebody's computer"),
}  # fmt: skip


@pytest.mark.parametrize(("part", "inside", "complaint"), PARTS.values(), ids=PARTS.keys())
def test_a_part_that_carries_more_than_is_seen_is_found(part, inside, complaint):
    assert complaint in told(docx(more={part: inside}), ".docx")


@pytest.mark.parametrize(
    ("part", "inside"),
    [
        pytest.param("word/comments.xml", word("", "comments"), id="no-comments"),
        pytest.param("customXml/item1.xml", '<b:Sources xmlns:b="x"/>', id="no-sources"),
        pytest.param("word/media/image1.png", png(), id="a-clean-picture"),
        pytest.param("word/_rels/document.xml.rels", leads_out("hyperlink", "https://www.nspcc.org.uk/"), id="the-web"),
        pytest.param("word/_rels/document.xml.rels", leads_out("hyperlink", "mailto:a@b.example"), id="a-mailbox"),
        pytest.param("word/_rels/document.xml.rels", relations('<Relationship Type="x/styles"/>'), id="its-own-part"),
    ],
)
def test_a_part_that_tells_nothing_is_left_alone(part, inside):
    assert told(docx(more={part: inside}), ".docx") == ""


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        pytest.param(xlsx(sheet='state="hidden"'), "1 hidden sheet.", id="hidden-sheet"),
        pytest.param(xlsx(sheet='state="veryHidden"'), "1 very hidden sheet", id="very-hidden-sheet"),
        pytest.param(xlsx(f'<row r="2" hidden="1">{CELL}</row>'), "hidden rows", id="hidden-row"),
        pytest.param(xlsx(f'<row r="2" ht="0">{CELL}</row>'), "hidden rows", id="row-without-height"),
        pytest.param(
            xlsx(f'<row r="2">{CELL}</row>', columns='<cols><col min="2" max="3" hidden="1"/></cols>'),
            "hidden columns",
            id="hidden-column",
        ),
        pytest.param(
            xlsx(
                '<row r="2"><c r="B2" s="1"><v>7</v></c></row>',
                {
                    "xl/styles.xml": '<styleSheet><numFmts><numFmt numFmtId="164" formatCode=";;;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>'
                },
            ),
            "cells whose format shows nothing",
            id="invisible-format",
        ),
        pytest.param(
            xlsx(more={"xl/sharedStrings.xml": "<sst><si><t>left over</t></si></sst>"}),
            "words that no cell shows",
            id="left-over-words",
        ),
        pytest.param(xlsx('<row><c><f>WEBSERVICE("x")</f></c></row>'), "a formula fetches", id="fetching-formula"),
        pytest.param(xlsx("<row><c><f>[1]Sheet1!A1</f></c></row>"), "a formula fetches", id="other-workbook"),
        pytest.param(xlsx(more={"xl/externalLinks/externalLink1.xml": "<x><y/></x>"}), "links to other", id="links"),
        pytest.param(xlsx(more={"xl/pivotCache/pivotCacheRecords1.xml": "<x><r/></x>"}), "pivot table", id="pivot"),
        pytest.param(xlsx(more={"xl/connections.xml": "<x><y/></x>"}), "a connection to data", id="connection"),
        pytest.param(xlsx(more={"xl/macrosheets/sheet1.xml": "<x><y/></x>"}), "macros", id="old-macros"),
        pytest.param(xlsx(more={"xl/comments1.xml": "<x><y/></x>"}), "carries comments", id="comments"),
        pytest.param(xlsx(more={"xl/persons/person.xml": "<x><y/></x>"}), "names of people", id="people"),
        pytest.param(
            xlsx(more={"xl/printerSettings/printerSettings1.bin": printer("\\\\srv-01\\Second floor")}),
            "the name of a printer",
            id="printer",
        ),
        pytest.param(xlsx(book='<x:absPath xmlns:x="x" url="C:\\Users\\jo\\"/>'), "way to a file on", id="its-folder"),
        pytest.param(xlsx(book=f'<fileSharing userName="{SOMEBODY}"/>'), "name of a person", id="shared-by"),
        pytest.param(
            xlsx(book='<definedNames><definedName name="x" hidden="1">1</definedName></definedNames>'),
            "hidden names",
            id="hidden-name",
        ),
        pytest.param(xlsx("<row><scenario/></row>"), "scenarios", id="scenario"),
        pytest.param(
            xlsx(book="<definedNames><definedName name='x'>[1]Sheet1!A1</definedName></definedNames>"),
            "a name in the workbook leads to another file",
            id="name-of-another-file",
        ),
    ],
)
def test_what_excel_hides_is_found(data, complaint):
    assert complaint in told(data, ".xlsx")


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(
            xlsx(columns='<cols><col min="5" max="16384" hidden="1"/></cols>'), id="hidden-columns-without-anything"
        ),
        pytest.param(xlsx('<row r="2" hidden="1"><c r="A2"/></row>'), id="a-hidden-row-without-anything"),
        pytest.param(
            xlsx(more={"xl/printerSettings/printerSettings1.bin": printer("Microsoft Print to PDF")}),
            id="the-printer-of-every-computer",
        ),
        pytest.param(
            xlsx(
                '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
                {"xl/sharedStrings.xml": "<sst><si><t>Course</t></si></sst>"},
            ),
            id="words-that-a-cell-shows",
        ),
    ],
)
def test_a_workbook_with_nothing_to_hide_is_left_alone(data):
    assert told(data, ".xlsx") == ""


NOTES = '<p:notes xmlns:p="x" xmlns:a="y"><p:sp><p:ph type="body"/><a:t>Do not say this</a:t></p:sp></p:notes>'
NUMBER = '<p:notes xmlns:p="x" xmlns:a="y"><p:sp><p:ph type="sldNum"/><a:t>1</a:t></p:sp></p:notes>'


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        pytest.param(pptx({"ppt/notesSlides/notesSlide1.xml": NOTES}), "the speaker's notes", id="notes"),
        pytest.param(pptx(slide='show="0"'), "a hidden slide", id="hidden-slide"),
        pytest.param(pptx(slides=0), "a slide that is no longer among", id="slide-left-behind"),
        pytest.param(pptx({"ppt/comments/comment1.xml": "<x><y/></x>"}), "carries comments", id="comments"),
        pytest.param(pptx({"ppt/commentAuthors.xml": "<x><y/></x>"}), "names of people", id="people"),
        pytest.param(pptx({"ppt/changesInfos/changesInfo1.xml": "<x><y/></x>"}), "names of people", id="changes"),
        pytest.param(pptx({"ppt/embeddings/book.xlsx": b"PK"}), "the workbook behind a chart", id="chart"),
        pytest.param(pptx({"ppt/media/film.mp4": b"\0"}), "kind that nobody can look into", id="film"),
        pytest.param(pptx({"docProps/thumbnail.jpeg": jpeg()}), "untick Save preview picture", id="thumbnail"),
    ],
)
def test_what_powerpoint_hides_is_found(data, complaint):
    assert complaint in told(data, ".pptx")


def test_the_number_on_a_page_of_notes_is_not_a_note():
    assert told(pptx({"ppt/notesSlides/notesSlide1.xml": NUMBER}), ".pptx") == ""


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        pytest.param(
            docx(content="application/vnd.ms-word.document.macroEnabled.main+xml"), "holds macros", id="docm-inside"
        ),
        pytest.param(
            docx(content="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"),
            "holds a template",
            id="a-template",
        ),
        pytest.param(xlsx(), "it holds .xlsx", id="a-workbook"),
        pytest.param(docx(content="text/plain"), "nothing that can be read", id="nothing"),
    ],
)
def test_a_document_is_what_its_name_says(data, complaint):
    assert complaint in told(data, ".docx")


@pytest.mark.parametrize("ending", MAIN)
def test_a_part_that_declares_a_document_type_is_not_opened(ending):
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>'

    assert "declares a document type" in told(office(ending, {MAIN[ending][0]: bomb}), ending)
