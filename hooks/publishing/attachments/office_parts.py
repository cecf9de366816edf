"""An Office file is a folder of parts: the known ones may be there, and none that carries more than is seen."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from publishing.front_door.showing import shown

INSPECT = "File, Info, Check for Issues, Inspect Document, Remove All; then save it"
COPY = "copy what is to be seen into a new file"

# What is told of a part, and what to do.
NEVER: tuple[tuple[str, str, str], ...] = (
    (r"vba(Project|Data)|macrosheets/|dialogsheets/|attachedToolbars", "macros, which are programs", "Save it as {kind} without macros"),
    (r"/(embeddings|activeX|ctrlProps)/|/afchunk|oleObject", "another file or a program inside it (often the workbook behind a chart)", "Put in a picture of it instead, and save it"),
    (r"_xmlsignatures|/origin\.sigs", "a signature with the name of a person", "File, Info, View Signatures, Remove Signature; then save it"),
    (r"/externalLinks/", "links to other workbooks, and a copy of what is in them", "Data, Edit Links, Break Link; then save it"),
    (r"/connections\.xml|/queryTables/|/model/|mashup", "a connection to data elsewhere", "Data, Queries & Connections: delete all; then save it"),
    (r"/pivot(Cache|Tables)", "the whole table behind a pivot table", "Copy the pivot table, paste it as values into a new workbook and save that"),
    (r"thumbnail", "a small picture of its first page as it once was", "File, Info, Properties, Advanced Properties, Summary: untick Save preview picture; then save it"),
)  # fmt: skip
# These are made beforehand by some programs, and tell nothing while they are empty.
UNLESS_EMPTY: tuple[tuple[str, str, str], ...] = (
    (r"/people\.xml|/persons/|/(commentA|a)uthors\.xml|/changesInfos/|/revisions/|/userNames", "the names of people who worked on it", INSPECT),
    (r"/(comments|threadedComment)\w*\.xml|/(comments|threadedComments)/", "comments", "Review, Delete, Delete All Comments; then save it"),
    (r"^customXml/item\d*\.xml|/tags/|/customProperty|/customData/", "data that nobody sees (custom XML)", INSPECT),
    (r"^docProps/custom\.xml", "properties of its own that nobody sees", INSPECT),
    (r"/glossary/document", "building blocks that nobody sees", COPY[0].upper() + COPY[1:]),
)  # fmt: skip

EVERY_PROGRAM = (
    r"\[Content_Types\]\.xml|(.+/)?_rels/[^/]*\.rels|docProps/(core|app|custom)\.xml|docMetadata/LabelInfo\.xml"
    r"|customXml/item(Props)?\d*\.xml|[a-z]+/(media|fonts|theme|charts|diagrams|drawings|ink|printerSettings|glossary)/[^/]+"
)
OF_PROGRAM = {
    ".docx": r"word/(document|styles|stylesWithEffects|settings|webSettings|fontTable|numbering|header|footer|footnotes|endnotes|comments\w*|people)\d*\.xml",
    ".xlsx": r"xl/(workbook|sharedStrings|styles|calcChain|metadata|persons/\w+|comments\d*|threadedComments/\w+|(worksheets|chartsheets|tables)/[\w-]+)\d*\.xml",
    ".pptx": r"ppt/(presentation|presProps|viewProps|tableStyles|commentAuthors|authors|revisionInfo|(slides|slideLayouts|slideMasters|notesSlides|notesMasters|handoutMasters|comments)/[\w-]+)\.xml",
}  # fmt: skip
IS_XML = (".xml", ".rels", ".vml")


def part_sentences(parts: dict[str, bytes], trees: dict[str, Element], ending: str, program: str) -> Iterator[str]:
    """Every part is one that shows something or says how."""
    allowed = re.compile(f"(?:{EVERY_PROGRAM}|{OF_PROGRAM[ending]})")
    for name in parts:
        found = _told(name, NEVER)
        if maybe := None if found else _told(name, UNLESS_EMPTY):
            found = None if name in trees and _is_empty(trees[name]) else maybe
        if found:
            what, todo = found
            yield f"the file carries {what}. In {program}: {todo.format(kind=ending)}."
        elif not maybe and not allowed.fullmatch(name):
            yield f"the file carries something that nobody can look into ({shown(name)}). In {program}: {COPY}."


def _told(name: str, among: tuple[tuple[str, str, str], ...]) -> tuple[str, str] | None:
    return next(((what, todo) for part, what, todo in among if re.search(part, name, re.IGNORECASE)), None)


def _is_empty(root: Element) -> bool:
    return len(root) == 0 and not (root.text or "").strip()
