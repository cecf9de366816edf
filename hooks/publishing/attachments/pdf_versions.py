"""A PDF that was changed by adding to it still holds what it said before: nothing may be left of that."""

import re

from pypdf import PdfReader
from pypdf.generic import StreamObject

from publishing.attachments.pdf_objects import Objects, text_at

OBJECT = re.compile(rb"(?<![0-9A-Za-z])(\d{1,10})[\s]+(\d{1,5})[\s]+obj\b")
STREAM = re.compile(rb"\bstream\r?\n")
LIST_OF_OBJECTS = re.compile(rb"/Type\s*/XRef")


def keeps_earlier_versions(data: bytes, reader: PdfReader, objects: Objects) -> bool:
    """Whether an object is in the file that its last list of objects does not name."""
    known = {offset for found in reader.xref.values() for offset in found.values()}
    at = 0
    while found := OBJECT.search(data, at):
        at = _end_of_object(data, found.end())
        if found.start() not in known and not LIST_OF_OBJECTS.search(data, found.end(), at):
            return True
    return any(
        reader.xref_objStm.get(inside, (0, 0))[0] != number
        for number, one in objects.by_number.items()
        if isinstance(one, StreamObject) and text_at(one, "/Type") == "/ObjStm"
        for inside in _numbers_in(one)
    )


def _end_of_object(data: bytes, at: int) -> int:
    """A stream may hold anything, even what looks like another object."""
    end = data.find(b"endobj", at)
    end = len(data) if end < 0 else end
    if stream := STREAM.search(data, at, end):
        after = data.find(b"endstream", stream.end())
        return len(data) if after < 0 else after
    return end


def _numbers_in(objects: StreamObject) -> list[int]:
    """A stream of objects begins with the number and the place of each."""
    count, first = int(text_at(objects, "/N")), int(text_at(objects, "/First"))
    return [int(number) for number in objects.get_data()[:first].split()[: 2 * count : 2]]
