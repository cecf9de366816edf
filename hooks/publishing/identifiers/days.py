"""No day leads to a child: dates of birth, exact days and exact ages are found however they are written."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from publishing.identifiers.ages_in_passing import ages_in_passing
from publishing.identifiers.known import Known
from publishing.identifiers.rule import Found
from publishing.identifiers.seen import View

MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
YEAR = r"(?:,?\s{0,2}(?:of\s)?(?P<N>(?:19|20)\d\d|'\d\d))?"
GAP = r"[ \n./-]{1,3}"
DAY = re.compile(
    rf"(?<![\w£.])(?:"
    rf"(?P<d1>[0-3]?\d)(?:st|nd|rd|th)?(?:\s(?:day\s)?of)?{GAP}(?P<m1>{MONTH})\b\.?(?:[./-](?P<y0>(?:19|20)?\d\d)\b|{YEAR.replace('N', 'y1')})"
    rf"|(?P<m2>{MONTH})\.?[ \n]{{1,3}}(?:the\s)?(?P<d2>[0-3]?\d)(?:st|nd|rd|th)?(?![\d,.]\d|\d|:){YEAR.replace('N', 'y2')}"
    rf"|(?P<y3>(?:19|20)\d\d) ?[./-] ?(?P<m3>[01]?\d) ?[./-] ?(?P<d3>[0-3]?\d)"
    rf"|(?P<d4>[0-3]?\d) ?[/-] ?(?P<m4>[01]?\d) ?[/-] ?(?P<y4>(?:19|20)?\d\d)"
    rf"|(?P<d5>[0-3]\d) ?\. ?(?P<m5>[01]\d) ?\. ?(?P<y5>(?:19|20)?\d\d)|(?P<d6>[0-3]?\d)\.(?P<m6>[01]?\d)\.(?P<y6>(?:19|20)\d\d)"
    rf")(?![\w/]|[.-]\d)",
    re.IGNORECASE,
)
BIRTH = re.compile(r"\b(?:born|d\.?\s?o\.?\s?b|date\s+of\s+birth|birth\s?da(?:y|te)|birth)\b", re.IGNORECASE)
JUST_DIGITS = re.compile(r"(?<!\d)(?:\d{8}|\d{6}|\d\d[ .\-/]\d\d[ .\-/](?:19|20)?\d\d)(?!\d)")
FAR = 40  # characters
_NO_DAY = (0, 0, 0)
OF_THE_PAGE = re.compile(
    r"^[ \t{,-]*(?:.{0,200}[{,]\s*)?[\"']?(?:published|updated|reviewed|review_by|embargo|date|until|retain_until|checked|as_of)[\"']?\s*:\s*[\"']?$"
)
IN_LAW = re.compile(
    r"\b(?:Acts?|Regulations?|Order|Rules|[Gg]uidance|Working Together|Framework|in force|into force|Royal Assent|"
    r"[Aa]nnual [Rr]eport|GDPR|[Cc]ommittee|[Uu]pdate(?:d)?|[Pp]ublished|[Ll]ast reviewed)\b[^.!?\n]{0,40}$"
)


def births(view: View, known: Known) -> Iterator[Found]:
    """A word about birth and a day stand together."""
    own = _days_of_the_page(view.source)
    for word in BIRTH.finditer(view.text):
        start, end = max(0, word.start() - FAR), word.end() + FAR
        for found in (
            DAY.search(view.text, word.end(), end),
            JUST_DIGITS.search(view.text, word.end(), end),
            DAY.search(view.text, start, end),
        ):
            if found and (found.re is JUST_DIGITS or (_day(found) or _NO_DAY) not in {_NO_DAY, *own}):
                yield Found(*found.span())
                break


def days(view: View, known: Known) -> Iterator[Found]:
    """An exact day, other than those that the page says about itself or that belong to a law."""
    own = _days_of_the_page(view.source)
    for found in DAY.finditer(view.text):
        day = _day(found)
        before = view.text[max(0, found.start() - 90) : found.start()]
        if day and day not in own and not IN_LAW.search(before):
            yield Found(*found.span())


FIELD_DAY = re.compile(
    r"(?:^|[{,\s-])(?:published|updated|reviewed|review_by|embargo|date|until|retain_until)[\"']?:\s*[\"']?((?:19|20)\d\d-\d\d-\d\d)",
    re.MULTILINE,
)


@cache
def _days_of_the_page(source: str) -> frozenset[tuple[int, int, int]]:
    """The days in its fields, which its text may repeat."""
    fields = source.partition("\n---")[0]
    return frozenset((int(day[:4]), int(day[5:7]), int(day[8:])) for day in FIELD_DAY.findall(fields))


def _day(found: "re.Match[str]") -> tuple[int, int, int] | None:
    """Year, month and day, where there is such a day; the year is 0 where none was written."""
    part = {name[0]: text for name, text in found.groupdict().items() if text}
    if part["m"] in ("may", "march") and "y" not in part:
        return None  # two may speak, and three march on
    month = MONTHS.index(part["m"][:3].lower()) + 1 if part["m"][0].isalpha() else int(part["m"])
    year = int(part.get("y", "0").strip("'"))
    year += 2000 if 0 < year < 100 else 0
    try:
        date(year or 2000, month, int(part["d"]))
    except ValueError:
        return None
    return year, month, int(part["d"])


NUMBER = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
HALF = r"(?:\s?(?:½|\.5|and\sa\shalf))?"
AGE = re.compile(
    rf"\b(?:"
    rf"(?:aged?|turned|age\sof|aged\sjust|aged\sonly):?\s+(?P<plain>{NUMBER}){HALF}"
    rf"|(?:he|she|who|they|child|boy|girl|son|daughter|baby|sister|brother|sibling|person|(?-i:[A-Z][a-z]+))\s+(?:was|is|were)\s+(?:only\s|just\s|still\s|then\s|nearly\s|almost\s)?{NUMBER}(?=[.,;)](?!\d)|\s+(?:when|and\s(?:he|she|they|had|lived|was)|at\sthe\stime|years?\b(?!\s+(?:ago|later|before|after|since))))"
    rf"|{NUMBER}{HALF}(?:[ -]and[ -]a[ -]half)?[ \n-]?(?:months?|weeks?|days?|years?|yrs?|mths?|wks?)[ \n-]?(?:olds?\b|of\sage\b)"
    rf"|{NUMBER}\s?(?:yo|y/o|m/o)\b|\d{{1,2}}(?:st|nd|rd|th)\sbirthday|\bat\s{NUMBER},?\s(?:he|she|they)\b|\bin\syear\s(?:\d|1[0-3])\b(?!\s(?:of|the)\s(?:the|its|this|our|plan)\b)"
    rf"|(?:he|she)\swas\s(?:only\s|just\s|still\s|then\s)?{NUMBER}\b(?!\s(?:of|minutes?|miles?|hours?|times?|days?|weeks?|months?|per)\b)"
    rf")(?!\s?(?:%|\+|per\s?cent|to\s\d|-\s?\d|and\s(?:over|under|above|below)|or\s(?:over|under|older|younger|more)|\d))",
    re.IGNORECASE,
)
A_BAND = re.compile(
    r"(?:\d\s?(?:to|-|and|or)\s?|\b(?:under|over|below|above|than|least|between|to|up)\s(?:the\s)?)$", re.IGNORECASE
)

FROM, TO = re.compile(r"\b(?:from|between)\s$", re.IGNORECASE), re.compile(r"[^.\n]{0,8}\b(?:to|and|until)\b")


def ages(view: View, known: Known) -> Iterator[Found]:
    """One exact age; a band is not one."""
    for found in AGE.finditer(view.text):
        before, after = view.text[max(0, found.start() - 12) : found.start()], view.text[found.end() : found.end() + 20]
        if not (A_BAND.search(before) or (FROM.search(before) and TO.match(after))):
            yield Found(*found.span())
    yield from ages_in_passing(view)


BIRTH_MONTH = re.compile(
    rf"\b(?:died|killed|drowned|murdered)\s(?:in\s){MONTH}\s(?:of\s)?(?:19|20)\d\d\b(?!-\d)|\bborn\s(?:(?:early\s|late\s)?in\s)?(?:the\s)?(?:(?:early|late|mid)[ -])?(?:(?:{MONTH}|spring|summer|autumn|winter)\s(?:of\s)?)?(?:19|20)\d\d\b(?!-\d)",
    re.IGNORECASE,
)


def birth_years(view: View, known: Known) -> Iterator[Found]:
    for found in BIRTH_MONTH.finditer(view.text):
        yield Found(*found.span())
