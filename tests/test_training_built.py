"""The pages of training, a year apart: exactly the right dates are over, and nothing else on them has changed."""

import re
from html import unescape
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.conftest import publishing
from tests.project import copy_of_the_project
from tests.training import TEXT

ITEM = re.compile(r'<li class="event"(?: id="date--([a-z0-9-]+)")?>.*?</li>\s*', re.DOTALL)
PAGES = ("training/dates", "training/recruitment", "training/neglect", "training/meeting", "training/roles")
OF_2017 = 11  # dates that the bulletins and the report of the demonstration tell of, which all are over
YEAR = "2027-12-01T09:00"


def built(to: Path, minute: str) -> Path:
    root = copy_of_the_project(to / "project")
    (root / "data/training.yml").write_text(TEXT, encoding="utf-8")
    made = publishing(root, "site", env={"PUBLISH_NOW": minute})
    assert made.returncode == 0, made.stdout + made.stderr
    return root / "site"


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    return built(tmp_path_factory.mktemp("now"), "2026-12-01T09:00")


@pytest.fixture(scope="module")
def later(tmp_path_factory):
    return built(tmp_path_factory.mktemp("later"), YEAR)


def html(site, address):
    return (site / address / "index.html").read_text(encoding="utf-8")


def words(source):
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", source)))


def divided(site, address):
    """The dates above and below the heading of what is over, each in the order of the page."""
    above, _, below = html(site, address).partition('id="over"')
    return ITEM.findall(above), ITEM.findall(below)


def test_today_what_is_over_stands_apart_from_what_is_to_come(site):
    to_come, over = divided(site, "training/dates")

    assert to_come == ["all-day", "open-end", "full-one", "cancelled-one", "two-days", "next-year"]
    assert over[:3] == ["after", "through-the-change", "before"]
    assert len(over) == 3 + OF_2017


def test_a_year_later_the_dates_of_that_year_are_over_and_no_other(later):
    to_come, over = divided(later, "training/dates")

    assert to_come == []
    assert over[:9] == ["next-year", "two-days", "cancelled-one", "full-one", "open-end", "all-day", "after", "through-the-change", "before"]  # fmt: skip
    assert "No dates are known that are still to come." in words(html(later, "training/dates"))


def without_dates(source):
    """A page without its dates, and without the years that they stand under and the words for none."""
    main = source[source.index("<main") : source.index("</main>")]
    return re.sub(r'<ul class="events">\s*(?:<li class="event".*?</li>\s*)*</ul>|<h[34] id="over--\d+">\d+</h[34]>|<p>No dates are known[^<]*</p>|\s+', "", main, flags=re.DOTALL)  # fmt: skip


@pytest.mark.parametrize("address", PAGES)
def test_a_year_changes_nothing_else_on_a_page(site, later, address):
    assert without_dates(html(site, address)) == without_dates(html(later, address))


@pytest.mark.parametrize("address", PAGES)
def test_each_date_reads_the_same_before_and_after(site, later, address):
    items = [sorted(found[0] for found in ITEM.finditer(html(one, address))) for one in (site, later)]

    kept = [[re.sub(r"\s*<p><a[^>]*>Book a place.*?</p>|\s+", "", item) for item in found] for found in items]
    assert kept[0] == kept[1]


def test_the_calendars_are_the_same_to_the_byte(site, later):
    files = [{path.relative_to(one): path.read_bytes() for path in one.rglob("*.ics")} for one in (site, later)]

    assert files[0] == files[1]
    assert len(files[0]) == 4


def test_full_and_cancelled_are_said_in_words_and_no_place_is_offered(site):
    found = {one[1]: words(one[0]) for one in ITEM.finditer(html(site, "training/dates"))}

    assert "Full. Neglect" in found["full-one"]
    assert "Cancelled. Neglect" in found["cancelled-one"]
    assert "Book a place" not in found["full-one"]
    assert "Book a place: Safer recruitment, 1 December 2026, from 8am" in found["open-end"]


def test_what_is_over_cannot_be_booked(later):
    assert "Book a place" not in html(later, "training/dates")


def test_a_course_says_what_is_known_of_it(site):
    said = words(html(site, "training/recruitment"))

    assert "Level Basic Length Half a day How often to repeat it Every 3 years." in said
    assert "Must: You choose who may work with children . Nobody may choose without it." in said


def test_what_nobody_said_is_not_made_up(site):
    said = words(html(site, "training/neglect"))

    assert "Level Not told Length Not told How often to repeat it Not told" in said
    assert "It is not told for whom this is." in said


def test_a_role_finds_what_it_needs_without_a_script(site):
    source = html(site, "training/roles")

    assert re.search(r'<h2 id="managers">You choose who may work with children</h2>', source)
    assert "Must: Safer recruitment . Nobody may choose without it." in words(source)
    assert "data-filter hidden" in source


def test_the_first_page_of_training_has_the_next_dates(site):
    said = words(html(site, "training"))

    assert said.rindex("Conference") < said.index("1 December 2026, from 8am")
    assert "4 October 2027" not in said.rpartition("What is next")[2]
    assert "with those that come later" in said


def test_a_calendar_is_carried_away_with_the_site(site):
    [bundle] = [path for path in (site / "take-away").glob("*.zip") if "annual" not in path.name]
    with ZipFile(bundle) as carried:
        names = [name.partition("/")[2] for name in carried.namelist()]

    assert any(name.endswith("training/dates.ics") for name in carried.namelist()), names[:5]
    assert "training/dates.ics" in (site / "build-manifest.json").read_text(encoding="utf-8")


def test_servers_are_told_what_a_calendar_is(site):
    settings = (site.parent / "dist/hosting/nginx.conf").read_text(encoding="utf-8")

    assert "text/calendar" in settings


def test_a_course_is_found_by_the_search(site):
    pieces = b"".join(path.read_bytes() for path in (site / "search").rglob("*.js"))

    assert b"training/recruitment/" in pieces or "Safer recruitment (course)" in html(site, "a-to-z")
