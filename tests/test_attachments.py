"""A file is public with its page and only then, says what it is before anyone takes it, and leaves nobody out."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from publishing.attachments.downloads import spoken_size
from publishing.checking import check
from publishing.clock import from_text
from tests.attached_pdfs import good, pdf, saved
from tests.attached_zips import docx
from tests.conftest import Run
from tests.project import small_site

NOW = from_text("2026-12-01T09:30")
CANARY = "canary-5d1b"
TABLE = b"Year,Sessions\n2016-17,41\n2017-18,33\n"


def page(fields: str = "", title: str = "Training", body: str = "Words.") -> str:
    return f"---\ntitle: {title}\nsummary: What was held.\npublished: 2018-01-24\naudiences: [public]\n{fields}---\n\n{body}\n"


def names(file: str, more: str = "page: index.md", title: str = "Sessions held") -> str:
    return f"attachments:\n  - file: {file}\n    title: {title}\n    {more}\n"


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return small_site(tmp_path)


def said(root: Path, path: str) -> list[str]:
    return sorted(str(problem) for problem in check(root, NOW)[1] if problem.place.path == path)


def test_a_file_that_its_page_names_is_right(small):
    (small / "docs/training.md").write_text(page(names("held.csv")))
    (small / "docs/held.csv").write_bytes(TABLE)

    assert said(small, "docs/training.md") + said(small, "docs/held.csv") == []


def test_a_file_that_no_page_names_is_a_mistake_that_says_which_page_stands_nearest(small):
    (small / "docs/training.md").write_text(page())
    (small / "docs/training-held.csv").write_bytes(TABLE)

    assert said(small, "docs/training-held.csv") == [
        "docs/training-held.csv:1:1: no page names this file. At the top of its page, perhaps docs/training.md, write attachments: and under it, each on a line of its own, '  - file: training-held.csv' and '    title: ' with what the link should say; or delete the file."
    ]


def test_a_file_beside_a_page_that_cannot_be_read_is_not_called_forgotten(small):
    (small / "docs/training.md").write_text("---\ntitel: x\n---\n\nWords.\n")
    (small / "docs/held.csv").write_bytes(TABLE)

    assert said(small, "docs/held.csv") == []


@pytest.mark.parametrize(
    ("file", "written"),
    [
        pytest.param("held.csv", "about/held.csv", id="named-by-the-way-to-it"),
        pytest.param("held (1).csv", "held.csv", id="a-second-copy"),
        pytest.param("Held Sessions.csv", "held.csv", id="a-name-to-be-put-right"),
    ],
)
def test_a_file_that_is_told_of_already_is_not_called_forgotten_as_well(small, file, written):
    (small / "docs/training.md").write_text(page(names(written)))
    (small / "docs/held.csv").write_bytes(TABLE)
    (small / "docs" / file).write_bytes(TABLE)

    problems = [problem.sentence for problem in check(small, NOW)[1]]

    assert not any("no page names this file" in sentence for sentence in problems)


def test_where_no_page_is_called_like_the_file_none_is_guessed(small):
    (small / "docs/plan.csv").write_bytes(TABLE)
    for name in ("training", "neglect"):
        (small / f"docs/{name}.md").write_text(page(title=name))

    [sentence] = said(small, "docs/plan.csv")

    assert "At the top of the page it belongs to write attachments:" in sentence


def test_a_slip_in_the_name_of_a_file_is_answered_with_the_file(small):
    (small / "docs/training.md").write_text(page(names("hold.csv")))
    (small / "docs/held.csv").write_bytes(TABLE)

    assert said(small, "docs/training.md") == [
        "docs/training.md:7:11: there is no file 'hold.csv' beside this page. Did you mean 'held.csv'?"
    ]


def test_the_file_of_a_hidden_page_is_never_suggested_to_another(small):
    (small / "docs/hidden.md").write_text(page("draft: true\n" + names("held.csv"), "Hidden"))
    (small / "docs/training.md").write_text(page(names("hold.csv")))
    (small / "docs/held.csv").write_bytes(TABLE)

    assert not any("held" in sentence for sentence in said(small, "docs/training.md"))


def test_a_file_belongs_to_one_page(small):
    (small / "docs/first.md").write_text(page(names("held.csv"), "First"))
    (small / "docs/second.md").write_text(page(names("held.csv"), "Second"))
    (small / "docs/held.csv").write_bytes(TABLE)

    assert said(small, "docs/first.md") == []
    assert said(small, "docs/second.md") == [
        "docs/second.md:7:11: a file belongs to one page, and docs/first.md has it already. Delete it here, and link to the list on its page: (page.md#attachments)."
    ]


def test_a_file_of_a_public_and_a_hidden_page_is_told_on_the_hidden_one(small):
    (small / "docs/a-hidden.md").write_text(page("draft: true\n" + names("held.csv"), "Hidden"))
    (small / "docs/training.md").write_text(page(names("held.csv")))
    (small / "docs/held.csv").write_bytes(TABLE)

    assert said(small, "docs/training.md") == []
    assert len(said(small, "docs/a-hidden.md")) == 1


UNTAGGED = saved(good("A few words of the report that say something.")).replace(b"/StructTreeRoot", b"/StructTreeRoox")


def test_a_pdf_that_shuts_readers_out_is_a_mistake_where_no_page_says_the_same(small):
    (small / "docs/training.md").write_text(page(names("held.pdf", "no_page_because: It is a form to print and sign.")))
    (small / "docs/held.pdf").write_bytes(UNTAGGED)

    [sentence] = said(small, "docs/training.md")

    assert "'held.pdf' shuts readers out, and no page says the same: it has no tags" in sentence


def test_a_pdf_that_shuts_readers_out_may_stay_beside_a_page_that_says_the_same(small):
    (small / "docs/training.md").write_text(page(names("held.pdf", "page: training.md")))
    (small / "docs/held.pdf").write_bytes(UNTAGGED)

    assert said(small, "docs/training.md") == []


def test_a_pdf_that_everyone_can_use_needs_only_a_reason(small):
    (small / "docs/training.md").write_text(page(names("held.pdf", "no_page_because: It is a form to print and sign.")))
    (small / "docs/held.pdf").write_bytes(saved(good()))

    assert said(small, "docs/training.md") == []


def test_what_is_found_in_a_file_is_told_at_the_file(small):
    (small / "docs/training.md").write_text(page(names("held.pdf")))
    (small / "docs/held.pdf").write_bytes(pdf(Author="Somebody Else"))

    [sentence] = said(small, "docs/held.pdf")

    assert sentence.startswith("docs/held.pdf:1:1: the PDF carries the name of its author.")


def test_an_agency_of_the_board_may_sign_a_file(small):
    (small / "docs/training.md").write_text(page(names("held.pdf")))
    (small / "docs/held.pdf").write_bytes(pdf(Author="Medway Clinical Commissioning Group"))

    assert said(small, "docs/held.pdf") == []


def test_a_link_may_lead_to_the_list_of_files(small):
    (small / "docs/training.md").write_text(
        page(names("held.csv"), body="See [the sessions in a table](#attachments).")
    )
    (small / "docs/held.csv").write_bytes(TABLE)

    assert said(small, "docs/training.md") == []


@pytest.mark.parametrize(
    ("size", "words"),
    [(1, "1 kB"), (1_499, "1 kB"), (340_000, "340 kB"), (999_999, "1000 kB"), (1_000_000, "1.0 MB"), (9_960_000, "10.0 MB")],
)  # fmt: skip
def test_a_size_is_said_as_people_read_it(size, words):
    assert spoken_size(size) == words


def test_a_link_to_a_file_says_what_it_is_how_much_it_holds_and_how_large_it_is(project: Path, run: Run) -> None:
    about = project / "docs/about"
    (about / "courses.md").write_text(
        page(
            names("held.csv", "page: about/courses.md", "Sessions held")
            + names("form.pdf", "no_page_because: It is a form to print and sign.", "Booking form").partition("\n")[2]
            + names("plan.docx", "page: about/groups.md", "The plan").partition("\n")[2]
        )
    )
    (about / "held.csv").write_bytes(TABLE)
    (about / "form.pdf").write_bytes(saved(good()))
    (about / "plan.docx").write_bytes(docx())

    built = run("site")
    html = (project / "site/about/courses/index.html").read_text()

    assert built.returncode == 0, built.stdout + built.stderr
    assert ">Sessions held (CSV file, 2 rows, 1 kB)</a><br>This page says the same." in html
    assert ">Booking form (PDF, 1 page, 1 kB)</a><br>No page says the same: It is a form to print and sign." in html
    assert '>The plan (Word document, 2 pages, 1 kB)</a><br>A page says the same: <a href="../groups/">' in html
    assert (project / "site/about/held.csv").read_bytes() == TABLE


HIDDEN = {
    "a-draft": "draft: true\n",
    "embargoed": "embargo: 2026-12-01 09:30\n",
    "retired": "retain_until: 2026-11-30\nafterwards: The council keeps it.\n",
}


def traces(site: Path) -> list[str]:
    """Every file whose name or bytes hold the canary, packed or not."""
    found = []
    for path in sorted(one for one in site.rglob("*") if one.is_file()):
        data = path.read_bytes()
        inside = [data, path.name.encode()]
        if zipfile.is_zipfile(BytesIO(data)):
            with zipfile.ZipFile(BytesIO(data)) as archive:
                inside += [part for name in archive.namelist() for part in (name.encode(), archive.read(name))]
        if any(CANARY.encode() in part for part in inside):
            found.append(path.name)
    return found


def with_canaries(about: Path, fields: str) -> None:
    """A page with files that hold the canary in the open and packed."""
    (about / "told.md").write_text(
        page(
            fields
            + names(f"{CANARY}.csv", title=f"{CANARY} table", more="page: about/told.md")
            + names(f"{CANARY}-open.docx", "page: about/told.md", f"{CANARY} open").partition("\n")[2]
            + names(f"{CANARY}-packed.docx", "page: about/told.md", f"{CANARY} packed").partition("\n")[2]
            + names(f"{CANARY}.pdf", f"no_page_because: {CANARY} reason", f"{CANARY} words").partition("\n")[2]
        )
    )
    body = f"<w:p><w:r><w:t>{CANARY}</w:t></w:r></w:p>"
    (about / f"{CANARY}.csv").write_text(f"Year,Sessions\n{CANARY},1\n")
    (about / f"{CANARY}-open.docx").write_bytes(docx(body, method=zipfile.ZIP_STORED))
    (about / f"{CANARY}-packed.docx").write_bytes(docx(body * 50))
    (about / f"{CANARY}.pdf").write_bytes(saved(good(f"{CANARY} and more words")))


@pytest.mark.parametrize("fields", HIDDEN.values(), ids=HIDDEN.keys())
def test_the_files_of_a_hidden_page_leave_no_trace(project: Path, run: Run, fields: str) -> None:
    with_canaries(project / "docs/about", fields)

    built = run("site", env={"PUBLISH_NOW": "2026-12-01T09:29"})

    assert built.returncode == 0, built.stdout + built.stderr
    assert traces(project / "site") == []
    assert CANARY not in built.stdout + built.stderr


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param("", id="live"),
        pytest.param("embargo: 2026-12-01 09:29\n", id="at-the-minute"),
        pytest.param("withdrawn: {date: 2026-11-30, reason: It is out of date.}\n", id="withdrawn"),
        pytest.param("retain_until: 2026-12-01\nafterwards: The council keeps it.\n", id="on-its-last-day"),
    ],
)
def test_the_files_of_a_page_that_can_be_read_can_be_taken(project: Path, run: Run, fields: str) -> None:
    with_canaries(project / "docs/about", fields)

    built = run("site", env={"PUBLISH_NOW": "2026-12-01T09:29"})

    assert built.returncode == 0, built.stdout + built.stderr
    pages_and_search = (".html", ".xml", ".json", ".js")
    assert [name for name in traces(project / "site") if not name.endswith(pages_and_search)] == [
        f"{CANARY}-open.docx",
        f"{CANARY}-packed.docx",
        f"{CANARY}.csv",
        f"{CANARY}.pdf",
        "mscb.zip",
    ]
