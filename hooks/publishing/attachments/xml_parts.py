"""The XML inside office documents, read without ever following or expanding anything."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError, fromstring

from publishing.attachments.looked import RefusedError

DECLARED = re.compile(rb"""^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']""")
REMARK = re.compile(rb"<!--.*?-->", re.DOTALL)


def parse(data: bytes, part: str) -> Element:
    """The part as a tree, or RefusedError; what declares a document type could grow without end or fetch something."""
    declared = DECLARED.match(data)
    if declared and declared[1].lower() not in (b"utf-8", b"us-ascii", b"ascii"):
        raise RefusedError(f"a part of the file is not in UTF-8 ({part}). Save it again with an up-to-date program.")
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data or b"\x00" in data[:4]:
        raise RefusedError(
            f"a part of the file declares a document type ({part}), which no office program does. Do not open it, and ask where it came from."
        )
    try:
        return fromstring(data)
    except (ParseError, ValueError, LookupError, RecursionError) as error:
        raise RefusedError(
            f"the file is broken inside ({part}). Open it, save it under a new name and upload that."
        ) from error


def local(name: object) -> str:
    """The name without its namespace: two editions of the same format differ in nothing else."""
    return name.rpartition("}")[2] if isinstance(name, str) else ""


def attribute(element: Element, name: str) -> str | None:
    """An attribute by its name, whatever its namespace."""
    if (plain := element.get(name)) is not None:
        return plain
    return next((value for key, value in element.attrib.items() if local(key) == name), None)


def called(root: Element, *names: str) -> Iterator[Element]:
    """Every element with one of these names, at any depth."""
    return (element for element in root.iter() if local(element.tag) in names)


def child(element: Element, name: str) -> Element | None:
    return next((inside for inside in element if local(inside.tag) == name), None)


def text_in(element: Element | None) -> str:
    return "".join(element.itertext()).strip() if element is not None else ""


def number(written: str | None, otherwise: int) -> int:
    """A whole number as a program writes it; what a damaged file has in its place counts as usual."""
    return int(written) if written and written.isdecimal() and len(written) < 8 else otherwise


def is_on(element: Element | None) -> bool:
    """A switch that is there is on, unless it says otherwise."""
    return element is not None and (attribute(element, "val") or "true").lower() not in ("0", "false", "off", "none")


def has_remarks(data: bytes) -> bool:
    return any(found[0].strip(b"<!-> \t\r\n") for found in REMARK.finditer(data))
