"""After make site: what can be carried away, under names with their day and each with its checksum, to hand out."""

import re
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

from publishing.bundling.copying import FOLDER

DAY = re.compile(r"-\d{4}-\d\d-\d\d$")


def keep_copies(served: Path, kept: Path) -> list[str]:
    """Only those of this site: an older copy may say what has been taken back since."""
    made = sorted((served / FOLDER).glob("*.zip"))
    lines = []
    for path in made:
        name = _top(path)
        stem = DAY.sub("", name)
        kept.mkdir(parents=True, exist_ok=True)
        for old in kept.glob(f"{stem}-*"):
            if DAY.search(old.name.partition(".")[0]) and DAY.sub("", old.name.partition(".")[0]) == stem:
                old.unlink()
        for one in (path, path.with_suffix(".html")):
            if one.is_file():
                lines.append(_keep(one, kept / f"{name}{one.suffix}"))
    return lines


def _top(path: Path) -> str:
    """The name of the one folder in it."""
    with ZipFile(path) as bundle:
        return bundle.namelist()[0].partition("/")[0]


def _keep(path: Path, there: Path) -> str:
    """The checksum as sha256sum reads it."""
    data = path.read_bytes()
    there.write_bytes(data)
    there.with_name(f"{there.name}.sha256").write_text(f"{sha256(data).hexdigest()}  {there.name}\n", encoding="utf-8")
    return there.name
