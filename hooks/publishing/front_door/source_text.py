"""Bytes become text once, without losing or misreading any of them."""

from publishing.problems import Place, Problem

MOST_BYTES = 1_000_000
LONGEST_LINE = 10_000
MOST_LINES = 20_000

BOM = b"\xef\xbb\xbf"
AS_UTF_8 = "Save it again as UTF-8: in Notepad choose File, Save as, and UTF-8 beside Encoding. Or open the page with the pencil, paste the words in, and commit."
PROGRAMS = {
    b"PK\x03\x04": "a Word document or another packed file",
    b"\xd0\xcf\x11\xe0": "an old Word document",
    b"%PDF-": "a PDF",
    b"{\\rtf": "a document of a word processor (RTF)",
}
UTF_16 = (b"\xff\xfe", b"\xfe\xff")
WORD_BYTES = {
    0x80: "€", 0x85: "…", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x96: "–", 0x97: "—",
    0xA0: "a space that does not break", 0xA3: "£", 0xE9: "é",
}  # fmt: skip


def decode(data: bytes, path: str) -> tuple[str | None, list[Problem]]:
    """The text with its lines ended as we end them, or the reasons why there is none."""
    if len(data) > MOST_BYTES:
        return None, [too_large(len(data), path)]
    if what := next((what for start, what in PROGRAMS.items() if data.startswith(start)), None):
        return None, [
            Problem(
                Place(path),
                f"this is {what} under the name of a page, and only its program can read it. Open it there, copy its words, paste them into a new page in the browser, and delete this file.",
            )
        ]
    if data.startswith(UTF_16) or _every_second_byte_is_nothing(data):
        return None, [Problem(Place(path), f"the file is saved as UTF-16, in which it cannot be read here. {AS_UTF_8}")]
    try:
        text = data.removeprefix(BOM).decode("utf-8")
    except UnicodeDecodeError as error:
        return None, [_not_utf8(error, path)]
    text = text.replace("\r\n", "\n")
    if "\r" in text:
        return None, [_old_line_ends(text, path)]
    too_much = _too_much(text, path)
    return (None if too_much else text), too_much


def too_large(size: int, path: str) -> Problem:
    return Problem(Place(path), f"the file has {size:,} bytes, and {MOST_BYTES:,} is the most. Divide it into several.")


def _every_second_byte_is_nothing(data: bytes) -> bool:
    """How English looks when it is saved as UTF-16 without saying so."""
    start = data[:64]
    return len(start) >= 4 and (not any(start[::2]) or not any(start[1::2])) and any(start)


def _too_much(text: str, path: str) -> list[Problem]:
    """More than a page can be; nothing else is read of such a file."""
    problems = []
    lines = text.split("\n")
    if len(lines) > MOST_LINES + 1:
        problems.append(
            Problem(
                Place(path, MOST_LINES),
                f"the file has {len(lines) - 1:,} lines, and {MOST_LINES:,} is the most. Divide it into several.",
            )
        )
    for number, line in enumerate(lines, start=1):
        if len(line) > LONGEST_LINE:
            problems.append(
                Problem(
                    Place(path, number, LONGEST_LINE),
                    f"the line has {len(line):,} characters, and {LONGEST_LINE:,} is the most. Divide it into paragraphs.",
                )
            )
    return problems


def _not_utf8(error: UnicodeDecodeError, path: str) -> Problem:
    """The place in lines and characters, as the writer's own program counts them."""
    before = error.object[: error.start].decode("utf-8").replace("\r\n", "\n")
    byte = error.object[error.start]
    probably = f", probably {WORD_BYTES[byte]} saved by Word or Windows" if byte in WORD_BYTES else ""
    return Problem(_end_of(before, path), f"this is not UTF-8 (byte 0x{byte:02X}{probably}). {AS_UTF_8}")


def _old_line_ends(text: str, path: str) -> Problem:
    return Problem(
        _end_of(text.partition("\r")[0], path),
        "a line ends with a bare carriage return (an old Mac's way). Save the file again with normal line endings.",
    )


def _end_of(before: str, path: str) -> Place:
    """The place just after a piece of text."""
    return Place(path, before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1)
