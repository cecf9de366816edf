"""A PDF is whole, open, and tells nothing but what its pages show."""

import logging
from collections.abc import Iterator
from io import BytesIO

from pypdf import PdfReader

from publishing.attachments.looked import RefusedError, counted
from publishing.attachments.names import Ours
from publishing.attachments.pdf_about import about_sentences
from publishing.attachments.pdf_access import what_shuts_out
from publishing.attachments.pdf_objects import Objects
from publishing.attachments.pdf_rules import object_sentences
from publishing.attachments.pdf_versions import keeps_earlier_versions

END = b"%%EOF"
MOST_AFTER_THE_END = 8
ZIP_INSIDE = (b"PK\x03\x04", b"PK\x05\x06")
BROKEN = "the PDF is cut short or broken inside. Export it again from the program it was written in."
AGAIN = "Export it again from the program it was written in."

# Its warnings quote what is in the file, and a log is read by many.
logging.getLogger("pypdf").addHandler(logging.NullHandler())
logging.getLogger("pypdf").propagate = False


def look_into_pdf(data: bytes, ours: Ours) -> tuple[str, list[str], tuple[str, ...]]:
    """How many pages it has, everything to put right, and whom it shuts out; or RefusedError."""
    _check_the_ends(data)
    try:
        reader = PdfReader(BytesIO(data), strict=True)
        if "/Root" not in reader.trailer:
            raise RefusedError(BROKEN)
        if reader.is_encrypted:
            raise RefusedError(
                "the PDF is locked with a password or against copying, which also locks out screen readers. Save it without."
            )
        objects = Objects(reader)
        sentences = list(dict.fromkeys(_sentences(data, reader, objects, ours)))
        return counted(objects.pages, "page", "pages"), sentences, tuple(what_shuts_out(reader))
    except RefusedError:
        raise
    except Exception as error:  # what a broken file does to its reader is not to be foreseen
        raise RefusedError(BROKEN) from error


def _check_the_ends(data: bytes) -> None:
    end = data.rfind(END)
    if end < 0:
        raise RefusedError(BROKEN)
    if data[end + len(END) :].strip() or len(data) - end - len(END) > MOST_AFTER_THE_END:
        raise RefusedError(f"the file has something after its end. {AGAIN}")
    if all(mark in data for mark in ZIP_INSIDE):
        raise RefusedError(f"the file is a PDF and a packed folder (zip) at once. {AGAIN}")


def _sentences(data: bytes, reader: PdfReader, objects: Objects, ours: Ours) -> Iterator[str]:
    if keeps_earlier_versions(data, reader, objects):
        yield "the PDF was changed after it was made, and keeps what it said before. Print it to a new PDF, or export it again from the program it was written in."
    elif objects.left_over():
        yield "the PDF keeps pages or pictures that no page shows. Print it to a new PDF, or export it again from the program it was written in."
    yield from object_sentences(objects)
    yield from about_sentences(reader, objects, ours)
