"""A child's body tells who the child is, and what was done to it is told no further than a lesson needs."""

from collections.abc import Iterator

from publishing.identifiers.known import Known
from publishing.identifiers.phrases import COUNT, any_of
from publishing.identifiers.rule import Found
from publishing.identifiers.seen import View

ILLNESS = any_of(
    r"[A-Z][a-z]+(?:[ -][A-Z][a-z]+)?(?:'s)? (?:syndrome|disease|palsy)",
    r"(?:muscular dystrophy|cerebral palsy|hydrocephalus|microcephaly|spina bifida|epidermolysis)",
    r"(?:osteogenesis imperfecta|brittle bone\w*|achondroplasia|cleft (?:lip|palate)|gastroschisis|conjoined)",
    r"(?:cystic fibrosis|sickle cell|haemophilia\w*|phenylketonuria|leukaemia|HIV)",
    r"(?:tracheostomy|gastrostomy|albinism|selective mut(?:e|ism))",
)

WOUND = r"(?:fractures?|fractured|bruises|injuries|wounds|stab ?wounds|burns|bites? marks|broken bones|scars|bleeds)"
OF_WHAT = r"(?:separate|different|healing|old|new|rib|skull|leg|arm|head|stab|bite|burn|knife)"
ATTACKED = r"(?:stabbed|struck|beaten|hit|strangled|suffocated|shaken|drowned|poisoned|scalded|shot|smothered|attacked)"
WITH_WHAT = (
    "hammer|knife|machete|belt|bat|gun|crowbar|cable|rope|pillow|iron|kettle|bath|axe|sword|bottle|screwdriver|shovel|spade|chair|stick|"
    "hose|slipper|plank|pan|brick|water|ligature|dog"
)
INJURY = any_of(
    rf"(?:{COUNT}|\d{{1,3}}|multiple rib|[a-z]+teen|twenty|thirty|forty|fifty|(?:over|more than) \d+) (?:{OF_WHAT} ){{0,2}}{WOUND}",
    rf"{ATTACKED} to death",
    rf"{ATTACKED} (?:\w+ ){{0,2}}?(?:with|by|using|in) (?:an? |the |boiling |hot )?(?:{WITH_WHAT})s?",
)

OF_THE_BODY = any_of(
    r"weigh(?:ed|s|ing) (?:only |just |about )?[\d.,]+ ?(?:g|grams?|kg|kilos?|kilograms?|lbs?|pounds|stone|ounces)",
    r"glass eye|artificial (?:leg|arm|eye)|prosthe\w+|amput\w+|transplant|without (?:a|his|her) (?:left|right) \w+",
    r"wheelchair|guide dog|hearing aids?|cochlear|(?:is|was) (?:deaf|blind)",
    r"(?:fell|fallen|pushed|thrown|jumped|dropped) (?:from|out of|off) (?:an?|the|his|her) (?:[\w-]+ ){0,3}?(?:balcony|window|roof|bridge|cliff|train|pier)",
    r"(?:bitten|mauled|savaged|attacked) by (?:an?|the|her|his)|xl bully|pit ?bull",
    r"swallow(?:ed|ing) (?:bleach|batteries|a battery|methadone|tablets|drugs|cocaine)|poisoned",
    r"(?:kept|locked|found|chained|tied|shut) (?:up )?in (?:an?|the) (?:[\w-]+ ){0,2}?(?:cage|shed|cupboard|cellar|attic|loft|suitcase|wardrobe)",
    r"drowned in (?:an?|the|his|her)",
    r"one of (?:the )?(?:few|only) (?:black|white|asian|brown|muslim|jewish)",
)

DETAIL = any_of(
    r"penetrat(?:ed|ion|ing|ive)|digital penetration|ejaculat\w*|masturbat\w*|sodom\w*|buggery|incest|sex acts?|oral sex",
    r"anal(?:ly)? (?:sex|rap\w*|penetrat\w*|injur\w*|abus\w*)",
    r"genitals?(?! mutilation)|genitalia|vagina\w*|penis|erections?|semen|sperm|rectum|rectal",
    r"(?:raped|fondled|groped|molested) (?:her|him|them|the (?:child|girl|boy)|by)",
    r"naked (?:photographs?|pictures?|images?) of (?:her|him|the)",
)


def details(view: View, known: Known) -> Iterator[Found]:
    """What was done to a child's body, further than a lesson needs."""
    return (Found(*found.span()) for found in DETAIL.finditer(view.small))
