"""The same pages, ready to be built with Candour, and with stock Material in two ways."""

import re
import shutil
from pathlib import Path

from tests.bench.bulletins import write_bulletins
from tests.project import copy_of_the_project

HUB = "  - page: bulletins/index.md\n    name: Bulletins\n"
TOP = re.compile(r"^top:\n(?:  .*\n)+", re.MULTILINE)
ENTRY = re.compile(r"^  - page: (\S+)", re.MULTILINE)
EXTENSIONS = re.compile(r"^markdown_extensions:\n(?:[ #].*\n|\n)+", re.MULTILINE)
STOCK = (
    "site_name: Stock Material\nsite_url: https://www.example.org/\ntheme:\n  name: material\nplugins:\n  - search\n"
    "validation:\n  links:\n    not_found: info\n"  # pages that are made of facts, which stock Material has none of
)
REST = "not_in_nav: |\n  *\n"


def candour(folder: Path, pages: int) -> Path:
    """This project, its bulletins' hub in the menu, the bulletins themselves not."""
    copy_of_the_project(folder)
    write_bulletins(folder, pages)
    menu = folder / "data/menu.yml"
    written = menu.read_text(encoding="utf-8")
    if "bulletins/index.md" not in written:
        menu.write_text(TOP.sub(lambda top: top[0] + HUB, written, count=1), encoding="utf-8")
    return folder


def stock(folder: Path, ours: Path, hubs_only: bool) -> Path:
    """Material as it comes, search on, with the same pages and the same Markdown."""
    shutil.copytree(ours / "docs", folder / "docs")
    extensions = EXTENSIONS.search((ours / "mkdocs.yml").read_text(encoding="utf-8"))
    assert extensions
    settings = [STOCK, extensions[0], _nav(ours) if hubs_only else ""]
    (folder / "mkdocs.yml").write_text("\n".join(settings), encoding="utf-8")
    return folder


def _nav(ours: Path) -> str:
    """The entries of our own menu in stock Material's words."""
    top = TOP.search((ours / "data/menu.yml").read_text(encoding="utf-8"))
    assert top
    pages = ENTRY.findall(top[0])
    assert "bulletins/index.md" in pages
    return "nav:\n" + "".join(f"  - {page}\n" for page in pages) + REST
