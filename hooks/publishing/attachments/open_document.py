"""An OpenDocument file (LibreOffice) shows all that it says, and says nothing of who made it."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from publishing.attachments.looked import RefusedError, counted
from publishing.attachments.names import A_WAY, Ours, not_ours
from publishing.attachments.open_hidden import hidden_sentences
from publishing.attachments.pictures_inside import pictures_inside
from publishing.attachments.xml_parts import attribute, called, has_remarks, local, number, parse, text_in
from publishing.front_door.showing import shown

TYPES = {
    ".odt": "application/vnd.oasis.opendocument.text",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
}
KNOWN = re.compile(
    r"mimetype|(content|styles|meta|settings|manifest)\.(xml|rdf)|META-INF/manifest\.xml|layout-cache"
    r"|Pictures/[^/]+|Fonts/[^/]+|Object \d+/((content|styles|meta|settings)\.xml)?|ObjectReplacements/Object \d+"
)
CLEAN = "Tools, Options, LibreOffice, Security, Options: tick Remove personal information on saving; then save it"
TELLING = (
    (r"^(Basic|Scripts|Dialogs)/", "macros, which are programs", "Tools, Macros, Organize Macros: delete them; then save it"),
    (r"^Thumbnails/", "a small picture of its first page as it once was", "File, Properties, General: untick Save preview image with this document; then save it"),
    (r"signatures\.xml$", "a signature with the name of a person", "File, Digital Signatures: remove it; then save it"),
    (r"^Versions|VersionList", "earlier versions of itself", "File, Versions: delete them; then save it"),
    (r"^(Configurations2|database|forms|reports)/", "settings and tools of its own", "copy what is to be seen into a new file"),
)  # fmt: skip
PEOPLE = ("creator", "initial-creator", "printed-by", "user-defined", "sender-firstname", "sender-lastname")
NOBODY_SEES = ("subject", "keyword", "description")


def check_the_kind(parts: dict[str, bytes], ending: str) -> None:
    """Its first part says what it is, or RefusedError."""
    said = parts.get("mimetype", b"")[:80].decode("ascii", "replace").strip()
    if said != TYPES[ending]:
        found = next((end for end, type in TYPES.items() if type == said), "another kind of file")
        raise RefusedError(f"the file is called {ending}, but inside it is {found}. Give it the ending of what it is.")
    if b"encryption-data" in parts.get("META-INF/manifest.xml", b""):
        raise RefusedError("the file is locked with a password, and readers have none. Save it without one.")


def trees_of(parts: dict[str, bytes]) -> dict[str, Element]:
    return {name: parse(data, name) for name, data in parts.items() if name.endswith((".xml", ".rdf"))}


def open_sentences(parts: dict[str, bytes], trees: dict[str, Element], ours: Ours) -> Iterator[str]:
    yield from _part_sentences(parts)
    for name, root in trees.items():
        yield from _about_people(root, ours) if name.endswith("meta.xml") else ()
        yield from _of_the_printer(root) if name.endswith("settings.xml") else ()
        yield from _links(root, name)
        yield from hidden_sentences(root)
    yield from pictures_inside(parts, "Pictures/")
    if any(has_remarks(parts[name]) for name in trees):
        yield "the file carries remarks in its code. In LibreOffice: save it under a new name."


def open_holds(trees: dict[str, Element]) -> str:
    """Pages of a text or sheets of a spreadsheet, as it says itself."""
    for element in called(trees["meta.xml"], "document-statistic") if "meta.xml" in trees else ():
        for name, one, many in (("table-count", "sheet", "sheets"), ("page-count", "page", "pages")):
            count = number(attribute(element, name), 0)
            is_sheets = attribute(element, "cell-count") is not None
            if count and is_sheets == (one == "sheet"):
                return counted(count, one, many)
    return ""


def _part_sentences(parts: dict[str, bytes]) -> Iterator[str]:
    for name, data in parts.items():
        found = next(((what, todo) for part, what, todo in TELLING if re.search(part, name)), None)
        if found and data.strip():
            what, todo = found
            yield f"the file carries {what}. In LibreOffice: {todo}."
        elif not found and not KNOWN.fullmatch(name):
            yield f"the file carries something that nobody can look into ({shown(name)}). In LibreOffice: copy what is to be seen into a new file."
    manifest = parts.get("META-INF/manifest.xml", b"")
    objects = any(name.startswith("Object ") for name in parts)
    if objects and b"opendocument.chart" not in manifest:
        yield "the file carries another file inside it. In LibreOffice: put in a picture of it instead, and save it."


def _about_people(root: Element, ours: Ours) -> Iterator[str]:
    for element in root.iter():
        told = local(element.tag)
        if told in PEOPLE and not_ours(text_in(element), ours):
            yield f"the file carries a name or a note about who made it (its {told}). In LibreOffice: {CLEAN}."
        elif told in NOBODY_SEES and text_in(element):
            yield f"the file carries words that nobody sees (its {told}). In LibreOffice: File, Properties, Description: empty it; then save it."
        elif told == "template":
            yield "the file names the template it was made from. In LibreOffice: File, Properties, General, Reset Properties; then save it."


def _of_the_printer(root: Element) -> Iterator[str]:
    for element in called(root, "config-item"):
        if (attribute(element, "name") or "") in ("PrinterName", "PrinterSetup") and text_in(element):
            yield f"the file carries the name of a printer. In LibreOffice: {CLEAN}."
        elif A_WAY.search(text_in(element)):
            yield f"the file carries the way to a file on somebody's computer. In LibreOffice: {CLEAN}."


def _links(root: Element, name: str) -> Iterator[str]:
    """A reader may follow a link to a web site; everything else is inside the file."""
    for element in root.iter():
        target = attribute(element, "href")
        what = local(element.tag)
        if target is None or what == "template" or name.startswith("META-INF/"):
            continue
        if what in ("a", "script-event-listener", "event-listener") or what.endswith("-link"):
            if not re.match(r"(?:https?://|mailto:|tel:|#)", target, re.IGNORECASE):
                yield "a link in the file leads to a place on somebody's computer or starts a program. In LibreOffice: right-click it, Edit Hyperlink, and give a web address or remove it; then save it."
        elif re.match(r"[a-z][a-z0-9+.-]*:|/|\\|\.\./\.\.|\.\./[^O]", target, re.IGNORECASE):
            yield "the file fetches something from elsewhere when it is opened. In LibreOffice: Edit, External Links, Break Link; then save it."
