"""The log of challenges, by who made them; and those that are a voice of somebody too."""

from publishing.answering.challenges import Challenge, Challenges
from publishing.answering.links import actions_of, page_showing, paragraphs_of
from publishing.answering.names import names_in
from publishing.answering.told import SILENT, Answer, Answers, Group, Part, counted
from publishing.answering.words import WHO
from publishing.site import Site
from publishing.spoken import listed

STATES = ("answered", "still open when told", "not told")


def challenges_told(file: Challenges, site: Site) -> Answers:
    names = names_in(file, *site.who_can_lead)
    answers = [_answer(one, names, site) for one in file.challenges]
    groups: dict[str, Group] = {}
    for one, answer in zip(file.challenges, answers, strict=True):
        first = one.by[0]
        groups.setdefault(first, Group(f"by--{first}", f"Challenges by {_spoken(names[first])}", [])).answers.append(
            answer
        )
    labels = {"by": "Challenged by", "state": "What came of it"}
    return Answers("challenges", [_counted(file)], list(groups.values()), labels, file.notes)


def _spoken(name: str) -> str:
    return f"the {name[:1].lower()}{name[1:]}" if name.split()[0] in ("Board", "Lay", "Independent") else name


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


def _counted(file: Challenges) -> str:
    states = [one.state for one in file.challenges]
    of = [f"{states.count(one)} {_are(states.count(one), one)}" for one in STATES if one in states]
    return f"{counted(len(states), 'challenge')}: {listed(of)}."


def _are(number: int, state: str) -> str:
    if state == "not told":
        return "whose outcome is not told"
    return f"{'was' if number == 1 else 'were'} {state}"


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
    asked = listed(list(dict.fromkeys(_spoken(names[id]) for one in file.challenges for id in one.by if id in speakers)))
    says = f"{len(found)} questions and suggestions; of {sum(one.is_silent for one in found)} the source does not say what came of them."
    return Group("asked", f"What {asked} asked", found, says) if found else None
