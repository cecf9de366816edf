"""Everything on the site by its name, and by the other names that people look for."""

import unicodedata
from dataclasses import dataclass
from itertools import groupby

from publishing.page import Page
from publishing.reports.of_the_board import part_of
from publishing.site import Site

NO_LETTER = "0–9"


@dataclass(frozen=True)
class Entry:
    name: str
    page: Page
    is_other_name: bool = False
    of: str = ""  # the report that it is a part of


@dataclass(frozen=True)
class Letter:
    name: str
    entries: list[Entry]

    @property
    def id(self) -> str:
        return "letter--0-9" if self.name == NO_LETTER else f"letter--{self.name.lower()}"


def letters(site: Site) -> list[Letter]:
    """Each letter that something begins with."""
    entries = []
    for page in site.public:
        of = part_of(page, site.reports)
        entries += [Entry(page.fields.title, page, of=of)] if page.uri != "index.md" else []
        entries += [Entry(name, page, True, of) for name in page.fields.also_called]
    entries.sort(key=lambda entry: (_plain(entry.name), entry.page.address))
    return [Letter(name, list(found)) for name, found in groupby(entries, key=lambda entry: _letter(entry.name))]


def _letter(name: str) -> str:
    first = _plain(name)[:1].upper()
    return first if "A" <= first <= "Z" else NO_LETTER


def _plain(name: str) -> str:
    """An é is found under e, and a quotation mark is not looked for."""
    letters = unicodedata.normalize("NFKD", name).casefold()
    return "".join(letter for letter in letters if letter.isalnum() or letter == " ").strip()
