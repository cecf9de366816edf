"""No small number gives a child away, in a cell, a total, another measure, a rate, a drawing, a file or a remark."""

import pytest

from publishing.measures.amounts import Gap
from publishing.measures.hiding import given_away_problems, hidden_figures, kept_problems
from publishing.measures.making_public import publish
from publishing.measures.measure import Measure
from publishing.measures.reading.figures import figures
from publishing.measures.rules.told import kept_back, told_problems
from publishing.writing.body import Body
from tests.measures import BY_RISK, BY_RISK_AND_AGE, measure

SMALL = f"{BY_RISK}values:\n  2016-17: {{High: 3, Low: 30}}\n  2017-18: {{High: 12, Low: 30}}\n"


def hidden(**measures: Measure) -> dict[str, set[str]]:
    read = {id: figures(one) for id, one in measures.items()}
    found = hidden_figures(measures, read)
    return {id: {", ".join((key[0], *key[1])) for key in keys} for id, keys in found.items()}


def problems(**measures: Measure) -> list[str]:
    read = {id: figures(one) for id, one in measures.items()}
    return [str(problem) for problem in given_away_problems(measures, read)]


def test_a_small_number_of_people_is_hidden_with_what_would_tell_it() -> None:
    assert hidden(plans=measure(SMALL, of="people"))["plans"] >= {"2016-17, High"}
    assert problems(plans=measure(SMALL, of="people")) == []


def test_of_three_that_are_tied_by_a_sum_never_is_one_hidden_alone() -> None:
    found = hidden(plans=measure(SMALL, of="people"))["plans"]

    assert len({one for one in found if one.startswith("2016-17")}) >= 2


def test_a_year_without_small_numbers_is_shown() -> None:
    found = hidden(plans=measure(SMALL, of="people"))["plans"]

    assert not [one for one in found if one.startswith("2017-18")]


@pytest.mark.parametrize(
    ("changed", "more"),
    [
        pytest.param({"of": "things"}, "", id="things"),
        pytest.param(
            {"of": "people"},
            "already_public: {document: The report, where: Table 1, says: The board published it.}\n",
            id="published-by-the-board-itself",
        ),
    ],
)
def test_what_tells_of_nobody_new_is_shown(changed: dict[str, str], more: str) -> None:
    assert hidden(plans=measure(SMALL + more, **changed))["plans"] == set()


def test_a_threshold_is_the_measures_own() -> None:
    assert hidden(plans=measure(f"{SMALL}threshold: 3\n", of="people"))["plans"] == set()


def test_a_rate_of_a_hidden_count_is_hidden_too() -> None:
    plans = measure("values:\n  2016-17: 3\n  2017-18: 30\n", of="people")
    rates = measure(
        "base: per 10,000 children\nrate_of: plans\nvalues:\n  2016-17: 0.5\n  2017-18: 4.7\n", of="people", kind="rate"
    )

    assert hidden(plans=plans, rates=rates)["rates"] == {"2016-17"}


def test_what_was_left_out_before_is_left_out_still() -> None:
    kept = measure(f"{SMALL}keep_hidden: ['2017-18, Low']\n", of="people")

    assert "2017-18, Low" in hidden(plans=kept)["plans"]
    assert len({one for one in hidden(plans=kept)["plans"] if one.startswith("2017-18")}) > 1


def test_a_companion_of_a_small_number_is_to_be_written_down() -> None:
    plans = measure(SMALL, of="people")
    read = {"plans": figures(plans)}
    [told] = kept_problems({"plans": plans}, read, hidden_figures({"plans": plans}, read))

    assert told.sentence.endswith("write under keep_hidden: a line '  - 2016-17, Low'.")
    assert not told.stops

    kept = measure(f"{SMALL}keep_hidden: ['2016-17, Low']\n", of="people")
    assert list(kept_problems({"plans": kept}, read, hidden_figures({"plans": kept}, read))) == []


def test_a_total_that_two_measures_share_does_not_tell() -> None:
    by_age = measure(
        "by:\n  - {name: Age, parts: [Under 10, Over 10], total: All}\nsame_total_as: plans\n"
        "values:\n  2016-17: {Under 10: 16, Over 10: 17}\n",
        of="people",
    )
    plans = measure(f"{BY_RISK}values:\n  2016-17: {{High: 3, Low: 30}}\n", of="people")

    found = hidden(plans=plans, ages=by_age)

    assert "2016-17, High" in found["plans"]
    assert problems(plans=plans, ages=by_age) == []
    assert found["ages"] or "2016-17, Low" in found["plans"]


def test_a_number_that_its_clerk_suppressed_is_not_told_by_the_others() -> None:
    plans = measure(
        f"{BY_RISK_AND_AGE}values:\n  2016-17:\n"
        "    High: {Children: suppressed, Adults: 20, All ages: 23}\n"
        "    Low: {Children: 11, Adults: 12, All ages: 23}\n"
        "    All risks: {Children: 14, Adults: 32, All ages: 46}\n",
        of="people",
    )
    found = hidden(plans=plans)["plans"]

    assert len(found) > 1
    assert problems(plans=plans) == []


def test_what_is_hidden_reads_as_a_reason_wherever_it_is_shown() -> None:
    one = measure(SMALL, of="people")
    read = figures(one)
    shown = publish("plans", one, read, hidden_figures({"plans": one}, {"plans": read})["plans"])

    assert shown.shown["2016-17", ("High",)].amount.gap is Gap.SUPPRESSED
    assert shown.paths["plans.2016-17.high"] == "suppressed"
    assert "3" not in {each.words for each in shown.shown.values()}


def test_a_remark_about_a_sum_says_nothing_of_what_is_hidden() -> None:
    one = measure(
        f"{BY_RISK}values:\n  2016-17: {{High: 3, Low: 30, All risks: 34}}\n"
        "differs:\n  - {at: '2016-17, All risks', says: The report does not say why.}\n",
        of="people",
    )
    read = figures(one)
    shown = publish("plans", one, read, hidden_figures({"plans": one}, {"plans": read})["plans"])

    assert [remark.says for remark in shown.remarks] == ["The report does not say why."]


@pytest.mark.parametrize(
    ("sentence", "tells"),
    [
        pytest.param("There were 3 incidents of high risk.", True, id="in-figures"),
        pytest.param("There were three such incidents.", True, id="in-words"),
        pytest.param("There were three meetings.", False, id="of-something-else"),
        pytest.param("There were 12 incidents of high risk.", False, id="one-that-is-shown"),
        pytest.param("It has 3 parts. Incidents are counted.", False, id="in-another-sentence"),
    ],
)
def test_a_sentence_does_not_tell_what_a_table_keeps_back(sentence: str, tells: bool) -> None:
    one = measure(SMALL, of="people")
    read = {"plans": figures(one)}
    shown = {"plans": publish("plans", one, read["plans"], hidden_figures({"plans": one}, read)["plans"])}

    found = list(told_problems(Body("docs/x.md", 1, sentence), kept_back(shown, read)))

    assert bool(found) is tells
    assert not any("3" in problem.sentence or "three" in problem.sentence for problem in found)
