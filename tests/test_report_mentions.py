"""A paragraph that is named is a link to it; one that is not there is a mistake."""

import pytest

from publishing.reports.mentions import mention_problems, with_mentions
from publishing.writing.body import Body

KNOWN = {"3.2": "", "3.5": "", "3.20": "3.md", "3.24": "3.md", "3.39": "3.md"}


def linked(text: str) -> str:
    return with_mentions(text, Body("docs/x.md", 1, text), KNOWN)


def said(text: str) -> list[str]:
    return [f"{one.place.line}:{one.place.column}: {one.sentence}" for one in mention_problems(Body("docs/x.md", 1, text), KNOWN)]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "html"),
    [
        pytest.param("See paragraph 3.20.", "See [paragraph 3.20](3.md#3.20).", id="one"),
        pytest.param("Paragraph 3.2 says so", "[Paragraph 3.2](#3.2) says so", id="on-the-same-page"),
        pytest.param("paragraphs 3.24 to 3.39", "[paragraphs 3.24](3.md#3.24) to [3.39](3.md#3.39)", id="a-range"),
        pytest.param("paragraphs 3.24-3.39", "[paragraphs 3.24](3.md#3.24)-[3.39](3.md#3.39)", id="a-range-with-a-hyphen"),
        pytest.param("paragraphs 3.2, 3.5 and 3.20", "[paragraphs 3.2](#3.2), [3.5](#3.5) and [3.20](3.md#3.20)", id="several"),
        pytest.param("para. 3.20", "[para. 3.20](3.md#3.20)", id="shortened"),
        pytest.param("paragraph\n3.20", "[paragraph\n3.20](3.md#3.20)", id="over-two-lines"),
        pytest.param("paragraph 3.20 of this report", "[paragraph 3.20](3.md#3.20) of this report", id="of-this-report"),
        pytest.param("paragraph 3.20 of the update", "paragraph 3.20 of the update", id="of-another-paper"),
        pytest.param("[paragraph 3.20](y.md#3.20)", "[paragraph 3.20](y.md#3.20)", id="a-link-already"),
        pytest.param("`paragraph 3.20`", "`paragraph 3.20`", id="in-code"),
        pytest.param("It rose by 3.20 points", "It rose by 3.20 points", id="only-a-number"),
    ],
)  # fmt: skip
def test_a_mention_leads_where_it_says(text: str, html: str) -> None:
    assert linked(text) == html
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "says"),
    [
        pytest.param(
            "See paragraph 3.21.",
            "1:15: there is no paragraph 3.21 here. Did you mean 3.2? Write the number of one that is; if another document has it, say of which: paragraph 3.21 of …",
            id="of-nothing",
        ),
        pytest.param(
            "See paragraphs 3.39 to 3.24.",
            "1:24: the range ends with 3.24, before it begins with 3.39. Write the smaller number first.",
            id="a-range-the-wrong-way-round",
        ),
    ],
)
def test_a_mention_of_nothing_is_told(text: str, says: str) -> None:
    assert said(text) == [says]
