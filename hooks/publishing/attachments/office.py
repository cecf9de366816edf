"""What holds for Word, Excel and PowerPoint alike."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from publishing.attachments.looked import RefusedError
from publishing.attachments.names import Ours
from publishing.attachments.office_links import link_sentences
from publishing.attachments.office_parts import IS_XML, part_sentences
from publishing.attachments.office_properties import (
    drawing_sentences,
    naming_sentences,
    printer_sentences,
    property_sentences,
)
from publishing.attachments.pictures_inside import pictures_inside
from publishing.attachments.xml_parts import called, has_remarks, parse

FOLDERS = {".docx": "word/", ".xlsx": "xl/", ".pptx": "ppt/"}
MAIN = {
    "wordprocessingml.document.main+xml": ".docx",
    "spreadsheetml.sheet.main+xml": ".xlsx",
    "presentationml.presentation.main+xml": ".pptx",
}
OTHERS = {
    "macroenabled": "macros, which are programs",
    "template": "a template",
    "slideshow": "a slide show",
    "sheet.binary": "a binary workbook (.xlsb)",
}


def trees_of(parts: dict[str, bytes]) -> dict[str, Element]:
    """Every part that is XML, as a tree."""
    return {name: parse(data, name) for name, data in parts.items() if name.lower().endswith(IS_XML)}


def check_the_kind(trees: dict[str, Element], ending: str) -> None:
    """What it says it holds is what its name says, or RefusedError."""
    types = trees.get("[Content_Types].xml")
    if types is None:
        raise RefusedError("the file is a packed folder (zip), and not an Office file. Put in each file by itself.")
    written = [(element.get("ContentType") or "") for element in called(types, "Override", "Default")]
    for content, what in OTHERS.items():
        if any(content in kind.lower() and "main+xml" in kind for kind in written) or any(
            content == "macroenabled" and "macroenabled" in kind.lower() for kind in written
        ):
            raise RefusedError(f"the file is called {ending} and holds {what}. Save it as {ending}, without those.")
    found = {ends for kind in written for content, ends in MAIN.items() if kind.endswith(content)}
    if found != {ending}:
        holds = " and ".join(sorted(found)) or "nothing that can be read"
        raise RefusedError(f"the file is called {ending}, but it holds {holds}. Give it the ending of what it is.")


def office_sentences(
    parts: dict[str, bytes], trees: dict[str, Element], ending: str, program: str, ours: Ours
) -> Iterator[str]:
    """Everything to put right that has nothing to do with the one program."""
    yield from part_sentences(parts, trees, ending, program)
    yield from property_sentences(trees, program, ours)
    yield from naming_sentences(trees, program, ours)
    yield from printer_sentences(parts, program)
    yield from drawing_sentences(trees, program)
    yield from link_sentences(trees, program)
    yield from pictures_inside(parts, f"{FOLDERS[ending]}media/")
    if any(has_remarks(parts[name]) for name in trees):
        yield f"the file carries remarks in its code. In {program}: save it under a new name."
