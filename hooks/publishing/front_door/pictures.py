"""What a picture is made of: how large it is, whether it is whole, and what it tells beside what it shows."""

import struct
import zlib
from collections.abc import Iterator

PNG_TELLS = {
    "tEXt": "words that nobody sees", "zTXt": "words that nobody sees", "iTXt": "words that nobody sees",
    "eXIf": "where, when and with what it was taken", "tIME": "when it was changed",
}  # fmt: skip
PNG_NEEDS = frozenset(("IHDR", "IDAT", "IEND"))
PNG_ONLY_SHOWS = frozenset("PLTE tRNS gAMA cHRM sRGB iCCP pHYs sBIT bKGD hIST sPLT cICP mDCV cLLI".split()) | PNG_NEEDS
JPEG_SIZES = frozenset((*range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC), *range(0xCD, 0xD0)))
JPEG_ALONE = frozenset((0x01, *range(0xD0, 0xD8)))
NOT_WHOLE = "the picture is cut short or broken inside. Save it again."
SAVE_AGAIN = "Save it without that: most programs can when they export a picture for the web."
AFTER_ITS_END = "the picture has something after its end. Save it again."

Size = tuple[int, int]


class BrokenError(Exception):
    """The picture does not go on as its kind does."""


def look_into(data: bytes, is_png: bool) -> tuple[Size | None, list[str]]:
    """Width and height, and a sentence for each thing that is wrong."""
    parts = _in_png(data) if is_png else _in_jpeg(data)
    size: Size | None = None
    found: list[str] = []
    try:
        for what in parts:
            if isinstance(what, str):
                found.append(what)
            else:
                size = what
    except (BrokenError, struct.error, IndexError):
        return size, [NOT_WHOLE]
    return size, list(dict.fromkeys(found)) if size else [NOT_WHOLE]


def _in_png(data: bytes) -> Iterator[str | Size]:
    """Chunk after chunk, each with its length before it and a checksum after it."""
    at, kind = 8, ""
    seen: set[str] = set()
    while kind != "IEND":
        length, code = struct.unpack_from(">I4s", data, at)
        kind, inside = code.decode("latin-1"), data[at + 8 : at + 8 + length]
        (checksum,) = struct.unpack_from(">I", data, at + 8 + length)
        if zlib.crc32(code + inside) != checksum or (not seen and kind != "IHDR") or (seen and kind == "IHDR"):
            raise BrokenError
        if kind == "IHDR":
            yield struct.unpack_from(">II", inside)
        elif kind not in PNG_ONLY_SHOWS:
            yield _told(
                PNG_TELLS.get(kind, f"something that is not part of what it shows ({kind})")
                if kind.isalpha()
                else "something unknown"
            )
        seen.add(kind)
        at += 12 + length
    if not seen >= PNG_NEEDS:
        raise BrokenError
    if at != len(data):
        yield AFTER_ITS_END


def _in_jpeg(data: bytes) -> Iterator[str | Size]:
    """Segment after segment, then the picture itself, which goes on to the end."""
    at = 2
    while True:
        if data[at] != 0xFF:
            raise BrokenError
        while data[at] == 0xFF:
            at += 1
        marker = data[at]
        at += 1
        if marker == 0xD9:
            break
        if marker in JPEG_ALONE:
            continue
        (length,) = struct.unpack_from(">H", data, at)
        inside = data[at + 2 : at + length]
        if length < 2 or len(inside) != length - 2:
            raise BrokenError
        if marker in JPEG_SIZES:
            height, width = struct.unpack_from(">HH", inside, 1)
            yield width, height
        elif told := _told_by_a_segment(marker, inside):
            yield told
        at += length
        if marker == 0xDA:
            at = _end_of_the_drawing(data, at)
    if at != len(data):
        yield AFTER_ITS_END


def _end_of_the_drawing(data: bytes, at: int) -> int:
    """The next marker that is neither a stuffed zero nor a restart."""
    while True:
        at = data.index(b"\xff", at) if data.find(b"\xff", at) >= 0 else len(data)
        if data[at + 1] != 0 and not 0xD0 <= data[at + 1] <= 0xD7:
            return at
        at += 2


def _told_by_a_segment(marker: int, inside: bytes) -> str | None:
    if marker == 0xFE:
        return _told("a remark that nobody sees")
    if not 0xE0 <= marker <= 0xEF or inside.startswith((b"JFIF\0", b"JFXX\0", b"ICC_PROFILE\0", b"Adobe")):
        return None
    if inside.startswith(b"Exif\0"):
        return _told("the place where it was taken" if _has_a_place(inside[6:]) else "when and with what it was taken")
    if inside.startswith(b"http://ns.adobe.com/"):
        return _told("who made it, when and with what")
    if inside.startswith(b"Photoshop"):
        return _told("words that nobody sees, such as its author")
    return _told("something that is not part of what it shows")


def _has_a_place(tiff: bytes) -> bool:
    """Whether the first directory of an Exif block points to one about a place."""
    order = "<" if tiff[:2] == b"II" else ">"
    (first,) = struct.unpack_from(f"{order}I", tiff, 4)
    (count,) = struct.unpack_from(f"{order}H", tiff, first)
    tags = (struct.unpack_from(f"{order}H", tiff, first + 2 + 12 * number)[0] for number in range(count))
    return 0x8825 in tags


def _told(what: str) -> str:
    return f"the picture carries {what}. {SAVE_AGAIN}"
