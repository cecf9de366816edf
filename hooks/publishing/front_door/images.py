"""A picture is what its name says, whole, and small enough for a phone."""

from collections.abc import Iterator
from pathlib import Path

from publishing.front_door.pictures import look_into
from publishing.problems import Place, Problem

PNG = (b"\x89PNG\r\n\x1a\n", b"IEND\xaeB`\x82")
JPEG = (b"\xff\xd8\xff", b"\xff\xd9")
START_AND_END = {".png": PNG, ".jpg": JPEG, ".jpeg": JPEG}
LARGEST_IMAGE = 500_000
MOST_PIXELS = 20_000_000


def image_problems(path: str, data: bytes) -> Iterator[Problem]:
    """An image starts and ends as its kind does, and has no more bytes than a phone should fetch."""
    kind = Path(path).suffix
    start, end = START_AND_END[kind]
    if not data:
        yield Problem(Place(path), "the file is empty. Save the picture again.")
    elif not data.startswith(start):
        yield Problem(
            Place(path), f"the file is called {kind} but is something else inside. Save the picture again as {kind}."
        )
    elif not data.endswith(end):
        yield Problem(Place(path), "the picture is cut short, or has something after its end. Save it again.")
    else:
        yield from _inside(path, data)
    if len(data) > LARGEST_IMAGE:
        yield Problem(
            Place(path),
            f"the picture has {len(data):,} bytes, and {LARGEST_IMAGE:,} is the most for a phone. Save it smaller.",
        )


def _inside(path: str, data: bytes) -> Iterator[Problem]:
    """It is whole, no larger than a telephone can hold in its memory, and carries nothing but what it shows."""
    size, sentences = look_into(data, data.startswith(PNG[0]))
    for sentence in sentences:
        yield Problem(Place(path), sentence)
    if size and (size[0] * size[1] > MOST_PIXELS or not all(size)):
        yield Problem(
            Place(path),
            f"the picture is {size[0]:,} by {size[1]:,} dots, and {MOST_PIXELS:,} in all is the most. Save it smaller.",
        )
