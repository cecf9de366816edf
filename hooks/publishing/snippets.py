"""Where an editor knows nothing of the fields above a page's text, it still types them: their names, an example, what they mean."""

import json

from publishing.explained import explained
from publishing.kinds import PAGE, PUBLICATIONS
from publishing.site import Site
from publishing.starting.pages import starting_text

FILE = ".vscode/pages.code-snippets"


def snippet_files(site: Site) -> dict[str, str]:
    """For VS Code: in a Markdown file the name of a field, or new- and a kind, offers the lines to type."""
    found = {}
    for kind in (PAGE, *PUBLICATIONS):
        name = f"new-{kind.id.replace('_', '-')}"
        found[name] = _snippet(name, starting_text(kind, site).split("\n"), "A whole new page")
        for one in explained(kind.fields):
            found.setdefault(one.name, _snippet(one.name, one.lines, one.says))
    return {FILE: json.dumps(found, indent=2, ensure_ascii=False) + "\n"}


def _snippet(prefix: str, lines: list[str], says: str) -> dict[str, object]:
    body = [line.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}") for line in lines]
    return {"scope": "markdown", "prefix": prefix, "body": body, "description": says}
