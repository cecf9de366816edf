"""A number is somebody's even when its parts stand in cells, lines or words of their own."""

import re
from collections.abc import Iterator

from publishing.identifiers.digits import is_health_number
from publishing.identifiers.known import Known
from publishing.identifiers.people_numbers import HEALTH_WORD
from publishing.identifiers.rule import Found
from publishing.identifiers.seen import View

SPOKEN = r"(?:oh|zero|nought|one|two|three|four|five|six|seven|eight|nine|double|treble|triple|hundred)"
FEWEST_WORDS = 5  # one more word than a year has
BETWEEN = r"[^\d.!?]{1,20}?"  # a cell's wall, the sign of a list, a word or two in brackets
PARTS = re.compile(rf"(?<![\d,.£/-])(\d{{3}}){BETWEEN}(\d{{3}}){BETWEEN}(\d{{4}})(?![\d,%]|\.\d)")
RUNG = re.compile(rf"(?<![\d,.£/-])(0\d{{2,5}}){BETWEEN}(\d{{3,4}})(?:{BETWEEN}(\d{{3,4}}))?(?![\d,%]|\.\d)")
A_YEAR = re.compile(r"(?:19|20)\d\d$")
ALOUD = re.compile(
    rf"\b{SPOKEN}(?:[ ,-]{{1,2}}(?:and )?{SPOKEN}){{{FEWEST_WORDS},30}}\b"
    r"|\d{1,6} (?:stroke|slash|dash|hyphen|oblique) \d{1,7}\b",
)
CALLED_SO = re.compile(
    rf"\b(?:NHS|CHI|NI|National Insurance|UPN|[Pp]upil|[Pp]assport|[Ll]icence|[Pp]ost ?code|[Pp]hone|[Tt]elephone|[Mm]obile|[Cc]rime|[Cc]ase|[Hh]ospital)(?: (?:number|no\.?|code|ref))?(?: \([\w ]{1, 20}\))? ?(?:is|was|:|=|,)(?=[^.\n]{{0,30}}(?:\d\d|\b[A-Z] [A-Z]\b|\b{SPOKEN} {SPOKEN}\b))[^.\n]{{1,40}}"
)
END_OF_ONE = re.compile(
    r"\b(?:number|mobile|phone|plate|registration|code|account)\b[^.\n]{0,12} (?:ends|ended|ending|finish\w+|begins|began|beginning|starts|started|starting) (?:in|with) "
)


def numbers_in_parts(view: View, known: Known) -> Iterator[Found]:
    """The parts of a health number or of a telephone's, a number said aloud, the end of one."""
    for found in PARTS.finditer(view.text):
        if is_health_number("".join(found.groups())) and not _a_year(found[3], view, found):
            yield Found(*found.span())
    for found in RUNG.finditer(view.text):
        digits = "".join(part for part in found.groups() if part)
        if len(digits) in (10, 11) and digits[1] in "12378" and not known.number(digits):
            yield Found(*found.span())
    for pattern, text in ((ALOUD, view.small), (END_OF_ONE, view.small), (CALLED_SO, view.text)):
        for found in pattern.finditer(text):
            if not any(known.number(number) for number in re.findall(r"\d[\d ]{1,14}\d", found[0])):
                yield Found(*found.span())


def _a_year(part: str, view: View, found: "re.Match[str]") -> bool:
    return bool(A_YEAR.match(part)) and not HEALTH_WORD.search(view.around(*found.span(), 40))
