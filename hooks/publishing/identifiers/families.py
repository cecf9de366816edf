"""A family's shape tells who a child is: how many sisters and brothers there were, and which of them this one was."""

from collections.abc import Iterator

from publishing.identifiers.known import Known
from publishing.identifiers.phrases import COUNT, COUNT_OR_TEEN, any_of
from publishing.identifiers.rule import Found
from publishing.identifiers.seen import View

SIBLINGS = r"(?:siblings?|brothers?|sisters?|children|half-siblings?|step-?(?:brothers?|sisters?|siblings?))"
CHILDREN = r"(?:children|kids|sons|daughters|babies)"
OLDEST = r"(?:eldest|oldest|youngest)"
THIRD = r"(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
BY_ORDER = rf"(?:{OLDEST}|middle|(?<!a )(?:first|second|third|fourth|fifth|sixth|seventh|last))"
WHOSE = r"(?:the |his |her |their )?"
ENDS = rf"(?= +{SIBLINGS}|\s*[.,;:)\n]| (?:and|but|who)\b|$)"

WHICH_OF_THEM = (
    rf"{OLDEST} of {WHOSE}{COUNT}\b",
    rf"(?:the )?{BY_ORDER} (?:child |one )?(?:of|born of|among|in (?:a|the) family of) {WHOSE}(?:mother's )?{COUNT}{ENDS}",
    rf"(?:a|the|her|his) (?:{OLDEST}|middle) (?:child|daughter|son|sister|brother|sibling)",
    rf"(?:first|second|{THIRD}) of (?:her|his|their|the) (?:mother's )?{COUNT_OR_TEEN} (?:sons|daughters|boys|girls|children|babies)",
    rf"the {THIRD} (?:child|baby|son|daughter|pregnancy)",
    rf"{OLDEST} of (?:the|a) \w+",
    r"only (?:girl|boy|son|daughter|brother|sister)",
    r"only child\b(?! (?:protection|in need))",
    r"first-?born",
)
HOW_MANY = (
    rf"{COUNT} siblings",
    rf"{COUNT} (?:step-?)?(?:brothers|sisters)",
    rf"one of {COUNT} {SIBLINGS}",
    rf"{COUNT} (?:older|younger|elder|little|big|maternal|paternal|half)[ -]{SIBLINGS}",
    rf"(?:mother|father|parents|couple|family|she|he|they) (?:had|has|have) {COUNT_OR_TEEN} (?:\w+ )?(?:{CHILDREN}|siblings|brothers|sisters)",
    rf"{COUNT_OR_TEEN} children (?:in|at|of) (?:the|this|her|his|their) (?:house|home|family|household)",
    r"sibling group of",
    rf"all {COUNT} of (?:her|his|their)",
    rf"(?:mother|father|family) of {COUNT}",
)
BORN_TOGETHER = (
    r"twins",
    r"(?:a|identical|non-identical|conjoined|surviving|her|his|the|adoptive) (?:twin|triplet)s?",
    r"twin (?:brother|sister|girls|boys)",
    r"triplets",
    r"quads",
    r"quadruplets",
)
HOW_RELATED = (
    r"half-? ?(?:brothers?|sisters?|siblings?)",
    rf"{CHILDREN} by {COUNT} (?:fathers|dads|men|partners)",
    r"parents (?:are|were) cousins",
    r"(?:father|mother|dad) (?:are|were) (?:\w+ )?(?:cousins|related)",
    r"first cousins",
    r"(?:uncle|aunt|cousin|brother|sister|grandfather|grandmother) (?:was|is) also (?:her|his|their|the)",
    r"consanguin\w+",
    r"adopted from",
    r"surrogate",
    r"sperm donor",
    r"ivf",
    r"great-(?:grand|aunt|uncle)\w*",
)
FAMILY = any_of(*WHICH_OF_THEM, *HOW_MANY, *BORN_TOGETHER, *HOW_RELATED)


def families(view: View, known: Known) -> Iterator[Found]:
    """How many sisters and brothers, and which of them."""
    return (Found(*found.span()) for found in FAMILY.finditer(view.small))
