"""Who writes what people said, challenges or risks is told each slip in its place; who reads it is told each silence."""

from datetime import timedelta

import pytest

from publishing.answering.links import answers_to_action
from publishing.answering.pages import answers_on, as_csv
from publishing.answering.rules import answering_problems
from publishing.answering.voice_told import voice_told
from publishing.answering.whens import as_told
from publishing.kinds import PageFields
from publishing.page import Page
from publishing.writing.body import Body
from tests.answer_slips import SLIPS
from tests.answers import FILES, NOW, said_about, site_with, text_of, whole_site
from tests.project import ROOT

NAMES = ("voice", "challenges", "risks")
RISKS = Page("docs/about/risks.md", PageFields.model_construct(shows="risks"), Body("docs/about/risks.md", 1, ""))


@pytest.mark.parametrize("name", NAMES)
def test_the_small_files_have_nothing_wrong_with_them(name):
    assert said_about(name) == []


@pytest.mark.parametrize(("name", "changes", "said"), [slip[1:] for slip in SLIPS], ids=[slip[0] for slip in SLIPS])
def test_a_slip_is_told_once_with_what_to_write_instead(name, changes, said):
    [found] = said_about(name, *changes)

    assert said in found
    assert found.split(":")[0] != "0"


def test_there_are_enough_slips_to_learn_from():
    assert len({slip[0] for slip in SLIPS}) == len(SLIPS) >= 60


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("junk", ["", "[", "{a: b}", "- x", "“x”", "2018-13-45", "\t", "*x", "no", "…" * 400])
def test_no_line_can_be_spoilt_so_that_nothing_is_said_or_the_check_falls_over(name, junk):
    lines = text_of(name).split("\n")
    for number, line in enumerate(lines):
        if ":" in line and line.strip()[-1] not in ":}":
            spoilt = "\n".join([*lines[:number], f"{line.partition(':')[0]}: {junk}", *lines[number + 1 :]])
            site, mistakes = site_with(name, spoilt)

            assert mistakes or name in site.data
            assert all(one.sentence for one in answering_problems(site))


@pytest.mark.parametrize("text", ["", "heard:\n", "heard: none\n", "heard: []\n", "- id: one\n", "heard: [one, two]\n", "heard: {id: one}\n", "nothing\n"])  # fmt: skip
def test_a_file_without_entries_is_told_and_not_published_empty(text):
    site, mistakes = site_with("voice", text)

    assert "voice" not in site.data
    assert mistakes or not text


def test_time_alone_changes_nothing_that_is_said_or_shown():
    for name in NAMES:
        later = NOW + timedelta(days=4000)
        now, then = (site_with(name, text_of(name), day)[0] for day in (NOW, later))
        page = Page(
            f"docs/about/{name}.md", PageFields.model_construct(shows=name), Body(f"docs/about/{name}.md", 1, "")
        )

        assert said_about(name, now=later) == []
        assert answers_on(now, page) == answers_on(then, page)
        assert as_csv(answers_on(now, page)) == as_csv(answers_on(then, page))


@pytest.mark.parametrize(
    ("written", "name", "last"),
    [
        ("2017-18", "2017-18", "2018-03-31"),
        ("1999-00", "1999-00", "2000-03-31"),
        ("2011-12", "December 2011", "2011-12-31"),
        ("2018", "2018", "2018-12-31"),
        ("2018-03-29", "29 March 2018", "2018-03-29"),
    ],
)
def test_a_time_is_as_exact_as_its_source(written, name, last):
    time = as_told(written)

    assert time is not None
    assert (time.name, time.last.isoformat()) == (name, last)


def test_what_the_source_does_not_say_is_said_in_words_and_counted_first():
    changes = [
        ("    said: Meetings in the evening would help.\n", ""),
        ("    changed: Fewer said that they waited.\n", ""),
    ]
    site, mistakes = site_with("voice", text_of("voice", *changes))
    told = voice_told(site.voice, site)
    [waiting], [evenings] = (group.answers for group in told.groups)

    assert mistakes == []
    assert told.counted == [
        "People were heard 2 times.",
        "Of the 2: only what was done is known once and neither once.",
        "For 1 of the 2 the source does not say what they said.",
    ]
    assert waiting.silence == "The source does not say what changed."
    assert [fact.name for fact in evenings.told] == ["Who said it", "Heard by"]
    assert evenings.silence == (
        "The source does not say what they said, what was done, what changed, when, or how they were heard."
    )
    assert evenings.row["When"] == "The source does not say."
    assert evenings.row["What changed"] == ""


def test_the_spreadsheet_keeps_a_column_for_what_no_entry_has():
    site, _ = site_with("risks", text_of("risks"))
    columns = as_csv(answers_on(site, RISKS)).decode("utf-8-sig").splitlines()[0]

    assert columns == (
        "id,name,Who answers for it,Named since,The risk,What could happen to children,What is done about it,"
        "State,Note,Source,Over"
    )


def test_a_list_in_one_state_has_no_heading_that_sorts_nothing():
    site, _ = site_with(
        "risks", text_of("risks", ("    state: over\n    until: 2018-06\n", "    state: open when told\n"))
    )
    told = answers_on(site, RISKS)

    assert [group.name for group in told.groups] == ["The risks"]
    assert told.counted[:2] == ["2 risks.", "Still open when the source was written: 2."]


def test_the_words_of_the_source_stand_where_no_link_covers_them():
    where = ("where: paragraph 3.2,", 'where: "paragraph 3.2; Appendix Two",')
    covered, uncovered = (
        "".join(piece.words for piece in answers_on(site_with("risks", text)[0], RISKS).groups[0].answers[0].where)
        for text in (text_of("risks"), text_of("risks", where))
    )

    assert covered == "Told in Annual report 2017-18, paragraph 3.2. Published September 2018."
    assert uncovered == (
        "Told in Annual report 2017-18, paragraph 3.2. Source: Annual report 2017-18, paragraph 3.2; Appendix Two. "
        "Published September 2018."
    )


def test_what_went_on_is_told_from_its_first_day():
    site, mistakes = site_with("voice", text_of("voice", ("    how: survey\n", "    onwards: true\n    how: survey\n")))
    facts = {fact.name: fact.says for fact in voice_told(site.voice, site).groups[0].answers[0].facts}

    assert mistakes == []
    assert facts["When"] == "From 2017-18 on"


def test_one_thing_of_which_all_is_known_is_told_so():
    site, _ = site_with("voice", text_of("voice"))
    first = voice_told(site.voice, site).groups[0]

    assert (first.name, [one.entry.id for one in first.answers]) == ("What changed is known", ["waiting"])
    assert first.answers[0].facts[1].says == "“too long”. They waited too long for an answer."


def test_who_looks_at_an_action_is_led_to_what_people_said_of_it():
    found = answers_to_action(whole_site(), "2014-17/3/2.1")

    assert ("The voice of the child, first at each Board meeting", "voice/#voice-item") in found
    assert ("Forums and workshops for young people", "voice/#forums-and-workshops") in found
    assert ("Early help, at the board of another network", "about/challenges/#early-help") in answers_to_action(
        whole_site(), "2014-17/1/5.2"
    )
    assert answers_to_action(whole_site(), "2014-17/2/2.1") == []


def test_each_group_has_a_narrower_mark_of_its_own():
    site, _ = site_with("voice", text_of("voice"))
    told = voice_told(site.voice, site)
    marks = [mark for choice in told.choices for _, mark in choice.options]

    assert len(set(marks)) == len(marks) == 5
    assert [words for words, _ in told.choices[0].options] == [
        "Children and young people",
        "Parents and carers",
        "Staff",
    ]


def test_the_examples_on_the_page_for_writers_can_be_read():
    for example in (ROOT / "docs/publish/answers.md").read_text(encoding="utf-8").split("```text\n")[1:]:
        text = example.split("```")[0]
        name = "voice" if text.startswith("heard") else text.split(":")[0]
        others = "others:\n  - {id: lay-member, name: Lay member}\n  - {id: medway-council, name: Medway Council}\n"
        site, mistakes = site_with(name, (others if name == "challenges" else "") + text)

        assert [*mistakes, *answering_problems(site)] == []


def test_the_small_files_are_all_used():
    assert sorted(path.stem for path in FILES.glob("*.yml")) == sorted(NAMES)
