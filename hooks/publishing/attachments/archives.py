"""A packed file (every modern office document is one) is unpacked only when that is safe, and holds nothing between its parts."""

import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from publishing.attachments.looked import RefusedError, counted
from publishing.front_door.showing import shown

MOST_PARTS = 2_000
MOST_UNPACKED = 60_000_000
MOST_OF_ONE = 10_000_000  # of a part in XML, which takes many times as much when it is read
MOST_TIMES_LARGER = 200
SMALL = 1_000_000
LAST_RECORD = struct.Struct("<4s4H2IH")
FIRST_RECORD = struct.Struct("<4s5H3I2H")
LONGEST_AFTERTHOUGHT = 24  # some programs write a part's size after it
IS_LOCKED, SIZE_COMES_AFTER = 0x1, 0x8
PICTURES = ("word/media/", "xl/media/", "ppt/media/", "Pictures/")
BROKEN = "the file is cut short or broken inside. Save it again, and upload it again."
SAVE_AGAIN = "Open it, save it under a new name and upload that."


def unpack(data: bytes) -> dict[str, bytes]:
    """Every part by its name, or RefusedError."""
    try:
        _check_the_end(data)
        with zipfile.ZipFile(BytesIO(data)) as archive:
            entries = archive.infolist()
            for sentence in _unsafe(entries, data):
                raise RefusedError(sentence)
            return {entry.filename: archive.read(entry) for entry in entries if not entry.is_dir()}
    except (zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, ValueError) as error:
        raise RefusedError(BROKEN) from error


def _check_the_end(data: bytes) -> None:
    """The list of parts stands directly before the last record, and nothing follows that, not even a remark."""
    at = data.rfind(b"PK\x05\x06")
    *_, size, start, remark = LAST_RECORD.unpack_from(data, at)
    if remark or at + LAST_RECORD.size != len(data):
        raise RefusedError(f"the file has something after its end. {SAVE_AGAIN}")
    if start + size != at:
        raise RefusedError(f"the file has something before its start or between its parts. {SAVE_AGAIN}")


def _unsafe(entries: list[zipfile.ZipInfo], data: bytes) -> Iterator[str]:
    """Limits first, so that nothing is unpacked that should not be."""
    if len(entries) > MOST_PARTS:
        yield f"the file has {len(entries):,} parts inside, and {MOST_PARTS:,} is the most. Divide it into several."
    unpacked = sum(entry.file_size for entry in entries)
    largest = max((entry.file_size for entry in entries if not entry.filename.startswith(PICTURES)), default=0)
    if unpacked > MOST_UNPACKED or largest > MOST_OF_ONE or any(_swells(entry) for entry in entries):
        yield f"the file grows to {unpacked:,} bytes when it is opened, which is far too much. Save it again, or divide it into several."
    if any(entry.flag_bits & IS_LOCKED for entry in entries):
        yield "the file is locked with a password, and readers have none. Save it without one."
    yield from _bad_names([entry.filename for entry in entries])
    if any(stat.S_ISLNK(entry.external_attr >> 16) for entry in entries):
        yield f"a part of the file is a link to something on a computer. {SAVE_AGAIN}"
    if any(entry.comment for entry in entries):
        yield f"a part of the file carries a remark that nobody sees. {SAVE_AGAIN}"
    if not _stand_in_a_row(entries, data):
        yield f"the file has something before its start or between its parts. {SAVE_AGAIN}"


def _swells(entry: zipfile.ZipInfo) -> bool:
    return entry.file_size > SMALL and entry.file_size > MOST_TIMES_LARGER * max(entry.compress_size, 1)


def _bad_names(names: list[str]) -> Iterator[str]:
    outside = [name for name in names if name.startswith("/") or "\\" in name or ":" in name or ".." in name.split("/")]
    if outside:
        yield f"a part of the file would be written outside it ({shown(outside[0])}). No office program makes such a file: do not open it, and ask where it came from."
    if len({name.casefold() for name in names}) < len(names):
        twice = counted(len(names) - len({name.casefold() for name in names}), "part", "parts")
        yield f"{twice} of the file would be there twice. {SAVE_AGAIN}"


def _stand_in_a_row(entries: list[zipfile.ZipInfo], data: bytes) -> bool:
    """Each part starts where the one before ended, under the same name as in the list."""
    end = 0
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        mark, *_, name, extra = FIRST_RECORD.unpack_from(data, entry.header_offset)
        may_follow = LONGEST_AFTERTHOUGHT if end else 0
        start = entry.header_offset + FIRST_RECORD.size
        written = data[start : start + name]
        if mark != b"PK\x03\x04" or not 0 <= entry.header_offset - end <= may_follow:
            return False
        if written != entry.orig_filename.encode("utf-8" if entry.flag_bits & 0x800 else "cp437"):
            return False
        end = start + name + extra + entry.compress_size
    *_, last, _ = LAST_RECORD.unpack_from(data, data.rfind(b"PK\x05\x06"))
    return bool(0 <= last - end <= LONGEST_AFTERTHOUGHT)
