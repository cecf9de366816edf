"""make schemas: editors are told again what pages and facts may say."""

from datetime import datetime
from pathlib import Path

from publishing.commands.saying import counted
from publishing.reading import read_site
from publishing.schemas import FOLDER, schema_files
from publishing.site import Site
from publishing.snippets import snippet_files


def editor_files(site: Site) -> dict[str, str]:
    """Everything for editors that is made, by its path."""
    return schema_files(site) | snippet_files(site)


def write_schemas(root: Path, now: datetime) -> int:
    """What is there already is written over; what no kind and no file of facts asks for any more goes."""
    site, _ = read_site(root, now)
    files = editor_files(site)
    (root / FOLDER).mkdir(parents=True, exist_ok=True)
    for left in (root / FOLDER).glob("*.json"):
        left.unlink()
    for path, text in files.items():
        (root / path).write_text(text, encoding="utf-8")
    print(f"{counted(files, 'file', 'files')} for editors written in .vscode/.")
    return 0
