"""Everything that an attachment says, seen or not, so that the rules about identifiers can read it as they read a page."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from xml.etree.ElementTree import Element

from pypdf import PdfReader
from pypdf.generic import TextStringObject

from publishing.attachments.archives import unpack
from publishing.attachments.kinds import LARGEST
from publishing.attachments.looked import RefusedError
from publishing.attachments.pdf_objects import Objects
from publishing.attachments.xml_parts import local, parse

MOST_CHARACTERS = 2_000_000
MOST_PAGES = 200
PARAGRAPHS = ("p", "h", "si", "is")
# Attributes that hold words, names or addresses; the others say how things look.
TELLING = ("descr", "title", "alt", "Target", "href", "name", "author", "creator", "value")


def text_of(path: Path) -> str:
    """What a reader would see and what the file says about itself, a paragraph on each line; nothing where it cannot be read."""
    data = path.read_bytes()
    if len(data) > LARGEST:
        return ""
    try:
        text = "\n".join(_lines(path.suffix, data))
    except RefusedError:
        return ""
    return text[:MOST_CHARACTERS]


def _lines(ending: str, data: bytes) -> Iterator[str]:
    if ending == ".csv":
        yield data.decode("utf-8", "replace")
    elif ending == ".pdf":
        yield from _in_pdf(data)
    else:
        for name, part in unpack(data).items():
            if name.endswith((".xml", ".rels", ".rdf", ".vml")):
                yield from _in_xml(parse(part, name))


def _in_xml(root: Element) -> Iterator[str]:
    """Words of one paragraph belong together, however they are cut up to be shown."""
    paragraphs = [element for element in root.iter() if local(element.tag) in PARAGRAPHS]
    if paragraphs:
        yield from ("".join(paragraph.itertext()) for paragraph in paragraphs)
    else:
        yield from (text.strip() for text in root.itertext() if text.strip())
    for element in root.iter():
        yield from (value for name, value in element.attrib.items() if local(name) in TELLING)


def _is_said(key: object, value: object) -> bool:
    """Not the names of alphabets, nor a moment written in fourteen digits."""
    return isinstance(value, TextStringObject) and key not in ("/Registry", "/Ordering") and not value.startswith("D:")


def _in_pdf(data: bytes) -> Iterator[str]:
    """What its pages show, and every string in it besides."""
    try:
        reader = PdfReader(BytesIO(data), strict=True)
        for one in Objects(reader).dictionaries:
            yield from (str(value) for key, value in one.items() if _is_said(key, value))
        for page in reader.pages[:MOST_PAGES]:
            yield page.extract_text()
    except Exception as error:  # what a broken file does to its reader is not to be foreseen
        raise RefusedError("it cannot be read") from error
