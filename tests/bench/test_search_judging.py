"""A question counts as answered only where a reader would see the answer."""

import pytest

from tests.bench.search.judging import by_page, rank

PLACES = {"report/": {"3.20": {"3.20", "neglect"}, "3.1": {"3.1", ""}}}
LINKS = [
    ["/about/", "/about/#people"],
    ["/report/?h=neglect#neglect"],
    ["/about/"],
    ["/report/index.html#early-help", "/glossary/"],
]


def test_a_page_that_is_shown_twice_is_one_result_with_all_its_places() -> None:
    assert by_page(LINKS) == [
        ("about/", ["", "people", ""]),
        ("report/", ["neglect", "early-help"]),
        ("glossary/", [""]),
    ]


@pytest.mark.parametrize(
    ("answers", "found"),
    [
        pytest.param(["about/"], 1, id="a-page"),
        pytest.param(["/glossary/", "contact/"], 3, id="one-of-two-pages"),
        pytest.param(["report/"], 2, id="a-page-of-which-places-alone-are-shown"),
        pytest.param(["report/#3.20"], 2, id="a-place-below-a-heading-that-is-shown"),
        pytest.param(["report/#3.1"], None, id="a-place-at-the-top-when-only-others-are-shown"),
        pytest.param(["report/#unknown"], None, id="a-place-that-nobody-knows"),
        pytest.param(["glossary/#cse"], None, id="a-place-on-a-page-shown-without-it"),
        pytest.param(["contact/"], None, id="a-page-that-is-not-shown"),
    ],
)
def test_an_answer_has_the_number_of_the_page_that_shows_it(answers, found) -> None:
    assert rank(answers, by_page(LINKS), PLACES) == found
