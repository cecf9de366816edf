"""Everything in a PDF, object by object, whether a page uses it or not."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NullObject, PdfObject, StreamObject

from publishing.attachments.looked import RefusedError

MOST_OBJECTS = 100_000
DEEPEST = 60
OF_THE_FILE_ITSELF = ("/XRef", "/ObjStm")


@dataclass
class Objects:
    """Each object by its number, and every dictionary inside them."""

    reader: PdfReader
    by_number: dict[int, PdfObject] = field(init=False)
    reached: set[int] = field(init=False)
    dictionaries: list[DictionaryObject] = field(init=False)

    def __post_init__(self) -> None:
        self.by_number = dict(_all(self.reader))
        self.dictionaries = [found for one in self.by_number.values() for found in _inside(one)]
        self.reached = _reached(self.reader.trailer, self.by_number)

    @property
    def pages(self) -> int:
        reached = (self.by_number[number] for number in self.reached)
        return sum(1 for one in reached if isinstance(one, DictionaryObject) and text_at(one, "/Type") == "/Page")

    def left_over(self) -> bool:
        """Whether a page, a remark or a drawing is there that nothing leads to."""
        loose = (one for number, one in self.by_number.items() if number not in self.reached)
        return any(_shows_something(one) for one in loose)


def at(one: DictionaryObject, key: str) -> PdfObject | None:
    """A value, wherever the file keeps it."""
    if key not in one:
        return None
    return one[key]  # get() would give what only points to it


def text_at(one: DictionaryObject, key: str) -> str:
    found = at(one, key)
    return "" if found is None or isinstance(found, NullObject) else str(found).strip()


def _all(reader: PdfReader) -> Iterator[tuple[int, PdfObject]]:
    numbers = {(number, generation) for generation, found in reader.xref.items() for number in found}
    numbers |= {(number, 0) for number in reader.xref_objStm}
    if len(numbers) > MOST_OBJECTS:
        raise RefusedError(
            f"the PDF has {len(numbers):,} parts, and {MOST_OBJECTS:,} is the most. Divide it into several."
        )
    for number, generation in sorted(numbers):
        if found := reader.get_object(IndirectObject(number, generation, reader)):
            yield number, found


def _inside(one: object, depth: int = 0) -> Iterator[DictionaryObject]:
    """The dictionaries that are written inside this one, without following what is only pointed to."""
    if depth > DEEPEST:
        raise RefusedError("the PDF is nested too deeply to be looked into. Print it to a new PDF.")
    if isinstance(one, DictionaryObject):
        yield one
        for value in one.values():
            yield from _inside(value, depth + 1)
    elif isinstance(one, ArrayObject):
        for value in one:
            yield from _inside(value, depth + 1)


def _reached(start: PdfObject, by_number: dict[int, PdfObject]) -> set[int]:
    found: set[int] = set()
    waiting: list[object] = [start]
    while waiting:
        one = waiting.pop()
        if isinstance(one, IndirectObject):
            if one.idnum in by_number and one.idnum not in found:
                found.add(one.idnum)
                waiting.append(by_number[one.idnum])
        elif isinstance(one, DictionaryObject):
            waiting += one.values()
        elif isinstance(one, ArrayObject):
            waiting += one
    return found


def _shows_something(one: PdfObject) -> bool:
    """A page or a stream; not what belongs to the file itself, such as the hints for reading it page by page."""
    if not isinstance(one, DictionaryObject):
        return False
    if isinstance(one, StreamObject):
        return text_at(one, "/Type") not in OF_THE_FILE_ITSELF and not isinstance(at(one, "/S"), int)
    return text_at(one, "/Type") in ("/Page", "/Annot")
