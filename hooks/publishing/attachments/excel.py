"""A workbook shows all its sheets, rows, columns and cells, and knows nothing of other files."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from publishing.attachments.looked import counted
from publishing.attachments.office_links import FORMULA
from publishing.attachments.xml_parts import attribute, called, child, number, text_in

SHEETS = re.compile(r"xl/(?:worksheets|chartsheets)/[^/]+\.xml")
UNHIDE = "In Excel: select everything, then Home, Format, Hide & Unhide: show it and delete what readers should not have; then save it."


def excel_sentences(trees: dict[str, Element]) -> Iterator[str]:
    book = trees.get("xl/workbook.xml")
    if book is not None:
        yield from _book_sentences(book)
    invisible = _invisible_formats(trees.get("xl/styles.xml"))
    used: set[int] = set()
    for name, root in trees.items():
        if SHEETS.fullmatch(name):
            yield from _sheet_sentences(root, invisible)
            used |= {number(text, 0) for text in _strings_used(root)}
    strings = trees.get("xl/sharedStrings.xml")
    if strings is not None and set(range(len(list(called(strings, "si"))))) - used:
        yield "the file keeps words that no cell shows. In Excel: save it under a new name."
    if any(True for root in trees.values() for _ in called(root, "scenario")):
        yield "the file keeps scenarios, which are figures that nobody sees. In Excel: Data, What-If Analysis, Scenario Manager: delete them; then save it."


def excel_holds(trees: dict[str, Element]) -> str:
    sheets = len([name for name in trees if SHEETS.fullmatch(name)])
    return counted(sheets, "sheet", "sheets") if sheets else ""


def _book_sentences(book: Element) -> Iterator[str]:
    hidden = [sheet for sheet in called(book, "sheet") if (sheet.get("state") or "visible") != "visible"]
    if hidden:
        how = "very hidden" if any(sheet.get("state") == "veryHidden" for sheet in hidden) else "hidden"
        count = counted(len(hidden), f"{how} sheet", f"{how} sheets")
        advice = (
            "press Alt+F11, choose the sheet, set Visible to xlSheetVisible; then"
            if how == "very hidden"
            else "right-click the name of a sheet, Unhide;"
        )
        yield f"the file has {count}. In Excel: {advice} delete what readers should not have, and save it."
    names = [element for element in called(book, "definedName") if not (element.get("name") or "").startswith("_xlnm.")]
    if any((element.get("hidden") or "") in ("1", "true") for element in names):
        yield "the file has hidden names. In Excel: copy the sheets to a new workbook and save that."
    if any(FORMULA.search(element.text or "") for element in called(book, "definedName")):
        yield "a name in the workbook leads to another file. In Excel: Formulas, Name Manager: delete it; then save it."


def _sheet_sentences(root: Element, invisible: set[int]) -> Iterator[str]:
    columns = [_span(column) for column in called(root, "col") if _is_hidden(column, "width")]
    unseen = {"row": False, "column": False, "cell": False}
    for row in called(root, "row"):
        cells = [cell for cell in row if _says_something(cell)]
        unseen["row"] |= bool(cells) and _is_hidden(row, "ht")
        for cell in cells:
            at = _column(cell.get("r") or "")
            unseen["column"] |= any(first <= at <= last for first, last in columns)
            unseen["cell"] |= number(cell.get("s"), 0) in invisible
    if unseen["row"] or unseen["column"]:
        yield f"the file has hidden {' and '.join(f'{what}s' for what in ('row', 'column') if unseen[what])} with something in them. {UNHIDE}"
    if unseen["cell"]:
        yield "the file has cells whose format shows nothing (;;;). In Excel: select them, Home, Number Format: General; then save it."
    if any(FORMULA.search(formula.text or "") for formula in called(root, "f")):
        yield "a formula fetches something from elsewhere. In Excel: copy the cells, paste them as values; then save it."


def _says_something(cell: Element) -> bool:
    return any(text_in(child(cell, name)) for name in ("v", "is", "f"))


def _is_hidden(element: Element, size: str) -> bool:
    return (element.get("hidden") or "") in ("1", "true") or (element.get(size) or "1").strip("0.") == ""


def _span(column: Element) -> tuple[int, int]:
    first = number(column.get("min"), 1)
    return first, number(column.get("max"), first)


def _column(reference: str) -> int:
    """B7 is in column 2."""
    count = 0
    for letter in re.match(r"[A-Z]*", reference)[0]:  # type: ignore[index]  # it always matches
        count = count * 26 + ord(letter) - 64
    return count


def _strings_used(root: Element) -> Iterator[str]:
    return (text_in(child(cell, "v")) for cell in called(root, "c") if cell.get("t") == "s")


def _invisible_formats(styles: Element | None) -> set[int]:
    """The numbers of cell formats that show neither numbers nor words."""
    if styles is None:
        return set()
    empty = {
        attribute(format, "numFmtId")
        for format in called(styles, "numFmt")
        if _shows_nothing(attribute(format, "formatCode") or "")
    }
    cells = next(called(styles, "cellXfs"), None)
    return {at for at, format in enumerate(cells if cells is not None else ()) if format.get("numFmtId") in empty}


def _shows_nothing(code: str) -> bool:
    """Three parts, for numbers above, below and at nought, and none says how to write one."""
    return code.count(";") >= 2 and not code.strip('; "')
