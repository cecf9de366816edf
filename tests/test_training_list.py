"""Whoever comes for "Which training do I need?" has it first, and each course says what is known of it before it is opened."""

import re
from html import unescape

import pytest
import yaml

from publishing.training.listed import is_echo
from tests.conftest import publishing
from tests.project import ROOT, copy_of_the_project, small_site
from tests.training import TEXT, said

TRAINING = yaml.safe_load((ROOT / "data/training.yml").read_text(encoding="utf-8"))
PARTS = "parts:\n  - {id: rooms, name: In a room}\n  - {id: screens, name: On a screen, says: Begin when you like.}\ncourses:\n"
IN_A_PART = ("courses:\n  - id: recruitment\n", f"{PARTS}  - id: recruitment\n    part: rooms\n")


@pytest.fixture
def hub(site_folder):
    source = (site_folder / "training/index.html").read_text(encoding="utf-8")
    return source[source.index("<main") : source.index("</main>")]


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    return small_site(tmp_path_factory.mktemp("list"))


def words(source):
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", "", source))).strip()


def line(hub, course):
    """All that the list says of one course."""
    return words(re.search(rf'<li><a href="{course}/">.*?</li>', hub, re.DOTALL)[0])


def test_roles_come_first_then_courses_then_dates(hub):
    found = re.findall(r'<h2 id="training--(\w+)"', hub)

    assert found == ["roles", "courses", "next", "notes"]


@pytest.mark.parametrize("role", TRAINING["roles"], ids=lambda one: one["id"])
def test_the_first_page_names_what_each_role_needs(hub, role):
    said = words(re.search(rf'<li><a href="roles/#{role["id"]}">.*?</li>', hub, re.DOTALL)[0])

    names = {one["id"]: one["name"] for one in TRAINING["courses"]}
    for need in role["needs"]:
        assert f"{need['how'].capitalize()}: {need.get('other') or names[need['course']]}." in said


def test_every_course_is_listed_once(hub):
    part = hub[hub.index('id="training--courses"') : hub.index('id="training--next"')]

    assert sorted(re.findall(r'<li><a href="([a-z-]+)/">', part)) == sorted(one["id"] for one in TRAINING["courses"])


@pytest.mark.parametrize(
    ("course", "says"),
    [
        ("protecting-vulnerable-people", "By: Kent Police. Length: 3 days."),
        ("complex-needs", "Length: 2 days."),
        ("basic-child-protection", "Level: Basic. 2017-18: 57 people."),
        ("specialist-safeguarding-in-primary-care", "For: Staff of primary care. Level: 3 and 4."),
        ("trafficking-e-learning", "For: Everyone who works in Medway as a professional. Cost: Free."),
        ("good-referrals", "Form: Workshop."),
        ("domestic-abuse-and-safeguarding-children", "2014-15: 3 courses. 2014-15: 79 people."),
    ],
)
def test_a_course_says_what_is_known_of_it_in_the_list(hub, course, says):
    assert says in line(hub, course)


def test_what_is_not_known_is_left_out_of_the_list(hub):
    assert "Not told" not in hub


def test_what_no_course_says_is_said_above_the_list(hub):
    above = words(hub[hub.index('id="training--courses"') : hub.index('id="courses--')])

    assert (
        "courses of half a day and of a whole day, and shorter workshops, usually of 2 hours. Which took how long is not told."
        in above
    )
    assert "Only core training was held in 2017-18" in above
    assert "how often to repeat it" in above


def test_a_note_leads_to_its_paragraph(hub):
    assert re.search(r'<a href="\.\./annual-reports/2017-18/4-learning/#4\.19">paragraph 4\.19 of', hub)


def test_the_source_leads_to_each_paragraph(hub):
    source = hub[hub.index('<p class="source">Source:') :]

    assert "3.5 to 3.52" not in words(source)
    assert 'href="../annual-reports/2017-18/3-progress/#3.52">3.52</a>' in source


def test_the_contents_have_every_part(hub):
    contents = hub[hub.index('class="contents"') : hub.index("</nav>", hub.index('class="contents"'))]

    for id in re.findall(r'<h[23] id="((?:training|courses)--[a-z0-9-]+)"', hub):
        assert f'href="#{id}"' in contents


@pytest.mark.parametrize(
    ("says", "name"),
    [
        ("A course on domestic abuse.", "Domestic abuse"),
        ("A course on the sexual exploitation of children.", "Child sexual exploitation"),
        ("A session to make people aware of gangs.", "Gangs awareness"),
    ],
)
def test_a_sentence_that_only_repeats_the_name_is_an_echo(says, name):
    assert is_echo(says, name)


@pytest.mark.parametrize(
    ("says", "name"),
    [
        ("A course on choosing safely who may work with children.", "Safer recruitment"),
        ("Training by its Designated Nurse.", "Specialist safeguarding for primary care"),
        ("A course on domestic abuse, held every quarter.", "Domestic abuse"),
    ],
)
def test_a_sentence_that_tells_more_is_none(says, name):
    assert not is_echo(says, name)


def test_an_echo_is_not_in_the_list(hub):
    assert line(hub, "domestic-abuse") == "Domestic abuse 2017-18: 60 people."


def test_a_course_of_a_part_that_is_not_there_is_told(small):
    before, after = IN_A_PART

    assert said(small, (before, after.replace("part: rooms", "part: room"))) == [
        "there is no part 'room' under parts:. Did you mean rooms?"
    ]


def test_a_part_where_none_is_written_is_told(small):
    assert said(small, ("courses:\n  - id: recruitment\n", "courses:\n  - id: recruitment\n    part: rooms\n")) == [
        "there is no part 'rooms' under parts:. Write parts: with its id and name, or delete this line."
    ]


def test_two_parts_of_one_id_are_told(small):
    before, after = IN_A_PART

    [one] = said(small, (before, after.replace("id: screens", "id: rooms")))
    assert one.startswith("the id 'rooms' is also on line 5.")


def test_a_note_of_a_page_that_is_not_there_is_told(small):
    note = "notes:\n  - {says: It was free., told: [about/nothing.md]}\nsessions:\n"

    [one] = said(small, ("sessions:\n", note))
    assert "about/nothing.md" in one


def test_courses_of_no_part_stand_below_under_whoever_runs_them(tmp_path):
    project = copy_of_the_project(tmp_path)
    (project / "data/training.yml").write_text(TEXT.replace(*IN_A_PART), encoding="utf-8")
    made = publishing(project, "site", env={"PUBLISH_NOW": "2026-12-01T09:00"})
    assert made.returncode == 0, made.stdout + made.stderr
    source = (project / "site/training/index.html").read_text(encoding="utf-8")

    found = re.findall(r'<h3 id="(\w+--[\w-]+)">([^<]+)</h3>', source)
    assert found == [("courses--rooms", "In a room"), ("by--police", "Police"), ("by--mscb", "Medway Safeguarding Children Board")]  # fmt: skip
