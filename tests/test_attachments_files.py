"""A file is what its name says, whole, and safe to open: whatever it is called, it is judged by what is in it."""

import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publishing.attachments import archives, words
from publishing.attachments.kinds import ENDINGS, LARGEST, OLE
from publishing.attachments.looking import look_into
from publishing.attachments.words import text_of
from tests.attached_pdfs import good, pdf, saved
from tests.attached_zips import core, docx, odt, packed, pptx, with_entry, with_flag, word, xlsx
from tests.pictures import png

OURS = frozenset({"mscb"})
LFS = b"version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 9\n"
LOCKED = OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")
PDF = saved(good())


def told(data: bytes, ending: str = ".docx") -> str:
    return "\n".join(str(problem) for problem in look_into(f"docs/about/it{ending}", data, OURS).problems)


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        pytest.param(b"", "the file is empty", id="empty"),
        pytest.param(b"x" * (LARGEST + 1), "10,000,000 is the most", id="too-large"),
        pytest.param(LFS, "only a note that says where the file is kept", id="git-lfs"),
        pytest.param(b"MZ\x90\0", "is a program for Windows inside. Do not open it", id="program"),
        pytest.param(png(), "is a picture (PNG) inside", id="picture"),
        pytest.param(b"<!DOCTYPE html><p>x", "is a web page inside", id="web-page"),
        pytest.param(LOCKED, "locked with a password", id="password"),
        pytest.param(OLE + b"\0" * 600, "a file of an older program", id="older-office"),
        pytest.param(packed({"x.txt": "y"}), "is a packed folder (zip) inside", id="packed-folder"),
    ],
)
def test_a_file_is_judged_by_what_is_in_it(ending, data, complaint):
    assert complaint in told(data, ending)


@pytest.mark.parametrize(
    ("ending", "data", "complaint"),
    [
        pytest.param(".pdf", docx(), "is an Office file inside", id="word-as-pdf"),
        pytest.param(".docx", PDF, "is a PDF inside", id="pdf-as-word"),
        pytest.param(".docx", odt(), "is an OpenDocument file inside", id="libreoffice-as-word"),
        pytest.param(".csv", xlsx(), "is an Office file inside", id="excel-as-csv"),
        pytest.param(".docx", packed({"_rels/.rels": "<x/>"}), "not an Office file", id="a-folder-as-word"),
        pytest.param(".docx", b"Dear all", "is text inside", id="text-as-word"),
    ],
)
def test_the_name_of_a_file_matches_what_is_in_it(ending, data, complaint):
    assert complaint in told(data, ending)


def test_a_file_of_another_kind_is_answered_with_what_to_do():
    assert "Save it again as Word document (.docx), or give it the ending of what it is." in told(PDF)


def test_a_table_too_large_to_be_looked_into_is_not_opened(monkeypatch):
    monkeypatch.setattr(archives, "MOST_OF_ONE", 100)

    assert "grows to" in told(DOCX)


def test_a_large_picture_is_not_a_large_table(monkeypatch):
    data = docx(more={"word/media/1.png": png(pixels=b"\0" * 5_000)})
    monkeypatch.setattr(archives, "MOST_OF_ONE", 4_000)

    assert told(data) == ""


def two_of_one_name() -> bytes:
    return packed({"[Content_Types].xml": "<x/>", "word/a.xml": "<x/>", "word/A.xml": "<x/>"})


def with_a_remark(data: bytes) -> bytes:
    return data[:-2] + b"\5\0hello"


DOCX = docx()
BROKEN = {
    "cut-short": (DOCX[:-30], "cut short or broken"),
    "half": (DOCX[: len(DOCX) // 2], "cut short or broken"),
    "a-changed-byte": (DOCX.replace(b"docProps/app.xml", b"docProps/apq.xml", 1), "between its parts"),
    "a-program-before": (DOCX[:4] + DOCX, "something before its start"),
    "something-after": (DOCX + b"%PDF-1.7", "something after its end"),
    "a-remark-at-the-end": (with_a_remark(DOCX), "something after its end"),
    "between-the-parts": (DOCX.replace(b"PK\1\2", b"hidden" + b"PK\1\2", 1), "between its parts"),
    "before-the-last-record": (DOCX.replace(b"PK\5\6", b"hidden" + b"PK\5\6", 1), "between its parts"),
    "a-link-to-a-computer": (with_entry(DOCX, create_system=3, external_attr=0o120777 << 16), "a link to something on"),
    "a-remark-on-a-part": (with_entry(DOCX, comment=b"do not publish"), "a remark that nobody sees"),
    "locked": (with_flag(DOCX, 1), "locked with a password"),
    "outside": (docx(more={"../../evil.xml": "<x/>"}), "would be written outside it"),
    "from-the-top": (docx(more={"/etc/x.xml": "<x/>"}), "would be written outside it"),
    "on-a-drive": (docx(more={"C:\\x.xml": "<x/>"}), "would be written outside it"),
    "one-name-twice": (two_of_one_name(), "would be there twice"),
    "swelling": (docx(more={"word/media/x.png": b"\0" * 5_000_000}), "grows to"),
    "many-parts": (docx(more={f"word/media/{number}.png": b"" for number in range(2_001)}), "2,000 is the most"),
    "not-xml": (docx(more={"word/document.xml": "<w:p>"}), "broken inside (word/document.xml)"),
    "another-alphabet": (docx(more={"word/x.xml": '<?xml version="1.0" encoding="utf-7"?><x/>'}), "not in UTF-8"),
}


@pytest.mark.parametrize(("data", "complaint"), BROKEN.values(), ids=BROKEN.keys())
def test_a_file_that_is_broken_or_dangerous_is_not_unpacked(data, complaint):
    assert complaint in told(data)


def test_nothing_is_unpacked_from_a_file_that_swells(monkeypatch):
    opened: list[str] = []
    monkeypatch.setattr(zipfile.ZipFile, "read", lambda self, entry: opened.append(entry.filename) or b"")

    told(docx(more={"word/media/x.png": b"\0" * 5_000_000}))

    assert opened == []


def test_all_parts_together_have_a_limit(monkeypatch):
    monkeypatch.setattr(archives, "MOST_UNPACKED", 500)

    assert "grows to" in told(DOCX)


def test_a_number_that_is_none_does_not_stop_the_looking():
    rows = '<row r="1"><c r="A1" s="x" t="s"><v>9999999999999999</v></c></row>'

    assert told(xlsx(rows, columns='<cols><col min="x" max="y" hidden="1"/></cols>'), ".xlsx") != ""


@given(ending=st.sampled_from(ENDINGS), data=st.data())
def test_whatever_a_file_holds_it_is_answered_in_words(ending, data):
    start = {".pdf": PDF, ".docx": DOCX, ".xlsx": xlsx(), ".pptx": pptx(), ".odt": odt(), ".ods": odt(), ".csv": b"a,b\n1,2\n"}[
        ending
    ]  # fmt: skip
    at = data.draw(st.integers(0, len(start)))
    cut = data.draw(st.integers(0, 40))
    damaged = start[:at] + data.draw(st.binary(max_size=40)) + start[at + cut :]

    look_into(f"docs/it{ending}", damaged, OURS)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        pytest.param("it.pdf", pdf(Subject="canary words"), id="pdf-metadata"),
        pytest.param("it.pdf", saved(good("Some canary words")), id="pdf-page"),
        pytest.param("it.docx", docx("<w:p><w:r><w:t>can</w:t></w:r><w:r><w:t>ary words</w:t></w:r></w:p>"), id="word"),
        pytest.param("it.docx", docx(more={"docProps/core.xml": core("<x>canary words</x>")}), id="word-metadata"),
        pytest.param("it.docx", docx(more={"word/comments.xml": word("<w:t>canary words</w:t>")}), id="comment"),
        pytest.param("it.docx", docx('<w:docPr descr="canary words"/>'), id="said-of-a-picture"),
        pytest.param("it.xlsx", xlsx(), id="sheet-name"),
        pytest.param("it.csv", b"who,what\ncanary words,1\n", id="csv"),
    ],
)
def test_everything_a_file_says_can_be_searched_for_what_identifies(name, data, tmp_path):
    wanted = "Numbers" if name.endswith(".xlsx") else "canary words"
    (tmp_path / name).write_bytes(data)

    assert wanted in text_of(tmp_path / name)


def test_a_file_that_cannot_be_read_says_nothing(tmp_path):
    (tmp_path / "it.docx").write_bytes(b"PK\3\4 broken")

    assert text_of(tmp_path / "it.docx") == ""


def test_a_file_that_is_too_large_is_not_searched(tmp_path, monkeypatch):
    monkeypatch.setattr(words, "LARGEST", 10)
    (tmp_path / "it.csv").write_text("Course,People\nA,1\n")

    assert text_of(tmp_path / "it.csv") == ""
