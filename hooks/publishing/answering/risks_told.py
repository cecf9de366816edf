"""The risks that the board and its agencies named, with what could happen to children and who answers for each."""

from publishing.answering.links import actions_of, paragraphs_of
from publishing.answering.names import names_in
from publishing.answering.risks import Risk, Risks
from publishing.answering.told import SILENT, Answer, Answers, Group, Part, counted
from publishing.site import Site
from publishing.spoken import listed

NAMES = {
    "open when told": "Open when they were told of",
    "over": "Over",
    "not told": "How they stood is not told",
}


def risks_told(file: Risks, site: Site) -> Answers:
    names = names_in(file, *site.who_can_lead)
    answers = [_answer(one, names, site) for one in file.risks]
    groups = [
        Group(f"risks--{state.replace(' ', '-')}", name, [one for one in answers if one.state == state])
        for state, name in NAMES.items()
    ]
    labels = {"owner": "Who answers for it"}
    return Answers("risks", _counted(file), [one for one in groups if one.answers], labels, file.notes)


def _answer(one: Risk, names: dict[str, str], site: Site) -> Answer:
    owners = tuple(names[id] for id in one.owners)
    ended = [("Over", str(one.until) if one.until else SILENT)] if one.state == "over" else []
    about = (
        ("Who answers for it", listed(owners) or "The source names nobody."),
        ("Named since", str(one.since) if one.since else SILENT),
        *ended,
    )
    parts = (
        Part("The risk", one.what),
        Part("What could happen to children", one.could),
        Part("What is done about it", one.done, "The source does not say what is done."),
    )
    of = {"owner": owners or ("Nobody is named",)}
    return Answer(
        one, one.state, one.state == "not told", about, parts, paragraphs_of(one, site), actions_of(one, site), of
    )


def _counted(file: Risks) -> list[str]:
    silent = [
        (sum(not one.could for one in file.risks), "what could happen to children"),
        (sum(not one.done for one in file.risks), "what is done about it"),
        (sum(not one.owners for one in file.risks), "who answers for it"),
    ]
    of = [f"Of {number}, the source does not say {words}." for number, words in silent if number]
    return [f"{counted(len(file.risks), 'risk')}.", *of]
