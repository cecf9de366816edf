"""What is rare is asked about in a case review even where nobody is named; what only sounds like it is let through."""

import pytest

from publishing.identifiers import Known, identifiers_in

REVIEW = "docs/case-reviews/ellie.md"
HEAD = "---\ntitle: Ellie\nsummary: What was learned.\npseudonyms: [Ellie]\npublished: 2018-01-24\n---\n\n## What happened\n\n"

FAMILIES = """
He was the oldest of the three.
She was the eldest of three at home.
She was born of two, the second of her mother's six children.
He is their youngest child, the oldest daughter having left.
It was the third pregnancy.
He was an only child.
She was her firstborn.
They were three siblings.
There were four younger brothers.
The couple had thirteen children.
They were a sibling group of note.
It was a family of six.
They were twins.
A surviving triplet was seen.
One twin brother was seen.
They were quadruplets.
His parents are cousins.
He had a half-brother.
The union was consanguineous.
She was born to a surrogate.
There had been a sperm donor.
The child was born after IVF.
"""
TRAITS = """
She was a Rwandan girl.
They were Seventh-day Adventists.
He had cystic fibrosis.
There was spina bifida.
She had albinism.
She has Down's syndrome.
He was born with a cleft palate.
Her grandma was a nurse.
The mother worked as one.
The aunt manages the bakery.
The mother teaches at the college.
The father played for the town.
It was the first conviction of its kind.
The case was dubbed a disgrace.
There was media interest.
It made the national news.
A vigil for the child was held.
People searched, and some were searching for the name.
He was sentenced to at least four and a half years.
The suspended sentence of two years was passed.
The term was ten years' imprisonment.
He received a life sentence.
He was given ten years.
He was jailed for life.
Jailed for life, he wrote nothing.
She had multiple rib fractures.
There were more than 20 bruises.
He was beaten to death.
He was attacked with hammers.
He has a prosthetic arm.
She has a guide dog.
She jumped out of a window.
He was mauled by a neighbour's animal.
There was a pit bull.
He was locked in the cellar.
"""
EXPLICIT = """
There was evidence of penetration.
There was anal injury.
Sex acts were seen.
There were injuries to the genitals.
He raped her.
There were naked photographs of the child.
"""
ELSEWHERE = """
The only child protection plan was closed.
The only child in need was seen.
A Polish translation is on the site.
The father was seen by nurses.
The father keeps a record of the school.
The mother runs the house.
The father was seen two years ago.
The plan was given two years to work.
The plan was given life by the agencies.
Police squads came.
The last of three visits was late.
A third of twelve, the smallest share, was late.
Genital mutilation is against the law, and genitals mutilation is how a slip writes it.
"""


def lines(words: str) -> list[str]:
    return words.strip().splitlines()


def rules(words: str) -> set[str]:
    sources = {REVIEW: f"{HEAD}{words}\n"}
    return {problem.rule for problem in identifiers_in(sources, [REVIEW], Known(sources))[0] if problem.stops}


@pytest.mark.parametrize("line", lines(FAMILIES))
def test_the_shape_of_a_family_is_asked_about(line: str) -> None:
    assert "family-shape" in rules(line)


@pytest.mark.parametrize("line", lines(TRAITS))
def test_what_is_rare_is_asked_about(line: str) -> None:
    assert "rare-trait" in rules(line)


@pytest.mark.parametrize("line", lines(EXPLICIT))
def test_more_than_a_lesson_needs_is_asked_about(line: str) -> None:
    assert "explicit-detail" in rules(line)


@pytest.mark.parametrize("line", lines(ELSEWHERE))
def test_what_only_sounds_rare_is_let_through(line: str) -> None:
    assert not rules(line) & {"family-shape", "rare-trait", "explicit-detail"}


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        pytest.param("She was the eldest\nof seven siblings.", "family-shape", id="a-family"),
        pytest.param("He has Prader-Willi\nsyndrome.", "rare-trait", id="an-illness"),
        pytest.param("Her father keeps the only\npub there.", "rare-trait", id="what-a-parent-does"),
        pytest.param("He was given\nfourteen years.", "rare-trait", id="a-sentence"),
        pytest.param("They were sex\nacts.", "explicit-detail", id="what-was-done"),
    ],
)
def test_a_line_that_ends_in_the_middle_hides_nothing(words: str, rule: str) -> None:
    assert rule in rules(words)
