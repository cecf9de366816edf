"""A doubt about an identifier can be answered, and the answer dies with the words; its mark gives nothing away."""

from pathlib import Path

import pytest

from publishing.checking import check
from publishing.clock import from_text
from publishing.problems import Level, Problem
from tests.project import ROOT, small_site

NOW = from_text("2026-12-01T09:30")
PATH = "docs/case-reviews/ellie.md"
HEADINGS = ("Why read this", "What it means", "What to do", "Questions for your team", "Where to learn more")
SENTENCE = "The nurse from Croydonia came to see the family on most days, and wrote nothing down for anybody."


def page(answer: str = "", sentence: str = SENTENCE) -> str:
    fields = (ROOT / PATH).read_text(encoding="utf-8").partition("\n---")[0]
    parts = "".join(f"## {heading}\n\nA line.\n\n" for heading in HEADINGS[:1])
    rest = "".join(f"## {heading}\n\nA line.\n\n" for heading in HEADINGS[1:])
    return f"{fields}\n{answer}---\n\n{parts}## What happened\n\n{sentence}\n\n## What we found\n\nA line.\n\n{rest}"


def answer(doubt: Problem, reason: str = "It is the name of no place.") -> str:
    return f'acknowledge:\n  - {{rule: {doubt.rule}, mark: "{doubt.mark}", reason: "{reason}"}}\n'


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = small_site(tmp_path)
    (root / "docs/case-reviews").mkdir()
    return root


def asked(root: Path, text: str) -> list[Problem]:
    (root / PATH).write_text(text, encoding="utf-8")
    _, problems = check(root, NOW)
    mine = {"name", "number-that-nobody-checks", "exact-age"}
    return [
        p
        for p in problems
        if p.place.path == PATH and (p.rule in mine or "nothing on this page is in doubt" in p.sentence)
    ]


def test_a_doubt_that_was_answered_is_not_asked_again(root: Path) -> None:
    [doubt] = asked(root, page())

    assert doubt.level is Level.ACKNOWLEDGE
    assert asked(root, page(answer(doubt))) == []


def test_the_reason_may_say_what_it_is_about(root: Path) -> None:
    [doubt] = asked(root, page())

    assert asked(root, page(answer(doubt, "Croydonia is the name of a method."))) == []


def test_an_answer_dies_when_the_sentence_changes(root: Path) -> None:
    [doubt] = asked(root, page())
    left = asked(root, page(answer(doubt), SENTENCE.replace("nurse", "sister")))

    assert len(left) == 2  # the doubt again, and an answer to nothing


def test_a_second_place_for_the_same_word_is_asked_about_again(root: Path) -> None:
    [doubt] = asked(root, page())

    assert asked(
        root, page(answer(doubt), f"{SENTENCE}\n\n{'Elsewhere it was quiet. ' * 8}\n\nIn Croydonia it was not.")
    )


def test_the_mark_of_a_number_is_made_of_more_than_the_number(root: Path) -> None:
    """Six characters would be enough to find a telephone number by trying them all."""
    (root / "docs/about/near.md").write_text(numbers("Ring the nurse on {} from nine to five on any day of the week."))
    (root / "docs/about/far.md").write_text(numbers("The nurse answers {} at night, when all else is closed and dark."))

    marks = [p.mark for p in check(root, NOW)[1] if p.rule == "number-that-nobody-checks"]

    assert len(set(marks)) == len(marks) == 2


def numbers(sentence: str) -> str:
    fields = "title: A number\nsummary: A number.\npublished: 2018-01-24\naudiences: [public]\nthemes: [neglect]\n"
    return f"---\n{fields}---\n\n## What to do\n\n{sentence.format('01634 960999')}\n"


def test_a_number_that_must_go_cannot_be_answered(root: Path) -> None:
    (root / PATH).write_text(page(sentence="It is 999 100 0003."), encoding="utf-8")

    [problem] = [p for p in check(root, NOW)[1] if p.rule == "health-number"]

    assert problem.level is Level.STOP
    assert "acknowledge" not in str(problem)
