"""You said, we did: what changed comes first, and where the source falls silent is said and counted."""

from publishing.answering.asked import asked_for
from publishing.answering.fact import Fact, main, plain, silences
from publishing.answering.told import Answer, Answers, Group
from publishing.answering.told_in import belongs_to, where_told
from publishing.answering.voice import Heard, Voice
from publishing.answering.whose import of_whom, whose
from publishing.answering.words import WHO
from publishing.site import Site
from publishing.spoken import listed

CHANGED, DONE, SAID = "what changed is known", "only what was done is known", "what was done is not known"
GROUPS = {CHANGED: "changed", DONE: "done", SAID: "said-only"}
COUNTED = {CHANGED: "what changed is known {}", DONE: "only what was done is known {}", SAID: "neither {}"}
HOW = {
    "survey": "A survey",
    "panel": "A panel",
    "meeting": "A meeting or workshop",
    "interview": "A talk with one person",
    "visit": "A visit",
    "consultation": "A consultation",
    "app": "An app",
    "complaint": "A complaint",
    "not told": "",
}
NOT_SAID = "what they said"


def state_of(one: Heard) -> str:
    return CHANGED if one.changed else DONE if one.done else SAID


def voice_told(file: Voice, site: Site) -> Answers:
    answers, asked = [_answer(one, file, site) for one in file.heard], asked_for(site)
    groups = [
        Group(f"heard--{id}", f"{state[0].upper()}{state[1:]}", [one for one in answers if one.state == state])
        for state, id in GROUPS.items()
    ]
    return Answers(
        "voice",
        _counted(answers, asked),
        [one for one in groups if one.answers],
        {"who": "Said by", "state": "What is known"},
        file.notes,
        elsewhere=asked,
    )


def _answer(one: Heard, file: Voice, site: Site) -> Answer:
    said = f"“{one.quote}”. {one.said}" if one.quote else one.said
    facts = (
        Fact("Who said it", plain(listed([WHO[who] for who in one.who]))),
        main("You said", said, NOT_SAID),
        main("We did", one.done, "what was done"),
        main("What changed", one.changed, "what changed"),
        Fact("When", plain(one.when and (f"From {one.when} on" if one.onwards else one.when)), "when"),
        Fact("How they were heard", plain(HOW[one.how]), "how they were heard"),
        of_whom("Heard by", whose(one.by, file, site), "who heard them"),
    )
    state = state_of(one)
    of = {"who": tuple(WHO[who] for who in one.who), "state": (state.capitalize(),)}
    return Answer(one, state, state != CHANGED, facts, where_told(one, site), belongs_to(one, site), of)


def _counted(answers: list[Answer], asked: Group | None) -> list[str]:
    """What the list counts when it is narrowed; how often nothing is told comes at the top of the page."""
    every, states = len(answers), [one.state for one in answers]
    heard = f"people were heard {_times(every)}"
    first = (
        f"{every + len(asked.answers)} in all: {heard}, and there are {asked.counts}" if asked else heard.capitalize()
    )
    known = [COUNTED[state].format(_times(states.count(state))) for state in GROUPS if state in states]
    silent = silences([one.facts for one in answers], [NOT_SAID])
    return [f"{first}.", f"Of the {every}: {listed(known)}.", *silent]


def _times(number: int) -> str:
    return "once" if number == 1 else f"{number} times"
