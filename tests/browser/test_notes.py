"""A note is one step from its mention and its mention one step from it, whatever a reader sees, hears or presses."""

import pytest

from tests.browser.reader import Reader

GALLERY = "/gallery/"
INTRODUCTION = "/annual-reports/2017-18/1-introduction/"
READERS = [Reader(320, 640), Reader(script=False), Reader(forced_colours=True)]
IN_SIGHT = "one => { const box = one.getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; }"


@pytest.fixture
def heard(sit_down):
    """What a screen reader is given of a page: each thing as its role and its name."""

    def _heard(address):
        sitting = sit_down()
        sitting.go(address)
        tree = sitting.context.new_cdp_session(sitting.page).send("Accessibility.getFullAXTree")
        return [
            (node["role"]["value"], node["name"]["value"])
            for node in tree["nodes"]
            if not node["ignored"] and "name" in node
        ]

    return _heard


def test_a_mark_is_heard_as_the_note_that_it_leads_to(heard):
    links = [name for role, name in heard(GALLERY) if role == "link"]

    marks = sorted(name for name in links if name.startswith("note "))
    assert marks == [f"note {number}" for number in (1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6)]


def test_the_notes_are_a_region_of_their_own_under_a_heading(heard):
    everything = heard(INTRODUCTION)

    assert ("doc-endnotes", "Notes: Independent Chair's introduction") in everything
    assert ("heading", "Notes") in everything


@pytest.mark.parametrize(
    ("address", "names"),
    [
        pytest.param(GALLERY, {"Back to note 1, first use", "Back to note 1, third use", "Back to note 5 in the text", "Back to note 6 in note 3"}, id="gallery"),
        pytest.param(INTRODUCTION, {"Back to paragraph 1.1", "Back to paragraph 1.16"}, id="report"),
    ],
)  # fmt: skip
def test_every_way_back_is_heard_by_a_name_that_no_other_has(heard, address, names):
    back = [name for role, name in heard(address) if role == "link" and name.startswith("Back to ")]

    assert names <= set(back)
    assert len(back) == len(set(back))


@pytest.mark.parametrize("reader", READERS, ids=str)
def test_by_keyboard_a_mark_leads_to_its_note_and_the_way_back_to_its_mark(sit_down, reader):
    page = sit_down(reader).go(GALLERY)

    page.get_by_role("link", name="note 2", exact=True).first.press("Enter")

    note = page.locator("#note--two:target")
    assert note.evaluate(IN_SIGHT)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.innerText") == "Back to note 2, first use"
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.locator("#note--two--use-2:target").evaluate(IN_SIGHT)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('sup').id") == "note--two--use-2"


def test_every_mark_has_its_note_and_every_way_back_its_mark(sit_down, pages):
    sitting, marks, lost = sit_down(), 0, []
    for address in pages:
        page = sitting.go(address)
        found = page.locator(".note-mark a, .notes__back a").evaluate_all(
            "all => all.map(one => [one.hash, !!document.getElementById(one.hash.slice(1))])"
        )
        marks += len(found)
        lost += [f"{address}{hash}" for hash, there in found if not there]

    assert marks > 30
    assert lost == []


def test_where_colours_are_the_readers_own_the_note_that_was_chosen_has_a_line_around_it(sit_down):
    page = sit_down(Reader(forced_colours=True)).go(f"{GALLERY}#note--two")

    line = page.locator("#note--two").evaluate(
        "one => [getComputedStyle(one).outlineStyle, getComputedStyle(one).outlineColor]"
    )

    assert line[0] == "solid"
    assert line[1] not in ("rgba(0, 0, 0, 0)", "transparent")


def test_on_paper_marks_and_notes_stay_and_the_ways_back_go(sit_down):
    page = sit_down(Reader(794, 1123, paper=True)).go(GALLERY)

    assert page.locator(".note-mark:visible").count() == 11
    assert page.locator(".notes li:visible").first.inner_text().startswith("The note, with")
    assert page.locator(".notes__back:visible").count() == 0


def test_the_numbers_of_marks_are_those_at_the_foot(sit_down):
    page = sit_down().go(GALLERY)

    seen = page.locator(".note-mark a").evaluate_all(
        "all => all.map(one => [one.innerText, document.getElementById(one.hash.slice(1)).value])"
    )

    assert seen
    assert [words for words, _ in seen] == [f"[{number}]" for _, number in seen]


def test_a_table_is_not_called_by_the_number_of_a_note(sit_down):
    page = sit_down().go(GALLERY)

    assert page.get_by_role("region", name="Tables, wide and narrow: Agency, Meetings", exact=True).is_visible()
