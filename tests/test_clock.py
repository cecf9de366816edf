"""The site is built for one minute in London, and only for one that London's clocks show once."""

from datetime import timedelta

import pytest

from publishing.clock import from_text, now


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        pytest.param("2018-03-29", "2018-03-29T00:00:00+01:00", id="a-day"),
        pytest.param("2018-03-29T09:30", "2018-03-29T09:30:00+01:00", id="summer"),
        pytest.param("2018-01-29T09:30", "2018-01-29T09:30:00+00:00", id="winter"),
        pytest.param("2018-03-25T00:59", "2018-03-25T00:59:00+00:00", id="before-spring"),
        pytest.param("2018-03-25T02:00", "2018-03-25T02:00:00+01:00", id="after-spring"),
        pytest.param("2018-10-28T02:00", "2018-10-28T02:00:00+00:00", id="after-autumn"),
    ],
)
def test_the_clock_can_be_set_to_a_minute_in_london(written: str, iso: str) -> None:
    assert from_text(written).isoformat() == iso


@pytest.mark.parametrize(
    "written",
    [
        pytest.param("2018-03-25T01:30", id="the-hour-that-spring-skips"),
        pytest.param("2018-10-28T01:00", id="the-hour-that-autumn-repeats"),
        pytest.param("2018-03-29T09:30Z", id="a-zone"),
        pytest.param("2018-03-29T09:30+05:00", id="an-offset"),
        pytest.param("2018-03-29 09:30", id="a-space"),
        pytest.param("20180329", id="no-hyphens"),
        pytest.param("2018-W13-4", id="a-week"),
        pytest.param("2018-02-30", id="30-february"),
        pytest.param("29/03/2018", id="day-first"),
        pytest.param("٢٠١٨-٠٣-٢٩", id="arabic-digits"),
        pytest.param("tomorrow", id="a-word"),
    ],
)
def test_the_clock_is_not_set_to_a_guess(written: str) -> None:
    with pytest.raises(SystemExit, match="PUBLISH_NOW is"):
        from_text(written)


def test_publish_now_sets_the_clock_of_a_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PUBLISH_NOW", "2018-03-29T09:30")

    assert now() == from_text("2018-03-29T09:30")


def test_without_it_the_clock_is_londons(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PUBLISH_NOW", raising=False)

    assert now().utcoffset() in (timedelta(0), timedelta(hours=1))
