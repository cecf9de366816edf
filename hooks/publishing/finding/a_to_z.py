"""Everything on the site by its name, and by the other names that people look for."""

from dataclasses import dataclass

from publishing.finding.alphabet import Letter, by_letter, plain
from publishing.page import Page
from publishing.reports.of_the_board import part_of
from publishing.site import Site


@dataclass(frozen=True)
class Entry:
    name: str
    page: Page
    is_other_name: bool = False
    of: str = ""  # the report that it is a part of


def letters(site: Site) -> list[Letter[Entry]]:
    """Each letter that something begins with."""
    entries = []
    for page in site.public:
        of = part_of(page, site.reports)
        entries += [Entry(page.fields.title, page, of=of)] if page.uri != "index.md" else []
        entries += [Entry(name, page, True, of) for name in page.fields.also_called]
    entries.sort(key=lambda entry: (plain(entry.name), entry.page.address))
    return by_letter(entries, lambda entry: entry.name)
