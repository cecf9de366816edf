"""The risks that the board and its agencies named, with what could happen to children and who answers for each."""

from publishing.answering.fact import Fact, main, plain, silences
from publishing.answering.risks import Risk, Risks
from publishing.answering.told import Answer, Answers, Group, counted
from publishing.answering.told_in import belongs_to, where_told
from publishing.answering.whose import of_whom, whose
from publishing.site import Site

NAMES = {
    "open when told": "Still open when the source was written",
    "over": "Dealt with when the source was written",
    "not told": "How they stood is not told",
}
NOBODY, NOBODY_IN_THE_FILE = "Nobody is named", "The source names nobody."


def risks_told(file: Risks, site: Site) -> Answers:
    answers = [_answer(one, file, site) for one in file.risks]
    groups = [
        Group(f"risks--{state.replace(' ', '-')}", name, found)
        for state, name in NAMES.items()
        if (found := [one for one in answers if one.state == state])
    ]
    if len(groups) == 1:  # a heading that sorts nothing
        groups = [Group(groups[0].id, "The risks", answers)]
    top = [*_counted(file), *silences([one.facts for one in answers])]
    return Answers("risks", top, groups, {"owner": "Who answers for it"}, file.notes)


def _answer(one: Risk, file: Risks, site: Site) -> Answer:
    owners = whose(one.owners, file, site)
    ended = [Fact("When it was dealt with", plain(one.until), "when it was dealt with", column="Over")]
    facts = (
        main("The risk", one.what),
        main("What could happen to children", one.could, "what could happen to children"),
        main("What is done about it", one.done, "what is done about it"),
        of_whom("Who answers for it", owners, "who answers for it", NOBODY_IN_THE_FILE),
        Fact("Named since", plain(one.since), "since when it was named"),
        *(ended if one.state == "over" else []),
    )
    of = {"owner": tuple(each.words for each in owners) or (NOBODY,)}
    return Answer(one, one.state, one.state == "not told", facts, where_told(one, site), belongs_to(one, site), of)


def _counted(file: Risks) -> list[str]:
    states = [one.state for one in file.risks]
    stood = [f"{name}: {states.count(state)}." for state, name in NAMES.items() if state in states]
    return [f"{counted(len(states), 'risk')}.", *stood]
