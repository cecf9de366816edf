"""No child is named by the name of a file, and no answer about that file repeats the name."""

import shutil

import pytest

from publishing.checking import check
from publishing.clock import from_text
from publishing.problems import report
from tests.project import small_site

PAGE = "---\ntitle: Training\nsummary: S.\npublished: 2018-01-24\naudiences: [public]\n{fields}---\n\n{text}\n"
NAMES_IT = "attachments:\n  - file: '{name}'\n    title: How to refer\n"
A_PERSON = "seems to hold a person's name"


@pytest.fixture
def said(tmp_path):
    """Everything that is said of a small site with one file more, and a page that names the file."""
    root = small_site(tmp_path)

    def _said(name, names_it=True):
        shutil.copy(root / "docs/about/figures.csv", root / "docs" / name)
        fields = NAMES_IT.format(name=name) if names_it else ""
        text = f"![A tree](<{name}>) and [more](<{name}>)."
        (root / "docs/training.md").write_text(PAGE.format(fields=fields, text=text))
        return check(root, from_text("2026-12-01"))[1]

    return _said


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("quentin-okonkwo-referral.csv", id="with-hyphens"),
        pytest.param("okonkwo_quentin_2018.csv", id="surname-first"),
        pytest.param("Quentin Okonkwo.csv", id="with-a-space"),
        pytest.param("QuentinOkonkwoReferral.csv", id="with-capitals-only"),
        pytest.param("quentinokonkwo.csv", id="run-together"),
        pytest.param("letter-from-quentin.csv", id="a-given-name-alone"),
        pytest.param("mrs-okonkwo.csv", id="behind-a-title"),
        pytest.param("Quentin Okonkwo.heic", id="of-a-kind-that-cannot-be-here"),
    ],
)
@pytest.mark.parametrize("names_it", [True, False], ids=["named-by-a-page", "forgotten"])
def test_a_person_in_the_name_of_a_file_stops_and_is_never_printed(said, name, names_it):
    problems = said(name, names_it)

    assert any(problem.stops and A_PERSON in problem.sentence for problem in problems)
    assert not any(part in report(problems).casefold() for part in ("quentin", "okonkwo"))


@pytest.mark.parametrize(
    "name",
    [
        "training-2018.csv",
        "graded-care-profile.csv",
        "eleanor-brazil-leaves.csv",
        "june-cpd.csv",
        "st-john-ambulance.csv",
    ],
)
def test_a_file_that_says_what_it_is_about_is_left_alone(said, name):
    assert not any(A_PERSON in problem.sentence for problem in said(name))


def test_a_picture_and_a_page_are_no_different(tmp_path):
    root = small_site(tmp_path)
    shutil.move(root / "docs/about/picture.png", root / "docs/about/quentin-okonkwo.png")
    (root / "docs/quentin-okonkwo.md").write_text(PAGE.format(fields="", text="Words."))

    _, problems = check(root, from_text("2026-12-01"))

    assert sum(A_PERSON in problem.sentence for problem in problems) == 2
