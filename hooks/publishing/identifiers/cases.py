"""No number leads into a court's, a police force's or a service's files."""

import re
from collections.abc import Iterator

from publishing.identifiers.known import Known
from publishing.identifiers.rule import Found
from publishing.identifiers.seen import View

CASE = re.compile(
    r"(?<![A-Za-z0-9])(?:"
    r"[A-Z]{2} ?\d\d ?[CPZFD] ?\d{5}"
    r"|\[?(?:19|20)\d\d\]? {0,2}(?:\d{1,2} )?(?:EWFC|EWHC|EWCA|EWCOP|EWCC|UKSC|UKHL|UKUT|UKFTT|NICA|NIFam|NIQB|CSIH|CSOH|HCJAC|FLR|FCR)\b(?: (?:Civ|Crim|B))? ?\d{1,5}(?: ?\([A-Za-z]{1,8}\))?"
    r"|\d\d/\d{4,7}/\d\d"
    r"|\d\d[A-Z]{2}/\d{2,7}/\d\d"
    r"|(?:SIN|SCR|LCSPR|CSPR|SPR|DHR|SAR|MAPPA|LADO|MASH|CAD|EHM|CIN|URN|LCS|ICS|RMS|CRN|PNC|NLDS|UFN)(?:[-/ :#]|[ -]?(?:[Nn]o\.?|[Nn]umber|[Rr]ef\.?|ID)[ :]*){1}[-/ ]?(?=[A-Z]{0,3}\d)(?!(?:19|20)\d\d(?:[ /-]\d\d(?:\d\d)?)?(?![\d/-]))[A-Z]{0,3}\d{3,}(?:[-/]\w{1,8}){0,3}"
    r"|(?:SIN|SCR|LCSPR|CSPR|SPR|DHR|SAR|LADO|MASH|Panel|PANEL)[-/](?:19|20)?\d\d[-/]\d{1,4}"
    r")(?![A-Za-z0-9])"
)
CALLED_SO = re.compile(
    r"\b(?:case|file|client|person|patient|hospital|custody|crime|incident|police|court|record|referral|panel|mosaic|liquidlogic|frameworki|rio|systmone|niche|athena|notification|SIN|LCS)"
    r"\s(?:system\s)?(?:number|no\.?|num|ref(?:erence)?\.?|id|identifier|record)(?:\s(?:number|no\.?|id))?(?:\s(?:is|was))?\s{0,2}[:#=]?\s{0,2}(?=[A-Za-z/-]{0,6}\d)(?!(?:19|20)\d\d(?:[-/]\d\d)?(?![\w/-]))[A-Za-z0-9][\w/-]{2,24}",
    re.IGNORECASE,
)
SOMEWHERE_ELSE = re.compile(
    r"\b(?:ref|reference)\b[^.\n\d]{1,30}\s(?:is|was)\s(?:[A-Z]{1,4}[-/ ]?\d{4,}|\d{6,})\b", re.IGNORECASE
)


def case_numbers(view: View, known: Known) -> Iterator[Found]:
    """The number of a case, a crime, a judgment, a notification or a record."""
    patterns = [CASE, CALLED_SO, SOMEWHERE_ELSE]
    if known.own_case_numbers:
        patterns.append(known.own_case_numbers)
    for pattern in patterns:
        for found in pattern.finditer(view.text):
            yield Found(*found.span())
