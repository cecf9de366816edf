"""Nobody's home can be found: postcodes, their first halves, houses, flats and streets."""

import re
from collections.abc import Iterator

from publishing.identifiers.known import Known
from publishing.identifiers.rule import Found
from publishing.identifiers.seen import View

AREAS = (
    "AB AL B BA BB BD BF BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G "
    "GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL "
    "OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN "
    "WR WS WV YO ZE"
).split()
SET_OF_AREAS = frozenset(AREAS)
POSTCODE = re.compile(
    r"(?<![A-Za-z0-9#/=])([A-Za-z]{1,2})([0-9][0-9A-Za-z]?)([ \n.\-+]{0,3})([0-9][ABD-HJLNP-UW-Zabd-hjlnp-uw-z]{2})(?![A-Za-z0-9])"
)
OUTCODE = re.compile(r"(?<![A-Za-z0-9/.=£#-])([A-Z]{2})([1-9][0-9]?[A-Z]?)(?![A-Za-z0-9]|[.-]\d|/)")
IN_A_CODE = re.compile(r"\b([BEGLMNSW])([1-9][0-9]?)\b")
SPEAKS_OF_ONE = re.compile(r"\b(?:[Pp]ostcodes?|area|district|outcode)\b[^.\n]{0,15}$")


def postcodes(view: View, known: Known) -> Iterator[Found]:
    """A whole postcode of a real area, other than the board's own."""
    for found in POSTCODE.finditer(view.text):
        area, district, gap, rest = found.groups()
        as_written = area.isupper() or (area.islower() and district.islower() is not False and bool(gap))
        code = f"{area}{district}{rest}".upper()
        if area.upper() in SET_OF_AREAS and (as_written or gap or len(area) == 2) and code not in known.postcodes:
            yield Found(*found.span())


def outcodes(view: View, known: Known) -> Iterator[Found]:
    """The first half of a postcode, where it can be nothing else."""
    for found in OUTCODE.finditer(view.text):
        whole = POSTCODE.match(view.text, found.start())
        if found[1] in SET_OF_AREAS and not whole:
            yield Found(*found.span())
    for found in AREA_ALOUD.finditer(view.text):
        if found["area"] in SET_OF_AREAS:
            yield Found(*found.span())
    for found in IN_A_CODE.finditer(view.text):
        before = view.text[max(0, found.start() - 30) : found.start()]
        if SPEAKS_OF_ONE.search(before) and not POSTCODE.match(view.text, found.start()):
            yield Found(*found.span())


STREET = "Road|Street|Avenue|Lane|Close|Drive|Crescent|Court|Place|Gardens|Grove|Way|Terrace|Square|Hill|Rise|Mews|Walk|Parade|Row|Green|View|Rd|St|Ave|Ln|Cl|Dr|Cres|Gdns|Tce"
NAMED = r"(?:[A-Z][a-z']+[ -]{1,2}){1,3}"
ADDRESS = re.compile(
    rf"(?<![\w.,£/-])(?:(?:[Ff]lat|[Aa]pt|[Aa]partment|[Uu]nit|[Rr]oom|[Hh]ouse)\s{{0,2}}\d{{1,4}}[A-Za-z]?,?\s{{1,2}})?\d{{1,4}}[A-Za-z]?,?[ \n]{{1,2}}{NAMED}(?:{STREET})\b\.?"
    rf"|\b(?:[Ff]lat|[Aa]pt|[Aa]partment)\s{{1,2}}(?:\d{{1,4}}[A-Za-z]?|[A-Z])\b(?!\s(?:screen|rate|fee))"
    rf"|(?<![\w.,£/-])\d{{1,4}},?[ \n]{{1,2}}{NAMED}(?:House|Cottage|Lodge|Villa|Flats|Point|Tower)\b"
)
LOWER = re.compile(
    r"(?<![\w.,£/-])\d{1,4}[a-z]?[ -]{1,2}(?:[a-z']+[ -]{1,2}){1,2}(?:road|street|avenue|lane|crescent|terrace)\b",
    re.IGNORECASE,
)


def addresses(view: View, known: Known) -> Iterator[Found]:
    """A number and the name of a street, a flat, a house with a name."""
    for found in ADDRESS.finditer(view.text):
        if " ".join(found[0].lower().split()) not in known.lines:
            yield Found(*found.span())


ALONE = re.compile(
    r"\b(?P<name>(?:[A-Z][a-z']+[ -]){1,3})(?P<kind>Road|Street|Avenue|Lane|Crescent|Terrace|Close|Gardens|Mews|Grove)\b"
)
NO_NAME = frozenset("The A An In On At Off From To Near Her His Their Our This That Main Every Each Any".split())


NUMBER = r"(?:one|two|three|four|five|six|seven|eight|nine)"
BY_ITS_NUMBER = re.compile(
    rf"\bat (?:house )?(?:number|no\.?) (?:\d{{1,4}}[A-Za-z]?|{NUMBER}|ten|eleven|twelve|[a-z]+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-{NUMBER})?)\b(?! of)"
    r"|\b(?:house|flat|door|room|caravan|plot|block)(?:'s)? number (?:is|was) [\w-]+",
    re.IGNORECASE,
)
AREA_ALOUD = re.compile(rf"\b(?:in|near|around|postcode) (?P<area>[A-Z]{{2}}) {NUMBER}\b(?! [a-z]+s\b)")


def streets(view: View, known: Known) -> Iterator[Found]:
    """A street by its name, or a house in one where no capital was typed."""
    for found in LOWER.finditer(view.text):
        yield Found(*found.span())
    for found in BY_ITS_NUMBER.finditer(view.text):
        yield Found(*found.span())
    for found in ALONE.finditer(view.text):
        named = [word for word in re.findall(r"[A-Z][a-z']+", found["name"]) if word not in NO_NAME]
        if named and f"{' '.join(named)} {found['kind']}".lower() not in known.lines:
            yield Found(*found.span())
