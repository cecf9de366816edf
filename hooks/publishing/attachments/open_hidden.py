"""What an OpenDocument file can hide: changes, remarks, words, sheets, rows and columns."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from publishing.attachments.xml_parts import attribute, called, local, number, text_in

HIDING = ("hidden-text", "hidden-paragraph", "dde-source", "dde-link", "dde-connection-decl")
MOST_HIDDEN = 100  # runs of columns; nobody hides more of them by hand


def hidden_sentences(root: Element) -> Iterator[str]:
    """Everything in the file can be seen by who opens it."""
    if any(len(changes) for changes in called(root, "tracked-changes")):
        yield "the file keeps tracked changes, so the words that were deleted can be read. In LibreOffice: Edit, Track Changes, Manage: Accept All; then save it."
    if any(True for _ in called(root, "annotation")):
        yield "the file carries comments. In LibreOffice: right-click a comment, Delete All Comments; then save it."
    if any(True for _ in called(root, "event-listener", "script")):
        yield "the file carries macros, which are programs. In LibreOffice: Tools, Customize, Events: remove them; then save it."
    if any(True for _ in called(root, *HIDING)) or any(text_in(words) for words in _in_hiding_styles(root)):
        yield "the file has hidden text. In LibreOffice: Format, Character, Font Effects: untick Hidden, and delete what readers should not have; then save it."
    if any(_has_something(table) for table in _hidden_tables(root)):
        yield "the file has a hidden sheet, row or column with something in it. In LibreOffice: Sheet, Show Sheet; Format, Rows and Columns, Show: delete what readers should not have; then save it."
    if any(True for _ in called(root, "object-ole", "plugin", "applet")):
        yield "the file carries another file or a program inside it. In LibreOffice: put in a picture of it instead, and save it."
    if any(_cuts(attribute(element, "clip") or "") for element in called(root, "graphic-properties")):
        yield "a picture was cropped, and what was cut off is still in the file. In LibreOffice: right-click it, Compress, Delete cropped areas; then save it."


def _in_hiding_styles(root: Element) -> Iterator[Element]:
    """Words in a style, or in a section, that is not displayed."""
    hiding = set()
    for style in called(root, "style"):
        for how in style:
            if local(how.tag) in ("text-properties", "paragraph-properties") and attribute(how, "display") == "none":
                hiding.add(attribute(style, "name"))
    for words in called(root, "span", "p", "h", "section"):
        if attribute(words, "style-name") in hiding or attribute(words, "display") in ("none", "condition"):
            yield words


def _hidden_tables(root: Element) -> Iterator[Element]:
    unseen = {
        attribute(style, "name")
        for style in called(root, "style")
        for how in style
        if local(how.tag) == "table-properties" and attribute(how, "display") == "false"
    }
    for table in called(root, "table"):
        if attribute(table, "style-name") in unseen:
            yield table
        yield from (row for row in called(table, "table-row") if attribute(row, "visibility") in ("collapse", "filter"))
        yield from _cells_of_hidden_columns(table)


def _cells_of_hidden_columns(table: Element) -> Iterator[Element]:
    hidden: list[tuple[int, int]] = []
    at = 0
    for column in called(table, "table-column"):
        after = at + number(attribute(column, "number-columns-repeated"), 1)
        if attribute(column, "visibility") in ("collapse", "filter"):
            hidden.append((at, after))
        at = after
    if len(hidden) > MOST_HIDDEN:
        yield table
    for row in called(table, "table-row") if 0 < len(hidden) <= MOST_HIDDEN else ():
        at = 0
        for cell in row:
            after = at + number(attribute(cell, "number-columns-repeated"), 1)
            if any(start < after and at < end for start, end in hidden):
                yield cell
            at = after


def _has_something(element: Element) -> bool:
    return bool(text_in(element)) or any(attribute(inside, "value") for inside in element.iter())


def _cuts(clip: str) -> bool:
    """rect(0cm, 0cm, 0cm, 0cm) cuts nothing; a minus sign adds an edge."""
    sides = clip.removeprefix("rect(").removesuffix(")").replace(",", " ").split()
    return clip.startswith("rect(") and any(side.strip("0.cminptx") and not side.startswith("-") for side in sides)
