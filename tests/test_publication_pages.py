"""What a writer says at the top of a publication is what its readers find on the page, and in the lists that lead to it."""

import re
from pathlib import Path

import pytest

from tests.conftest import publishing
from tests.project import copy_of_the_project

TOP = "---\ntitle: {title}\nsummary: What it says.\npublished: {published}\naudiences: [parents, professionals]\nthemes: [neglect, missing]\n{more}---\n\n"
BULLETIN = "to_do: Talk about it at your next meeting.\nissue: 87\n"
SEVEN = "Why read this|What happened|What we found|What it means|What to do|Questions for your team|Where to learn more"
PAGES = {
    "bulletins/new": (
        BULLETIN
        + "also_called: [Another name for it]\nupdated: 2016-02-03\nreviewed: 2016-02-04\nreview_by: 2031-02-05\nowner: Training team\n"
        "corrections:\n  - {date: 2016-03-01, says: There were 33.}\n  - {date: 2016-03-02, says: There were 34.}\n"
        "diary:\n  - {date: 2031-05-02, what: The later day, where: Town hall}\n  - {date: 2031-05-01, what: The earlier day}\n",
        "An article",
    ),
    "bulletins/withdrawn": (BULLETIN + "withdrawn: {date: 2016-02-01, reason: The form is old.}\n", "An article"),
    "bulletins/replaced": (BULLETIN + "superseded_by: bulletins/new.md\n", "An article"),
    "learning/new": (
        "to_do: Read it.\nlooked_at: [Six case files, Two meetings]\n",
        "What we looked at|What we learned|Questions for your team",
    ),
    "fact-sheets/new": (
        "to_do: Pin it up.\nnumber: 86\nkey_points: [The first point, The second point]\ncontacts: [out-of-hours]\nreview_by: 2031-02-05\n",
        "What to do",
    ),
    "case-reviews/new": (
        "to_do: Read it.\npseudonyms: [Robin, Sam, Alex]\nled_by: A board elsewhere\nstatus: actions under way\ncontent_note: It speaks of a death.\n"
        "recommendations:\n  - {id: new-1, to: [police], says: Ring within a week.}\n  - {id: new-2, says: Meet again.}\n"
        'full_report: {says: It is kept elsewhere., address: "https://www.example.net/report", until: 2031-06-07}\n'
        "anonymised: {by: Business manager, date: 2015-12-01, method: Read by two people.}\napproved: {by: Independent Chair, date: 2015-12-02}\n",
        SEVEN,
    ),
    "about/new": ("", "A part"),
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This project with a publication of each kind that has all it can have."""
    root = copy_of_the_project(tmp_path_factory.mktemp("publications") / "project")
    for number, (uri, (more, headings)) in enumerate(PAGES.items()):
        top = TOP.format(title=f"Words about {uri.replace('/', ', ')}", published=f"2016-01-{number + 1:02}", more=more)
        body = "\n\n".join(f"## {heading}\n\nWords of Robin, Sam and Alex." for heading in headings.split("|"))
        (root / f"docs/{uri}.md").write_text(f"{top}{body}\n")
    built = publishing(root, "site", env={"PUBLISH_NOW": "2026-12-01"})
    assert built.returncode == 0, built.stdout + built.stderr
    return root / "site"


def words(site: Path, address: str) -> str:
    """What is read on a page, without its tags."""
    html = (site / address / "index.html").read_text()
    return " ".join(re.sub(r"<[^>]*>", " ", html[html.index("<main") : html.index("</main>")]).split())


SAID = {
    "bulletins/new": [
        "Bulletin, issue 87",
        "Who it is for Parents and carers , Professionals Published 1 January 2016 , updated 3 February 2016",
        "Last reviewed 4 February 2016 ; next by 5 February 2031",
        "About Neglect , Missing children",
        "Looked after by Training team",
        "What to do: Talk about it at your next meeting.",
        "Dates for the diary 1 May 2031 : The earlier day 2 May 2031 : The later day, Town hall",
        "Words about case-reviews, new What it says. Serious case review. Published 6 January 2016",
        "Corrections 2 March 2016 : There were 34. 1 March 2016 : There were 33.",
    ],
    "bulletins/withdrawn": ["Withdrawn on 1 February 2016 . The form is old.", "Last reviewed Not since"],
    "learning/new": ["In this bulletin Six case files Two meetings"],
    "fact-sheets/new": ["number 86 in the series", "Key points The first point The second point"],
    "case-reviews/new": [
        "Before you read: It speaks of a death.",
        "Review led by A board elsewhere Status Actions under way",
        "In this review Robin, Sam and Alex stand for the children it is about",
        "new-1 For Police Ring within a week. Not told Tied to nothing: no action, and no paragraph. "
        "new-2 The review names no agency Meet again. Not told Tied to nothing: no action, and no paragraph. "
        "Questions for your team",
        "The full report: It is kept elsewhere. Read the full report , there until 7 June 2031 .",
        "Checked so that no child can be worked out: Business manager, 1 December 2015 . Read by two people.",
        "Approved: Independent Chair, 2 December 2015",
    ],
}


@pytest.mark.parametrize(("page", "said"), [(page, said) for page, all_said in SAID.items() for said in all_said])
def test_a_page_says_what_its_writer_said(site, page, said):
    assert said in words(site, page)


def test_a_fact_sheet_has_the_contacts_that_it_names_and_no_others(site):
    text = words(site, "fact-sheets/new")
    told = text[text.index("Who to contact") :]

    assert told.count("see who to tell") + len(re.findall(r"\d{5} ?\d{6}", told)) == 1


LISTS = {
    "bulletins": ["Words about bulletins, new", "2016 (3)", "Follow To be told"],
    "themes/neglect": [
        "Words about learning, new",
        "Updated 2 March 2016",
        "Serious case review. Published 6 January 2016",
        "Words about about, new What it says.",
    ],
    "publications": ["Words about fact-sheets, new Fact sheet, January"],
    "case-reviews": ["Words about case-reviews, new", "there were 2 reviews in progress"],
    "for/parents": ["Words about bulletins, new"],
    "a-to-z": ["Another name for it: Words about bulletins, new"],
}


@pytest.mark.parametrize(("page", "said"), [(page, said) for page, all_said in LISTS.items() for said in all_said])
def test_the_lists_lead_to_it(site, page, said):
    assert said in words(site, page)


def test_one_is_not_counted_as_many(site):
    counts = re.findall(r"(\d+) (publications?)\b", words(site, "themes"))

    assert counts
    assert all((number == "1") is (word == "publication") for number, word in counts)


@pytest.mark.parametrize("page", ["bulletins", "publications", "themes/neglect", "a-to-z", "for/parents"])
def test_every_list_says_what_is_no_longer_to_be_followed(site, page):
    text = words(site, page)

    assert "Words about bulletins, withdrawn Withdrawn" in text
    assert "Words about bulletins, replaced Replaced" in text
