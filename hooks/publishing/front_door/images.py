"""A picture is what its name says, whole, and small enough for a phone."""

from collections.abc import Iterator
from pathlib import Path

from publishing.problems import Place, Problem

PNG = (b"\x89PNG\r\n\x1a\n", b"IEND\xaeB`\x82")
JPEG = (b"\xff\xd8\xff", b"\xff\xd9")
START_AND_END = {".png": PNG, ".jpg": JPEG, ".jpeg": JPEG}
LARGEST_IMAGE = 500_000


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
    elif len(data) > LARGEST_IMAGE:
        yield Problem(
            Place(path),
            f"the picture has {len(data):,} bytes, and {LARGEST_IMAGE:,} is the most for a phone. Save it smaller.",
        )
