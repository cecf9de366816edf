"""What happens to a page after it is published happened in an order that can be true."""

from datetime import date

import pytest

from publishing.checking import check
from publishing.clock import from_text
from publishing.life.lifetimes import lifetime_problems, newest_in_place_of
from publishing.life.states import State
from publishing.page import Page, read_page
from publishing.problems import Level
from tests.project import small_site

TODAY = date(2018, 3, 29)
GONE = "retain_until: {}\nafterwards: It was kept for a year."


def page(more: str) -> Page:
    text = f"---\ntitle: A\nsummary: B\npublished: 2018-01-24\naudiences: [public]\n{more}\n---\n"
    found, _, problems = read_page(text, "docs/x.md")
    assert found, problems
    return found


@pytest.mark.parametrize(
    "more",
    [
        pytest.param("corrections:\n  - {date: 2018-01-24, says: It was 33.}", id="corrected-on-the-day"),
        pytest.param("reviewed: 2018-03-29", id="reviewed-today"),
        pytest.param("approved: {by: Chair, date: 2018-01-24}", id="approved-on-the-day"),
        pytest.param("updated: 2018-03-01\napproved: {by: Chair, date: 2018-02-28}", id="approved-before-its-update"),
        pytest.param("withdrawn: {date: 2018-12-01, reason: Old.}", id="to-be-withdrawn"),
        pytest.param(GONE.format("2018-01-24"), id="there-for-a-day"),
        pytest.param(GONE.format("2019-01-24") + "\nwithdrawn: {date: 2019-01-24, reason: Old.}", id="both-in-order"),
    ],
)
def test_days_in_an_order_that_can_be_true_are_left_alone(more: str) -> None:
    assert list(lifetime_problems(page(more), TODAY)) == []


def test_a_page_of_the_29th_of_february_is_shown_a_day_that_exists() -> None:
    text = "---\ntitle: A\nsummary: B\npublished: 2016-02-29\naudiences: [public]\nafterwards: Gone.\n---\n"
    leap, _, _ = read_page(text, "docs/x.md")
    assert leap

    [problem] = lifetime_problems(leap, TODAY)

    assert "Add retain_until: 2017-02-28" in problem.sentence


@pytest.mark.parametrize(
    ("more", "said"),
    [
        pytest.param(
            "corrections:\n  - {date: 2018-01-23, says: It was 33.}",
            "the correction 2018-01-23 is before",
            id="corrected-before",
        ),
        pytest.param(
            "corrections:\n  - {date: 2018-03-30, says: It was 33.}", "is still to come", id="corrected-tomorrow"
        ),
        pytest.param("reviewed: 2018-01-23", "reviewed 2018-01-23 is before published", id="reviewed-before"),
        pytest.param("reviewed: 2018-03-30", "is still to come", id="reviewed-tomorrow"),
        pytest.param("approved: {by: Chair, date: 2018-01-25}", "is after published 2018-01-24", id="approved-after"),
        pytest.param(
            "updated: 2018-02-01\napproved: {by: Chair, date: 2018-02-02}",
            "is after updated",
            id="approved-after-update",
        ),
        pytest.param(
            "withdrawn: {date: 2018-01-23, reason: Old.}",
            "before the page could be read, 2018-01-24",
            id="withdrawn-before",
        ),
        pytest.param(
            "embargo: 2018-02-01 09:30\nwithdrawn: {date: 2018-01-31, reason: Old.}",
            "before the page could be read, 2018-02-01",
            id="withdrawn-while-held-back",
        ),
        pytest.param(GONE.format("2018-01-23"), "is before the page could be read", id="gone-before"),
        pytest.param(
            "embargo: 2018-02-01 09:30\n" + GONE.format("2018-01-31"),
            "is before the page could be read",
            id="gone-while-held-back",
        ),
        pytest.param(
            GONE.format("2018-02-01") + "\nwithdrawn: {date: 2018-02-02, reason: Old.}",
            "after the text was taken down",
            id="withdrawn-when-gone",
        ),
        pytest.param("retain_until: 2019-01-24", "Add a line afterwards:", id="nothing-said-afterwards"),
        pytest.param("afterwards: It was kept.", "Add retain_until: 2019-01-24", id="afterwards-of-what"),
        pytest.param(
            "withdrawn: {date: 2018-02-02, reason: Old.}\nsuperseded_by: index.md", "both withdrawn and", id="two-ends"
        ),
    ],
)
def test_days_that_cannot_be_true_stop_the_build(more: str, said: str) -> None:
    [problem] = lifetime_problems(page(more), TODAY)

    assert problem.level is Level.STOP
    assert said in problem.sentence


FIELDS = "---\ntitle: {}\nsummary: What it says.\npublished: 2018-01-24\naudiences: [public]\n{}\n---\n\nWords.\n"


def site_with(root, **pages):
    """A small site and pages of these names with these fields."""
    for name, more in pages.items():
        (root / f"docs/{name}.md").write_text(FIELDS.format(f"Page {name}", more))
    return check(root, from_text("2026-12-01T09:30"))


@pytest.fixture
def root(tmp_path):
    return small_site(tmp_path)


def sentences(problems):
    return [problem.sentence for problem in problems if problem.stops]


def test_a_page_is_superseded_once_its_successor_can_be_read(root):
    site, problems = site_with(root, old="superseded_by: new.md", new="")

    assert sentences(problems) == []
    assert site.state(site.by_uri["old.md"]) is State.SUPERSEDED


@pytest.mark.parametrize("hidden", ["draft: true", "embargo: 2026-12-01 09:31"], ids=["a-draft", "held-back"])
def test_a_page_stays_live_until_then_and_says_nothing_of_it(root, hidden):
    site, problems = site_with(root, old="superseded_by: new.md", new=hidden)

    assert sentences(problems) == []
    assert site.state(site.by_uri["old.md"]) is State.LIVE
    assert newest_in_place_of(site.by_uri["old.md"], site) is None


def test_old_advice_does_not_come_back_to_life_when_its_successor_is_taken_down(root):
    site, _ = site_with(root, old="superseded_by: new.md", new=GONE.format("2018-02-01"))

    assert site.state(site.by_uri["old.md"]) is State.SUPERSEDED


def test_readers_are_led_past_the_pages_between_to_the_newest_they_may_see(root):
    site, _ = site_with(
        root, a="superseded_by: b.md", b="superseded_by: c.md", c="superseded_by: d.md", d="draft: true"
    )

    assert newest_in_place_of(site.by_uri["a.md"], site) is site.by_uri["c.md"]


@pytest.mark.parametrize(
    ("pages", "said"),
    [
        pytest.param({"a": "superseded_by: a.md"}, "leads back to this one", id="itself"),
        pytest.param(
            {"a": "superseded_by: b.md", "b": "superseded_by: a.md"}, "leads back to this one", id="a-circle-of-two"
        ),
        pytest.param(
            {"a": "superseded_by: https://www.example.org/about/"},
            "Write the page's file: about/index.md",
            id="an-address",
        ),
        pytest.param({"a": "superseded_by: about"}, "Write the page's file: about/index.md", id="a-name-alone"),
        pytest.param({"a": "superseded_by: abuot/index.md"}, "Did you mean 'about/index.md'?", id="a-slip"),
    ],
)
def test_a_way_to_the_newest_page_that_leads_nowhere_is_a_mistake(root, pages, said):
    _, problems = site_with(root, **pages)

    assert sentences(problems)
    assert all(said in sentence for sentence in sentences(problems))


def test_what_changed_last_counts_as_the_day_of_the_change(root):
    site, _ = site_with(
        root,
        plain="",
        updated="updated: 2018-02-01",
        corrected="updated: 2018-02-01\ncorrections:\n  - {date: 2018-03-01, says: It was 33.}",
        gone="withdrawn: {date: 2018-04-01, reason: Old.}",
        going="withdrawn: {date: 2027-04-01, reason: Old.}",
        replaced="superseded_by: newer.md",
        newer="embargo: 2018-05-01 09:30",
    )

    assert {page.uri: str(site.changed(page)) for page in site.pages if page.uri in {
        "plain.md", "updated.md", "corrected.md", "gone.md", "going.md", "replaced.md"
    }} == {
        "plain.md": "2018-01-24",
        "updated.md": "2018-02-01",
        "corrected.md": "2018-03-01",
        "gone.md": "2018-04-01",
        "going.md": "2018-01-24",
        "replaced.md": "2018-05-01",
    }  # fmt: skip
