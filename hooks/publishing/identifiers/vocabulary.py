"""Words that are nobody's name in particular, and given names that are words too."""

from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
CALENDAR = (
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun "
    "christmas easter spring summer autumn winter"
)
WIDE_PLACES = (
    "england wales scotland ireland britain uk kingdom europe european english british welsh scottish irish northern "
    "london bedfordshire berkshire buckinghamshire cambridgeshire cheshire cornwall cumbria derbyshire devon dorset "
    "durham essex gloucestershire hampshire herefordshire hertfordshire kent lancashire leicestershire lincolnshire "
    "merseyside norfolk northamptonshire northumberland nottinghamshire oxfordshire shropshire somerset staffordshire "
    "suffolk surrey sussex warwickshire wiltshire worcestershire yorkshire thames midlands"
)
# Given names that are also written small, as words.
ALSO_WORDS = (
    "amber art bill carol charity chase clay cliff crystal daisy dale dawn dean destiny dot drew eve faith fern frank gene "
    "glen grace grant guy harmony harper hazel heather holly hope hunter iris ivy jack jade jasmine jay jean jet joy june "
    "kay kit lance lane lily mark mason max melody miles mina nick noel olive pat patience pearl peggy penny piper poppy "
    "precious prince princess ray rex rich rick rob robin rod rose rosemary ruby sage sally scarlett serenity sierra skye "
    "sonny star stella sue tate teddy ted tim tony trinity troy una vera verity victor viola violet virginia wade wayne will "
    "ali ben dan don jo les lou ron sam tom ken len mae mia ola lola nina una sol ash beau bob billy angel blessing"
)
ENDINGS = ("'s", "s", "es", "ed", "d", "ing", "ly", "er", "ers", "ies", "ied", "ment", "ness", "ful", "less")
SHORTEST_STEM = 4


@cache
def ordinary() -> frozenset[str]:
    """What the published papers of boards write without a capital, and what anybody writes."""
    words = (HERE / "ordinary_words.txt").read_text(encoding="utf-8")
    return frozenset([*words.split(), *CALENDAR.split(), *WIDE_PLACES.split()])


@cache
def given_names() -> frozenset[str]:
    """Only a hint: a word that is in no list at all is taken for a name as well."""
    return frozenset((HERE / "given_names.txt").read_text(encoding="utf-8").split())


@cache
def only_names() -> frozenset[str]:
    """Given names that mean nothing else, so that a small letter at the start hides none."""
    return given_names() - ordinary() - frozenset(ALSO_WORDS.split())


def is_ordinary(word: str) -> bool:
    """The word, or the word that it was made from, is one of everybody's."""
    words = ordinary()
    if word in words:
        return True
    for ending in ENDINGS:
        stem = word.removesuffix(ending)
        if (
            stem != word
            and len(stem) >= SHORTEST_STEM
            and (stem in words or f"{stem}e" in words or f"{stem}y" in words)
        ):
            return True
    return False
