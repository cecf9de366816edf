"""A paragraph that is named and is not there is answered with the name that was probably meant."""

import re

from publishing.finding.lost import no_page
from publishing.front_door.showing import shown
from publishing.nearest import suggestion
from publishing.site import Site

AS_IN = "Write the page's file, # and the number, as in committee-reports/2015-06-30.md#3.4"
DOTTED = re.compile(r"\d{1,2}(?:[.,]\d{1,3}){1,2}", re.ASCII)
HYPHENED = re.compile(r"\d{1,2}(?:-\d{1,3}){1,2}", re.ASCII)
FILE_AND_NUMBER = re.compile(
    r"([^#\s]+\.md)[#\s,:;]+(?:p|para|paras|paragraph|paragraphs)?\.? *([\d.]+\d)", re.ASCII | re.I
)
TO = re.compile(r"[-–—]|\bto\b")
MOST_SHOWN = 6


def names_no_page(named: str) -> str:
    return f"{shown(named)} names no page. {AS_IN}"


def lost_page(named: str, site: Site) -> str:
    """By its address, or with the number joined to it in some other way."""
    plain = named.replace("\\", "/").strip()
    if (found := FILE_AND_NUMBER.fullmatch(plain)) and found[1] in site.public_uris:
        return f"there is no page {shown(named)} in docs/. Write {found[1]}#{found[2]}"
    uri, _, number = plain.partition("#")
    lost = no_page(uri, site)
    if lost.endswith(".md"):
        return f"{lost}#{number}" if number else f"{lost}, # and the number of the paragraph"
    if "://" in uri or uri.startswith("www."):
        return f"{shown(uri)} is not a page of this site. {AS_IN}; other addresses can stand in the words of source:."
    return lost


def lost_number(uri: str, number: str, numbers: list[str]) -> str:
    """From one to another is each of them, since each is a way of its own."""
    return f"there is no paragraph {shown(number)} in docs/{uri}. {_meant(uri, number, numbers)}"


def _meant(uri: str, number: str, numbers: list[str]) -> str:
    named = DOTTED.findall(number) or HYPHENED.findall(number)
    found = [one for one in (re.sub("[,-]", ".", written) for written in named) if one in numbers]
    if len(found) < 2:
        return f"Write {uri}#{found[0]}" if found else suggestion(number, numbers)
    first, last = numbers.index(found[0]), numbers.index(found[-1])
    each = numbers[first : last + 1] if TO.search(number) else found
    return f"Name each by itself: {', '.join(f'{uri}#{one}' for one in each[:MOST_SHOWN])}"
