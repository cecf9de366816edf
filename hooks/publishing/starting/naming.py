"""The file of a new page: in the folder of its kind, under a name that can be its address for good."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date

from publishing.finding.themes import FOLDER as THEMES
from publishing.front_door.file_names import GOOD_NAME, WINDOWS_NAMES
from publishing.front_door.showing import shown
from publishing.kinds import PAGE, PUBLICATIONS
from publishing.kinds.bulletin import BULLETIN
from publishing.nearest import suggestion
from publishing.site import Site
from publishing.starting.asking import THEME, SlipError, Wanted

LONGEST_NAME = 50


def path_for(wanted: Wanted, given: Mapping[str, str], site: Site, today: date) -> str:
    """docs/<folder>/<name>.md, which nothing has yet."""
    name = _name(wanted, given, today)
    folder = _folder(wanted, given, site)
    path = f"docs/{folder}{name}.md"
    if path in site.bodies or f"docs/{folder}{name}/index.md" in site.bodies:
        raise SlipError(
            f"there is already a page {path}. Give this one another name: add name={name}-2, or a better one."
        )
    return path


def name_from(title: str) -> str:
    """A few words of the title, in letters that every computer has."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower().replace("'", "")
    name = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME + 1].rpartition("-")[0] or name[:LONGEST_NAME]


def _name(wanted: Wanted, given: Mapping[str, str], today: date) -> str:
    """A bulletin is called by its month, as its sisters are; anything else by its title."""
    made = f"{today:%Y-%m}" if wanted.kind is BULLETIN else name_from(wanted.title)
    name = given.get("name", made).removesuffix(".md")
    if not GOOD_NAME.fullmatch(name) or name in (*WINDOWS_NAMES, "index") or len(name) > LONGEST_NAME:
        better = name_from(name)
        meant = better if GOOD_NAME.fullmatch(better) and better not in (*WINDOWS_NAMES, "index") else "a-short-name"
        said = shown(name) if name else "what is left of this title"
        raise SlipError(
            f"{said} cannot be the name of a file here. Use a few words in small letters, digits and single hyphens: add name={meant}"
        )
    return name


def _folder(wanted: Wanted, given: Mapping[str, str], site: Site) -> str:
    """A kind has its own; a page goes where other pages are."""
    if wanted.kind is not PAGE or wanted.is_theme:
        own = wanted.kind.folder or THEMES.strip("/")
        if given.get("folder", own).strip("/").removeprefix("docs/") != own:
            raise SlipError(f"a page of this kind goes into docs/{own}/. Leave out folder=.")
        return f"{own}/"
    folder = given.get("folder", "").strip("/").removeprefix("docs").strip("/")
    kinds = {kind.folder: kind.id.replace("_", "-") for kind in PUBLICATIONS} | {THEMES.strip("/"): THEME}
    if folder in kinds:
        raise SlipError(f"docs/{folder}/ is for pages of one kind. Write kind={kinds[folder]} in place of kind=page.")
    folders = {uri.rpartition("/")[0] for uri in site.uris} - {""} - kinds.keys()
    if folder and folder not in folders:
        raise SlipError(f"there is no folder {shown(folder)} with pages in docs/. {suggestion(folder, folders)}")
    return f"{folder}/" if folder else ""
