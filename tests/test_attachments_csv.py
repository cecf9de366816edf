"""A CSV file is a table that every spreadsheet opens, and no cell of it is a command."""

import pytest

from publishing.attachments.looking import look_into


def told(data: bytes) -> list[str]:
    return [str(problem) for problem in look_into("docs/about/it.csv", data, None).problems]


@pytest.mark.parametrize(
    ("data", "holds"),
    [
        pytest.param(b"Course,People\nDomestic Abuse,60\n", "1 row", id="plain"),
        pytest.param(b"\xef\xbb\xbfCourse,People\r\nA,60\r\nB,62\r\n", "2 rows", id="as-excel-saves-it"),
        pytest.param(b'Course,People\n"Domestic Abuse, Stalking",11\n', "1 row", id="a-comma-in-quotes"),
        pytest.param(b'Course,Note\nA,"two\nlines"\n', "1 row", id="two-lines-in-a-cell"),
        pytest.param(b"Month,Change\nMay,-5\nJune,+3.5%\nJuly,-1200\n", "3 rows", id="numbers-with-signs"),
    ],
)
def test_a_plain_table_is_taken_and_says_how_many_rows_it_has(data, holds):
    looked = look_into("docs/about/it.csv", data, None)

    assert (looked.problems, looked.holds) == ((), holds)


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        pytest.param(
            b"Course,People\nA,60,1\n", ":2:1: this row has 3 cells, and the header has 2", id="cell-too-many"
        ),
        pytest.param(b"Course,People\nA\n", ":2:1: this row has 1 cells", id="cell-too-few"),
        pytest.param(b"Course,People\nA,1\n\nB,2\n", ":3:1: this row is empty", id="empty-row"),
        pytest.param(b"Course,People\n=1+1,2\n", ":2:1: a cell starts with '='", id="formula"),
        pytest.param(b"Course,People\n@SUM(A1),2\n", "a cell starts with '@'", id="at-sign"),
        pytest.param(b"Course,People\n+cmd|x,2\n", "a cell starts with '+'", id="plus"),
        pytest.param(b"Course,People\n-1+cmd|x,2\n", "a cell starts with '-'", id="minus"),
        pytest.param(b"Course,People\n  =1+1,2\n", "a cell starts with '='", id="behind-spaces"),
        pytest.param(b"=1+1,People\nA,2\n", ":1:1: a cell starts with '='", id="in-the-header"),
        pytest.param(b"Course,People\n", "no rows under its header", id="header-only"),
        pytest.param(b"Course,\nA,2\n", "column 2 has no name", id="nameless-column"),
        pytest.param(b"1,2\n3,4\n", "only numbers", id="no-header"),
        pytest.param(b"Course,course\nA,2\n", "two columns have the same name", id="same-name-twice"),
        pytest.param(b"Course;People\nA;2\n", "not divided by commas", id="semicolons"),
        pytest.param(b'Course,People\n"A,2\n', "cannot be read as CSV", id="open-quote"),
        pytest.param("Course,Cost\nA,£5\n".encode("cp1252"), "not UTF-8", id="windows"),
        pytest.param("Course,Cost\nA,5\n".encode("utf-16"), "UTF-16", id="utf-16"),
        pytest.param("Course,Cost\nA\u200b,5\n".encode(), ":2:", id="invisible-character"),
    ],
)
def test_what_is_not_a_plain_table_is_explained_on_its_line(data, complaint):
    assert complaint in "\n".join(told(data))


def test_a_table_with_a_thousand_slips_is_not_answered_a_thousand_times():
    assert len(told(b"Course,People\n" + b"=x,1\n" * 1_000)) <= 20
