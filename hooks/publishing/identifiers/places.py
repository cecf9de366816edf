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
    r"Health Centre|Healthy Living Centre|Clinic|Hospital|Infirmary|Hospice|Maternity Unit|Birth Centre|Ward|Estate|Church|Chapel|Mosque|Masjid|Temple|Gurdwara|Synagogue|Mandir|"
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


def places(view: View, known: Known) -> Iterator[Found]:
    """A school, surgery, hospital, church, club or estate by its name, and any place that the board listed."""
    if known.own_places:
        for found in known.own_places.finditer(view.text):
            yield Found(*found.span())
    for found in INSTITUTION.finditer(view.text):
        names = [word for word in re.findall(WORD, found["name"]) if word not in GENERAL]
        if names and not all(name.lower().removesuffix("'s") in known.words for name in names):
            yield Found(*found.span())
    for found in SAINT.finditer(view.text):
        yield Found(*found.span())
