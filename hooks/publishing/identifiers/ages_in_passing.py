"""How old a child was is also told by a birthday, a school year or a number after a comma."""

import re
from collections.abc import Iterator

from publishing.identifiers.rule import Found
from publishing.identifiers.seen import View

WORD = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
NUMBER = rf"(?:\d{{1,2}}|{WORD})"
HALF = r"(?: and a half|½)"
TEENS = r"(?:1\d|(?:thir|four|fif|six|seven|eigh|nine)teen|eleven|twelve)"
SOMEBODY = (
    "(?:he|she|who|they|child|children|boys?|girls?|sons?|daughters?|bab(?:y|ies)|toddler|infant|sisters?|brothers?|siblings?|"
    "parents?|mother|father|mum|dad|step-?(?:mother|father)|teenager|young (?:man|woman|person)|partner|boyfriend|girlfriend)"
)
YEAR = r"year (?:1[0-3]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)"
IN_PASSING = re.compile(
    rf"\b(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth) birthday|sweet sixteen"
    rf"|(?:started|starting|entered|joined|left|finished|began|into|was in|is in|term (?:of|in)|end of|start of|beginning of|now in|then in|just in|while in) (?:the )?{YEAR}\b(?! (?:of|after) (?:the|its|this|our)\b)"
    rf"|(?:in|started|left|joined) (?:the )?reception(?: (?:class|year)\b| (?:at the time|when)\b|(?=\.) )"
    rf"|{SOMEBODY}(?:"
    rf"(?:, who)? (?:was|were|is|are) (?:only |just |still |then |nearly |almost |not yet |not quite |barely ){{0,2}}{NUMBER}(?:{HALF}|{HALF}? (?:days|weeks|months|years)|)(?=[.,;)]| (?:when|at the time)\b)"
    rf"| (?:were|are) {NUMBER}(?:, {NUMBER}){{0,6}},? and {NUMBER}\b(?! (?:[a-z]+ )?(?:of|miles|times|hours|minutes|per|weeks? later)\b)"
    rf"|, {NUMBER}(?:,|\.)(?! ?\d)| \({NUMBER}\)| of {NUMBER}\b(?! (?:and|to|or|(?!was)[a-z]+s)\b))"
    r"|(?:sat|took|taking|sitting|failed|passed) (?:his|her|their) (?:mock )?(?:gcses?|a[ -]levels?|sats|eleven[ -]plus)"
    rf"|(?:mother|father|parent|pregnant|married|care|home|school) (?:again )?at {TEENS}\b(?! ?(?:o'clock|am|pm|hours|:|%)))",
)

AFTER_A_NAME = re.compile(r", \d{1,2}, (?:was|who|had|has|lived|is|told|said|went|died|and)\b")
A_NAME = re.compile(r"(?<!\w)[A-Z][a-z]{1,30}$")


def ages_in_passing(view: View) -> Iterator[Found]:
    """A birthday, a class, or a number beside somebody of the family."""
    for found in IN_PASSING.finditer(view.small):
        yield Found(*found.span())
    for found in AFTER_A_NAME.finditer(view.text):
        if A_NAME.search(view.text[max(0, found.start() - 32) : found.start()]):
            yield Found(*found.span())
