"""What is rare tells who a child is, even without a name: a language, a parent's work, a sentence, the word of a newspaper."""

from collections.abc import Iterator

from publishing.identifiers.known import Known
from publishing.identifiers.of_the_body import ILLNESS, INJURY, OF_THE_BODY
from publishing.identifiers.phrases import any_of
from publishing.identifiers.rule import Found
from publishing.identifiers.seen import View

PEOPLES = (
    "Afghan|Albanian|Algerian|Angolan|Bangladeshi|Bengali|Brazilian|Bulgarian|Cantonese|Chechen|Chinese|Congolese|Czech|Dari|Egyptian|"
    "Eritrean|Estonian|Ethiopian|Filipin[ao]|Ghanaian|Gujarati|Gypsy|Hungarian|Igbo|Iranian|Iraqi|Jamaican|Kenyan|Kosovan|Kurdish|Latvian|"
    "Lingala|Lithuanian|Malayalam|Malayali|Mandarin|Moldovan|Mongolian|Moroccan|Nepalese|Nepali|Nigerian|Oromo|Pakistani|Pashto|Polish|"
    "Portuguese|Punjabi|Roma|Romani|Romanian|Russian|Rwandan|Slovak|Slovakian|Somali|Sudanese|Swahili|Syrian|Tamil|Tibetan|Tigrinya|"
    "Traveller|Turkish|Twi|Ugandan|Ukrainian|Urdu|Uzbek|Vietnamese|Xhosa|Yoruba|Zimbabwean|Zulu"
)
BELIEFS = (
    r"Bahai|Buddhist|Haredi|Hindu|Jain|Jehovah's Witness(?:es)?|Jewish|Mormon|Muslim|Orthodox Jew\w*|Pentecostal|Plymouth Brethren|"
    r"Quakers?|Rastafarian|Seventh[- ]day Adventist\w*|Sikh"
)
PEOPLE = any_of(rf"(?:{PEOPLES}|{BELIEFS})\b(?! (?:translation|version|leaflet))")

RELATIVE = (
    r"(?:mother|father|mum|dad|parents?|step-?(?:mother|father|dad|mum)|partner|grand(?:mother|father|parents|ad|ma|pa)|uncle|aunt|auntie|"
    r"boyfriend|girlfriend)\b"
)
WORK = (
    "soldier|sailor|marine|gurkha|pilot|police officer|police(?:man|woman)|pcso|fire ?fighter|paramedic|prison officer|security guard|bouncer|doorman|"
    "nurse|midwife|doctor|surgeon|dentist|social worker|carer|foster carer|childminder|nursery worker|teacher|teaching assistant|dinner lady|"
    "lollipop (?:man|woman|lady)|scout leader|governor|librarian|caretaker|cleaner|builder|farmer|fisherman|miner|butcher|chef|hairdresser|"
    "taxi driver|lorry driver|bus driver|postman|postwoman|shopkeeper|publican|landlord|landlady|fairground worker|sex worker|vicar|priest|imam|pastor|"
    "solicitor|barrister|magistrate|councillor|mayor|journalist|celebrity|contestant|actor|actress|model|musician|singer|dancer|dj|"
    "athlete|footballer|boxer|bodybuilder|jockey|referee"
)
BEFORE_IT = r"(?:(?!of\b|to\b|with\b|for\b|by\b|from\b|and\b)[a-z-]+ )"
JOB = any_of(
    rf"{RELATIVE}[^.\n]{{0,25}}?\b(?:is|was|were|as|had been|,) (?:an? |both |then )?{BEFORE_IT}{{0,3}}?(?:{WORK})s?",
)

NOT_A_TRADE = r"(?!bath\b|house\b|home\b|family\b|child|record\b|appointment|risk)"
TRADE = (
    "shop|chippy|chip van|guest house|bakery|pub|farm|business|caf[eé]|restaurant|takeaway|salon|garage|stall|hotel|inn|nursery|school|gym|"
    "market|company|surgery|pharmacy|post office"
)
WHAT_THEY_DO = (
    r"work(?:s|ed) (?:as|(?:for|at|in|on) (?:a|an|the))",
    rf"(?:runs?|ran|owns?|owned|manages?|managed|keeps?|kept) (?:a|an|the) {NOT_A_TRADE}(?:[a-z-]+ ){{0,3}}?(?:{TRADE})\w*",
    r"dr(?:ives?|ove) (?:a|an|the) (?:[\w-]+ ){0,3}?(?:bus|taxi|lorry|van|train|cab|minicab|coach|ambulance|tram)\w*",
    r"(?:sits|sat) on the",
    r"(?:cleans|teaches) at",
    r"served in",
    r"play(?:s|ed) for",
)
BY_WHAT_THEY_DO = any_of(rf"{RELATIVE}[^.\n]{{0,12}}? (?:{'|'.join(WHAT_THEY_DO)})")

KNOWN_FOR = any_of(
    r"first (?:case|conviction|prosecution|trial|death|child|person|time)[^.\n]{0,20}\b(?:of its kind|in (?:the country|england|britain|the uk|europe))",
    r"(?:dubbed|nicknamed|known in the (?:press|media|papers))",
    r"headlines?|front page|televised|documentary|media (?:interest|attention|coverage)",
    r"made (?:the )?(?:national )?news|in the (?:news|papers|press|headlines|tabloids)",
    r"(?:film|programme|podcast|book|story|petition|vigil|fundraiser|fund|appeal) (?:about|for) (?:the|this|her|his) (?:case|child|family|death|trial|girl|boy|baby)",
    r"search(?:es|ing)? for the (?:name|case)",
    r"justicefor\w+",
)

NUMBER = r"(?:\d{1,2}|[a-z]+(?:-[a-z]+)?)"
AND_A_HALF = r"(?:and a half )?"
SENTENCED = any_of(
    r"(?:sentenced to|jailed for|imprisoned for|(?:prison term|prison sentence|custodial sentence|minimum term|minimum tariff|suspended sentence) of|imprisonment (?:for|of)|served) "
    rf"(?:a |at least |a (?:minimum|total) of )?{NUMBER} {AND_A_HALF}(?:years?|months?|weeks?)",
    r"(?:\d{1,2}|[a-z]+)[ -](?:years?|months?)['s]* (?:imprisonment|in prison|custody)",
    r"life sentence",
    r"(?:given|got|received|serving) a [a-z]+-(?:year|month) (?:\w+ )?sentence",
    rf"(?:given|got|received|serving) {NUMBER} {AND_A_HALF}years?\b(?! (?:of|old|to|ago|later)\b)",
    r"(?:got|given|serving) life\b(?! \w)",
    r"(?:longest|shortest|heaviest) sentences?",
    r"(?:jailed|imprisoned|prison) for life",
)
AS_WRITTEN = (PEOPLE, ILLNESS)
IN_SMALL = (JOB, BY_WHAT_THEY_DO, KNOWN_FOR, OF_THE_BODY, SENTENCED, INJURY)


def traits(view: View, known: Known) -> Iterator[Found]:
    """A nationality, a language, a religion, a rare illness, a parent's work, a sentence, a wound, a headline."""
    looks = [*((rare, view.text) for rare in AS_WRITTEN), *((rare, view.small) for rare in IN_SMALL)]
    return (Found(*found.span()) for rare, text in looks for found in rare.finditer(text))
