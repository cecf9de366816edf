"""Material's own search, in a project as it comes, over the words of our finished pages."""

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

from tests.bench.search.candour import build_timed, seconds
from tests.bench.search.parts import Part
from tests.bench.search.ways import MATERIAL, Way, Written, in_page, megabytes

WORDS = Path(__file__).parent / "in_build/words.py"
SETTINGS = """\
site_name: Stock Material
site_url: https://www.example.org/
theme:
  name: material
plugins:
  - search
hooks:
  - words.py
nav:
  - index.md
not_in_nav: |
  *
"""


def material(folder: Path, parts: Sequence[Part]) -> Way:
    for part in parts:
        name = f"{part.address}index.md"
        for room, text in (("docs", f"---\ntitle: {json.dumps(part.title)}\n---\n"), ("words", part.html)):
            file = folder / room / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
    shutil.copy2(WORDS, folder)
    (folder / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    build_timed(folder)
    site = folder / "site"
    files = [site / "search/search_index.json", *(site / "assets/javascripts/workers").glob("*.js")]
    return Way(MATERIAL, site, "/", in_page("material.js"), Written(megabytes(files), seconds(folder)), _is_ordinary)


def _is_ordinary(path: str) -> bool:
    """The index comes with every page, but no page would need it without a search."""
    return not path.startswith(("/search/", "/assets/javascripts/workers/", "/assets/javascripts/lunr/"))
