"""Small whole PDFs, and what people and programs leave in them."""

from io import BytesIO

from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
    PdfObject,
    StreamObject,
    TextStringObject,
)

SENTENCE = "What the board learned about neglect in this year."


def name(text: str) -> NameObject:
    return NameObject(f"/{text}")


def words(text: str) -> TextStringObject:
    return TextStringObject(text)


def group(**values: PdfObject) -> DictionaryObject:
    """A dictionary; an underscore at the end of a name is left out."""
    return DictionaryObject({name(key.rstrip("_")): value for key, value in values.items()})


def stream(data: bytes, **values: PdfObject) -> StreamObject:
    made = DecodedStreamObject()
    made.set_data(data)
    made.update(group(**values))
    return made


def good(text: str = SENTENCE) -> PdfWriter:
    """One page of words, with tags, a title and a language; a test adds what should not be there."""
    writer = PdfWriter()
    page = writer.add_blank_page(300, 200)
    font = group(Type=name("Font"), Subtype=name("Type1"), BaseFont=name("Helvetica"))
    page[name("Resources")] = group(Font=group(F1=writer._add_object(font)))
    page[name("Contents")] = writer._add_object(stream(f"BT /F1 12 Tf 10 100 Td ({text}) Tj ET".encode()))
    root = writer.root_object
    root[name("Lang")] = words("en-GB")
    root[name("MarkInfo")] = group(Marked=BooleanObject(True))
    root[name("StructTreeRoot")] = writer._add_object(group(Type=name("StructTreeRoot")))
    writer.metadata = {"/Title": "Learning about neglect", "/Producer": "pypdf"}
    return writer


def saved(writer: PdfWriter) -> bytes:
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def pdf(**about: str) -> bytes:
    """A good one that says this about itself."""
    writer = good()
    writer.metadata = {"/Title": "Learning about neglect", **{f"/{key}": value for key, value in about.items()}}
    return saved(writer)


def with_root(**values: PdfObject) -> bytes:
    writer = good()
    writer.root_object.update(group(**values))
    return saved(writer)


def with_annotation(**values: PdfObject) -> bytes:
    writer = good()
    box = ArrayObject(FloatObject(number) for number in (10, 10, 50, 50))
    annotation = group(**{"Type": name("Annot"), "Rect": box, **values})
    writer.pages[0][name("Annots")] = ArrayObject([writer._add_object(annotation)])
    return saved(writer)


def link_to(address: str) -> bytes:
    return with_annotation(Subtype=name("Link"), A=group(S=name("URI"), URI=words(address)))


def with_picture(jpeg: bytes) -> bytes:
    writer = good()
    picture = stream(jpeg, Type=name("XObject"), Subtype=name("Image"), Filter=name("DCTDecode"))
    writer.pages[0][name("Resources")][name("XObject")] = group(Im1=writer._add_object(picture))  # type: ignore[index]
    return saved(writer)


def with_xmp(inside: str) -> bytes:
    rdf = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">{inside}</rdf:Description></rdf:RDF></x:xmpmeta>'
    writer = good()
    metadata = stream(rdf.encode(), Type=name("Metadata"), Subtype=name("XML"))
    writer.root_object[name("Metadata")] = writer._add_object(metadata)
    return saved(writer)


def with_a_loose_page() -> bytes:
    """A page that was taken out, and is still in the file."""
    writer = good()
    writer._add_object(group(Type=name("Page"), Note=words("canary"), Rotate=NumberObject(0)))
    return saved(writer)


def changed_afterwards(said_before: str) -> bytes:
    """Saved the way most programs save a change: the new is added, the old stays."""
    first = saved(good(said_before))
    writer = PdfWriter(BytesIO(first), incremental=True)
    writer.add_metadata({"/Title": "Another title"})
    return saved(writer)


def locked() -> bytes:
    writer = good()
    writer.encrypt("secret", algorithm="RC4-128")
    return saved(writer)


def opened(data: bytes) -> PdfReader:
    return PdfReader(BytesIO(data), strict=True)
