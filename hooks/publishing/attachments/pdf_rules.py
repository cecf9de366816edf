"""What a PDF may not hold: programs, other files, remarks, answers to a form, layers that are switched off."""

import re
from collections.abc import Iterator

from pypdf.generic import ArrayObject, DictionaryObject, StreamObject, TextStringObject

from publishing.attachments.names import A_WAY
from publishing.attachments.pdf_objects import Objects, at, text_at
from publishing.attachments.pictures_inside import picture_inside

# Acrobat has one command that takes nearly all of it out.
SANITISE = "In Acrobat: Redact, Sanitize Document; or export it again from the program it was written in"
AGAIN = "Export it again from the program it was written in, without"
REMARKS = frozenset(
    "/Text /FreeText /Line /Square /Circle /Polygon /PolyLine /Highlight /Underline /Squiggly /StrikeOut /Stamp /Caret"
    " /Ink /Popup /Redact /Projection".split()
)
FILES = frozenset("/FileAttachment /Sound /Movie /Screen /3D /RichMedia".split())
STARTS_SOMETHING = frozenset(
    "/Launch /GoToR /GoToE /SubmitForm /ImportData /Rendition /Movie /Sound /RichMediaExecute /GoTo3DView".split()
)
WEB = re.compile(r"(?:https?://|mailto:|tel:|#|[\w./%-]+$)", re.IGNORECASE)


def object_sentences(objects: Objects) -> Iterator[str]:
    for one in objects.dictionaries:
        yield from _programs(one)
        yield from _annotations(one)
        yield from _fields(one)
        yield from _unseen(one)
        if isinstance(one, StreamObject) and text_at(one, "/Subtype") == "/Image":
            yield from _picture(one)


def _programs(one: DictionaryObject) -> Iterator[str]:
    """Nothing happens when the file is opened, and a link leads only where a reader can go."""
    action, opening = text_at(one, "/S"), at(one, "/OpenAction")
    if "/JS" in one or action == "/JavaScript" or "/JavaScript" in one:
        yield f"the PDF carries a program (JavaScript). {SANITISE}."
    opens = isinstance(opening, DictionaryObject) and text_at(opening, "/S") != "/GoTo"
    if action in STARTS_SOMETHING or "/AA" in one or opens:
        yield f"the PDF starts a program, opens another file or sends something. {SANITISE}."
    if "/EF" in one or "/EmbeddedFiles" in one or text_at(one, "/Type") == "/EmbeddedFile" or "/RichMedia" in one:
        yield f"the PDF carries another file inside it. {SANITISE}."
    if action == "/URI" and not WEB.match(text_at(one, "/URI")):
        yield f"a link in the PDF leads to a place on somebody's computer or on a private network. {AGAIN} that link."


def _annotations(one: DictionaryObject) -> Iterator[str]:
    if "/Rect" not in one or "/Subtype" not in one:
        return
    kind = text_at(one, "/Subtype")
    if kind in REMARKS:
        yield f"the PDF carries comments or marks that somebody put on it. {SANITISE}."
    elif kind in FILES:
        yield f"the PDF carries another file, a film or a sound inside it. {SANITISE}."


def _fields(one: DictionaryObject) -> Iterator[str]:
    if "/XFA" in one:
        yield f"the PDF is a form of a kind that few programs can open (XFA). {AGAIN} the form."
    kind = text_at(one, "/FT")
    if kind == "/Sig" and "/V" in one:
        yield f"the PDF carries a signature with the name of a person. {AGAIN} the signature."
    elif kind and any(text_at(one, key) not in ("", "/Off") for key in ("/V", "/DV")):
        yield "the PDF is a form that somebody has filled in. Put in the empty form."


def _unseen(one: DictionaryObject) -> Iterator[str]:
    if "/PieceInfo" in one:
        yield f"the PDF carries the working copy of the program it was made with. {SANITISE}."
    if "/Thumb" in one:
        yield f"the PDF carries small pictures of its pages as they once were. {SANITISE}."
    layers = at(one, "/D") if "/OCGs" in one else None
    if isinstance(layers, DictionaryObject) and (at(layers, "/OFF") or text_at(layers, "/BaseState") == "/OFF"):
        yield f"the PDF has a layer that is switched off, and anyone can switch it on. {AGAIN} that layer."
    if any(A_WAY.search(value) for key, value in one.items() if isinstance(value, TextStringObject) and key != "/URI"):
        yield f"the PDF carries the way to a file on somebody's computer. {SANITISE}. If it is a picture's description, write what the picture shows."


def _picture(one: StreamObject) -> Iterator[str]:
    """A photograph is kept as the file that it was."""
    filters = at(one, "/Filter")
    last = filters[-1] if isinstance(filters, ArrayObject) and filters else filters
    if last == "/DCTDecode":
        yield from picture_inside(one.get_data())
