"""A paragraph is known by its number: a slip in one is told with what to write, and honest numbers are left alone."""

import pytest

from publishing.problems import Problem
from publishing.reports.numbering import numbering_problems, paragraphs, with_addresses
from publishing.writing.body import Body
from tests.markdown_as_built import rendered


def body(text: str) -> Body:
    return Body("docs/x.md", 1, text)


def said(text: str, section: int | None = 3) -> list[str]:
    found: list[Problem] = list(numbering_problems(body(text), section, "section: on line 5."))
    return [f"{one.place.line}:{one.place.column}: {one.sentence}" for one in found]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("3.1 One.\n\n3.2 Two.\n", id="one-after-the-other"),
        pytest.param("3.1 One.\n\n- an item\n\n3.2 Two.\n", id="a-list-belongs-to-a-paragraph"),
        pytest.param("3.1 One.\n\n3.1.1 Small.\n\n3.1.2 Small.\n\n3.2 Two.\n", id="three-levels"),
        pytest.param("3.1.1 Small.\n\n3.1.2 Small.\n\n3.2 Two.\n", id="beginning-with-three-levels"),
        pytest.param("## A heading\n\n3.1 One.\n\n### Another\n\n3.2 Two.\n", id="under-headings"),
        pytest.param("3.1 One grew by\n3.5 times in a year.\n", id="a-number-that-begins-a-line-by-chance"),
        pytest.param("3.1 One.\n\n| 3.4 | a |\n", id="a-number-in-a-table"),
        pytest.param("3.9\n".replace("3.9", "Words 3.9 and 4.1 more."), id="numbers-in-a-sentence"),
        pytest.param("3.1 One.\n\n```text\n3.7 In a block.\n```\n", id="in-a-block"),
        pytest.param("", id="nothing"),
    ],
)
def test_numbers_in_their_order_are_left_alone(text: str) -> None:
    assert said(text) == []


def test_a_paper_goes_from_section_to_section() -> None:
    assert said("1.1 One.\n\n1.2 Two.\n\n2.1 Three.\n\n2.1.1 Four.\n\n3.1 Five.\n", None) == []


@pytest.mark.parametrize(
    ("text", "says"),
    [
        pytest.param(
            "3.1 One.\n\n3.3 Three.\n",
            "3:1: paragraph 3.2 is missing after 3.1: the next one here is 3.3. Add it, or if it was left out on purpose write 3.2 and say so: 3.2 This paragraph has been removed.",
            id="one-is-missing",
        ),
        pytest.param(
            "3.2 Two.\n",
            "1:1: paragraph 3.1 is missing: the next one here is 3.2. Add it, or if it was left out on purpose write 3.1 and say so: 3.1 This paragraph has been removed.",
            id="the-first-is-missing",
        ),
        pytest.param(
            "3.1 One.\n\n3.1.2 Two.\n",
            "3:1: paragraph 3.1.1 is missing after 3.1: the next one here is 3.1.2. Add it, or if it was left out on purpose write 3.1.1 and say so: 3.1.1 This paragraph has been removed.",
            id="the-first-small-one-is-missing",
        ),
        pytest.param(
            "3.1 One.\n\n3.1 Again.\n",
            "3:1: paragraph 3.1 is also on line 1. Give one of the two its own number; if both are published already, ask who has cited it.",
            id="twice",
        ),
        pytest.param(
            "3.1 One.\n\n3.2 Two.\n\n3.3 Three.\n\n3.2.1 Late.\n",
            "7:1: paragraph 3.2.1 comes after 3.3. Put it in its place, or give it the next number, 3.3.1.",
            id="out-of-order",
        ),
        pytest.param(
            "3.1 One.\n\n4.2 Two.\n",
            "3:1: paragraph 4.2 stands in section 3. Write 3.2, or put another number in section: on line 5.",
            id="of-another-section",
        ),
        pytest.param(
            "3.1 One.\n3.2 Two.\n",
            "2:1: paragraph 3.2 would be part of the one above it. Leave an empty line before it.",
            id="no-empty-line",
        ),
        pytest.param(
            "## A heading\n3.1 One.\n",
            "2:1: paragraph 3.1 would be part of the one above it. Leave an empty line before it.",
            id="no-empty-line-under-a-heading",
        ),
        pytest.param(
            "- 3.1 One.\n",
            "1:1: a numbered paragraph starts at the edge with its number, one space and its words. Write: 3.1 One.…",
            id="in-a-list",
        ),
        pytest.param(
            "**3.1** One.\n",
            "1:1: a numbered paragraph starts at the edge with its number, one space and its words. Write: 3.1 One.…",
            id="in-bold",
        ),
        pytest.param(
            "3.1. One.\n",
            "1:1: a numbered paragraph starts at the edge with its number, one space and its words. Write: 3.1 One.…",
            id="with-a-full-stop",
        ),
        pytest.param(
            "3.1One.\n",
            "1:1: a numbered paragraph starts at the edge with its number, one space and its words. Write: 3.1 One.…",
            id="without-a-space",
        ),
    ],
)
def test_a_slip_in_a_number_is_told_once(text: str, says: str) -> None:
    assert said(text) == [says]


def test_a_paper_leaves_out_no_section() -> None:
    assert said("1.1 One.\n\n3.1 Three.\n", None) == [
        "3:1: paragraph 2.1 is missing after 1.1: the next one here is 3.1. Add it, or if it was left out on purpose write 2.1 and say so: 2.1 This paragraph has been removed."
    ]


def test_a_number_is_an_address_of_its_paragraph_and_of_nothing_else() -> None:
    text = "3.1 One\ngoes on.\n\n- an item\n\n3.2 Two.\n"

    html = rendered(with_addresses(text, body(text)))

    assert '<p class="numbered" id="3.1">3.1 One\ngoes on.</p>\n<ul>' in html
    assert '<p class="numbered" id="3.2">3.2 Two.</p>' in html


def test_three_hundred_paragraphs_are_all_found() -> None:
    text = "\n\n".join(f"7.{number} Words." for number in range(1, 301))

    assert [one.number for one in paragraphs(body(text))] == [f"7.{number}" for number in range(1, 301)]
    assert said(text, 7) == []
