"""Where an entry is told: once, by links to its paragraphs; in the words of the source only where no link covers them."""

from itertools import groupby

from publishing.answering.entry import Entry
from publishing.answering.fact import joined
from publishing.answering.links import Link, actions_of
from publishing.answering.told_where import NUMBER
from publishing.kinds import AGENCY_REPORT, NUMBERED
from publishing.page import Page
from publishing.reports.of_the_board import part_of
from publishing.site import Site

Part = tuple[Page, str]  # a page that readers may see, and the number or the heading on it


def where_told(entry: Entry, site: Site) -> tuple[Link, ...]:
    """None of a page that is not public: not even its name is told."""
    named = (one.partition("#") for one in entry.reported)
    parts = [(page, part) for uri, _, part in named if (page := site.public_page(uri))]
    source = entry.source
    words = () if _covers(parts, source.where) else (Link(f"Source: {source.document}, {source.where}. "),)
    return (*_told_in(entry, parts, site), *words, Link(f"Published {source.published}."))


def belongs_to(entry: Entry, site: Site) -> tuple[Link, ...]:
    """The actions of plans that it belongs to."""
    found = actions_of(entry, site)
    return (Link("Belongs to "), *joined(found), Link(".")) if found else ()


def _told_in(entry: Entry, parts: list[Part], site: Site) -> tuple[Link, ...]:
    """Each document with its paragraphs, and each report of an agency in it with its headings."""
    whole = {page.uri: part_of(page, site.reports) or page.fields.title for page, _ in parts}
    is_one = len({*whole.values()}) == 1
    told, document = list[Link](), ""
    for (name, _), group in groupby(parts, lambda one: (whole[one[0].uri], _apart(one[0]))):
        here = list(group)
        start = "" if name == document else f"{entry.source.document if is_one else name}, "
        told.append(Link(f"{'; ' if told else 'Told in '}{start}{_lead(here)}"))
        told += joined([Link(_words(page, part), f"{page.address}#{part}") for page, part in here])
        document = name
    return (*told, Link(". ")) if told else ()


def _apart(page: Page) -> str:
    """The chapters of a report count their paragraphs as one."""
    return "" if page.kind in NUMBERED else page.uri


def _lead(here: list[Part]) -> str:
    page = here[0][0]
    if page.kind in NUMBERED:
        return "paragraphs " if len(here) > 1 else "paragraph "
    return f"report of {page.fields.title}, " if page.kind is AGENCY_REPORT else ""


def _words(page: Page, part: str) -> str:
    if page.kind in NUMBERED:
        return part
    return f"“{next((one.text for one in page.body.headings if one.id == part), page.fields.title)}”"


def _covers(parts: list[Part], where: str) -> bool:
    """Every number that the source names is a link, and so is a part that has none."""
    numbers = {part for page, part in parts if page.kind in NUMBERED}
    has_headings = any(page.kind not in NUMBERED for page, _ in parts)
    return all({*found} <= numbers if (found := NUMBER.findall(each)) else has_headings for each in where.split(";"))
