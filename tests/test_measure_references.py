"""A text speaks of a table or a drawing by its number, and the number is always right."""

import pytest

from publishing.measures.showing.references import Labels, labels, with_labels
from publishing.writing.body import Body
from tests.measures import published

NUMBERS = {"incidents": published("values:\n  2016-17: 21\n  2017-18: 23\n")}
TEXT = """\
See [](#second) and [](#table-1), and [](other.md#first).

```table
measure: incidents
```

```chart
measure: incidents
as: bars
```

```table
measure: incidents
id: second
```

`[](#second)`
"""


def test_tables_and_drawings_are_each_counted_from_one() -> None:
    found = labels(Body("docs/x.md", 1, TEXT), NUMBERS)

    assert found == {"table-1": "Table 1", "figure-1": "Figure 1", "second": "Table 2"}


@pytest.fixture
def named() -> str:
    pages = {"docs/x.md": labels(Body("docs/x.md", 1, TEXT), NUMBERS), "docs/other.md": {"first": "Figure 7"}}

    def labels_of(path: str) -> Labels:
        return pages.get(path, {})

    return with_labels(Body("docs/x.md", 1, TEXT), labels_of)


def test_a_link_without_words_says_the_number(named: str) -> None:
    assert named.startswith("See [Table 2](#second) and [Table 1](#table-1), and [Figure 7](other.md#first).")


def test_what_is_typed_as_code_stays_as_it_is(named: str) -> None:
    assert named.rstrip().endswith("`[](#second)`")


def test_the_link_on_the_finished_page_leads_to_the_drawing(site_folder) -> None:
    page = (site_folder / "publish/figures/index.html").read_text(encoding="utf-8")

    assert '<a href="#an-example">Figure 1</a>' in page
    assert page.count('id="an-example"') == 1
