"""The same pages, ready to be built with Candour, and with stock Material in two ways."""

import re
import shutil
from pathlib import Path

from tests.bench.bulletins import write_bulletins
from tests.project import copy_of_the_project

HUBS = "  - Bulletins: bulletins/index.md\n"
MENU = re.compile(r"^nav:\n(?:  .*\n)+", re.MULTILINE)
EXTENSIONS = re.compile(r"^markdown_extensions:\n(?:[ #].*\n|\n)+", re.MULTILINE)
STOCK = (
    "site_name: Stock Material\nsite_url: https://www.example.org/\ntheme:\n  name: material\nplugins:\n  - search\n"
)
REST = "not_in_nav: |\n  *\n"


def candour(folder: Path, pages: int) -> Path:
    """This project, its bulletins' hub in the menu, the bulletins themselves not."""
    copy_of_the_project(folder)
    shutil.rmtree(folder / "docs/bulletins", ignore_errors=True)
    write_bulletins(folder, pages)
    settings = folder / "mkdocs.yml"
    written = settings.read_text(encoding="utf-8")
    if "bulletins/index.md" not in written:
        settings.write_text(MENU.sub(lambda menu: menu[0] + HUBS, written, count=1), encoding="utf-8")
    return folder


def stock(folder: Path, ours: Path, hubs_only: bool) -> Path:
    """Material as it comes, search on, with the same pages and the same Markdown."""
    shutil.copytree(ours / "docs", folder / "docs")
    written = (ours / "mkdocs.yml").read_text(encoding="utf-8")
    menu = MENU.search(written)
    extensions = EXTENSIONS.search(written)
    assert menu
    assert extensions
    settings = [STOCK, extensions[0], menu[0] + REST if hubs_only else ""]
    (folder / "mkdocs.yml").write_text("\n".join(settings), encoding="utf-8")
    return folder
