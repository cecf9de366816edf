"""Every page that the site has, found by walking its folder, so that no list can forget one."""

import re
from pathlib import Path

from publishing.bundling.copying import is_bundle

MAIN = re.compile(r"<main.*</main>", re.DOTALL)
FORWARDS = re.compile(r'<meta http-equiv="refresh"')
FIGURES = "/numbers/"
CLASS = re.compile(r'class="([^"]*)"')


def addresses(folder: Path) -> list[str]:
    """An old address is no page: whoever opens it reads another at once. What is offered to be saved is not read here."""
    every = sorted(path for path in folder.rglob("*.html") if not FORWARDS.search(path.read_text(encoding="utf-8")))
    found = [path.relative_to(folder).as_posix() for path in every]
    return ["/" + path.removesuffix("index.html") for path in found if not is_bundle(path)]


def pages(folder: Path) -> list[str]:
    """Every page that somebody wrote; of those that one template makes from the figures, one of each make."""
    made = [address for address in specimens(folder) if address.startswith(FIGURES)]
    return sorted([*(address for address in addresses(folder) if not address.startswith(FIGURES)), *made])


def specimens(folder: Path) -> list[str]:
    """Of pages that are built of the same parts and differ in their words alone, the longest."""
    longest: dict[frozenset[str], tuple[int, str]] = {}
    for address in addresses(folder):
        path = folder / address.strip("/")
        html = (path / "index.html" if path.is_dir() else path).read_text(encoding="utf-8")
        main = MAIN.search(html)
        # How wide the letters of a drawing are is in a number at the end of a class.
        parts = frozenset(re.sub(r"-\d+\b", "", " ".join(CLASS.findall(main[0] if main else html))).split())
        longest[parts] = max(longest.get(parts, (0, "")), (len(html), address))
    return sorted(address for _, address in longest.values())
