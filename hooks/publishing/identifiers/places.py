"""No school, surgery or street corner leads to a family."""

import re
from collections.abc import Iterator

from publishing.identifiers.known import Known
from publishing.identifiers.rule import Found
from publishing.identifiers.seen import View

WORD = r"(?:St\.?|Saint|[A-Z][a-z']+s?)"
KINDS = (
    r"(?:(?:Church of England|C of E|CofE|CE|RC|Roman Catholic|Catholic|Voluntary Aided|VA|VC) )?"
    r"(?:(?:Primary|Infants?|Juniors?|Secondary|High|Grammar|Community|Nursery|Special|Comprehensive|Middle|Preparatory|Prep|Boarding|Girls'?|Boys'?) ){0,3}"
    r"(?:School|Academy|College|Nursery|Pre-?[Ss]chool|Playgroup|Kindergarten|Children's Centre|Family Hub|Surgery|Medical Centre|Medical Practice|"
    r"Crown Court|Magistrates'? Court|Coroner'?s'? Court|Health Centre|Healthy Living Centre|Clinic|Hospital|Infirmary|Hospice|Maternity Unit|Birth Centre|Ward|Estate|Church|Chapel|Mosque|Masjid|Temple|Gurdwara|Synagogue|Mandir|"
    r"Youth Club|Football Club|FC|Rugby Club|Boxing Club|Swimming Club|Cadets|Scouts|Brownies|Guides|Leisure Centre|Youth Centre|Refuge|Hostel|Children's Home|Park|Playground|Caravan Park|Traveller Site)"
)
INSTITUTION = re.compile(rf"(?<![\w-])(?P<name>(?:{WORD}[ -]){{1,4}}?){KINDS}(?![\w-])")
GENERAL = frozenset(
    "The A An In On At To From By For Of And Or But If When Where Every Each Any All No Some Her His Their Our My Your This That These Those "
    "One Two Three Four Both Local Primary Infant Junior Secondary High Grammar Community Nursery Special Comprehensive Middle Academy State Private "
    "Independent General District County Council Borough National Boarding Virtual Whole Day After Before Early Years Acute Psychiatric Mental Health NHS "
    "Maternity Children Children's Young People's People Family Families Safeguarding Police Social Care Adult Adults Foster Private Public Out "
    "What Why How Who Which Ask Tell Talk Contact Ring Speak Most Many Other Another Medical Youth Welfare Electoral Wards Royal".split()
)
SAINT = re.compile(r"(?<![\w-])St\.? (?:[A-Z][a-z]+(?:'s)?)(?:[ -](?:and|&) St\.? [A-Z][a-z]+)?(?:'s?)?")


AT_A_HOUSE = re.compile(
    r"\b(?:[Ll]ived|[Ll]ives?|[Ll]iving|[Ss]tay(?:s|ed|ing)|[Rr]esid\w+|(?:[Hh]ouse|[Hh]ome|[Ff]arm|[Pp]ub|[Bb]oat) (?:was |is )?called) (?:at |in |on )?(?P<name>(?:[Tt]he )?(?:Old|New|Little|[A-Z][a-z]+) [A-Z][a-z]+)\b"
)
WARDS = "CAMHS|MASH|NICU|SCBU|PICU|ICU|ITU|HDU|EDT|MARAC|LAC|CIN|CP|UK|NHS|A&E|ED|IRO|FGC|EHCP"
BY_LETTERS = re.compile(
    rf"\b(?:taken|admitted|transferred|flown|conveyed|rushed|airlifted|brought|driven|operated on|born|transplant|treated)\s(?:straight\s)?(?:to|into|at|in|from)\s(?!(?:{WARDS})\b)[A-Z]{{3,5}}\b|\bGOSH\b"
)
LANDMARK = re.compile(
    r"\b(?:next (?:door )?to|opposite|behind|above|below|beside|across (?:the road )?from|(?:two|three|a few) doors (?:away )?from|(?:round|around) the corner from|under|by|outside|backs? onto|in the shadow of) (?:a|an|the) (?:[a-z']+ ){0,2}"
    r"(?:kebab shop|corner shop|weir|lock|ring road|railway|level crossing|prison|station|bridge|castle|cathedral|church|mosque|temple|pub|bookmaker'?s?|betting shop|chip shop|takeaway|supermarket|barracks|docks?|harbour|pier|hospital|fire station|cemetery|stadium|football ground|racecourse|canal|quarry|power station|airport|zoo)\b"
)


def places(view: View, known: Known) -> Iterator[Found]:
    """A school, surgery, hospital, church, club or estate by its name, and any place that the board listed."""
    if known.own_places:
        for found in known.own_places.finditer(view.text):
            yield Found(*found.span())
    for pattern in (BY_LETTERS, LANDMARK):
        for found in pattern.finditer(view.text):
            yield Found(*found.span())
    for found in AT_A_HOUSE.finditer(view.text):
        if not all(word.lower() in known.words for word in found["name"].split()):
            yield Found(*found.span("name"))
    for found in INSTITUTION.finditer(view.text):
        names = [word for word in re.findall(WORD, found["name"]) if word not in GENERAL]
        if names and not all(name.lower().removesuffix("'s") in known.words for name in names):
            yield Found(*found.span())
    for found in SAINT.finditer(view.text):
        yield Found(*found.span())
