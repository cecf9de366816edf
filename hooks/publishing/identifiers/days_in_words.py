"""A day is a day when it is told in words too: the third of March, Boxing Day, the first Monday of May."""

import re
from collections.abc import Iterator

from publishing.identifiers.known import Known
from publishing.identifiers.rule import Found
from publishing.identifiers.seen import View

MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)"
WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
UNITS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
ORDINAL = (
    rf"(?:(?:twenty|thirty)[ -](?:{UNITS})|{UNITS}|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|"
    r"twentieth|thirtieth|[0-3]?\d(?:st|nd|rd|th))"
)
FEASTS = (
    r"christmas (?:day|eve|morning|night)|boxing day|new year's (?:day|eve)|good friday|easter (?:sunday|monday|day)|"
    r"(?:mother|father|valentine|st patrick|all fools?)'?s'? day|mothering sunday|pancake day|shrove tuesday|ash wednesday|"
    r"bonfire night|guy fawkes night|halloween|remembrance (?:day|sunday)|may day|burns night|eid(?: al-\w+)?|diwali|"
    r"hanukkah|yom kippur|vaisakhi"
)
TOLD = re.compile(
    rf"\b(?:{ORDINAL}(?: day)? of (?:{MONTH}|(?:the|that|this|last|next) month)\b|(?!may){MONTH} the {ORDINAL}\b"
    rf"|{WEEKDAY},? (?:the )?{ORDINAL}\b|(?:{UNITS}|last) {WEEKDAY} (?:of|in) {MONTH}\b|(?:{FEASTS})\b"
    rf"|(?:{UNITS}|last) week (?:of|in) {MONTH}\b|(?:morning|evening|night|afternoon|early hours|day) of the {ORDINAL}\b"
    r"|(?:day|night|morning|evening|afternoon|weekend) of the (?:[\w']+ ){0,3}(?:attack|bombing|fire|flood|final|wedding|funeral|crash|storm|election|eclipse)\b"
    r"|(?:first|last) day of (?:the |her |his |their )?(?:[a-z]+ ){0,2}(?:term|holidays?|school|ramadan|lent)\b|same day as the\b)"
)
BY_DOTS = re.compile(
    r"(?<![\w£$€.,/-])(?<!section )(?<!paragraph )(?<!version )(?:[0-2]?[1-9]|[123]0|31)\.(?:0?[1-9]|1[0-2])\.\d\d(?![\w%]|[.-]\d)"
    r"|\b(?:on|dated?|date (?:was|is)) (?:the )?(?:[0-2]?[1-9]|[123]0|31)[./](?:0?[1-9]|1[0-2])\b(?![\d%/-]|\.\d| ?(?:per|million|m\b|of\b))"
)
CLOSED_UP = re.compile(r"(?<!\d)(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)")


def days_in_words(view: View, known: Known) -> Iterator[Found]:
    """A day in words, a feast, a day of the week in a month, a day as a camera writes it."""
    for pattern in (TOLD, BY_DOTS, CLOSED_UP):
        for found in pattern.finditer(view.small):
            yield Found(*found.span())
