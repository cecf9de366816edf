"""Small whole pictures, and parts that a camera or a program puts into them."""

import struct
import zlib

EXIF_WITH_A_PLACE = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x25\x88\x04\0\x01\0\0\0\x1a\0\0\0\0\0\0\0"
EXIF_WITHOUT_A_PLACE = EXIF_WITH_A_PLACE.replace(b"\x25\x88", b"\x0f\x01")


def chunk(kind: bytes, inside: bytes = b"") -> bytes:
    return struct.pack(">I", len(inside)) + kind + inside + struct.pack(">I", zlib.crc32(kind + inside))


def png(*parts: bytes, width: int = 1, height: int = 1, pixels: bytes = b"\0\0") -> bytes:
    """One grey dot, or as many as it says; its pixels can be read in the file."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    drawn = chunk(b"IDAT", zlib.compress(pixels, 0))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(parts) + drawn + chunk(b"IEND")


def segment(marker: int, inside: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(inside) + 2) + inside


def jpeg(*parts: bytes, width: int = 1, height: int = 1, drawn: bytes = b"\x12\xff\x00\x34\xff\xd0\x56") -> bytes:
    """The segments of a grey picture; nothing here could draw it."""
    head = segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0") + b"".join(parts)
    frame = segment(0xC0, struct.pack(">BHHBBBB", 8, height, width, 1, 1, 0x11, 0))
    return b"\xff\xd8" + head + frame + segment(0xDA, b"\1\1\0\0\x3f\0") + drawn + b"\xff\xd9"
