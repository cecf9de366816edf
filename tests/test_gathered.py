"""The page of an agency gathers what is known of it in that year, and never more than the files say."""

import html
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from publishing.checking import check
from publishing.clock import from_text
from publishing.measures.gaps import Gap
from publishing.reports.gathered import Gathered, gathered
from publishing.site import Site
from tests.project import small_site
from tests.test_reports import PAGES

NOW = "2026-12-01"
SOURCE = "source: {document: A report, where: Appendix Two, published: May 2018}\n"
MEASURE = (
    "title: {title}\nsummary: Words.\ndefinition: Money.\nkind: {kind}\nof: {of}\nunit: pounds\narea: Medway\neach: financial year\n"
    "audiences: [public]\nthemes: [missing]\nsource: {{document: A report, where: p. 1, published: May 2018}}\npublished: 2018-09-01\n"
    "by:\n  - name: From\n    parts: [Kent Constabulary, The nurses, Others]\n    total: All\n"
    "on_agency_pages:\n  under: {under}\n  parts:\n    - {{part: Kent Constabulary, of: police}}\n    - {{part: The nurses, of: health-providers}}\n"
    "values:\n  2016-17: {{Kent Constabulary: 70, The nurses: 40, Others: 90}}\n  2017-18: {{Kent Constabulary: {number}, The nurses: 41, Others: 91}}\n"
    "notes:\n  - {{at: '2017-18, Kent Constabulary', says: It paid late.}}\n  - {{at: '2017-18, The nurses', says: They paid early.}}\n"
)
FACTS = {
    "attendance": SOURCE + "meetings: [2017-05-05, 2017-07-14]\nagencies:\n  - {name: The police, of: police, came: [attended, did not attend]}\n  - {name: Nurses, of: health-providers, printed: [Green, Blue]}\n  - {name: The council, of: childrens-social-care}\n",
    "membership": SOURCE + "date: 2018-03-31\nmembers:\n  - {role: Constable, agency: The police, of: police}\n  - {role: Head Teacher, agency: A school}\nothers:\n  - {role: Adviser, agency: The police, of: police}\n",
    "measures/money": MEASURE.format(title="Money", kind="money", of="things", under="money", number=71),
    "measures/trained": MEASURE.format(title="Trained", kind="count", of="people", under="training", number=3),
}  # fmt: skip
Read = Callable[..., tuple[Site, list[str]]]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """A small site with a report, one of its files of facts changed, and what is said of these."""

    def _read(name: str = "", old: str = "", new: str = "") -> tuple[Site, list[str]]:
        folder = small_site(tmp_path) / "docs/annual-reports/2017-18"
        (folder / "agencies").mkdir(parents=True)
        (tmp_path / "data/measures").mkdir()
        for path, text in PAGES.items():
            (folder / path).write_text(text, encoding="utf-8")
        for file, text in FACTS.items():
            assert file != name or old in text
            (tmp_path / f"data/{file}.yml").write_text(text.replace(old, new, 1) if file == name else text, "utf-8")
        site, problems = check(tmp_path, from_text(NOW))
        return site, [str(one) for one in problems if one.place.path.removeprefix("data/").removesuffix(".yml") in FACTS and one.stops]  # fmt: skip

    return _read


def of(site: Site, agency: str = "police") -> Gathered:
    return gathered(site, next(iter(site.reports.values())), agency)


def test_an_agency_has_its_own_seats_also_those_listed_apart(read: Read) -> None:
    site, said = read()

    assert said == []
    assert [(one.role, is_apart) for one, is_apart in of(site).seats] == [("Constable", False), ("Adviser", True)]


def test_attendance_is_told_meeting_by_meeting(read: Read) -> None:
    site, _ = read()

    [row] = of(site).attendance

    assert row.came == {"attended": [date(2017, 5, 5)], "did not attend": [date(2017, 7, 14)]}


def test_words_that_nobody_understands_are_told_as_printed(read: Read) -> None:
    site, _ = read()

    [row] = of(site, "health-providers").attendance

    assert (row.came, row.printed) == ({}, [(date(2017, 5, 5), "Green"), (date(2017, 7, 14), "Blue")])


def test_a_row_that_cannot_be_read_tells_nothing(read: Read) -> None:
    site, _ = read()

    [row] = of(site, "childrens-social-care").attendance

    assert (row.came, row.printed) == ({}, [])


def test_money_is_that_of_the_year_with_what_to_know_of_it(read: Read) -> None:
    site, _ = read()

    [figure] = of(site).money

    assert (figure.part, figure.period.id, figure.shown.words) == ("Kent Constabulary", "2017-18", "£71")
    assert figure.remarks == ["It paid late."]


def test_a_number_that_must_stay_hidden_stays_hidden(read: Read) -> None:
    site, _ = read()

    [figure] = of(site).training

    assert figure.shown.amount.number is None
    assert figure.shown.amount.gap is Gap.SUPPRESSED


def test_what_is_of_another_year_is_left_out(read: Read) -> None:
    site, _ = read("membership", "2018-03-31", "2018-04-01")

    assert of(site).seats == []


def test_meetings_of_another_year_are_left_out(read: Read) -> None:
    site, _ = read("attendance", "[2017-05-05, 2017-07-14]", "[2017-03-31, 2017-07-14]")

    assert of(site).attendance == []


def test_what_the_site_has_of_others_and_not_of_this_one_is_said(read: Read) -> None:
    site, _ = read()

    found = of(site, "childrens-social-care")

    assert [part for part, _ in found.parts] == ["attendance"]
    assert found.unknown == ["its seats", "its money", "its training"]


def test_what_the_site_has_of_nobody_is_not_missed(tmp_path: Path) -> None:
    folder = small_site(tmp_path) / "docs/annual-reports/2017-18"
    (folder / "agencies").mkdir(parents=True)
    for path, text in PAGES.items():
        (folder / path).write_text(text, encoding="utf-8")
    site, _ = check(tmp_path, from_text(NOW))

    assert of(site).unknown == []


@pytest.mark.parametrize(
    ("name", "old", "new", "says"),
    [
        pytest.param("attendance", "of: police", "of: polcie", "data/attendance.yml:4:28: 'polcie' is not in data/agencies.yml. Did you mean 'police'?", id="a-row-of-attendance"),
        pytest.param("membership", "of: police", "of: polcie", "data/membership.yml:4:47: 'polcie' is not in data/agencies.yml. Did you mean 'police'?", id="a-member"),
        pytest.param("membership", "role: Adviser, agency: The police, of: police", "role: Adviser, agency: The police, of: polcie", "data/membership.yml:7:45: 'polcie' is not in data/agencies.yml. Did you mean 'police'?", id="who-is-listed-apart"),
        pytest.param("measures/money", "of: police", "of: polcie", "data/measures/money.yml:20:37: 'polcie' is not in data/agencies.yml. Did you mean 'police'?", id="a-part-of-a-measure"),
        pytest.param("measures/money", "part: Kent Constabulary", "part: Kent Constabulery", "data/measures/money.yml:20:14: there is no part 'Kent Constabulery' under by:. Did you mean 'Kent Constabulary'?", id="a-part-that-is-not-there"),
        pytest.param("measures/money", "{part: The nurses, of: health-providers}", "{part: Kent Constabulary, of: kent-police}", "data/measures/money.yml:21:14: 'Kent Constabulary' is tied to an agency already. Delete one of the two.", id="a-part-twice"),
        pytest.param("measures/money", "under: money", "under: mony", "data/measures/money.yml:18:10: under in on_agency_pages 'mony' is not one of the choices. Did you mean 'money'? It can be: money, training.", id="no-such-heading"),
    ],
)  # fmt: skip
def test_a_slip_is_explained(read: Read, name: str, old: str, new: str, says: str) -> None:
    _, said = read(name, old, new)

    assert said == [says]


def test_parts_of_a_measure_that_has_none_are_told(read: Read) -> None:
    _, said = read("measures/money", MEASURE[MEASURE.index("by:") : MEASURE.index("on_agency_pages:")], "")

    assert any("this measure is not divided, so it has no parts to show on the pages of agencies." in one for one in said)  # fmt: skip


def page(site_folder: Path, agency: str) -> str:
    source = (site_folder / f"annual-reports/2017-18/agencies/{agency}/index.html").read_text(encoding="utf-8")
    return re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", "", source)))


@pytest.mark.parametrize(
    ("agency", "says"),
    [
        ("cookham-wood", "HMYOI Cookham Wood, 2017-18: £3,570"),
        ("kent-fire-and-rescue", "Kent Fire and Rescue, 2017-18: £2,500"),
        ("kent-fire-and-rescue", "Assistant Director, Community Safety"),
        ("kmpt", "Executive Director of Nursing and Governance (Kent and Medway NHS and Social Care Partnership)"),
        ("kss-crc", "Medway, 2017-18: 41% of responsible officers. This is the share that would have gone"),
        ("kss-crc", "has a row for Kent Sussex and Surrey Community Rehabilitation Company (CRC). Nothing of that row can be read"),
        ("medway-council-public-health", "Youth mental health first aiders, 2017-18: 80"),
        ("nelft", "Integrated Care Director, from 1 September 2017"),
        ("medway-childrens-services", "nothing here under this agency's own name on its seats, its attendance, its money and its training"),
    ],
)  # fmt: skip
def test_a_reader_finds_what_the_source_has_of_an_agency(site_folder: Path, agency: str, says: str) -> None:
    assert says in page(site_folder, agency)


def test_what_the_police_commissioner_paid_is_not_said_of_the_police(site_folder: Path) -> None:
    assert "15,434" not in page(site_folder, "kent-police")


def test_every_figure_leads_to_its_measure_and_its_paragraph(site_folder: Path) -> None:
    source = (site_folder / "annual-reports/2017-18/agencies/nelft/index.html").read_text(encoding="utf-8")

    assert '<a href="../../../../numbers/budget-income/">' in source
    assert '<a href="../../5-budget/#5.1">paragraph 5.1</a>' in source


def test_the_top_of_a_question_leads_to_every_answer(site_folder: Path) -> None:
    source = (site_folder / "annual-reports/2017-18/questions/learned/index.html").read_text(encoding="utf-8")
    [nav] = re.findall(r'<nav class="contents question-agencies".*?</nav>', source, re.DOTALL)
    led_to = re.findall(r'href="#([^"]+)"', nav)

    assert led_to == re.findall(r'<section class="answer" aria-labelledby="([^"]+)">', source)
    assert len(led_to) == 16
