"""Which kinds of file readers can take with them, what people call them, and how each begins."""

import re
from dataclasses import dataclass

LARGEST = 10_000_000
ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LFS = b"version https://git-lfs.github.com/spec/"


@dataclass(frozen=True)
class Kind:
    """A kind of file: its ending, what people call it, and the program to open it with when something must change."""

    ending: str
    called: str
    program: str


KINDS = {
    kind.ending: kind
    for kind in (
        Kind(".pdf", "PDF", "the program it was made with"),
        Kind(".docx", "Word document", "Word"),
        Kind(".xlsx", "Excel workbook", "Excel"),
        Kind(".pptx", "PowerPoint slides", "PowerPoint"),
        Kind(".odt", "OpenDocument text", "LibreOffice"),
        Kind(".ods", "OpenDocument spreadsheet", "LibreOffice"),
        Kind(".csv", "CSV file", "a spreadsheet"),
    )
}
ENDINGS = tuple(KINDS)

BEGINNINGS: tuple[tuple[bytes, str], ...] = (
    (LFS, "only a note that says where the file is kept (Git LFS). Put the file itself here"),
    (b"%PDF-", "a PDF"),
    (b"MZ", "a program for Windows"),
    (b"\x7fELF", "a program"),
    (b"#!", "a program"),
    (b"\x89PNG", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"{\\rtf", "a document in an older form (RTF)"),
    (b"Rar!", "a packed folder (RAR)"),
    (b"7z\xbc\xaf", "a packed folder (7z)"),
    (b"\x1f\x8b", "a packed file (gzip)"),
)
WEB_PAGE = re.compile(rb"\s*(?:<!doctype html|<html|<script|<svg|<\?xml)", re.IGNORECASE)


def what_it_is(data: bytes) -> str | None:
    """What a file is by its first bytes, or nothing when they could be text."""
    if data.startswith(ZIP):
        return _what_is_packed(data)
    if data.startswith(OLE):
        return (
            "locked with a password"
            if "EncryptedPackage".encode("utf-16-le") in data
            else "a file of an older program (.doc, .xls, .ppt or an e-mail)"
        )
    if found := next((what for start, what in BEGINNINGS if data.startswith(start)), None):
        return found
    return "a web page" if WEB_PAGE.match(data) else None


def _what_is_packed(data: bytes) -> str:
    start = data[:200]
    if b"mimetypeapplication/vnd.oasis.opendocument." in start:
        return "an OpenDocument file"
    return "an Office file" if b"[Content_Types].xml" in data or b"_rels/.rels" in data else "a packed folder (zip)"
