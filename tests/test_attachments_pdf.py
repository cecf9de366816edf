"""What a PDF carries beside its pages is found; real PDFs of real programs are taken."""

import shutil
import subprocess

import pytest
from pypdf.generic import ArrayObject, BooleanObject

from publishing.attachments import pdf_objects
from publishing.attachments.looking import look_into
from tests.attached_pdfs import (
    changed_afterwards,
    good,
    group,
    link_to,
    locked,
    name,
    pdf,
    saved,
    stream,
    with_a_loose_page,
    with_annotation,
    with_picture,
    with_root,
    with_xmp,
    words,
)
from tests.attached_zips import packed
from tests.pictures import EXIF_WITH_A_PLACE, jpeg, segment

OURS = frozenset({"medway safeguarding children board", "mscb"})
SOMEBODY = "Somebody Else"
GOOD = saved(good())


def told(data: bytes) -> str:
    return "\n".join(str(problem) for problem in look_into("docs/about/it.pdf", data, OURS).problems)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(GOOD, id="plain"),
        pytest.param(pdf(Author="MSCB"), id="signed-by-the-board"),
        pytest.param(pdf(Creator="Microsoft® Word 2016", Producer="Microsoft® Word 2016"), id="made-with-word"),
        pytest.param(link_to("https://www.nspcc.org.uk/"), id="with-a-link"),
        pytest.param(link_to("mailto:office@example.org.uk"), id="with-a-mailbox"),
        pytest.param(with_picture(jpeg()), id="with-a-clean-photograph"),
        pytest.param(with_xmp("<dc:title>x</dc:title><dc:creator>MSCB</dc:creator>"), id="with-metadata-of-the-board"),
        pytest.param(with_annotation(Subtype=name("Widget"), FT=name("Tx"), T=words("Name")), id="an-empty-form"),
        pytest.param(GOOD + b"\r\n", id="with-a-line-end"),
    ],
)
def test_a_clean_pdf_is_taken(data):
    assert told(data) == ""


def test_a_pdf_says_how_many_pages_it_has():
    assert look_into("docs/it.pdf", GOOD, OURS).holds == "1 page"


def nested(times: int) -> ArrayObject:
    return ArrayObject([nested(times - 1)]) if times else ArrayObject()


HIDDEN = {
    "author": (pdf(Author=SOMEBODY), "the name of its author"),
    "producer": (pdf(Producer=SOMEBODY), "more than the name of a program"),
    "creator-with-a-path": (
        pdf(Creator="Microsoft Word - C:\\Users\\jo\\child.doc"),
        "more than the name of a program",
    ),
    "subject": (pdf(Subject="case 7"), "nobody sees (its Subject)"),
    "company": (pdf(Company="x"), "nobody sees (its Company)"),
    "xmp-creator": (with_xmp(f"<dc:creator>{SOMEBODY}</dc:creator>"), "the name of its author"),
    "xmp-words": (with_xmp("<dc:description>ask again</dc:description>"), "nobody sees (its description)"),
    "xmp-tool": (with_xmp(f"<xmp:CreatorTool>{SOMEBODY}</xmp:CreatorTool>"), "more than the name of a program"),
    "comment": (with_annotation(Subtype=name("Text"), Contents=words("not this")), "comments or marks"),
    "black-box-as-a-mark": (with_annotation(Subtype=name("Square")), "comments or marks"),
    "unfinished-redaction": (with_annotation(Subtype=name("Redact")), "comments or marks"),
    "attached-file-on-a-page": (with_annotation(Subtype=name("FileAttachment")), "another file, a film or a sound"),
    "embedded-file": (
        with_root(Names=group(EmbeddedFiles=group(Names=ArrayObject()))),
        "carries another file inside",
    ),
    "script": (with_root(OpenAction=group(S=name("JavaScript"), JS=words("x"))), "a program (JavaScript)"),
    "script-in-a-list": (with_root(Extra=ArrayObject([group(S=name("JavaScript"))])), "a program (JavaScript)"),
    "thumbnail": (with_root(Thumb=words("x")), "small pictures of its pages"),
    "nested-too-deeply": (with_root(Extra=nested(80)), "nested too deeply"),
    "launch": (with_root(OpenAction=group(S=name("Launch"), F=words("cmd.exe"))), "starts a program"),
    "opens-a-site": (with_root(OpenAction=group(S=name("URI"), URI=words("https://x.example"))), "starts a program"),
    "link-to-a-computer": (link_to("file:///C:/Users/jo/x.doc"), "on somebody's computer"),
    "link-to-a-file": (with_annotation(Subtype=name("Link"), A=group(S=name("GoToR"))), "opens another file"),
    "filled-form": (
        with_annotation(Subtype=name("Widget"), FT=name("Tx"), V=words(SOMEBODY)),
        "a form that somebody has filled in",
    ),
    "xfa": (with_root(AcroForm=group(XFA=ArrayObject())), "a form of a kind that few"),
    "signature": (with_annotation(Subtype=name("Widget"), FT=name("Sig"), V=group(Name=words("x"))), "a signature"),
    "layer": (
        with_root(OCProperties=group(OCGs=ArrayObject(), D=group(OFF=ArrayObject([words("x")])))),
        "a layer that is switched off",
    ),
    "working-copy": (with_root(PieceInfo=group(Illustrator=group())), "the working copy"),
    "path-as-alt": (with_root(Extra=group(Alt=words("C:\\Users\\jo\\child.jpg"))), "the way to a file"),
    "place-in-a-photograph": (with_picture(jpeg(segment(0xE1, EXIF_WITH_A_PLACE))), "the place where it was taken"),
    "loose-page": (with_a_loose_page(), "pages or pictures that no page shows"),
    "changed-afterwards": (changed_afterwards("The name was"), "keeps what it said before"),
    "password": (locked(), "locked with a password"),
    "something-after": (GOOD + b"MZ", "something after its end"),
    "zip-after": (GOOD + packed({"x": "y"}), "something after its end"),
    "something-before": (b"\xff\xd8\xff" + GOOD, "something before its start"),
    "words-before": (b"GIF89 words" + GOOD, "something before its start"),
    "spaces-before": (b"\n\n" + GOOD, "something before its start"),
    "zip-inside": (GOOD.replace(b"%%EOF", packed({"x": "y"}) + b"\n%%EOF"), "a PDF and a packed folder"),
    "cut-short": (GOOD[: len(GOOD) // 2], "cut short or broken"),
    "without-its-root": (GOOD.replace(b"/Root", b"/Toor"), "cut short or broken"),
}


@pytest.mark.parametrize(("data", "complaint"), HIDDEN.values(), ids=HIDDEN.keys())
def test_what_a_pdf_carries_beside_its_pages_is_found(data, complaint):
    said = told(data)

    assert complaint in said
    assert SOMEBODY not in said


def test_what_a_change_left_behind_is_really_there():
    assert b"The name was" in changed_afterwards("The name was")


def without(*keys: str) -> bytes:
    writer = good()
    for key in keys:
        del writer.root_object[name(key)]
    return saved(writer)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        pytest.param(without("StructTreeRoot"), "it has no tags", id="untagged"),
        pytest.param(without("MarkInfo"), "it has no tags", id="marks-not-declared"),
        pytest.param(without("Lang"), "it does not say its language", id="language"),
        pytest.param(pdf(Title=""), "it has no title", id="title"),
        pytest.param(saved(good("")), "it is a picture of words", id="scanned"),
    ],
)
def test_whom_a_pdf_shuts_out_is_found(data, why):
    [found] = look_into("docs/it.pdf", data, OURS).shuts_out

    assert why in found


def test_a_pdf_that_everyone_can_use_shuts_nobody_out():
    assert look_into("docs/it.pdf", GOOD, OURS).shuts_out == ()


def test_a_pdf_that_is_huge_when_opened_is_refused_and_not_opened():
    writer = good()
    bomb = stream(b"\0" * 90_000_000, Type=name("Metadata"), Flag=BooleanObject(True)).flate_encode()
    writer.root_object[name("Metadata")] = writer._add_object(bomb)

    assert "cut short or broken" in told(saved(writer))


def test_a_pdf_of_too_many_parts_is_not_looked_into(monkeypatch):
    monkeypatch.setattr(pdf_objects, "MOST_OBJECTS", 3)

    assert "and 3 is the most. Divide it into several." in told(GOOD)


@pytest.mark.skipif(not shutil.which("qpdf"), reason="needs qpdf")
@pytest.mark.parametrize(
    "how",
    [
        pytest.param(["--linearize"], id="for-the-web"),
        pytest.param(["--object-streams=generate"], id="packed-together"),
        pytest.param(["--linearize", "--object-streams=generate"], id="both"),
    ],
)
def test_a_clean_pdf_is_taken_however_another_program_stores_it(how, tmp_path):
    (tmp_path / "in.pdf").write_bytes(GOOD)
    subprocess.run(["qpdf", *how, tmp_path / "in.pdf", tmp_path / "out.pdf"], check=True)

    assert told((tmp_path / "out.pdf").read_bytes()) == ""
