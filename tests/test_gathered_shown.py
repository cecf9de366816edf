"""What the demonstration has no case of is shown rightly too: meetings that are known, a question left open."""

import re
from datetime import date
from types import SimpleNamespace
from typing import Any

import jinja2
import pytest

from publishing.reports.appendices import AgencyAtMeetings
from publishing.reports.gathered import AtMeetings
from publishing.spoken import spoken
from tests.project import ROOT

MAY, JULY = date(2017, 5, 5), date(2017, 7, 14)
ROW = AgencyAtMeetings(name="The force")
OURS = SimpleNamespace(fields=SimpleNamespace(title="Police", agency="police"))


def shown(name: str, **facts: Any) -> str:
    """The words of one template."""
    env = jinja2.Environment(loader=jinja2.FileSystemLoader(ROOT / "overrides"), autoescape=True, undefined=jinja2.StrictUndefined)  # fmt: skip
    env.filters.update(spoken=spoken, url=str)
    found = env.get_template(f"partials/{name}.html").render(ours=OURS, **facts)
    return re.sub(r"\s+", " ", re.sub(r"</?(?:time|ul|li|p|a|ol|nav|h2)\b[^>]*>", " ", found)).strip()


@pytest.mark.parametrize(
    ("row", "says"),
    [
        pytest.param(
            AtMeetings(ROW, {"attended": [MAY], "did not attend": [JULY]}, []),
            "The table of attendance has a row for The force: Attended: 5 May 2017 Did not attend: 14 July 2017",
            id="known",
        ),
        pytest.param(
            AtMeetings(ROW, {}, [(MAY, "Green"), (JULY, "Blue")]),
            "The table of attendance has a row for The force, with a word for each meeting. Nobody can tell from the source what it means: 5 May 2017 : “Green” 14 July 2017 : “Blue”",
            id="printed",
        ),
        pytest.param(
            AtMeetings(ROW, {}, []),
            "The table of attendance has a row for The force. Nothing of that row can be read in the source as we have it, so its attendance is not known here.",
            id="lost",
        ),
    ],
)  # fmt: skip
def test_attendance_says_what_the_file_says_and_no_more(row: AtMeetings, says: str) -> None:
    report = SimpleNamespace(appendix=lambda _: None)

    assert shown("agency_attendance", report=report, gathered=SimpleNamespace(attendance=[row])) == says


def test_the_list_of_agencies_says_who_did_not_answer() -> None:
    answers = [SimpleNamespace(page=OURS, html="<p>Much.</p>"), SimpleNamespace(page=OURS, html="")]

    assert shown("question_agencies", answers=answers) == "The agencies Police Police : no answer"
