"""Which letters in a text are a short form that a reader may not know, and which only look like one."""

import re
from functools import cache

from publishing.identifiers.vocabulary import is_ordinary

FEWEST, MOST = 2, 7  # capitals: SW and CAFCASS
MOST_DIGITS = 2  # G4S, and not the number of a person
# No letter or digit before, also where a file has a low line between: IMG_1234.
# Asked of a sign that was just read: looking for the sign first takes a seventh of the time.
BEGAN = r"(?<![^\W_].)(?<![^\W_]_.)"
ENDS = r"(?![^\W_])(?!_[^\W_])"
SHORT_FORM = re.compile(rf"(?:[A-Z]\.){{2,}}[A-Z]?{ENDS}|[A-Z][A-Za-z\d]*(?:[&-][A-Z][A-Z\d]*s?)*{ENDS}")
LIKE_A_SHORT_FORM = re.compile(r"[A-Z](?=[a-z\d]?[A-Z]|\d\d[A-Z]|[.&][A-Z])")  # how each begins
INSIDE = re.compile(r"[a-z]{2,}")
ROMAN = re.compile(r"X{0,3}(?:IX|IV|V?I{0,3})")
POSTCODE = re.compile(rf"[A-Z]{{1,2}}\d[A-Z\d]?[ ]?\d[A-Z]{{2}}{ENDS}")
DOTTED = re.compile(r"(?:[A-Z]\.)+[A-Z]?")
SURNAME_AFTER = re.compile(r"[ ]?[A-Z][a-z]")
NAME_BEFORE = re.compile(r"[A-Z][a-z]+[ ]$")
TITLE_BEFORE = re.compile(r"\b(?:Mrs?|Ms|Miss|Mx|Dr|Prof(?:essor)?|Sir|Dame|Lady|Lord|Cllr)\.?[ ]$")
OPENS, CLOSES = "\"“‘'", "\"”’'"
PART_OF_AN_ADDRESS = re.compile(r"://|www\.|@|\\|[^\W_]\.$|\.[a-z]{2,}/")
GOES_ON_AS_A_FILE = re.compile(rf"(?:-[\w-]*)?\.[A-Za-z]\w{{1,3}}{ENDS}|\\|@|://|/[^\s/]*\.\w")
CHUNK = 80
LEFT_FOR_LATER = ("TBC", "TBA", "TBD", "XX")  # publishing.writing.still_to_write speaks of these
# Words that people write in capitals to stress them, one alone: do NOT wait.
STRESSED = frozenset(
    "ALL ALSO ALWAYS AN AND ANY ARE AS AT BE BOTH BUT BY CAN DO EACH EVERY FOR FROM HAS HAVE IF IN IS IT MAY MUST NEVER NO "
    "NONE NOT NOW OF OFF ON ONLY OR OUT SHALL SHOULD SO THE THEY THIS TO UP US WAS WE WHO WILL WITH YES YOU YOUR".split()
)
NEXT_WORD = re.compile(r"[\s,]{1,3}([A-Z]+)(?![^\W_])")
LAST_WORD = re.compile(r"(?<![^\W_])([A-Z]+)[\s,]{1,3}$")


def is_short_form(written: str) -> bool:
    """Two to seven capitals, perhaps with single small letters and digits inside: SARs, CYPs, DfE, G4S; never GitHub."""
    bare = singular(written)
    capitals = sum(sign.isupper() for sign in bare)
    digits = sum(sign.isdigit() for sign in bare)
    return FEWEST <= capitals <= MOST and digits <= MOST_DIGITS and not INSIDE.search(bare)


def singular(written: str) -> str:
    return written[:-1] if written.endswith("s") else written


def without_dots(written: str) -> str:
    return written.replace(".", "")


def is_in_an_address(text: str, start: int, end: int) -> bool:
    """Part of a web address, a mailbox or the name of a file."""
    before = text[max(0, start - CHUNK) : start].split()[-1:] if start and not text[start - 1].isspace() else []
    return bool(GOES_ON_AS_A_FILE.match(text, end)) or bool(before and PART_OF_AN_ADDRESS.search(before[0]))


def is_no_short_form(text: str, start: int, end: int) -> bool:
    """Letters that look like a short form, and are a number, a place, a person's initials, a cited or a stressed word."""
    written = text[start:end]
    return (
        bool(ROMAN.fullmatch(written))
        or bool(POSTCODE.match(text, start))
        or written in LEFT_FOR_LATER
        or written in STRESSED
        or is_cited(text, start, end)
        or bool(TITLE_BEFORE.search(text, max(0, start - CHUNK), start))
        or is_shouted(text, start, end)
        or (bool(DOTTED.fullmatch(written)) and _is_somebody(text, start, end))
    )


def is_cited(text: str, start: int, end: int) -> bool:
    """Alone in quotation marks: somebody's letters are shown, not used."""
    return start > 0 and text[start - 1] in OPENS and text[end : end + 1] != "" and text[end] in CLOSES


def is_shouted(text: str, start: int, end: int) -> bool:
    """A word of everybody's in capitals, beside another such word: PLEASE SEND IT."""
    if not is_a_word(text[start:end]):
        return False
    after, before = NEXT_WORD.match(text, end), LAST_WORD.search(text, max(0, start - CHUNK), start)
    return any(found and is_a_word(found[1]) for found in (after, before))


@cache
def is_a_word(capitals: str) -> bool:
    """One of everybody's, in capitals."""
    return capitals in STRESSED or (capitals.isupper() and is_ordinary(capitals.lower()))


def _is_somebody(text: str, start: int, end: int) -> bool:
    """Initials stand before a surname, or are two; what was awarded stands after a name."""
    if NAME_BEFORE.search(text, max(0, start - CHUNK), start):
        return False
    return len(without_dots(text[start:end])) == FEWEST or bool(SURNAME_AFTER.match(text, end))
