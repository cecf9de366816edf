"""A Word document shows all that it says: no changes that can be undone, no comments, no hidden words."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from publishing.attachments.looked import counted
from publishing.attachments.office_links import field_sentences
from publishing.attachments.office_parts import INSPECT
from publishing.attachments.xml_parts import attribute, called, child, is_on, number, text_in

CHANGES = (
    *("ins", "del", "moveFrom", "moveTo", "delText", "cellIns", "cellDel", "cellMerge", "numberingChange"),
    *(f"{what}Change" for what in ("rPr", "pPr", "sectPr", "tblPr", "tblGrid", "trPr", "tcPr", "tblPrEx")),
)


def word_sentences(trees: dict[str, Element]) -> Iterator[str]:
    written = {name: root for name, root in trees.items() if name.startswith("word/") and name.endswith(".xml")}
    hidden = _hidden_styles(trees.get("word/styles.xml"))
    for root in written.values():
        if any(True for _ in called(root, *CHANGES)):
            yield "the file keeps tracked changes, so the words that were deleted can be read. In Word: Review, Accept, Accept All Changes and Stop Tracking; then save it."
        if any(_is_hidden(run, hidden) for run in called(root, "r")) or any(
            _has_hidden_style(paragraph, hidden) for paragraph in called(root, "p")
        ):
            yield f"the file has hidden text. In Word: {INSPECT}."
        yield from field_sentences(root, "Word")
        if any(True for _ in called(root, "mailMerge", "docVar")):
            yield f"the file carries data that nobody sees (of a mail merge or of a program). In Word: {INSPECT}."


def word_holds(trees: dict[str, Element]) -> str:
    """How many pages it had when it was last saved, where it says so."""
    pages = text_in(child(trees["docProps/app.xml"], "Pages")) if "docProps/app.xml" in trees else ""
    return counted(number(pages, 0), "page", "pages") if number(pages, 0) else ""


def _is_hidden(run: Element, hidden: set[str]) -> bool:
    how = child(run, "rPr")
    if how is None or not any(text_in(words) for words in called(run, "t")):
        return False
    vanish = child(how, "vanish")
    return is_on(vanish) if vanish is not None else _style(how, "rStyle") in hidden


def _has_hidden_style(paragraph: Element, hidden: set[str]) -> bool:
    how = child(paragraph, "pPr")
    return bool(hidden) and how is not None and _style(how, "pStyle") in hidden and bool(text_in(paragraph))


def _style(how: Element, name: str) -> str:
    style = child(how, name)
    return (attribute(style, "val") or "") if style is not None else ""


def _hidden_styles(styles: Element | None) -> set[str]:
    """Styles that hide what is written in them, and those made after them."""
    after: dict[str, str] = {}
    found: set[str] = set()
    for style in called(styles, "style") if styles is not None else ():
        id = attribute(style, "styleId") or ""
        after[id] = _style(style, "basedOn")
        how = child(style, "rPr")
        if how is not None and is_on(child(how, "vanish")):
            found.add(id)
    for _ in after:
        more = {id for id, before in after.items() if before in found} - found
        if not more:
            break
        found |= more
    return found
