"""Identifiers that were invented for these tests, in every way that a page can carry one."""

from collections.abc import Callable, Iterator
from itertools import cycle

from publishing.identifiers.digits import PUPIL_LETTERS, health_number

ZERO_WIDTH, SOFT_HYPHEN, NO_BREAK, EN_DASH = "\u200b", "\u00ad", "\u00a0", "–"
MIDDLE = 4  # where a value is broken

# 999 is the range that the health service keeps for tests; 960 and 900 are Ofcom's numbers for drama.
HEALTH = [number for n in range(100_000, 100_009) if (number := health_number(f"999{n:06}"))]
PUPIL = [
    f"{PUPIL_LETTERS[sum(int(d) * w for d, w in zip(rest, range(2, 14), strict=True)) % 23]}{rest}"
    for rest in ("000000000001", "000000000017", "000000000123")
]
VALUES: dict[str, list[str]] = {
    "health-number": [f"{n[:3]} {n[3:6]} {n[6:]}" for n in HEALTH[:4]],
    "insurance-number": ["AB 00 00 01 C", "JX 00 00 12 A"],
    "pupil-number": PUPIL,
    "telephone-number": ["01632 960961", "07700 900461", "020 7946 0461", "+44 7700 900462"],
    "date-of-birth": ["born on 3 March 2016", "date of birth 03/03/2016", "DOB: 2016-03-03", "born March 3rd, 2016"],
    "exact-date": ["14 March 2017", "14/03/2017", "14th of March"],
    "postcode": ["ME99 9ZZ", "ZE99 9AB"],
    "address": ["12 Imaginary Avenue", "Flat 3, 7 Pretend Close"],
    "mailbox": ["jo.invented@example.org", "jinvented99@example.net"],
    "account": ["@jo_invented99", "facebook.com/jo.invented.99"],
    "case-number": ["ZZ17C00001", "[2099] EWFC 1", "SCR-2099-01", "crime reference 46/000001/99"],
    "title-and-surname": ["Mr Inventedson", "Dr Pretendly"],
    "name": ["Zorblina", "Quentissa Mockford", "Łukaszino", "O'Mockery"],
    "named-place": ["Pretend Hill Primary School", "Mockingham Surgery"],
    "exact-age": ["14 months old", "aged 15"],
    "family-shape": ["the eldest of seven siblings", "one of four children"],
}


def apart(value: str, sign: str) -> str:
    """The value with something between two of its letters or digits."""
    return f"{value[:MIDDLE]}{sign}{value[MIDDLE:]}"


def wide(value: str) -> str:
    """The letters and digits of a keyboard for Japanese."""
    return "".join(chr(ord(c) + 0xFEE0) if c.isascii() and c.isalnum() else c for c in value)


def as_codes(value: str) -> str:
    return "".join(f"&#{ord(c)};" if c.isdigit() else f"&#x{ord(c):x};" if c.isalpha() else c for c in value)


# How a value itself can be dressed.
DRESSES: dict[str, Callable[[str], str]] = {
    "as it is": lambda value: value,
    "in emphasis": lambda value: f"**{value}**",
    "half in emphasis": lambda value: f"{value[:MIDDLE]}**{value[MIDDLE:]}**",
    "with a zero-width space": lambda value: apart(value, ZERO_WIDTH),
    "with a soft hyphen": lambda value: apart(value, SOFT_HYPHEN),
    "with the code of one": lambda value: apart(value, "&shy;"),
    "with spaces that do not break": lambda value: value.replace(" ", NO_BREAK),
    "with the codes of such spaces": lambda value: value.replace(" ", "&nbsp;"),
    "in full width": wide,
    "in codes": as_codes,
    "with a tag inside": lambda value: apart(value, "<b></b>"),
    "with a comment inside": lambda value: apart(value, "<!-- -->"),
    "in backticks": lambda value: f"`{value}`",
}
# How numbers with parts can be written besides.
SEPARATORS = {"dashed": "-", "dotted": ".", "en-dashed": EN_DASH, "closed up": "", "over two lines": "\n"}
NUMBERS = ("health-number", "insurance-number", "telephone-number")

# Where on a page it can stand.
PLACES: dict[str, Callable[[str], str]] = {
    "a sentence": lambda value: f"The report says {value}, as everyone knew.",
    "a table": lambda value: f"| What | Who |\n| --- | --- |\n| it | {value} |",
    "alt text": lambda value: f"![A letter about {value} on a table](letter.png)",
    "a comment": lambda value: f"<!-- remember {value} here -->",
    "the words of a link": lambda value: f"See [what {value} said](../about/index.md).",
    "a heading": lambda value: f"### About {value}",
    "a list": lambda value: f"- first\n- then {value}",
    "a quotation": lambda value: f"> They wrote of {value} twice.",
    "a note": lambda value: f"A sentence.[^1]\n\n[^1]: From {value} in the file.",
    "a title in a tag": lambda value: f'<abbr title="it is {value}">it</abbr>',
}
HEAD = "---\ntitle: Ellie\nsummary: {summary}\npseudonyms: [Ellie]\npublished: 2018-01-24\n---\n\n## What happened\n\n"


def planted() -> Iterator[tuple[str, str, str]]:
    """An id, the rule that should find it, and a page that has it: every dress in some place, every place in some dress."""
    places = cycle(PLACES.items())
    for rule, values in VALUES.items():
        for value in values:
            for dress, put_on in DRESSES.items():
                where, put_in = next(places)
                yield f"{rule}: {value} {dress} in {where}", rule, _page(put_in(put_on(value)))
            yield f"{rule}: {value} in the summary", rule, HEAD.format(summary=f'"It is {value}, they said."')
            if rule in NUMBERS:
                for how, sign in SEPARATORS.items():
                    yield f"{rule}: {value} {how}", rule, _page(f"The file says {value.replace(' ', sign)} on it.")


def _page(text: str) -> str:
    return f"{HEAD.format(summary='What was learned.')}{text}\n"
