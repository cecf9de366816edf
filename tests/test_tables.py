"""A table can be told from another by its name, and its figures stand where the writer put them."""

from publishing.tables import in_regions, names_of_tables
from tests.markdown_as_built import rendered

TABLE = "| Agency | Meetings |\n| --- | ---: |\n| Police | 6 |\n"


def region(table, name):
    return f"[{name}]{table}"


def test_a_table_is_called_by_its_heading_and_its_columns():
    assert names_of_tables(rendered(f"## Who came\n\n{TABLE}")) == ["Who came: Agency, Meetings"]


def test_two_tables_of_one_name_are_told_apart():
    names = names_of_tables(rendered(f"## Who came\n\n{TABLE}\nThen\n\n{TABLE}"))

    assert names == ["Who came: Agency, Meetings", "Who came: Agency, Meetings (2)"]


def test_a_column_of_figures_stands_to_the_right_without_a_style():
    html = in_regions(rendered(TABLE), region)

    assert '<td class="right">6</td>' in html
    assert "style" not in html
    assert "align" not in html


def test_a_page_without_tables_is_left_as_it_is():
    assert in_regions("<p>x</p>", region) == "<p>x</p>"
