"""Groups, offices, meetings and partner boards are told as far as papers go, and lead to one another."""

from pathlib import Path

import pytest

from publishing.checking import check
from publishing.clock import from_text
from publishing.groups.leading import leads_of, led_by
from publishing.groups.meetings_shown import MeetingOn, meetings_on
from publishing.groups.people_shown import OfficeOn
from publishing.groups.relationships_shown import RelationshipsOn
from publishing.groups.shown import GroupOn, sections
from publishing.site import Site
from tests.small_board import FILES, NOW, board

SCRUTINY = (Path(__file__).parent / "scrutiny_files/small.yml").read_text(encoding="utf-8")


@pytest.fixture
def site(tmp_path: Path) -> Site:
    found, said = board(tmp_path)
    assert said == []
    return found


def groups(site: Site) -> dict[str, GroupOn]:
    return {one.group.id: one for section in sections(site) for one in section.groups}


def meeting(site: Site, anchor: str) -> MeetingOn:
    return next(one for one in meetings_on(site) if one.anchor == anchor)


def test_groups_to_whom_others_report_stand_first_then_own_shared_and_other_papers(site: Site) -> None:
    found = [(one.name, [each.group.id for each in one.groups]) for one in sections(site)]

    assert found == [
        ("Board", ["board"]),
        ("Executive", ["executive"]),
        ("Groups shared with others", ["audit"]),
        ("Other groups", ["panel"]),
    ]


def test_who_reports_to_whom_is_said_at_both_ends(site: Site) -> None:
    found = groups(site)

    assert [one.address for one in found["executive"].reports_to] == ["about/groups/#board"]
    assert [one.address for one in found["board"].reports_from] == ["about/groups/#executive"]
    assert [one.address for one in found["executive"].reports_from] == ["about/groups/#audit-group"]


def test_a_shared_group_leads_to_the_other_board_and_back(site: Site) -> None:
    assert site.relationships
    [kent] = groups(site)["audit"].shared_with
    back = RelationshipsOn(site.relationships, site).shares(site.relationships.by_id["kent"])

    assert kent.address == "about/relationships/#kent"
    assert [one.address for one in back] == ["about/groups/#audit-group"]


def test_who_looked_leads_to_what_was_found_and_is_one_that_the_board_tells_of(tmp_path: Path) -> None:
    board(tmp_path)
    (tmp_path / "data/scrutiny").mkdir()
    for body, sort in (("kent", "peer review"), ("kente", "self-assessment")):
        text = SCRUTINY.replace("sort: peer review", f"sort: {sort}\nbodies: [{body}]").replace("-2026-", f"-{body}-")
        (tmp_path / f"data/scrutiny/by-{body}.yml").write_text(text, encoding="utf-8")
    site, problems = check(tmp_path, from_text(NOW))
    assert site.relationships
    shown = RelationshipsOn(site.relationships, site)

    assert [one.address for one in shown.found(site.relationships.by_id["kent"])] == ["scrutiny/by-kent/"]
    assert [one.page.address for one in shown.looked] == ["scrutiny/by-kent/"]
    assert [str(one) for one in problems if "inspector" in one.sentence] == [
        "data/scrutiny/by-kente.yml:4:10: there is no board or inspector 'kente' in data/relationships.yml. Did you mean kent?"
    ]


def test_a_chair_leads_to_who_held_the_office_and_back(site: Site) -> None:
    assert site.people
    chair = groups(site)["board"].chair
    back = OfficeOn(site.people.offices["independent-chair"], site).chairs

    assert chair
    assert chair.address == "about/people/#independent-chair"
    assert [one.address for one in back] == ["about/groups/#board"]


def test_holders_stand_in_time_order_and_nobody_holds_it_now(site: Site) -> None:
    assert site.people
    found = OfficeOn(site.people.offices["independent-chair"], site).holders

    assert [(one.name, one.when) for one in found] == [
        ("Eleanor Brazil", "May 2013 to December 2014"),
        ("John Drew C.B.E.", "From December 2014, and still in September 2018"),
    ]


def test_whom_only_the_list_of_members_names_is_read_from_it(tmp_path: Path) -> None:
    found, said = board(tmp_path, ("people", "        name: Vice-Chair\n", "        name: Vice-Chair\n        role: Vice\n"), ("membership", "{role: Head Teacher, agency: School, vacant: true}", "{role: Vice, agency: School, name: Ian Sutherland}"))  # fmt: skip
    assert said == []
    assert found.people

    assert [(one.name, one.when) for one in OfficeOn(found.people.offices["vice-chair"], found).holders] == [("", "26 September 2013"), ("Ian Sutherland", "31 March 2018")]  # fmt: skip


def test_the_newest_meeting_comes_first_and_every_day_with_attendance_is_there(site: Site) -> None:
    assert [one.anchor for one in meetings_on(site)] == ["2026-09", "2018-03-16", "2017-07-14", "2017-05-05", "executive-2017-02"]  # fmt: skip


def test_attendance_is_joined_by_the_day_and_never_typed_again(site: Site) -> None:
    came = meeting(site, "2018-03-16").came

    assert came
    assert came.by_word == {"did not attend": ["Kent Police"]}
    assert came.by_print == {"Green": ["Schools"]}
    assert (came.lost, came.rows) == (1, 3)


def test_a_month_is_not_told_as_a_day(site: Site) -> None:
    [message] = meeting(site, "2018-03-16").messages

    assert message.besides == "The paper says only March 2018."


def test_a_step_of_a_plan_is_told_in_the_words_of_the_plan_and_as_it_stands(site: Site) -> None:
    [message] = meeting(site, "2026-09").messages

    assert (message.label, message.says) == ("Done", "The board hears a report.")
    assert message.told_in[0].address == "plans/2026-29/priority-1/#1.1"


def test_what_was_only_planned_is_never_told_as_held(tmp_path: Path) -> None:
    found, said = board(tmp_path, ("meetings", "when: 2026-09", "when: 2026-08"), ("meetings", "number: 1", "number: 2"))  # fmt: skip
    assert said == []

    assert meeting(found, "2026-08").is_only_planned
    assert meeting(found, "2026-08").messages[0].besides == "Overdue: due August 2026."


def test_both_directions_between_a_group_and_its_actions(tmp_path: Path) -> None:
    found, _ = board(tmp_path)
    plan = tmp_path / "data/plans/2026-29.yml"
    plan.write_text(plan.read_text("utf-8").replace("leads: [chair]", "leads: [chair, executive]", 1), encoding="utf-8")
    found, problems = check(tmp_path, from_text("2026-12-01"))
    assert [str(one) for one in problems if one.stops] == []
    [led] = led_by("executive", found)

    assert led.address == "plans/2026-29/priority-1/#1.1"
    assert [(one.name, one.address) for one in leads_of(led.action, found)] == [("Chair", ""), ("Executive", "about/groups/#executive")]  # fmt: skip


@pytest.mark.parametrize("shows", FILES)
def test_a_page_that_is_still_a_draft_is_linked_to_by_nobody(tmp_path: Path, shows: str) -> None:
    name = "groups" if shows == "structure" else shows
    board(tmp_path)
    path = tmp_path / f"docs/about/{name}.md"
    path.write_text(path.read_text("utf-8").replace(f"shows: {name}", f"shows: {name}\ndraft: true"), encoding="utf-8")
    found, problems = check(tmp_path, from_text("2026-12-01"))
    addresses = [one.address for it in groups(found).values() for one in (*it.reports_to, *it.shared_with, *it.see, *filter(None, [it.chair]), *it.meetings)]  # fmt: skip

    assert [str(one) for one in problems if one.stops] == []
    assert not [one for one in addresses if one.startswith(f"about/{name}/")]


def test_a_paper_that_waits_is_named_nowhere(tmp_path: Path) -> None:
    board(tmp_path)
    path = tmp_path / "docs/committee-reports/2015-06-30.md"
    path.write_text(path.read_text("utf-8").replace("date: 2015", "embargo: 2027-01-01 09:30\ndate: 2015"), "utf-8")
    found, _ = check(tmp_path, from_text("2026-12-01"))

    assert [one.told_in for one in meeting(found, "2018-03-16").messages] == [[]]


@pytest.mark.parametrize("minute", ["2026-12-01", "2030-01-01", "2090-06-01"])
def test_time_alone_stops_nothing(tmp_path: Path, minute: str) -> None:
    _, said = board(tmp_path, now=minute)

    assert said == []


@pytest.mark.parametrize("file", FILES)
def test_a_board_without_one_of_the_files_has_none(tmp_path: Path, file: str) -> None:
    board(tmp_path)
    (tmp_path / f"data/{file}.yml").unlink()
    found, problems = check(tmp_path, from_text("2026-12-01"))
    said = [str(one) for one in problems if one.stops]

    assert sections(found) == [] if file == "structure" else sections(found)
    assert all("data/" in one for one in said)


@pytest.mark.parametrize("file", [*FILES, "attendance", "membership", "plans/2026-29"])
def test_a_file_that_cannot_be_read_brings_no_other_complaints(tmp_path: Path, file: str) -> None:
    board(tmp_path)
    path = tmp_path / f"data/{file}.yml"
    path.write_text("nothing: of use\n", encoding="utf-8")
    _, problems = check(tmp_path, from_text("2026-12-01"))

    assert {one.place.path for one in problems if one.stops} == {f"data/{file}.yml"}
