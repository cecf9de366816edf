"""make new: a page begins with all that its kind asks for, in the right folder, under a good name."""

import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path, PurePosixPath

from publishing.front_door.showing import shown
from publishing.nearest import suggestion
from publishing.reading import read_site
from publishing.site import Site
from publishing.starting.asking import SlipError, Wanted, wanted
from publishing.starting.naming import path_for
from publishing.starting.pages import starting_text

KNOWN = ("kind", "title", "folder", "name")


def new_page(root: Path, now: datetime, words: Sequence[str], ask: Callable[[str], str] | None = None) -> int:
    """Nothing that is there is ever written over."""
    site, _ = read_site(root, now)
    try:
        given = _given(words)
        page = wanted(given, ask or (input if sys.stdin.isatty() else None), site)
        path = path_for(page, given, site, now.date())
        text = starting_text(page.kind, site, page.title, now.date(), PurePosixPath(path).stem, page.is_theme)
        with (root / path).open("x", encoding="utf-8") as file:
            file.write(text)
    except SlipError as slip:
        print(f"Nothing was made: {slip}", file=sys.stderr)
        return 1
    except EOFError:
        print("\nNothing was made.", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"Nothing was made: {error.filename} cannot be written ({error.strerror}).", file=sys.stderr)
        return 1
    print(_what_next(path, page, site))
    return 0


def _given(words: Sequence[str]) -> Mapping[str, str]:
    """kind=bulletin title=…, as make hands it on."""
    given: dict[str, str] = {}
    for word in words:
        name, sign, value = word.partition("=")
        if not sign or name not in KNOWN:
            raise SlipError(f"{shown(word)} is not understood. {suggestion(name, KNOWN)} Write it as {KNOWN[0]}=… ")
        given[name] = value
    return given


def _what_next(path: str, page: Wanted, site: Site) -> str:
    lines = [f"{path} is there. Open it, and write each thing that it asks for."]
    theme = PurePosixPath(path).stem
    if page.is_theme and "themes" in site.data and theme not in site.themes.ids:
        lines += [
            "Add the theme to data/themes.yml:",
            "",
            f"  - id: {theme}",
            f"    name: {page.title}",
            "    says: …",
            "",
        ]
    return "\n".join([*lines, "Then run make check, which says what is still to be written."])
