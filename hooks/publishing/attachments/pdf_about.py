"""What a PDF says about itself: its title and its program, and no person."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from pypdf import PdfReader
from pypdf.generic import StreamObject

from publishing.attachments.names import A_WAY, Ours, not_a_program, not_ours
from publishing.attachments.pdf_objects import Objects, text_at
from publishing.attachments.pdf_rules import SANITISE
from publishing.attachments.xml_parts import local, parse, text_in

HARMLESS = ("/Title", "/CreationDate", "/ModDate", "/Trapped", "/GTS_PDFXVersion", "/PTEX.Fullbanner")
PROGRAMS = ("/Creator", "/Producer")
XMP_HARMLESS = frozenset(
    "title language format CreateDate ModifyDate MetadataDate DocumentID InstanceID OriginalDocumentID VersionID"
    " RenditionClass DerivedFrom History part conformance amd rev Trapped PDFVersion GTS_PDFXVersion schemas about"
    " toolkit xmptk Marked".split()
)
XMP_PROGRAMS = ("CreatorTool", "Producer")


def about_sentences(reader: PdfReader, objects: Objects, ours: Ours) -> Iterator[str]:
    for key, value in (reader.metadata or {}).items():
        text = str(value.get_object() if hasattr(value, "get_object") else value).strip()
        if key == "/Author" and not_ours(text, ours):
            yield f"the PDF carries the name of its author. {SANITISE}."
        elif key in PROGRAMS and not_a_program(text):
            yield f"the PDF says in its {key.strip('/')} more than the name of a program, perhaps the name of a person. {SANITISE}."
        elif key not in (*HARMLESS, *PROGRAMS, "/Author") and text:
            yield f"the PDF carries words that nobody sees (its {key.strip('/')[:40]}). {SANITISE}."
    for one in objects.dictionaries:
        if isinstance(one, StreamObject) and text_at(one, "/Type") == "/Metadata":
            yield from _xmp_sentences(parse(one.get_data().strip(b"\0 \r\n"), "its metadata"), ours)


def _xmp_sentences(root: Element, ours: Ours) -> Iterator[str]:
    """The same said in XML, by programs that have more to say."""
    for name, text in _said(root):
        if name == "creator":
            if not_ours(text, ours):
                yield f"the PDF carries the name of its author. {SANITISE}."
        elif name in XMP_PROGRAMS:
            if not_a_program(text):
                yield f"the PDF says in its {name} more than the name of a program, perhaps the name of a person. {SANITISE}."
        elif name not in XMP_HARMLESS or A_WAY.search(text):
            yield f"the PDF carries words that nobody sees (its {name[:40]}). {SANITISE}."


def _said(root: Element) -> Iterator[tuple[str, str]]:
    for description in root.iter():
        if local(description.tag) != "Description" or _is_inside_history(description):
            continue
        pairs = [(local(name), value.strip()) for name, value in description.attrib.items()]
        pairs += [(local(inside.tag), _joined(inside)) for inside in description]
        yield from ((name, text) for name, text in pairs if text)


def _joined(element: Element) -> str:
    """The items of a list, a name each."""
    items = [text_in(item) for item in element.iter() if local(item.tag) == "li"]
    return "\n".join(items) if items else text_in(element)


def _is_inside_history(description: Element) -> bool:
    return any(local(name) in ("action", "instanceID") for name in description.attrib)
