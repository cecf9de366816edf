"""What an Office file says about itself and the people who made it."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from publishing.attachments.names import A_WAY, Ours, not_ours
from publishing.attachments.office_parts import INSPECT
from publishing.attachments.xml_parts import called, local, text_in

PEOPLE = {
    "creator": "the name of its author",
    "lastModifiedBy": "the name of the person who changed it last",
    "Manager": "the name of a manager",
    "Company": "the name of a company or council that is not ours",
}
NOBODY_SEES = {
    "subject": "subject",
    "description": "comments",
    "keywords": "keywords",
    "category": "category",
    "contentStatus": "status",
    "identifier": "identifier",
}
# Names that Office puts beside a change, a lock or a scenario.
NAMED = ("author", "userName", "user", "ed")
SHORTEST_WAY = 3  # most attributes of a large table are a letter and a number


def property_sentences(trees: dict[str, Element], program: str, ours: Ours) -> Iterator[str]:
    """No person is named; the board and its agencies may be."""
    for name in ("docProps/core.xml", "docProps/app.xml"):
        for element in trees.get(name, ()):
            told = local(element.tag)
            if told in PEOPLE and not_ours(text_in(element), ours):
                ours_after_all = (
                    " If it is one of the board's agencies, name it in data/agencies.yml." if told == "Company" else ""
                )
                yield f"the file carries {PEOPLE[told]}. In {program}: {INSPECT}.{ours_after_all}"
            elif told in NOBODY_SEES and text_in(element):
                yield f"the file carries words that nobody sees (its {NOBODY_SEES[told]}). In {program}: {INSPECT}."
            elif A_WAY.search(text_in(element)):
                yield f"the file carries the way to a file on somebody's computer (its {told}). In {program}: {INSPECT}."


def naming_sentences(trees: dict[str, Element], program: str, ours: Ours) -> Iterator[str]:
    """Neither a person nor a folder of theirs is named beside a change, a picture or a lock."""
    for name, root in trees.items():
        if name.endswith(".rels") or name.startswith("docProps/"):
            continue
        for key, value in (pair for element in root.iter() for pair in element.attrib.items()):
            if len(value) > SHORTEST_WAY and A_WAY.search(value):
                yield f"the file carries the way to a file on somebody's computer. In {program}: {INSPECT}. If it is a picture's description, write what the picture shows."
            if key.endswith(NAMED) and local(key) in NAMED and not_ours(value, ours):
                yield f"the file carries the name of a person who worked on it. In {program}: {INSPECT}."


def printer_sentences(parts: dict[str, bytes], program: str) -> Iterator[str]:
    """A printer's name tells which office it stands in, and often whose it is."""
    for name, data in parts.items():
        if "printersettings" in name.lower() and _names_a_printer(data):
            yield f"the file carries the name of a printer. In {program}: {INSPECT}."


def _names_a_printer(data: bytes) -> bool:
    """Windows begins the settings with the name, 32 characters of two bytes each; Apple writes a list in XML."""
    if data.lstrip().startswith(b"<?xml"):
        return True
    name = data[:64].decode("utf-16-le", "replace").partition("\0")[0].strip()
    return bool(name) and not name.startswith(("Microsoft Print to PDF", "Microsoft XPS", "Adobe PDF", "OneNote"))


def drawing_sentences(trees: dict[str, Element], program: str) -> Iterator[str]:
    """What is drawn is seen, whole."""
    for name, root in trees.items():
        if name.endswith(".rels") or name.startswith("docProps/"):
            continue
        for element in called(root, "cNvPr", "docPr"):
            if (element.get("hidden") or "").lower() in ("1", "true"):
                yield f"the file has a hidden picture or shape. In {program}: Arrange, Selection Pane: show it or delete it; then save it."
        for element in called(root, "srcRect"):
            if any(_cuts(element.get(side)) for side in "ltrb"):
                yield f"a picture was cropped, and what was cut off is still in the file. In {program}: Picture Format, Compress Pictures, Delete cropped areas; then save it."


def _cuts(written: str | None) -> bool:
    return bool(written) and not (written or "").startswith("-") and (written or "").strip("0%.") != ""
