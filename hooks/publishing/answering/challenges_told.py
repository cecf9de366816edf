"""The log of challenges, by who made them; and those that are a voice of somebody too."""

from publishing.answering.challenges import Challenge, Challenges
from publishing.answering.links import actions_of, page_showing, paragraphs_of
from publishing.answering.names import names_in
from publishing.answering.told import SILENT, Answer, Answers, Group, Part, counted
from publishing.answering.words import WHO
from publishing.closed_lists import Choices
from publishing.site import Site
from publishing.spoken import listed

SAYS = {
    "answered": "Answered: {}.",
    "still open when told": "Still open when they were told of: {}.",
    "not told": "Nothing is told of what came of: {}.",
}


def challenges_told(file: Challenges, site: Site) -> Answers:
    names = names_in(file, *site.who_can_lead)
    answers = [_answer(one, names, site) for one in file.challenges]
    groups: dict[str, Group] = {}
    for one, answer in zip(file.challenges, answers, strict=True):
        first = one.by[0]
        groups.setdefault(
            first, Group(f"by--{first}", f"Challenges by {_spoken(first, names, site)}", [])
        ).answers.append(answer)
    labels = {"by": "Challenged by", "state": "What came of it"}
    return Answers("challenges", _counted(file), list(groups.values()), labels, file.notes, says_state=True)


def _spoken(id: str, names: dict[str, str], site: Site) -> str:
    """The lay member, the Independent Chair; an agency by its name alone."""
    name, agencies = names[id], site.data.get("agencies")
    if isinstance(agencies, Choices) and id in [one.id for one in agencies.choices]:
        return name
    return f"the {name if any(sign.isupper() for sign in name[1:]) else name[:1].lower() + name[1:]}"


def _answer(one: Challenge, names: dict[str, str], site: Site) -> Answer:
    answered = [("Answered", str(one.answered) if one.answered else SILENT)] if one.state == "answered" else []
    about = (
        ("Who was challenged", listed([names[id] for id in one.challenged]) or SILENT),
        ("By whom", listed([names[id] for id in one.by])),
        ("When", str(one.when) if one.when else SILENT),
        *answered,
    )
    parts = (
        Part("The challenge", one.what),
        Part("What came of it", one.came, "The source does not say what came of it."),
    )
    of = {"by": tuple(names[id] for id in one.by), "state": (one.state.capitalize(),)}
    told, silent = (paragraphs_of(one, site), actions_of(one, site)), one.state == "not told"
    state = "what came of it is not told" if silent else one.state
    return Answer(one, state, silent, about, parts, *told, of)


def _counted(file: Challenges) -> list[str]:
    states = [one.state for one in file.challenges]
    of = [SAYS[one].format(states.count(one)) for one in SAYS if one in states]
    return [f"{counted(len(states), 'challenge')}.", *of]


def asked_for(site: Site) -> Group | None:
    """What a challenger asked who speaks for others: the lay member for the public."""
    file = site.challenges
    if not file:
        return None
    speakers = {one.id: one.speaks_for for one in file.others if one.speaks_for}
    names, page = names_in(file, *site.who_can_lead), page_showing(site, "challenges")
    found = []
    for one in file.challenges:
        if whose := [who for id in one.by if (who := speakers.get(id))]:
            answer = _answer(one, names, site)
            of = {"who": tuple(WHO[who] for who in whose), "state": answer.of["state"]}
            address = f"{page.address}#{one.id}" if page else ""
            found.append(Answer(one, answer.state, answer.is_silent, answer.about, answer.parts, [], [], of, address))
    asked = listed(
        list(dict.fromkeys(_spoken(id, names, site) for one in file.challenges for id in one.by if id in speakers))
    )
    says = f"{len(found)} questions and suggestions; of {sum(one.is_silent for one in found)} the source does not say what came of them."
    return Group("asked", f"What {asked} asked", found, says) if found else None
