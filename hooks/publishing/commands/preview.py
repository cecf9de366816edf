"""make preview: whoever is asked to read a change opens it from a folder, with nothing installed."""

import shutil
import sys
from pathlib import Path

from publishing.commands.saying import counted
from publishing.hosting.copies import ENDINGS
from publishing.opened_by_double_click import linked_to_files


def make_preview(served: Path, preview: Path) -> int:
    """A copy of the finished site; the site itself stays as it is."""
    if not (served / "index.html").is_file():
        print(f"There is no site in {served.name}/ yet. Run make site first.", file=sys.stderr)
        return 1
    if preview.exists():
        shutil.rmtree(preview)
    shutil.copytree(served, preview, ignore=shutil.ignore_patterns(*(f"*{ending}" for ending in ENDINGS)))
    pages = sorted(preview.rglob("*.html"))
    for page in pages:
        page.write_text(linked_to_files(page.read_text(encoding="utf-8")), encoding="utf-8", newline="")
    print(f"{counted(pages, 'page', 'pages')} in {preview}: open its index.html by double-click.")
    return 0
