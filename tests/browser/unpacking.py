"""The programs with which people unpack a zip, and the kind of folder into which they do."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zipfile import ZipFile

FOLDER = "Müller’s #1 100% ẞ"
PROGRAMS = {"unzip": ("unzip",), "7-Zip": ("7zz", "7z", "7za")}
MISSING = "The tests of what is carried away need {}. Install it: sudo apt-get install unzip 7zip"


def unpacked(bundle: Path, program: str, to: Path) -> Path:
    """The folder that was in it, which nobody can write to."""
    folder = to / FOLDER
    folder.mkdir()
    if program == "Python":
        with ZipFile(bundle) as opened:
            opened.extractall(folder)
    else:
        found = next((path for name in PROGRAMS[program] if (path := shutil.which(name))), None)
        assert found, MISSING.format(program)
        words = [found, "-q", bundle, "-d", folder] if program == "unzip" else [found, "x", "-y", f"-o{folder}", bundle]
        subprocess.run(words, check=True, capture_output=True)
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    return next(folder.iterdir())


@contextmanager
def room_for_anyone() -> Iterator[Path]:
    """A folder that every user of the machine can look into; those of pytest are shut to others."""
    room = Path(tempfile.mkdtemp(prefix="carried-"))
    room.chmod(0o755)
    try:
        yield room
    finally:
        for path, _, _ in os.walk(room):
            Path(path).chmod(0o755)
        shutil.rmtree(room, ignore_errors=True)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
