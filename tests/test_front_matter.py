"""A page's text is everything under its fields, to the last space, even where the fields are wrong."""

import pytest

from publishing.front_door.front_matter import split

FIELDS = "title: A\nsummary: B\n"


@pytest.mark.parametrize(
    ("text", "body", "line"),
    [
        pytest.param(f"---\n{FIELDS}---\nText\n", "Text\n", 5, id="plain"),
        pytest.param(f"---  \n{FIELDS}---\t\nText", "Text", 5, id="spaces-after-the-hyphens"),
        pytest.param(f"---\n{FIELDS}...\nText", "Text", 5, id="dots-close"),
        pytest.param(f"---\n{FIELDS}---\n\n  \nText  \n\n", "\n  \nText  \n\n", 5, id="blank-lines-stay"),
        pytest.param(f"---\n{FIELDS}---\nImportant: call 999\n", "Important: call 999\n", 5, id="a-line-like-a-field"),
        pytest.param(
            f"---\n{FIELDS}---\nA\n\n---\n\nB: c\n---\n", "A\n\n---\n\nB: c\n---\n", 5, id="rules-in-the-text"
        ),
        pytest.param(f"---\n{FIELDS}---", "", 4, id="nothing-under-the-fields"),
        pytest.param("---\n---\nText", "Text", 3, id="no-fields"),
        pytest.param(f"---\n{FIELDS}\n# a remark\n---\nText", "Text", 7, id="a-blank-line-between-fields"),
    ],
)
def test_the_text_is_everything_under_the_fields(text: str, body: str, line: int) -> None:
    halves = split(text, "docs/x.md")

    assert (halves.body.text, halves.body.first_line, halves.problems) == (body, line, [])


@pytest.mark.parametrize(
    ("text", "body"),
    [
        pytest.param(f"———\n{FIELDS}———\nText", "Text", id="dashes"),
        pytest.param(f"\n\n---\n{FIELDS}---\nText", "Text", id="blank-lines-first"),
        pytest.param(f"{FIELDS}---\nText", "Text", id="no-opening"),
        pytest.param(f"---\n{FIELDS}\nSome text\n", "Some text\n", id="no-closing-before-a-paragraph"),
        pytest.param(f"---\n{FIELDS}\n## A\n\n---\n", "## A\n\n---\n", id="no-closing-before-a-heading"),
        pytest.param("Important: call 999\n", "Important: call 999\n", id="no-fields"),
        pytest.param("Text\n\n---\n\nMore", "Text\n\n---\n\nMore", id="no-fields-and-a-rule"),
        pytest.param("***\n\nText", "***\n\nText", id="no-fields-and-stars"),
    ],
)
def test_the_text_is_found_where_the_lines_around_the_fields_are_wrong(text: str, body: str) -> None:
    halves = split(text, "docs/x.md")

    assert halves.body.text == body
    assert halves.problems


def test_the_fields_are_read_where_the_lines_around_them_are_wrong() -> None:
    halves = split(f"----\n{FIELDS}----\nText", "docs/x.md")

    assert halves.fields == FIELDS.rstrip("\n")
    assert [problem.place.line for problem in halves.problems] == [1, 4]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        pytest.param(f"---\n{FIELDS}---\n", 2, id="plain"),
        pytest.param(f"\n\n---\n{FIELDS}---\n", 4, id="blank-lines-first"),
        pytest.param(f"{FIELDS}---\n", 1, id="no-opening"),
    ],
)
def test_the_fields_start_on_the_line_after_the_hyphens(text: str, line: int) -> None:
    assert split(text, "docs/x.md").first_line == line
