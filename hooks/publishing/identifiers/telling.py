"""What is rare tells who a child is, even without a name: a family's shape, a language, a wound, the word of a newspaper."""

import re
from collections.abc import Iterator
from itertools import chain

from publishing.identifiers.known import Known
from publishing.identifiers.rule import Found
from publishing.identifiers.seen import View

COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})"
SIBLINGS = r"(?:siblings?|brothers?|sisters?|children|half-siblings?|step-?(?:brothers?|sisters?|siblings?))"
FAMILY = re.compile(
    rf"\b(?:(?:eldest|oldest|youngest)\sof\s(?:the\s|his\s|her\s|their\s)?{COUNT}\b|twins\b|{COUNT}\ssiblings|half-?\s?(?:brothers?|sisters?|siblings?)|(?:the\s)?(?:eldest|oldest|youngest|middle|(?<!a\s)(?:first|second|third|fourth|fifth|sixth|seventh|last))\s(?:child\s|one\s)?(?:of|born\sof|among|in\s(?:a|the)\sfamily\sof)\s(?:the\s|his\s|her\s|their\s)?(?:mother's\s)?{COUNT}(?=\s+{SIBLINGS}|\s*[.,;:)\n]|\s(?:and|but|who)\b|$)"
    rf"|one\sof\s{COUNT}\s{SIBLINGS}"
    rf"|{COUNT}\s(?:older|younger|elder|little|big|maternal|paternal|half)[ -]{SIBLINGS}"
    rf"|(?:a|the|her|his)\s(?:eldest|oldest|youngest|middle)\s(?:child|daughter|son|sister|brother|sibling)"
    rf"|(?:a\s|identical\s|non-identical\s|conjoined\s|surviving\s|her\s|his\s|the\s)(?:twins?|triplets?)\b|twin\s(?:brother|sister|girls|boys)"
    rf"|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\sof\s(?:her|his|their|the)\s(?:mother\'s\s)?(?:{COUNT}|[a-z]+teen)\s(?:sons|daughters|boys|girls|children|babies)|the\s(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s(?:child|baby|son|daughter|pregnancy)|(?:mother|father|parents|couple|family|she|he|they)\s(?:had|has|have)\s(?:{COUNT}|[a-z]+teen)\s(?:\w+\s)?(?:children|sons|daughters|babies|siblings|kids|brothers|sisters)|(?:{COUNT}|[a-z]+teen)\schildren\s(?:in|at|of)\s(?:the|this|her|his|their)\s(?:house|home|family|household)|sibling\sgroup\sof|triplets|quads|quadruplets|(?:eldest|oldest|youngest)\sof\s(?:the|a)\s\w+|all\s{COUNT}\sof\s(?:her|his|their)|(?:children|kids|sons|daughters|babies)\sby\s(?:{COUNT})\s(?:fathers|dads|men|partners)|parents\s(?:are|were)\scousins|(?:father|mother|dad)\s(?:are|were)\s(?:\w+\s)?(?:cousins|related)|only\s(?:girl|boy|son|daughter|brother|sister)|first\scousins|(?:uncle|aunt|cousin|brother|sister|grandfather|grandmother)\s(?:was|is)\salso\s(?:her|his|their|the)|consanguin\w+|adopted\sfrom|surrogate|sperm\sdonor|ivf|only\schild\b(?!\s(?:protection|in\sneed))|first-?born|great-(?:grand|aunt|uncle)\w*|adoptive\stwin|mother\sof\s{COUNT}|father\sof\s{COUNT}|family\sof\s{COUNT})\b",
)
PEOPLES = (
    "Afghan|Albanian|Algerian|Angolan|Bangladeshi|Bengali|Brazilian|Bulgarian|Cantonese|Chechen|Chinese|Congolese|Czech|Dari|Egyptian|Eritrean|Estonian|Ethiopian|"
    "Filipino|Filipina|Ghanaian|Gujarati|Hungarian|Igbo|Iranian|Iraqi|Jamaican|Kenyan|Kosovan|Kurdish|Latvian|Lithuanian|Malayali|Malayalam|Mandarin|Mongolian|Moldovan|"
    "Moroccan|Nepalese|Nepali|Nigerian|Oromo|Lingala|Quakers?|Pakistani|Pashto|Polish|Portuguese|Punjabi|Roma|Romani|Romanian|Russian|Rwandan|Slovak|Slovakian|Somali|Sudanese|Swahili|Syrian|"
    "Tamil|Tibetan|Tigrinya|Traveller|Turkish|Twi|Ugandan|Ukrainian|Urdu|Uzbek|Vietnamese|Xhosa|Yoruba|Zimbabwean|Zulu|Gypsy|"
    "Muslim|Sikh|Hindu|Jewish|Jain|Rastafarian|Mormon|Pentecostal|Buddhist|Bahai|Jehovah's Witness(?:es)?|Plymouth Brethren|Haredi|Orthodox Jew\\w*|Seventh[- ]day Adventist\\w*"
)
PEOPLE = re.compile(rf"\b(?:{PEOPLES})\b(?! (?:translation|version|leaflet))")
ILLNESS = re.compile(
    r"\b(?:[A-Z][a-z]+(?:[ -][A-Z][a-z]+)?(?:'s)? (?:syndrome|disease|palsy)|osteogenesis imperfecta|brittle bone\w*|cystic fibrosis|sickle cell|spina bifida|haemophilia\w*|"
    r"muscular dystrophy|cerebral palsy|hydrocephalus|epidermolysis|phenylketonuria|achondroplasia|gastroschisis|cleft (?:lip|palate)|microcephaly|leukaemia|conjoined|tracheostomy|gastrostomy|"
    r"HIV|albinism|selective mut(?:e|ism))\b"
)
WORK = (
    "soldier|nurse|midwife|teacher|teaching assistant|police officer|PCSO|cleaner|carer|builder|police(?:man|woman)|fire\\s?fighter|paramedic|prison officer|social worker|doctor|surgeon|dentist|solicitor|barrister|"
    "taxi driver|lorry driver|bus driver|childminder|nursery worker|foster carer|vicar|priest|imam|pastor|footballer|boxer|actor|actress|model|musician|chef|hairdresser|"
    "fisherman|farmer|miner|butcher|fairground worker|bouncer|doorman|security guard|sex worker|councillor|publican|shopkeeper|lollipop (?:man|woman|lady)|dinner lady|scout leader|governor|magistrate|journalist|postman|postwoman|celebrity|contestant|athlete|landlord|landlady|caretaker|librarian|DJ|dancer|singer|bodybuilder|jockey|referee|mayor|pilot|sailor|marine|gurkha"
)
JOB = re.compile(
    rf"\b(?:mother|father|mum|dad|parents?|step-?(?:mother|father|dad|mum)|partner|grand(?:mother|father)|uncle|aunt|boyfriend|girlfriend)\b[^.\n]{{0,25}}?\b(?:is|was|were|as|had been|,)\s(?:an?\s|both\s|then\s)?(?:(?!of\b|to\b|with\b|for\b|by\b|from\b|and\b)[a-z-]+\s){{0,3}}?(?:{WORK})s?\b",
    re.IGNORECASE,
)
BY_WHAT_THEY_DO = re.compile(
    r"\b(?:mother|father|mum|dad|parents?|step-?(?:mother|father|dad|mum)|partner|grand(?:mother|father|parents|ad|ma|pa)|uncle|aunt|auntie|boyfriend|girlfriend)\b[^.\n]{0,12}?\s(?:"
    r"work(?:s|ed) (?:as|for (?:a|an|the)|(?:at|in|on) (?:a|an|the))\b|(?:runs?|owns?|owned|manages?|managed|keeps?|kept|ran) (?:a|an|the) (?!bath\b|house\b|home\b|family\b|child|record\b|appointment|risk)(?:[a-z-]+ ){0,3}?(?:shop|chippy|chip van|guest house|bakery|pub|farm|business|caf[eé]|restaurant|takeaway|salon|garage|stall|hotel|inn|nursery|school|gym|market|company|surgery|pharmacy|post office)"
    r"|dr(?:ives?|ove) (?:a|an|the) (?:[\w-]+ ){0,3}?(?:bus|taxi|lorry|van|train|cab|minicab|coach|ambulance|tram)|(?:sits|sat) on the\b|cleans at\b|teaches at\b|served in\b|play(?:s|ed) for\b)",
    re.IGNORECASE,
)
KNOWN_FOR = re.compile(
    r"\bfirst (?:case|conviction|prosecution|trial|death|child|person|time)[^.\n]{0,20}\b(?:of its kind|in (?:the country|England|Britain|the UK|Europe))|\b(?:dubbed|nicknamed|known in the (?:press|media|papers)|headlines?|made (?:the )?(?:national )?news|media (?:interest|attention|coverage)|in the (?:news|papers|press|headlines|tabloids)|(?:film|programme|podcast|book|story|petition|vigil|fundraiser|fund|appeal) (?:about|for) (?:the|this|her|his) (?:case|child|family|death|trial|girl|boy|baby)|search(?:es|ing)? for the (?:name|case)|front page|televised|documentary)\b|#justicefor\w+",
    re.IGNORECASE,
)
SENTENCED = re.compile(
    r"\b(?:sentenced to|jailed for|imprisoned for|prison (?:term|sentence) of|custodial sentence of|minimum (?:term|tariff) of|imprisonment (?:for|of)|served|suspended sentence of)\s(?:a\s|at least\s|a\s(?:minimum|total)\sof\s)?(?:\d{1,2}|[a-z]+(?:-[a-z]+)?)\s(?:and\sa\shalf\s)?(?:years?|months?|weeks?)\b|\b(?:\d{1,2}|[a-z]+)[ -](?:years?|months?)['s]* (?:imprisonment|in prison|custody)|\blife sentence\b|\b(?:given|got|received|serving)\sa\s[a-z]+-(?:year|month)\s(?:\w+\s)?sentence\b|\b(?:given|got|received|serving)\s(?:\d{1,2}|[a-z]+(?:-[a-z]+)?)\s(?:and\sa\shalf\s)?years?\b(?!\s(?:of|old|to|ago|later)\b)|\b(?:got|given|serving)\slife\b(?!\s\w)|\b(?:longest|shortest|heaviest)\ssentence|(?:jailed|imprisoned|prison) for life\b",
    re.IGNORECASE,
)
INJURY = re.compile(
    rf"\b(?:{COUNT}|\d{{1,3}}|multiple rib|[a-z]+teen|twenty|thirty|forty|fifty|over \d+|more than \d+)\s(?:(?:separate|different|rib|healing|old|new|skull|leg|arm|stab|bite|burn|knife|head)\s){{0,2}}(?:fractures?|fractured|bruises|injuries|wounds|stab\s?wounds|burns|bites?\smarks|bite\smarks|broken\sbones|scars|bleeds)\b"
    r"|\b(?:stabbed|struck|beaten|hit|strangled|suffocated|shaken|drowned|poisoned|scalded|shot|smothered|attacked) (?:to death|(?:\w+ ){0,2}?(?:with|by|using|in) (?:an? |the |boiling |hot )?(?:hammer|knife|machete|belt|bat|gun|crowbar|cable|rope|pillow|iron|kettle|bath|axe|sword|bottle|screwdriver|shovel|spade|chair|stick|hose|slipper|plank|pan|brick|water|ligature|dog))",
    re.IGNORECASE,
)
OF_THE_BODY = re.compile(
    r"\b(?:weigh(?:ed|s|ing) (?:only |just |about )?[\d.,]+ ?(?:g|grams?|kg|kilos?|kilograms?|lbs?|pounds|stone|ounces)\b|glass eye|artificial (?:leg|arm|eye)|prosthe\w+|amput\w+|wheelchair|hearing aids?|cochlear|transplant|guide dog|"
    r"without (?:a|his|her) (?:left|right) \w+|(?:fell|fallen|pushed|thrown|jumped|dropped) (?:from|out of|off) (?:an?|the|his|her) (?:[\w-]+ ){0,3}?(?:balcony|window|roof|bridge|cliff|train|pier)|(?:bitten|mauled|savaged|attacked) by (?:an?|the|her|his)\b|"
    r"swallow(?:ed|ing) (?:bleach|batteries|a battery|methadone|tablets|drugs|cocaine)|(?:kept|locked|found|chained|tied|shut) (?:up )?in (?:an?|the) (?:[\w-]+ ){0,2}?(?:cage|shed|cupboard|cellar|attic|loft|suitcase|wardrobe)|drowned in (?:an?|the|his|her)\b|poisoned|one of (?:the )?(?:few|only) (?:black|white|asian|brown|muslim|jewish)\b|is deaf|was deaf|is blind|XL Bully|pit ?bull)\b",
    re.IGNORECASE,
)
DETAIL = re.compile(
    r"\b(?:penetrat(?:ed|ion|ing|ive)|ejaculat\w*|masturbat\w*|oral sex|anal(?:ly)? (?:sex|rap\w*|penetrat\w*|injur\w*|abus\w*)|genitals?(?! mutilation)|genitalia|vagina\w*|penis|erections?|semen|sperm|rectum|rectal|"
    r"(?:raped|fondled|groped|molested) (?:her|him|them|the (?:child|girl|boy)|by)|digital penetration|sex acts?|naked (?:photographs?|pictures?|images?) of (?:her|him|the)|sodom\w*|buggery|incest)\b",
    re.IGNORECASE,
)


def families(view: View, known: Known) -> Iterator[Found]:
    """How many sisters and brothers, and which of them."""
    return (Found(*found.span()) for found in FAMILY.finditer(view.small))


def traits(view: View, known: Known) -> Iterator[Found]:
    """A nationality, a language, a religion, a rare illness, a parent's work, a sentence, a wound, a headline."""
    found = chain.from_iterable(
        p.finditer(view.text)
        for p in (PEOPLE, ILLNESS, JOB, BY_WHAT_THEY_DO, KNOWN_FOR, OF_THE_BODY, SENTENCED, INJURY)
    )
    return (Found(*one.span()) for one in found)


def details(view: View, known: Known) -> Iterator[Found]:
    """What was done to a child's body, further than a lesson needs."""
    return (Found(*found.span()) for found in DETAIL.finditer(view.text))
