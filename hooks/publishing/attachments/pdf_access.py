"""Whom a PDF leaves out: those who hear it, and those whose reader needs to know its language."""

from collections.abc import Iterator

from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from publishing.attachments.pdf_objects import at, text_at

PAGES_TRIED = 10
LEAST_LETTERS = 20


def what_shuts_out(reader: PdfReader) -> Iterator[str]:
    """What keeps a screen reader from reading it; a page that says the same makes up for it."""
    root = reader.root_object
    marks = at(root, "/MarkInfo")
    if not _has_words(reader):
        yield "it is a picture of words, as from a scanner, and cannot be read aloud"
    elif "/StructTreeRoot" not in root or not (
        isinstance(marks, DictionaryObject) and text_at(marks, "/Marked") == "True"
    ):
        yield "it has no tags, so a screen reader cannot tell headings from words"
    if not ((reader.metadata.title if reader.metadata else "") or "").strip():
        yield "it has no title"
    if not text_at(root, "/Lang"):
        yield "it does not say its language"


def _has_words(reader: PdfReader) -> bool:
    letters = 0
    for page in reader.pages[:PAGES_TRIED]:
        letters += sum(1 for letter in page.extract_text() if letter.isalpha())
        if letters >= LEAST_LETTERS:
            return True
    return False
