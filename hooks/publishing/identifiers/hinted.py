"""A name is told without being written: by its letters, by a pet name, by whom it was taken from."""

import re
from collections.abc import Iterator

from publishing.identifiers.known import Known
from publishing.identifiers.rule import Found
from publishing.identifiers.seen import View
from publishing.identifiers.vocabulary import is_ordinary

ACTS = re.compile(
    r"(?:'s?\b|,? (?:was|were|is|had|has|lived|said|told|went|came|attended|died|disclosed|moved|stayed|spent|became|began|did|would|could|never|often|also|and|who|whose|aged|did not|felt|wanted|asked|left|ran|met|took|suffered|received|needed|presented)\b)"
)
HINT = re.compile(
    r"\b(?:(?:real|middle|full|first|maiden|birth|true|own|second|last|family|legal) ?names?|(?:child|girl|boy|mother|father|baby)'s name|surnames?) (?:is|was|are|were|begins?|began|starts?|started|rhymes?|means|sounds)\b"
    r"|\b(?:[Hh]er|[Hh]is|[Tt]heir|'s) (?:real|middle|true|maiden|full) names?\b"
    r"|\binitials? (?:are|were|is|was|of)\b|\bnicknam\w+|\bpet name\b|\b(?:was |is )?(?:named|called) (?:after|for) (?:a|an|the|her|his|their)\b"
    r"|\b(?:[Kk]nown|[Ff]amiliar) (?:to|by|among|in) (?:\w+ ){1,3}as\b|\b(?:[Ee]verybody|[Ee]veryone|[Ff]riends|[Ff]amily|[Nn]eighbours) (?:\w+ )?(?:called|knew|know|call) (?:him|her|them)(?: as)? (?=[\"'A-Z])"
    r"|\b(?:Child|Baby|Boy|Girl|Adult|Sibling|Mr|Mrs|Ms|Miss) [A-Z](?: ?[-.] ?|\. | )[A-Z]\b(?!\w)|(?<![\w.])[A-Z]\. ?[A-Z]\.(?! ?\w\.)"
)
DID = r",? (?:was|were|is|had|has|lived|said|told|went|came|attended|died|disclosed|moved|stayed|began|did|asked|left|ran|met|took|felt|wanted)\b"
SMALL = re.compile(rf"(?<![\w/#@.=-])[a-z]{{4,14}}(?={DID})")
NO_ARTICLE = re.compile(
    r"(?:^|[\n,.;:!?(] ?|\b(?:little|baby|young|then|when|that|and|but|as|because|while|if|after|before|so|mum|dad|nan|sister|brother|son|daughter|mother|father|uncle|aunt|auntie|cousin|friend|called|named|with|asked|told) )$",
    re.IGNORECASE,
)
# Endings of words that no list of names has.
A_WORD = re.compile(
    r"(?:tion|sion|ing|ed|ly|ment|ness|ity|ance|ence|ism|ist|ous|able|ible|ful|less|ship|hood|ology|ics|ery|ary|s)$"
)


def hints(view: View, known: Known) -> Iterator[Found]:
    """Initials, a pet name, somebody's other name."""
    return (Found(*found.span()) for found in HINT.finditer(view.text))


def names_in_small_letters(view: View, allowed: frozenset[str]) -> Iterator[Found]:
    """A word that nobody knows and that did something, where no article says that it is a thing."""
    for found in SMALL.finditer(view.text):
        is_known = found[0] in allowed or A_WORD.search(found[0]) or is_ordinary(found[0])
        if not is_known and NO_ARTICLE.search(view.text[max(0, found.start() - 12) : found.start()]):
            yield Found(*found.span())
