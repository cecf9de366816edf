"""A short form is explained where a reader meets it first, and what only looks like one is left alone."""

import re
from pathlib import Path

import pytest

from publishing.checking import check
from publishing.clock import from_text
from publishing.front_door.schema import read_facts
from publishing.front_door.strict_yaml import read
from publishing.reading import read_site
from publishing.site import Site
from publishing.words.glossary import Glossary
from publishing.words.marking import HERE, marked
from publishing.words.settling import RULE
from publishing.words.unexplained import word_problems
from publishing.words.used_on import MOST, used_on
from publishing.words.uses import Words
from tests.project import ROOT, small_site

NOW = from_text("2026-12-01")


def words_of(path: Path) -> Words:
    value, places, problems = read(path.read_text(encoding="utf-8"), str(path))
    glossary, mistakes = read_facts(Glossary, value, places)
    assert glossary
    assert [*problems, *mistakes] == []
    return Words(glossary)


OURS = words_of(ROOT / "data/glossary.yml")


def found_in(text: str) -> list[str]:
    """What is taken for a word of the glossary, as its id, or as its letters for one that nobody has explained."""
    return [use.entries[0].id if use.entries else use.letters for use in OURS.uses(text) if use.entries or not use.says]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("CSE, and CSEs", ["cse", "cse"], id="plural"),
        pytest.param("CSE's, CSE’s and LSCBs' work", ["cse", "cse", "lscb"], id="possessive"),
        pytest.param("Cse, cse and CSEX", ["CSEX"], id="case-and-whole-words"),
        pytest.param("CP-IS and CP", ["cp-is", "cp"], id="longest-first"),
        pytest.param("MY Trust’s plan", ["my-trust"], id="two-words"),
        pytest.param("the DfE and G4S", ["dfe", "g4s"], id="small-letters-and-digits"),
        pytest.param("CADs and ChIN", ["cads", "cin"], id="written-otherwise"),
        pytest.param("YOS/YOT, non-MASH, (FGM)", ["yos", "yot", "mash", "fgm"], id="signs-around"),
        pytest.param("J. Smith C.B.E. came", ["cbe"], id="dots"),
        pytest.param("PLEASE SEND IT, or SEND it", ["send"], id="shouted"),
        pytest.param("do NOT wait for one OR the other", [], id="stressed"),
        pytest.param("he MUST NOT", [], id="stressed-together"),
        pytest.param("Part IV, World War II, XIX", [], id="roman"),
        pytest.param("J.R. Smith, A.B.C. Jones and J.R.", [], id="initials"),
        pytest.param("IMG_1234.PNG, MASH.docx, MASH-2018.pdf", [], id="files"),
        pytest.param("https://www.example.org/CSE, CSE@example.org, www.CSE.org", [], id="addresses"),
        pytest.param("GitHub, PowerPoint, OpenDocument, MidKent, McDonald, iPhone", [], id="names-of-products"),
        pytest.param("ME4 4TR", [], id="postcode"),
        pytest.param("NHS, N.H.S. and GPs", [], id="known-by-everybody"),
        pytest.param('it prints "QSB" there', [], id="cited"),
        pytest.param("TBC", [], id="told-by-another-rule"),
        pytest.param("QSB, QSBs, QoS, A&E, QS-NHS, Q.S.B. said", ["QSB", "QSB", "QoS", "A&E", "QS-NHS", "Q.S.B."], id="unknown"),
        pytest.param("CAFCASSX, SAFEGUARDING", [], id="too-long"),
    ],
)  # fmt: skip
def test_a_short_form_is_told_from_what_only_looks_like_one(text: str, found: list[str]) -> None:
    assert found_in(text) == found


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Child Sexual Exploitation (CSE)", True),
        ("the child sexual exploitation (the “CSE”)", True),
        ("cases of child sexual exploitations (CSEs)", True),
        ("CSE (child sexual exploitation)", True),
        ("CSE, or child sexual exploitation", True),
        ("child sexual exploitation, or CSE", True),
        ("| CSE | Child Sexual Exploitation |", True),
        ("CSE\n:   Child sexual exploitation", True),
        ("**Child Sexual\nExploitation** (**CSE**)", True),
        ("Child and Adolescent Mental Health Services (CAMHS)", True),
        ("Quality Standards Board (QSB)", True),
        ("QSB (the Quality Standards Board)", True),
        ("Graded Care Profile 2 (GCP2)", True),
        ("Child Sexual Exploitation.\n\n(CSE)", False),
        ("This is a crime (CSE)", False),
        ("CSE (see below)", False),
        ("CSE: see below", False),
        ("the board met often (QSB)", False),
        ("| QSB | 12 | Quiet summer break |", False),
    ],
)
def test_letters_are_spelt_out_where_their_words_stand_beside_them(text: str, says: bool) -> None:
    assert [bool(use.says) for use in OURS.uses(text)] == [says]


def shown(html: str, chosen: tuple[str, ...] = ()) -> tuple[list[str], list[str]]:
    """Around each mark what stands before and in it, and the ids of the list."""
    page = f'<nav>LADO</nav><main id="main--content">{html}{HERE}</main>'
    text, entries = marked(page, OURS, chosen, lambda **how: "[[{word}={id}]]".format(**how))
    assert re.sub(r"\[\[(.*?)=[a-z0-9-]+\]\]", r"\1", text) == page
    return re.findall(r"(?:\w+ )?\[\[.*?\]\]", text), [one.id for one in entries]


@pytest.mark.parametrize(
    ("html", "marks", "listed"),
    [
        pytest.param("<p>one CSE two CSE</p>", ["one [[CSE=cse]]"], ["cse"], id="first-only"),
        pytest.param("<h2>CSE</h2><p>one CSE</p>", ["one [[CSE=cse]]"], ["cse"], id="not-in-a-heading"),
        pytest.param('<p><a href="/">the <b>CSE</b></a> and CSE</p>', ["and [[CSE=cse]]"], ["cse"], id="not-in-a-link"),
        pytest.param("<p><code>CSE</code> <kbd>MASH</kbd></p><pre>FGM</pre>", [], [], id="not-in-code"),
        pytest.param("<table><caption>CSE</caption><tr><td>DA</td></tr></table>", ["[[DA=da]]"], ["cse", "da"], id="not-in-a-caption"),
        pytest.param('<p class="cite" hidden>CSE <span>MASH</span></p><svg><text>FGM</text></svg>', [], [], id="not-in-what-is-hidden"),
        pytest.param('<div aria-hidden="true"><div>CSE</div> MASH</div><p>an FGM</p>', ["an [[FGM=fgm]]"], ["fgm"], id="not-in-a-drawing"),
        pytest.param('<p>a <span class="unseen">CSE</span></p>', [], ["cse"], id="not-in-what-is-only-heard"),
        pytest.param("<p>CO<sub>2</sub> and CO<sup>2</sup></p>", [], [], id="not-half-a-formula"),
        pytest.param('<p>CSE<sup class="note-mark"><a href="#1">[1]</a></sup></p>', ["[[CSE=cse]]"], ["cse"], id="before-the-mark-of-a-note"),
        pytest.param("<p><b>Child Sexual <i>Exploitation</i></b> (CSE). a CSE</p>", [], ["cse"], id="spelt-out"),
        pytest.param("<tr><td>CSE</td>\n<td>Child Sexual Exploitation</td></tr>", [], ["cse"], id="spelt-out-in-the-next-cell"),
        pytest.param("<p>Children &amp; Family Court Advisory and Support Service (CAFCASS)</p>", [], ["cafcass"], id="spelt-out-with-a-sign"),
        pytest.param("<p>Colchester Oaks (CO) grew. a CO</p>", [], [], id="a-meaning-of-the-page's-own"),
        pytest.param("<p>a PPO</p>", [], ["ppo-ombudsman", "ppo-order"], id="nobody-said-which"),
        pytest.param("<p>a CAN of worms</p>", [], [], id="perhaps-a-word"),
    ],
)  # fmt: skip
def test_the_first_use_that_can_hold_a_link_is_marked(html: str, marks: list[str], listed: list[str]) -> None:
    assert shown(html) == (marks, listed)


def test_letters_with_two_meanings_have_the_one_that_the_page_chose() -> None:
    assert shown("<p>a PPO</p>", ("ppo-order",)) == (["a [[PPO=ppo-order]]"], ["ppo-order"])


def test_words_beside_the_letters_choose_too() -> None:
    assert shown("<p>a Police Protection Order (PPO)</p>")[1] == ["ppo-order"]


def test_a_page_without_a_place_for_the_list_is_left_alone() -> None:
    assert marked("<main id=x><p>CSE</p></main>", OURS, (), str) == ("<main id=x><p>CSE</p></main>", [])


def test_the_list_goes_from_a_to_z() -> None:
    assert shown("<p>YOT, MASH, CP-IS and C.B.E.</p>")[1] == ["cbe", "cp-is", "mash", "yot"]


@pytest.fixture(scope="module")
def ours() -> Site:
    return read_site(ROOT, NOW)[0]


def uses_of(site: Site, id: str) -> bool:
    return any(entry.id == id for found in site.words_on.values() for one in found for entry in one.use.entries)


def test_an_entry_that_is_deleted_is_missed_wherever_nothing_else_explains_it(ours: Site) -> None:
    """One entry after the other: where its letters stand on a page that does not write them out, the build stops."""
    assert ours.glossary
    passed_over = []
    for one in ours.glossary.terms:
        if not uses_of(ours, one.id) or one.id.startswith("ppo"):
            continue
        left = ours.glossary.model_copy(
            update={"terms": tuple(each for each in ours.glossary.terms if each is not one)}
        )
        site = Site(
            NOW, data={**ours.data, "glossary": left}, pages=ours.pages, bodies=ours.bodies, sources=ours.sources
        )
        told = [problem for problem in word_problems(site) if problem.place.path.startswith("docs/")]
        bare = [
            found.place.path
            for path, uses in ours.words_on.items()
            if path in ours.sources
            for found in uses
            if one in found.use.entries and not any(each.use.says for each in uses if one in each.use.entries)
        ]
        if not {problem.place.path for problem in told} >= set(bare):
            passed_over.append(one.term)
    assert passed_over == ["LDU", "QAF"]  # in quotation marks, with the words that the report does not spell them out


def test_a_board_without_a_glossary_is_asked_nothing(tmp_path: Path) -> None:
    site = read_site(small_site(tmp_path), NOW)[0]

    assert list(word_problems(site)) == []


def test_a_word_leads_to_the_newest_pages_that_use_it_and_says_how_many_more(ours: Site) -> None:
    found = used_on(ours)

    assert all(0 < len(one.pages) <= MOST and (not one.more or len(one.pages) == MOST) for one in found.values())
    assert any(one.more for one in found.values())
    assert all(page in ours.public for one in found.values() for page in one.pages)


def test_a_page_that_nobody_may_see_is_not_named(tmp_path: Path) -> None:
    root = small_site(tmp_path)
    (root / "data/glossary.yml").write_bytes((ROOT / "tests/small_glossary.yml").read_bytes())
    page = "---\ntitle: {}\nsummary: What it did.\npublished: 2018-01-24\naudiences: [public]\n{}---\n\nThe LSCB met.\n"
    (root / "docs/seen.md").write_text(page.format("Seen", ""))
    (root / "docs/hidden.md").write_text(page.format("Hidden", "draft: true\n"))

    site = read_site(root, NOW)[0]

    assert [page.uri for page in used_on(site.as_seen(previewing=False))["lscb"].pages] == ["seen.md"]
    assert len(used_on(site.as_seen(previewing=True))["lscb"].pages) == 2


@pytest.mark.parametrize("folder", ["about", "case-reviews"])
@pytest.mark.parametrize(
    ("value", "letters"), [("AB 00 00 01 C", "AB"), ("[2099] EWFC 1", "EWFC"), ("Mr DJQ Mockford", "DJQ")]
)
def test_letters_that_may_be_part_of_what_nobody_may_print_are_not_quoted(
    folder: str, value: str, letters: str, tmp_path: Path
) -> None:
    root = small_site(tmp_path)
    (root / "data/glossary.yml").write_bytes((ROOT / "tests/small_glossary.yml").read_bytes())
    (root / "docs" / folder).mkdir(exist_ok=True)
    page = "---\ntitle: A page\nsummary: What it did.\npublished: 2018-01-24\naudiences: [public]\n---\n\nIt says {} there.\n"
    (root / "docs" / folder / "one.md").write_text(page.format(value), encoding="utf-8")

    said = [problem.sentence for problem in check(root, NOW)[1] if problem.rule == RULE]

    assert not any(f"'{letters}'" in sentence for sentence in said)


def test_in_a_case_review_letters_are_asked_for_without_being_quoted(tmp_path: Path) -> None:
    root = small_site(tmp_path)
    (root / "data/glossary.yml").write_bytes((ROOT / "tests/small_glossary.yml").read_bytes())
    (root / "docs/case-reviews").mkdir()
    (root / "docs/case-reviews/one.md").write_text(
        "---\ntitle: One\n---\n\nThen QJX met the family.\n", encoding="utf-8"
    )

    said = [str(problem) for problem in check(root, NOW)[1] if problem.rule == RULE]

    assert said
    assert not any("QJX" in sentence for sentence in said)
