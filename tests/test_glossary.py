"""A word that somebody looks up is there, in its place, with something that helps."""

import html
import re
from pathlib import Path

import pytest

from publishing.checking import check
from publishing.clock import from_text
from publishing.finding.alphabet import by_letter, plain
from publishing.identifiers import Known
from publishing.reading import read_site
from publishing.site import Site
from tests.project import ROOT, small_site

FACTS = """\
terms:
  - id: cafcass
    term: CAFCASS
    stands_for: Children and Family Court Advisory and Support Service
    source: {document: A report, where: Glossary}
  - id: cin
    term: CIN
    stands_for: Child in Need
    other_names: [ChIN]
    plural: CIN
    see_also: [cafcass]
    source: {document: A report, where: Glossary}
  - id: ppo-ombudsman
    term: PPO
    stands_for: Probation and Prison Ombudsman
    name: the ombudsman
    source: {document: A report, where: Glossary}
  - id: ppo-order
    term: PPO
    stands_for: Police protection order
    name: the order
    source: {document: A report, where: Glossary}
known_by_everybody: [NHS]
"""


def read(root: Path, old: str = "", new: str = "") -> tuple[Site, list[str]]:
    """A small site with this glossary, changed in one place, and what is said of it."""
    small_site(root)
    assert old in FACTS
    (root / "data/glossary.yml").write_text(FACTS.replace(old, new, 1), encoding="utf-8")
    site, problems = check(root, from_text("2026-12-01"))
    return site, [str(one).removeprefix("data/glossary.yml:") for one in problems if "glossary" in one.place.path]


def test_a_glossary_in_order_is_let_through(tmp_path: Path) -> None:
    site, said = read(tmp_path)

    assert said == []
    assert site.glossary
    assert list(site.glossary.by_id) == ["cafcass", "cin", "ppo-ombudsman", "ppo-order"]


def test_a_board_without_one_is_let_through(tmp_path: Path) -> None:
    small_site(tmp_path)
    (tmp_path / "data/glossary.yml").unlink(missing_ok=True)

    assert check(tmp_path, from_text("2026-12-01"))[0].glossary is None


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        pytest.param(
            "id: cin", "id: cafcass",
            ["6:9: the id 'cafcass' is also on line 2. Give each entry its own.", "11:16: this entry sends the reader to itself. Delete it here."],
            id="an-id-twice",
        ),
        pytest.param(
            "see_also: [cafcass]", "see_also: [cafcas]",
            ["11:16: there is no entry 'cafcas' in the glossary. Did you mean 'cafcass'?"],
            id="see-also-nothing",
        ),
        pytest.param(
            "see_also: [cafcass]", "see_also: [cin]",
            ["11:16: this entry sends the reader to itself. Delete it here."],
            id="see-also-itself",
        ),
        pytest.param(
            "see_also: [cafcass]", "see_also: [cafcass, cafcass]",
            ["11:25: 'cafcass' is in this list already. Delete one of the two."],
            id="see-also-twice",
        ),
        pytest.param(
            "    name: the order\n", "",
            ["19:11: 'PPO' has more than one entry, so readers must be told which this is. Add a line, for example: name: the order"],
            id="which-of-two",
        ),
        pytest.param(
            "name: the order", "name: the ombudsman",
            ["21:11: the entry on line 14 has this name too. Give each meaning its own."],
            id="two-of-one-name",
        ),
        pytest.param(
            "term: CIN", "term: BIN",
            ["7:11: 'BIN' comes before 'CAFCASS' in the alphabet. Move the entry up, to before 'CAFCASS'."],
            id="out-of-order",
        ),
        pytest.param(
            "    stands_for: Child in Need\n", "",
            ["7:11: 'CIN' has an entry that says nothing of it. Add stands_for: with the words, or means: with what it means."],
            id="says-nothing",
        ),
        pytest.param(
            "[ChIN]", "[CIN]", ["9:19: 'CIN' is said in this entry already. Delete it here."], id="another-name-that-is-none",
        ),
        pytest.param(
            "[ChIN]", "[PPO]",
            ["9:19: 'PPO' has an entry of its own. Delete it here; see_also: can lead from one to the other."],
            id="the-name-of-another",
        ),
        pytest.param(
            "[NHS]", "[CIN]", ["23:22: 'CIN' has an entry above. Delete it here, or delete the entry."], id="known-and-explained",
        ),
    ],
)  # fmt: skip
def test_a_slip_is_explained(old: str, new: str, said: list[str], tmp_path: Path) -> None:
    assert read(tmp_path, old, new)[1] == said


def test_words_of_the_glossary_make_no_name_safe(tmp_path: Path) -> None:
    """Its sentences have every word in them, and a child's name may be one."""
    site, _ = read(tmp_path, "Child in Need", "Will in Need")

    assert "will" in site.sources["data/glossary.yml"].lower()
    assert "will" not in Known(site.sources, site.privacy).words


@pytest.mark.parametrize(("name", "there"), [("Éric", "eric"), ('"CIN"', "cin"), ("C.B.E.", "cbe"), ("CP-IS", "cpis")])
def test_signs_and_accents_do_not_count_in_the_alphabet(name: str, there: str) -> None:
    assert plain(name) == there


def test_what_begins_with_no_letter_stands_together() -> None:
    assert [(one.id, one.entries) for one in by_letter(["4Kids", "999", "A"], str)] == [
        ("letter--0-9", ["4Kids", "999"]),
        ("letter--a", ["A"]),
    ]


def test_every_entry_is_on_the_page_at_its_address_with_all_it_says(site_folder: Path) -> None:
    glossary = read_site(ROOT, from_text("2026-12-01"))[0].glossary
    page = (site_folder / "glossary/index.html").read_text(encoding="utf-8")
    assert glossary
    assert len(glossary.terms) >= 120

    for one in glossary.terms:
        entry = page.partition(f'<div class="term" id="{one.id}">')[2].partition("</div>")[0]
        said = re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]*>", "", entry)))
        for words in (one.term, one.stands_for, one.means, one.changed, one.belongs_to, one.source.where):
            assert not words or " ".join(words.split()) in said, one.id
        assert entry.count('href="#') == len(one.see_also)


def test_both_meanings_of_a_term_are_there_and_told_apart(site_folder: Path) -> None:
    page = (site_folder / "glossary/index.html").read_text(encoding="utf-8")

    assert re.findall(r"<dfn>PPO</dfn> \(([^)]*)\)", page) == ["the ombudsman", "the order"]
