"""An entry that says two things at once is put right before anyone reads it: what is answered says how, and when."""

import re
from collections.abc import Iterator

from publishing.answering.challenges import Challenge, Challenges
from publishing.answering.risks import Risk, Risks
from publishing.answering.voice import Voice
from publishing.plans.times import Time
from publishing.problems import Place, Problem


def voice_problems(file: Voice) -> Iterator[Problem]:
    for index, one in enumerate(file.heard):
        if one.quote and not one.said:
            yield Problem(
                file.place("heard", index, "quote"),
                "a few words alone do not tell what was meant. Write after said: what they said, in the board's own words.",
            )
        if one.onwards and not one.when:
            yield Problem(
                file.place("heard", index, "onwards"),
                "this went on from a time, and when: says none. Write after when: since when, or delete the line.",
            )
        told = [("said", one.said), ("done", one.done), ("changed", one.changed)]
        for number, (field, words) in enumerate(told):
            earlier = [before for before, other in told[:number] if words and other and _plain(other) == _plain(words)]
            if earlier:
                yield Problem(
                    file.place("heard", index, field),
                    f"this is what {earlier[0]}: says already. Write what is different, or delete the line if the source does not say.",
                )
        for number, who in enumerate(one.who):
            if who in one.who[:number]:
                yield Problem(file.place("heard", index, "who", number), f"'{who}' stands here twice. Delete one.")


def challenge_problems(file: Challenges) -> Iterator[Problem]:
    for index, one in enumerate(file.challenges):
        yield from _answer_problems(file, index, one)
        yield from _reversed(one.when, one.answered, file.place("challenges", index, "answered"), "when this was asked")
        for number, who in enumerate(one.challenged):
            if who in one.by:
                yield Problem(
                    file.place("challenges", index, "challenged", number),
                    f"'{who}' stands under by: too, and nobody challenges themselves. Delete one.",
                )


def _answer_problems(file: Challenges, index: int, one: Challenge) -> Iterator[Problem]:
    state, is_dated = file.place("challenges", index, "state"), _is_written(one, "answered")
    if one.state == "answered" and not one.came:
        yield Problem(
            state,
            "this is answered, and nothing says what came of it. Write came: and what was answered or done, or state: not told",
        )
    if one.state == "answered" and not is_dated:
        yield Problem(
            state,
            "this is answered, and nothing says when. Add a line answered: and when, as exactly as the source says, or answered: not told",
        )
    if one.state != "answered" and is_dated:
        yield Problem(
            file.place("challenges", index, "answered"),
            f"this says when it was answered, and state: that it is {one.state}. Change the one that is wrong.",
        )
    if one.state == "not told" and one.came:
        yield Problem(
            file.place("challenges", index, "came"),
            "this says what came of it, and state: that it is not told. Write state: answered, or still open when told",
        )


def risk_problems(file: Risks) -> Iterator[Problem]:
    for index, one in enumerate(file.risks):
        yield from _end_problems(file, index, one)
        yield from _reversed(one.since, one.until, file.place("risks", index, "until"), "since when this is named")
        if one.could and _plain(one.could) == _plain(one.what):
            yield Problem(
                file.place("risks", index, "could"),
                "this is what what: says already. Write what could happen to children, or delete the line if the source does not say.",
            )


def _end_problems(file: Risks, index: int, one: Risk) -> Iterator[Problem]:
    state, is_dated = file.place("risks", index, "state"), _is_written(one, "until")
    if one.state == "over" and not one.done:
        yield Problem(
            state, "this is over, and nothing says what was done about it. Write done:, or state: open when told"
        )
    if one.state == "over" and not is_dated:
        yield Problem(state, "this is over, and nothing says when. Add a line until: and when, or until: not told")
    if one.state != "over" and is_dated:
        yield Problem(
            file.place("risks", index, "until"),
            f"this says when it was over, and state: that it is {one.state}. Change the one that is wrong.",
        )


def _reversed(first: Time | None, last: Time | None, place: Place, what: str) -> Iterator[Problem]:
    if first and last and last.last < first.first:
        yield Problem(place, f"{last} is before {first}, {what}. Change the one that is wrong.")


def _is_written(one: Challenge | Risk, field: str) -> bool:
    """Also as not told, which is nothing."""
    return field in one.model_fields_set


def _plain(words: str) -> str:
    return re.sub(r"\W+", "", words.casefold())
