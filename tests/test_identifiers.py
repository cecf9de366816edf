"""No child can be worked out from a case review: what was planted is found however it is dressed, and clean pages pass."""

import pytest

from publishing.identifiers import Known, identifiers_in
from publishing.problems import Level, Problem
from tests.identifiers.planted import planted
from tests.project import ROOT

REVIEW = "docs/case-reviews/ellie.md"
PLANTED = list(planted())
LEAST = 300
HEAD = "---\ntitle: Ellie\nsummary: What was learned.\npseudonyms: [Ellie]\npublished: 2018-01-24\n---\n\n## What happened\n\n"
# A number may be told as another of its kind, and a word of a name as part of something graver.
AS_WELL = {
    "exact-date": {"date-of-birth"},
    "name": {"title-and-surname", "named-place"},
    "learner-number": {"health-number"},
}


@pytest.fixture(scope="session")
def facts() -> dict[str, str]:
    return {f"data/{path.name}": path.read_text(encoding="utf-8") for path in sorted((ROOT / "data").glob("*.yml"))}


def said(text: str, facts: dict[str, str], path: str = REVIEW) -> list[Problem]:
    sources = {**facts, path: text}
    problems, _ = identifiers_in(sources, [path], Known(sources))
    return [problem for problem in problems if problem.place.path == path]


@pytest.mark.parametrize(("rule", "page"), [pytest.param(rule, page, id=name) for name, rule, page in PLANTED])
def test_what_was_planted_in_a_case_review_is_found(rule: str, page: str, facts: dict[str, str]) -> None:
    found = {problem.rule for problem in said(page, facts) if problem.level is not Level.REMIND}

    assert found & {rule, *AS_WELL.get(rule, ())}


def test_enough_is_planted() -> None:
    assert len(PLANTED) >= LEAST


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        pytest.param("999:100:0003", "health-number", id="colons"),
        pytest.param("9 9 9 1 0 0 0 0 0 3", "health-number", id="one-digit-at-a-time"),
        pytest.param("NHS no: 999 100 0002", "health-number", id="a-slip-in-the-number"),
        pytest.param("0 7 7 0 0 9 0 0 4 6 1", "telephone-number", id="a-spaced-telephone"),
        pytest.param("jo [at] example [dot] org", "mailbox", id="a-mailbox-spelt-out"),
        pytest.param("jo (at) example.org", "mailbox", id="a-mailbox-without-its-sign"),
        pytest.param("me991ab".replace("991", "91"), "postcode", id="a-small-postcode"),
        pytest.param("when jayden was there", "name", id="a-name-in-small-letters"),
        pytest.param("then mrs inventedson came", "title-and-surname", id="a-title-in-small-letters"),
        pytest.param("and Иван came", "name", id="another-alphabet"),
        pytest.param("Will was late", "name", id="a-name-that-is-a-word"),
        pytest.param("when she was 14", "exact-age", id="an-age-at-the-end"),
        pytest.param("on Friday 3rd March", "exact-date", id="a-day-without-a-year"),
        pytest.param("https://www.kentonline.co.uk/x", "press-or-court-link", id="the-press"),
        pytest.param("9991000002", "learner-number", id="a-learner-number"),
        pytest.param("born in spring 2016", "year-of-birth", id="a-year-of-birth"),
        pytest.param("they lived in ME99 then", "part-of-a-postcode", id="half-a-postcode"),
        pytest.param("they lived off Imaginary Lane", "street", id="a-street"),
        pytest.param("her mother spoke only Tigrinya", "rare-trait", id="a-language"),
        pytest.param("his father was a soldier", "rare-trait", id="a-parent-s-work"),
        pytest.param("he was sentenced to twelve years", "rare-trait", id="a-sentence"),
        pytest.param("there were 17 rib fractures", "rare-trait", id="a-wound"),
        pytest.param("he had fondled her", "explicit-detail", id="what-was-done"),
    ],
)
def test_what_was_made_hard_to_see_is_found(words: str, rule: str, facts: dict[str, str]) -> None:
    assert rule in {problem.rule for problem in said(f"{HEAD}The file says {words} in it.\n", facts)}


CLEAN = (ROOT / "tests/identifiers/clean.txt").read_text(encoding="utf-8").split("\n%%\n")
FEWEST_CLEAN = 60


def stops(problems: list[Problem]) -> bool:
    return any(problem.level is Level.STOP for problem in problems)


def test_at_most_one_clean_page_in_ten_is_stopped_under_the_strictest_rules(facts: dict[str, str]) -> None:
    stopped = [page for page in CLEAN if stops(said(f"{HEAD}{page}\n", facts))]

    assert len(CLEAN) >= FEWEST_CLEAN
    assert len(stopped) * 10 <= len(CLEAN), stopped


def test_at_most_one_clean_page_in_ten_is_asked_about_under_the_strictest_rules(facts: dict[str, str]) -> None:
    asked = [page for page in CLEAN if said(f"{HEAD}{page}\n", facts)]

    assert len(asked) * 10 <= len(CLEAN), asked


@pytest.mark.parametrize("path", ["docs/learning/2018.md", "docs/about/index.md", "docs/case-reviews/index.md"])
def test_nothing_is_said_about_clean_words_on_other_pages(path: str, facts: dict[str, str]) -> None:
    assert [page for page in CLEAN if said(f"{HEAD}{page}\n", facts, path)] == []


# What the demonstration's own pages say would pass under the strictest rules too, but for people in office and days.
def test_no_page_of_this_site_is_stopped(facts: dict[str, str]) -> None:
    pages = {f"docs/{p.relative_to(ROOT / 'docs').as_posix()}": p.read_text("utf-8") for p in ROOT.glob("docs/**/*.md")}
    problems, _ = identifiers_in({**facts, **pages}, list(pages), Known({**facts, **pages}))

    assert [str(problem) for problem in problems if problem.level is Level.STOP] == []


@pytest.mark.parametrize(
    ("words", "rule", "level"),
    [
        pytest.param("It is 999 100 0003.", "health-number", Level.STOP, id="health-number"),
        pytest.param("It is AB 00 00 01 C.", "insurance-number", Level.STOP, id="insurance-number"),
        pytest.param("It was born on 3 March 2016.", "date-of-birth", Level.ACKNOWLEDGE, id="date-of-birth"),
        pytest.param("Write to jo.invented@example.net.", "personal-mailbox", Level.ACKNOWLEDGE, id="mailbox"),
        pytest.param("See facebook.com/jo.invented.", "personal-account", Level.ACKNOWLEDGE, id="account"),
        pytest.param("The case is ZZ17C00001.", "case-number", Level.ACKNOWLEDGE, id="case-number"),
        pytest.param("It is at ME99 9ZZ.", "postcode", Level.REMIND, id="postcode"),
        pytest.param("It is 12 Imaginary Avenue.", "address", Level.REMIND, id="address"),
        pytest.param("Then Mr Inventedson spoke.", "title-and-surname", Level.REMIND, id="title-and-surname"),
        pytest.param("Then Grace Inventedson spoke.", "full-name", Level.REMIND, id="full-name"),
    ],
)
def test_other_pages_are_judged_less_strictly(words: str, rule: str, level: Level, facts: dict[str, str]) -> None:
    problems = said(f"{HEAD}{words}\n", facts, "docs/learning/2018.md")

    assert [(problem.rule, problem.level) for problem in problems] == [(rule, level)]


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("ISBN 0-11-322157-X and ISBN 0-306-40615-2.", id="numbers-of-books"),
        pytest.param("Ring 01634 336329 or +44 1634 336329.", id="the-board-s-own-number"),
        pytest.param("Write to mscb@medway.gov.uk or help@nspcc.org.uk.", id="mailboxes-of-offices"),
        pytest.param("In 2016/17 and 2017-18, 12 (9%) of 1,234.", id="years-and-shares"),
        pytest.param("It was published on 24 January 2018.", id="the-page-s-own-day"),
        pytest.param("Children aged 10 to 14, under 5s and over 16s.", id="bands-of-age"),
        pytest.param("Gun Wharf, Dock Road, Chatham ME4 4TR".replace(" Chatham", ""), id="the-office"),
        pytest.param("Croydon Council and Thurrock's Safeguarding Children Board answered.", id="authorities"),
        pytest.param("Section 17, S47 enquiries, level 3 and KS2.", id="short-codes"),
    ],
)
def test_what_only_looks_like_an_identifier_is_let_through(words: str, facts: dict[str, str]) -> None:
    assert [str(problem) for problem in said(f"{HEAD}{words}\n", facts)] == []


def test_small_things_that_add_up_are_asked_about_together(facts: dict[str, str]) -> None:
    told = "She was 14 months old. She was the eldest of four children. Her mother was a soldier. It was 14 March 2017. She died of an injury."

    problems = said(f"{HEAD}{told}\n", facts)

    assert "told-together" in {problem.rule for problem in problems}


def test_an_attachment_is_read_as_strictly(facts: dict[str, str]) -> None:
    problems = said("Name,Number\nA,999 100 0003\n", facts, "docs/case-reviews/table.csv")

    assert [(str(problem.place), problem.rule) for problem in problems] == [
        ("docs/case-reviews/table.csv:1:1", "health-number")
    ]


@pytest.mark.parametrize("unit", ["a1 ", "7", "1 ", "Aa ", "<a", "<!--", "](", "é", "born 1/1/", "a at b ", "943-"])
def test_hostile_text_is_read_in_step_with_its_length(unit: str, facts: dict[str, str]) -> None:
    """No clock here: a rule that takes the square of the length does not come back at all."""
    assert said((unit * 50_000)[:50_000], facts) is not None
