"""A page is in one state at every second of its life, and changes it at the minute that its writer gave."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from publishing.clock import LONDON, from_text
from publishing.life.states import State, state_of
from publishing.page import Page, read_page

UTC = ZoneInfo("UTC")
SECOND = timedelta(seconds=1)


def page(more: str, published: str = "2018-01-24") -> Page:
    text = f"---\ntitle: A\nsummary: B\npublished: {published}\naudiences: [public]\n{more}\n---\n"
    found, _, problems = read_page(text, "docs/x.md")
    assert found, problems
    return found


def around(more: str, moment: datetime) -> tuple[State, State]:
    """The state one second before a moment and at it."""
    fields = page(more).fields
    return tuple(state_of(fields, at.astimezone(LONDON)) for at in (moment.astimezone(UTC) - SECOND, moment))


EDGES = [
    pytest.param("embargo: 2018-03-29 09:30", "2018-03-29T08:30", State.EMBARGOED, State.LIVE, id="embargo-in-summer"),
    pytest.param("embargo: 2018-01-29 09:30", "2018-01-29T09:30", State.EMBARGOED, State.LIVE, id="embargo-in-winter"),
    pytest.param(
        "embargo: 2018-03-25 00:59", "2018-03-25T00:59", State.EMBARGOED, State.LIVE, id="embargo-before-spring-skips"
    ),
    pytest.param(
        "embargo: 2018-03-25 02:00", "2018-03-25T01:00", State.EMBARGOED, State.LIVE, id="embargo-as-spring-skips"
    ),
    pytest.param(
        "embargo: 2018-10-28 00:59", "2018-10-27T23:59", State.EMBARGOED, State.LIVE, id="embargo-before-autumn-repeats"
    ),
    pytest.param(
        "embargo: 2018-10-28 02:00", "2018-10-28T02:00", State.EMBARGOED, State.LIVE, id="embargo-after-autumn-repeats"
    ),
    pytest.param(
        "withdrawn: {date: 2018-03-29, reason: Old}",
        "2018-03-28T23:00",
        State.LIVE,
        State.WITHDRAWN,
        id="withdrawn-at-midnight-in-summer",
    ),
    pytest.param(
        "withdrawn: {date: 2018-10-28, reason: Old}",
        "2018-10-27T23:00",
        State.LIVE,
        State.WITHDRAWN,
        id="withdrawn-on-the-day-autumn-repeats",
    ),
    pytest.param(
        "retain_until: 2018-03-25\nafterwards: Gone",
        "2018-03-25T23:00",
        State.LIVE,
        State.RETIRED,
        id="retired-in-spring",
    ),
    pytest.param(
        "retain_until: 2018-10-28\nafterwards: Gone",
        "2018-10-29T00:00",
        State.LIVE,
        State.RETIRED,
        id="retired-in-autumn",
    ),
    pytest.param(
        "retain_until: 2019-01-24\nafterwards: Gone",
        "2019-01-25T00:00",
        State.LIVE,
        State.RETIRED,
        id="retired-in-winter",
    ),
    pytest.param(
        "withdrawn: {date: 2018-02-01, reason: Old}\nretain_until: 2019-01-24\nafterwards: Gone",
        "2019-01-25T00:00",
        State.WITHDRAWN,
        State.RETIRED,
        id="withdrawn-then-retired",
    ),
]


@pytest.mark.parametrize(("more", "moment", "before", "then"), EDGES)
def test_a_state_changes_at_its_second(more: str, moment: str, before: State, then: State) -> None:
    assert around(more, datetime.fromisoformat(moment).replace(tzinfo=UTC)) == (before, then)


@pytest.mark.parametrize("fold", [0, 1], ids=["first", "second"])
def test_the_hour_that_comes_twice_is_before_two_both_times(fold: int) -> None:
    half_past_one = datetime(2018, 10, 28, 1, 30, tzinfo=LONDON, fold=fold)

    assert state_of(page("embargo: 2018-10-28 02:00").fields, half_past_one) is State.EMBARGOED
    assert state_of(page("embargo: 2018-10-28 00:59").fields, half_past_one) is State.LIVE


@pytest.mark.parametrize(
    ("more", "state"),
    [
        pytest.param("draft: true\nwithdrawn: {date: 2018-02-01, reason: Old}", State.DRAFT, id="draft-before-all"),
        pytest.param(
            "draft: true\nretain_until: 2018-02-01\nafterwards: Gone", State.DRAFT, id="a-draft-has-no-tombstone"
        ),
        pytest.param(
            "embargo: 2018-04-01 09:30\nwithdrawn: {date: 2018-02-01, reason: Old}",
            State.EMBARGOED,
            id="held-back-before-withdrawn",
        ),
    ],
)
def test_what_was_never_public_stays_hidden(more: str, state: State) -> None:
    assert state_of(page(more).fields, from_text("2018-03-29T09:30")) is state


def test_only_what_can_be_read_leaves_a_trace() -> None:
    assert [state for state in State if state.is_public] == [State.LIVE, State.WITHDRAWN, State.SUPERSEDED]
