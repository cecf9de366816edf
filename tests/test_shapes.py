"""Pages of one kind have the same parts in the same order, and a slip in one is answered with the right words."""

from types import SimpleNamespace

import pytest

from publishing.kinds import kind_of
from publishing.kinds.case_review import CaseReview
from publishing.kinds.every_page import PageFields
from publishing.page import Page
from publishing.problems import Level
from publishing.shapes import length_problems, shape_problems
from publishing.writing.body import Body

SEVEN = kind_of("docs/case-reviews/x.md").headings


def said(path: str, headings: list[str], words: str = "Words.") -> list[str]:
    text = "\n\n".join(f"## {heading}\n\n{words}" for heading in headings)
    page = Page(path, PageFields.model_construct(), Body(path, 10, text))
    return [problem.sentence for problem in shape_problems(page)]


def review(headings: list[str], words: str = "Words.") -> list[str]:
    return said("docs/case-reviews/x.md", headings, words)


def test_a_briefing_with_its_seven_parts_is_left_alone() -> None:
    assert review(list(SEVEN)) == []


def test_a_smaller_heading_may_stand_under_each() -> None:
    assert review(list(SEVEN), "### A part\n\nWords.") == []


@pytest.mark.parametrize("missing", SEVEN)
def test_a_part_that_is_missing_is_named(missing: str) -> None:
    assert review([part for part in SEVEN if part != missing]) == [
        f"the heading '## {missing}' is missing. Add it with words under it."
    ]


def test_a_slip_in_a_heading_is_answered_once_with_the_right_words() -> None:
    headings = ["Why read it", *SEVEN[1:]]

    assert review(headings) == [
        "the heading 'Why read it' should be exactly '## Why read this', as on the other pages."
    ]


def test_a_part_in_the_wrong_place_is_told_the_order() -> None:
    [sentence] = review([SEVEN[1], SEVEN[0], *SEVEN[2:]])

    assert sentence.startswith("'Why read this' comes too late. The order is: Why read this, What happened")


def test_a_part_twice_is_a_mistake() -> None:
    assert review([*SEVEN, "What to do"]) == [
        "the heading 'What to do' is here a second time. Put its words under the first."
    ]


def test_a_heading_of_ones_own_has_no_place_in_a_briefing() -> None:
    [sentence] = review([*SEVEN, "Acknowledgements and thanks"])

    assert "is not one of those here" in sentence


@pytest.mark.parametrize(
    ("written", "answers"),
    [
        pytest.param("# What happened", [], id="one sign, told by the rule for headings"),
        pytest.param(" ## What happened", [], id="behind a space, told by the rule for headings"),
        pytest.param("What happened\n---", [], id="underlined, told by the rule for headings"),
        pytest.param("### What happened", ["'What happened' is a heading of every page of this kind. Write it as '## What happened'."], id="three signs"),
        pytest.param("**What happened:**", ["'What happened' is a heading of every page of this kind. Write it as '## What happened'."], id="bold words"),
    ],
)  # fmt: skip
def test_a_part_that_is_there_in_another_dress_is_not_called_missing(written: str, answers: list[str]) -> None:
    text = "\n\n".join(f"## {part}\n\nWords." for part in SEVEN).replace("## What happened", written)
    page = Page("docs/case-reviews/x.md", PageFields.model_construct(), Body("docs/case-reviews/x.md", 10, text))

    assert [problem.sentence for problem in shape_problems(page)] == answers


def test_other_headings_may_stand_between_those_of_a_fact_sheet() -> None:
    assert said("docs/fact-sheets/x.md", ["What neglect is", "What to do", "The law"]) == []


def test_a_fact_sheet_says_what_to_do() -> None:
    assert said("docs/fact-sheets/x.md", ["What neglect is"]) == [
        "the heading '## What to do' is missing. Add it with words under it."
    ]


def test_a_fact_sheet_that_is_too_long_for_its_paper_is_a_reminder() -> None:
    fields = PageFields.model_construct(summary="Short.")
    long = [Page("docs/fact-sheets/x.md", fields, Body("docs/fact-sheets/x.md", 10, "word " * n)) for n in (299, 300)]

    assert [len(list(length_problems(page))) for page in long] == [0, 1]
    [problem] = length_problems(long[1])
    assert problem.level is Level.REMIND
    assert "about 301 words, and about 300 fit on one side of paper" in problem.sentence


@pytest.mark.parametrize(("recommended", "reminders"), [(50, 0), (51, 1)], ids=["just-fits", "a-word-too-many"])
def test_what_a_briefing_recommends_counts_among_its_words(recommended: int, reminders: int) -> None:
    says = SimpleNamespace(says="word " * recommended)
    fields = CaseReview.model_construct(summary="Short.", recommendations=(says,))
    page = Page("docs/case-reviews/x.md", fields, Body("docs/case-reviews/x.md", 10, "word " * 649))

    assert len(list(length_problems(page))) == reminders


def test_a_bulletin_may_be_as_long_as_it_likes() -> None:
    page = Page(
        "docs/bulletins/x.md",
        PageFields.model_construct(summary="Short."),
        Body("docs/bulletins/x.md", 10, "word " * 2000),
    )

    assert list(length_problems(page)) == []


def test_a_bulletin_has_an_article() -> None:
    page = Page("docs/bulletins/x.md", PageFields.model_construct(), Body("docs/bulletins/x.md", 10, "Words."))

    assert [problem.sentence for problem in shape_problems(page)] == [
        "a bulletin has at least one article. Start it with ## and its title."
    ]


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        pytest.param("docs/bulletins/2018-03.md", "bulletin", id="a-bulletin"),
        pytest.param("docs/bulletins/2018/march.md", "bulletin", id="in-a-folder-for-its-year"),
        pytest.param("docs/bulletins/index.md", "page", id="the-index-of-bulletins"),
        pytest.param("docs/bulletins/2018/index.md", "page", id="the-index-of-a-year"),
        pytest.param("docs/case-reviews/ellie.md", "case_review", id="a-briefing"),
        pytest.param("docs/about/bulletins/x.md", "page", id="a-folder-inside-another"),
        pytest.param("docs/bulletins.md", "page", id="a-file-of-the-same-name"),
    ],
)
def test_the_folder_says_which_kind_of_page_lives_in_it(path: str, kind: str) -> None:
    assert kind_of(path).id == kind
