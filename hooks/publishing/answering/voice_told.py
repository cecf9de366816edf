"""You said, we did: what is told to the end comes first, and where the source falls silent is said and counted."""

from publishing.answering.challenges_told import asked_for
from publishing.answering.links import actions_of, paragraphs_of
from publishing.answering.names import names_in
from publishing.answering.told import SILENT, Answer, Answers, Group, Part
from publishing.answering.voice import Heard, Voice
from publishing.answering.words import WHO
from publishing.site import Site
from publishing.spoken import listed

CHANGED, DONE, SAID = "told to the end", "done, and nothing is told of what changed", "said, and nothing is told of what was done"  # fmt: skip
GROUPS = {
    CHANGED: ("told-to-the-end", "Told to the end", "Here the source says what changed."),
    DONE: ("done", "Done, and nothing is told of what changed", ""),
    SAID: ("said-only", "Said, and nothing is told of what was done", ""),
}
HOW = {
    "survey": "A survey",
    "panel": "A panel",
    "meeting": "A meeting or workshop",
    "interview": "A talk with one person",
    "visit": "A visit",
    "consultation": "A consultation",
    "app": "An app",
    "complaint": "A complaint",
    "not told": SILENT,
}


def state_of(one: Heard) -> str:
    return CHANGED if one.changed else DONE if one.done else SAID


def voice_told(file: Voice, site: Site) -> Answers:
    answers = [_answer(one, file, site) for one in file.heard]
    groups = [
        Group(f"heard--{id}", name, [one for one in answers if one.state == state], says)
        for state, (id, name, says) in GROUPS.items()
    ]
    return Answers(
        "voice",
        _counted(file),
        [one for one in groups if one.answers],
        {"who": "Said by", "state": "How far it is told"},
        file.notes,
        elsewhere=asked_for(site),
    )


def _answer(one: Heard, file: Voice, site: Site) -> Answer:
    names, state = names_in(file, *site.who_can_lead), state_of(one)
    said = f"“{one.quote}”. {one.said}" if one.quote else one.said
    about = (
        ("Who said it", listed([WHO[who] for who in one.who])),
        ("When", str(one.when) if one.when else SILENT),
        ("How they were heard", HOW[one.how]),
        ("Heard by", listed([names[id] for id in one.by]) or SILENT),
    )
    parts = (
        Part("You said", said, "The source does not say what they said."),
        Part("We did", one.done, "The source does not say what was done."),
        Part("What changed", one.changed, "The source does not say what changed."),
    )
    of = {"who": tuple(WHO[who] for who in one.who), "state": (state.capitalize(),)}
    return Answer(one, state, state != CHANGED, about, parts, paragraphs_of(one, site), actions_of(one, site), of)


def _counted(file: Voice) -> list[str]:
    """Of how many nothing is told comes at the top of the page."""
    states, every = [state_of(one) for one in file.heard], len(file.heard)
    known = [
        (states.count(CHANGED), "the source tells what changed"),
        (states.count(DONE), "it tells what was done, and not what changed"),
        (states.count(SAID), "nothing is told of what was done"),
        (sum(not one.said for one in file.heard), "the source does not even say what was said"),
    ]
    of = [f"Of {number}, {words}." for number, words in known if number]
    return [f"People were heard {every} {'time' if every == 1 else 'times'}, as far as it is told.", *of]
