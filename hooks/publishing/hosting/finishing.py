"""What a host and those who check it need besides the pages: a bill of materials, compressed copies, and the list of all files."""

from pathlib import Path

from publishing.hosting.bill_of_materials import LOCK, bill_of_materials
from publishing.hosting.bill_of_materials import NAME as BILL
from publishing.hosting.copies import make_copies
from publishing.hosting.manifest import NAME as MANIFEST
from publishing.hosting.manifest import manifest
from publishing.verifying.folder import files_in


def finish(root: Path, new: Path, top: str) -> None:
    """In this order: the list holds the bill and the copies too. A site made without a lock does not say what it was made with."""
    if (root / LOCK).is_file():
        (new / BILL).write_text(bill_of_materials(root), encoding="utf-8", newline="\n")
    make_copies(new, files_in(new))
    (new / MANIFEST).write_text(manifest(new, top), encoding="utf-8", newline="\n")
