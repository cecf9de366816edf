"""The log of challenges, by who made them."""

from publishing.answering.challenges import Challenge, Challenges
from publishing.answering.fact import Fact, main, plain, silences
from publishing.answering.names import names_in
from publishing.answering.told import Answer, Answers, Group, counted
from publishing.answering.told_in import belongs_to, where_told
from publishing.answering.whose import of_whom, whose
from publishing.closed_lists import Choices
from publishing.site import Site

WHO_WAS, WHEN, CAME = "who was challenged", "when it was asked", "what came of it"
STATES = {
    "answered": "answered",
    "still open when told": "still open when the source was written",
    "not told": "what came of it is not told",
}


def challenges_told(file: Challenges, site: Site) -> Answers:
    answers = [answer_of(one, file, site) for one in file.challenges]
    groups: dict[str, Group] = {}
    for one, answer in zip(file.challenges, answers, strict=True):
        first = one.by[0]
        groups.setdefault(first, Group(f"by--{first}", _headed(first, file, site), [])).answers.append(answer)
    labels = {"by": "Challenged by", "state": "What came of it"}
    top = [*_counted(file, site), *silences([one.facts for one in answers], [WHO_WAS, WHEN])]
    return Answers("challenges", top, list(groups.values()), labels, file.notes, says_state=True)


def _headed(id: str, file: Challenges, site: Site) -> str:
    called = next((one.calls_them for one in file.others if one.id == id and one.calls_them), "challenges")
    return f"{called[0].upper()}{called[1:]} by {spoken_of(id, names_in(file, *site.who_can_lead), site)}"


def spoken_of(id: str, names: dict[str, str], site: Site) -> str:
    """The lay member, the Independent Chair; an agency by its name alone."""
    name, agencies = names[id], site.data.get("agencies")
    if isinstance(agencies, Choices) and id in [one.id for one in agencies.choices]:
        return name
    return f"the {name if any(sign.isupper() for sign in name[1:]) else name[:1].lower() + name[1:]}"


def answer_of(one: Challenge, file: Challenges, site: Site) -> Answer:
    by, silent = whose(one.by, file, site), one.state == "not told"
    answered = [Fact("When answered", plain(one.answered), "when it was answered", column="Answered")]
    facts = (
        Fact("What was asked", plain(one.what), is_main=True, column="The challenge"),
        of_whom("Who was challenged", whose(one.challenged, file, site), WHO_WAS),
        of_whom("By whom", by, ""),
        main("What came of it", one.came, "" if silent else CAME),  # the state says so already
        Fact("When", plain(one.when), WHEN),
        *(answered if one.state == "answered" else []),
    )
    state = STATES[one.state]
    of = {"by": tuple(each.words for each in by), "state": (state.capitalize(),)}
    return Answer(one, state, silent, facts, where_told(one, site), belongs_to(one, site), of)


def _counted(file: Challenges, site: Site) -> list[str]:
    states, names = [one.state for one in file.challenges], names_in(file, *site.who_can_lead)
    called = [
        f", {len(theirs)} of them {one.calls_them} by {spoken_of(one.id, names, site)}"
        for one in file.others
        if one.calls_them and (theirs := [each for each in file.challenges if one.id in each.by])
    ]
    of = [f"{words.capitalize()}: {states.count(one)}." for one, words in STATES.items() if one in states]
    return [f"{counted(len(states), 'challenge')}{''.join(called)}.", *of]
