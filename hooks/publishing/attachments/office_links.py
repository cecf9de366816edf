"""A link in an Office file leads to a web site or a mailbox, and nothing is fetched when the file is opened."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from publishing.attachments.xml_parts import attribute, called

GOOD = re.compile(r"(?:https?://|mailto:|tel:)", re.IGNORECASE)
FETCHING = re.compile(r"^\s*(?:DDE|DDEAUTO|LINK|INCLUDETEXT|INCLUDEPICTURE|IMPORT|DATABASE|RD)\b", re.IGNORECASE)
FORMULA = re.compile(
    r"\b(?:WEBSERVICE|RTD|DDE|IMAGE|CALL|REGISTER(?:\.ID)?|EXEC)\s*\(|\[[^\]]+\.xl\w+\]|\[\d+\]|\|'", re.IGNORECASE
)


def link_sentences(trees: dict[str, Element], program: str) -> Iterator[str]:
    """Only links that a reader chooses to follow lead out of the file, and they lead to where the reader can go."""
    for name, root in trees.items():
        if not name.endswith(".rels"):
            continue
        for relation in called(root, "Relationship"):
            kind = (relation.get("Type") or "").rpartition("/")[2]
            if (relation.get("TargetMode") or "").lower() == "external":
                yield from _outside(kind, relation.get("Target") or "", program)


def _outside(kind: str, target: str, program: str) -> Iterator[str]:
    if kind != "hyperlink":
        yield f"the file fetches something from elsewhere when it is opened ({_name_of(kind)}). In {program}: {_remedy(kind)}; then save it."
    elif not GOOD.match(target) and not target.startswith("#"):
        yield f"a link in the file leads to a place on somebody's computer or on a private network. In {program}: right-click the link, Edit Hyperlink, and give a web address or remove it; then save it."


def _name_of(kind: str) -> str:
    return {"attachedTemplate": "a template", "image": "a picture", "externalLinkPath": "another workbook"}.get(
        kind, kind
    )


def _remedy(kind: str) -> str:
    if kind == "attachedTemplate":
        return "File, Options, Add-ins, Manage Templates, Go: write Normal.dotm as the document template"
    return "File, Info, Edit Links to Files, Break Link"


def field_sentences(root: Element, program: str) -> Iterator[str]:
    """A field shows what is in the file; it does not go and fetch."""
    written = [element.text or "" for element in called(root, "instrText")]
    written += [attribute(element, "instr") or "" for element in called(root, "fldSimple")]
    if any(FETCHING.match(instruction) for instruction in written):
        yield f"a field in the file fetches something from elsewhere. In {program}: click it, press Ctrl+Shift+F9 to keep only its words; then save it."
    if any(re.search(r'HYPERLINK\s+"(?:file:|\\\\|[A-Za-z]:\\)', instruction) for instruction in written):
        yield from _outside("hyperlink", "file:", program)
