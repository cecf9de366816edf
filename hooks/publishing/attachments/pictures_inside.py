"""A picture inside a document tells no more than one on a page may."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from publishing.front_door.images import JPEG, PNG
from publishing.front_door.pictures import look_into
from publishing.front_door.showing import shown


def pictures_inside(parts: dict[str, bytes], folder: str) -> Iterator[str]:
    """Every picture in the folder is PNG or JPEG, whole, and carries nothing but what it shows."""
    for name, data in parts.items():
        if name.startswith(folder):
            yield from picture_inside(data, f" ({shown(PurePosixPath(name).name)})")


def picture_inside(data: bytes, called: str = "") -> Iterator[str]:
    if not data.startswith((PNG[0], JPEG[0])):
        yield f"a picture, film or sound inside the file{called} is of a kind that nobody can look into. Put it in again as a PNG or JPEG picture."
        return
    _, sentences = look_into(data, data.startswith(PNG[0]))
    for sentence in sentences:
        yield f"of a picture inside the file{called}: {sentence}"
