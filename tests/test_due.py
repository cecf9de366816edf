"""Staff are told in time what waits for them, and a public list tells nobody what is still to come."""

from datetime import datetime
from pathlib import Path

import pytest

from publishing.clock import LONDON
from publishing.commands.due import due_lines
from publishing.reading import read_site
from tests.project import small_site

NOW = datetime(2018, 3, 29, 9, 30, tzinfo=LONDON)
PAGE = "---\ntitle: {title}\nsummary: A page.\npublished: 2018-01-24\naudiences: [public]\n{fields}\n---\n\nWords.\n"
SECRET = "Canary wharf"


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A small site, of which nothing is due but what a test adds."""
    small_site(tmp_path)
    (tmp_path / "data/contacts.yml").unlink()
    (tmp_path / "data/accessibility.yml").unlink()
    return tmp_path


def listed(house: Path, *, days: int = 60, name_hidden: bool = False) -> str:
    site, _ = read_site(house, NOW)
    return "\n".join(due_lines(site, days, name_hidden))


def add(house: Path, fields: str, title: str = "Private fostering") -> None:
    (house / "docs/added.md").write_text(PAGE.format(title=title, fields=fields), encoding="utf-8")


def rows(text: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")[1:-1]] for line in text.splitlines() if line.startswith("|")][2:]


def test_nobody_wonders_whether_an_empty_list_is_broken(house):
    said = listed(house)

    assert said == "## What is due by 28 May 2018\n\nNothing is due."


@pytest.mark.parametrize(
    ("fields", "by", "what"),
    [
        pytest.param("review_by: 2018-02-01", "1 February 2018, overdue", "Read “Private fostering” again", id="overdue"),
        pytest.param("review_by: 2018-03-29", "29 March 2018", "Read “Private fostering” again", id="today"),
        pytest.param("review_by: 2018-05-28", "28 May 2018", "Read “Private fostering” again", id="sixty-days"),
        pytest.param(
            "retain_until: 2018-05-01\nafterwards: Ask the office.",
            "1 May 2018",
            "Last day of “Private fostering”: keep it longer, or let it go",
            id="goes-soon",
        ),
        pytest.param(
            "withdrawn: {date: 2018-03-01, reason: Old.}\nreview_by: 2018-04-01",
            "1 April 2018",
            "Read “Private fostering” again",
            id="withdrawn",
        ),
    ],
)  # fmt: skip
def test_a_page_that_waits_for_somebody_is_listed_with_its_day_and_its_line(house, fields, by, what):
    add(house, fields)

    [row] = rows(listed(house))

    assert row == [by, what, f"docs/added.md, line {6 + fields.count(chr(10)) * ('withdrawn' in fields)}"]


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param("review_by: 2018-05-29", id="sixty-one-days"),
        pytest.param("retain_until: 2018-05-29\nafterwards: Ask the office.", id="goes-later"),
        pytest.param("retain_until: 2018-03-28\nafterwards: Ask.\nreview_by: 2018-03-01", id="already-gone"),
        pytest.param("embargo: 2018-04-13 09:30", id="embargo-in-fifteen-days"),
        pytest.param("embargo: 2018-03-29 09:30", id="embargo-ended-this-minute"),
        pytest.param("draft: true\nembargo: 2018-04-01 09:30", id="draft"),
    ],
)
def test_what_can_wait_is_not_listed(house, fields):
    add(house, fields)

    assert listed(house).endswith("Nothing is due.")


def test_someone_who_plans_further_ahead_sees_further(house):
    add(house, "review_by: 2018-07-01")

    assert rows(listed(house, days=100))


HIDDEN = {
    "embargo about to end": "embargo: 2018-04-12 09:30",
    "draft to read again": "draft: true\nreview_by: 2018-02-01",
    "embargoed page to read again": "embargo: 2018-09-01 09:30\nreview_by: 2018-04-01",
    "draft that will go": "draft: true\nretain_until: 2018-04-01\nafterwards: Ask.",
}


@pytest.mark.parametrize("fields", HIDDEN.values(), ids=HIDDEN)
def test_a_page_that_nobody_may_see_is_counted_and_not_named(house, fields):
    add(house, fields, SECRET)

    said = listed(house)

    assert "1 more thing is due, of pages that nobody may see yet" in said
    assert [trace for trace in (SECRET, "added", "12 April", "1 April", "1 February", "09:30") if trace in said] == []


@pytest.mark.parametrize("fields", HIDDEN.values(), ids=HIDDEN)
def test_staff_can_ask_for_its_name_on_their_own_computer(house, fields):
    add(house, fields, SECRET)

    assert SECRET in listed(house, name_hidden=True)


def test_on_github_nobody_can_ask_for_its_name(project, run):
    (project / "docs/added.md").write_text(PAGE.format(title=SECRET, fields="embargo: 2018-04-12 09:30"))

    said = run("due", "--hidden", env={"GITHUB_ACTIONS": "true", "PUBLISH_NOW": "2018-03-29T09:30"})

    assert (said.returncode, "1 more thing is due" in said.stdout, SECRET in said.stdout) == (0, True, False)


CONTACTS = """\
check_every_days: 90
contacts:
  - id: office
    name: The office
    when: {when}
    number: 01634 336329
    says: For questions.
    source: Annual report
    {checked}
"""


@pytest.mark.parametrize(
    ("when", "checked", "expected"),
    [
        pytest.param("office", "unchecked: As printed.", ["29 March 2018", "Ring “The office”: nobody has checked the number yet"], id="never"),
        pytest.param("office", "checked: 2017-12-01", ["1 March 2018, overdue", "Ring “The office” again; last checked 2017-12-01"], id="long-ago"),
        pytest.param("office", "checked: 2018-02-27", ["28 May 2018", "Ring “The office” again; last checked 2018-02-27"], id="soon"),
        pytest.param("office", "checked: 2018-02-28", None, id="lately"),
        pytest.param("emergency", "unchecked: Everyone knows it.", None, id="999"),
    ],
)  # fmt: skip
def test_a_number_that_somebody_should_ring_is_listed(house, when, checked, expected):
    (house / "data/contacts.yml").write_text(CONTACTS.format(when=when, checked=checked), encoding="utf-8")

    found = [row[:2] for row in rows(listed(house))]

    assert found == ([expected] if expected else [])


def test_the_accessibility_statement_is_reviewed_every_year(house):
    small = Path(__file__).parent.parent / "data/accessibility.yml"
    lines = [
        f"{line.partition(':')[0]}: 2017-04-01" if line.startswith(("reviewed", "prepared", "tested:")) else line
        for line in small.read_text(encoding="utf-8").splitlines()
    ]
    (house / "data/accessibility.yml").write_text("\n".join(lines), encoding="utf-8")

    assert [row[:2] for row in rows(listed(house))] == [["1 April 2018", "Review the accessibility statement"]]


def test_what_is_most_urgent_comes_first(house):
    add(house, "review_by: 2018-04-01")
    (house / "docs/other.md").write_text(PAGE.format(title="Other", fields="review_by: 2018-02-01"))

    assert [row[1] for row in rows(listed(house))] == ["Read “Other” again", "Read “Private fostering” again"]


def test_a_title_with_a_bar_does_not_break_the_table(house):
    add(house, "review_by: 2018-04-01", "'Neglect | what to do'")

    assert "Read “Neglect \\| what to do” again" in listed(house)


def test_a_page_that_cannot_be_read_is_not_forgotten(house):
    (house / "docs/broken.md").write_text("---\ntitel: x\n---\n\nWords.\n")

    assert "1 page could not be read and may be due too: make check says why." in listed(house)


def test_a_plan_that_waits_is_told_once_and_not_by_each_of_its_pages(house: Path) -> None:
    (house / "data/plans").mkdir()
    text = (Path(__file__).parent / "plan_files/small.yml").read_text(encoding="utf-8")
    (house / "data/plans/2026-29.yml").write_text(f"{text}embargo: 2018-04-12 09:30\n", encoding="utf-8")

    told = [what for _, what, _ in rows(listed(house, name_hidden=True)) if "can be read from" in what]

    assert told == ["“Action plan 2026-29” can be read from 09:30"]
