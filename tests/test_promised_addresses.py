"""What was once public still answers, down to the paragraph, or the site is not made."""

from datetime import date
from pathlib import Path

import pytest

from publishing.checking import check
from publishing.clock import from_text
from publishing.commands.publish_addresses import publish_addresses
from publishing.commands.verify import promised_problems
from publishing.due import everyone_may_know
from publishing.lasting.answering import answer_problems
from publishing.lasting.erased import Erasures, hashed
from publishing.lasting.parts import published
from publishing.lasting.promised import HEAD, Promise, promise_problems, promises, with_new
from publishing.lasting.redirects import file_of
from publishing.verifying.finished import Finished
from tests.project import ROOT, small_site

SITE, TODAY = "https://www.example.org/", date(2026, 12, 1)
NOW = "2026-12-01T09:30"


def finished(address: str, *ids: str, forwards_to: str = "", tombstone: bool = False) -> Finished:
    return Finished(file_of(address), (), frozenset(ids), {}, "", not (tombstone or forwards_to), forwards_to)


def told(text: str, *pages: Finished, erased: Erasures | None = None) -> list[str]:
    by_file = {page.path: page for page in pages}
    return [str(one) for one in answer_problems(promises(text), by_file, TODAY, erased or Erasures(), SITE)]


@pytest.mark.parametrize(
    "pages",
    [
        pytest.param([finished("about/", "who")], id="the-page-itself"),
        pytest.param(
            [finished("about/", forwards_to="../us/"), finished("us/", "who")], id="the-page-that-it-moved-to"
        ),
        pytest.param([finished("about/", tombstone=True)], id="a-tombstone"),
        pytest.param([finished("about/", forwards_to="../us/"), finished("us/", tombstone=True)], id="its-tombstone"),
    ],
)
def test_a_promise_is_kept_by(pages):
    assert told("about/ 2018-01-24\nabout/#who 2018-01-24\n", *pages) == []


def test_an_address_that_does_not_answer_is_told_once_with_what_to_do():
    [problem] = told("# Words.\nabout/ 2018-01-24\nabout/#who 2018-01-24\n")

    assert problem == (
        "data/addresses.txt:2:1: /about/ has been public since 2018-01-24 and does not answer any more. "
        "If the page moved, write at its top old_addresses: [/about/]. "
        "If another page has what it said, add to data/redirects.yml - {old: /about/, new: /its-address/}. "
        "If it must go, put its file back with retain_until: and afterwards: at its top, which leave a page that says why; "
        "with withdrawn: it can still be read."
    )


def test_a_part_that_is_gone_is_told_with_what_to_do():
    [problem] = told("about/ 2018-01-24\nabout/#who 2018-01-24\n", finished("about/", "what"))

    assert problem == (
        "data/addresses.txt:2:1: /about/#who has been public since 2018-01-24, and the page has no part of that name any more. "
        "If a heading got other words, put {: #who } at the end of its line. "
        "If another part of the page has what it said, add to data/redirects.yml - {old: '/about/#who', new: '/about/#its-name'}. "
        "If the whole page must go, write retain_until: and afterwards: at its top."
    )


@pytest.mark.parametrize("leads", ["../nowhere/", "../about/", "https://www.gov.uk/"])
def test_a_way_that_does_not_end_at_a_page_keeps_no_promise(leads):
    assert len(told("about/ 2018-01-24\n", finished("about/", forwards_to=leads))) == 1


def test_what_becomes_public_later_is_not_promised_yet():
    assert told("about/ 2026-12-02\n") == []


def test_what_was_erased_is_not_asked_for():
    assert told("a/ 2018-01-24\na/#b 2018-01-24\n", erased=Erasures(frozenset({"a/"}))) == []
    assert told("a/ 2018-01-24\n", erased=Erasures(hashes=frozenset({hashed("a/")}))) == []


@pytest.mark.parametrize(
    "line",
    [
        "about/",
        "about 2018-01-24",
        "about/ 2018-02-30",
        "about/  2018-01-24",
        "<<<<<<< ours",
        "about/# 2018-01-24",
        "x",
    ],
)
def test_a_line_that_cannot_be_read_is_a_mistake_and_no_promise_forgotten(line):
    [problem] = promise_problems(f"# Words.\n\n{line}\n")

    assert problem.place.line == 3


@pytest.mark.parametrize(
    ("line", "promise"),
    [
        ("/ 2018-01-24", Promise("", "", date(2018, 1, 24), 1)),
        ("/#who 2018-01-24", Promise("", "who", date(2018, 1, 24), 1)),
        ("a/b/#3.20 2018-01-24", Promise("a/b/", "3.20", date(2018, 1, 24), 1)),
        ("a/b.html 2018-01-24", Promise("a/b.html", "", date(2018, 1, 24), 1)),
    ],
)
def test_a_line_is_an_address_and_a_day(line, promise):
    assert list(promises(line)) == [promise]
    assert list(promise_problems(line)) == []


def test_what_is_new_is_added_in_order_and_nothing_is_taken_out():
    before = f"{HEAD}b/ 2018-01-24\nc/ 2018-01-24\n"

    text, new = with_new(before, ["", "#who", "b/", "a/"], TODAY)

    assert text == f"{HEAD}/ 2026-12-01\n/#who 2026-12-01\na/ 2026-12-01\nb/ 2018-01-24\nc/ 2018-01-24\n"
    assert new == 3


PAGE = """<head><meta name="x" id="not-in-main"></head><main id="main--content"><h2 id="who">Who</h2>
<p id="3.20">Words</p><h2 id="contents--title">On this page</h2><li id="note--plan">A note</li>
<svg><pattern id="own-2"></pattern></svg><select id="kind"></select><div id="lscb" class="term">LSCB</div></main><p id="foot"></p>"""


def test_headings_paragraphs_and_entries_are_promised_and_what_the_site_needs_for_itself_is_not():
    assert list(published("about.md", "about/", PAGE)) == ["about/", "about/#who", "about/#3.20", "about/#lscb"]


def test_of_a_page_that_is_a_copy_of_others_the_address_alone_is_promised():
    uri, address = "annual-reports/2017-18/whole.md", "annual-reports/2017-18/whole/"

    assert list(published(uri, address, PAGE)) == [address]


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return small_site(tmp_path)


def test_only_what_is_public_is_promised_whatever_minute_the_site_was_made_for(small, capsys):
    for address in ("", "about/", "lessons/not-yet/"):
        (small / "site" / address).mkdir(parents=True, exist_ok=True)
        (small / "site" / address / "index.html").write_text("<main></main>")

    assert publish_addresses(small, small / "site", from_text(NOW)) == 0
    assert (small / "data/addresses.txt").read_text() == f"{HEAD}/ 2026-12-01\nabout/ 2026-12-01\n"
    assert capsys.readouterr().out == "2 addresses added to data/addresses.txt. Send it with your change.\n"


def test_without_a_site_nothing_is_promised(small, capsys):
    assert publish_addresses(small, small / "site", from_text(NOW)) == 1
    assert "Run make site first" in capsys.readouterr().err


def erase(root: Path, line: str) -> list[str]:
    (root / "data/redirects.yml").write_text(f"erased:\n  - {{{line}date: 2018-03-29}}\n", encoding="utf-8")
    return [str(problem) for problem in check(root, from_text(NOW))[1] if problem.stops]


@pytest.mark.parametrize("line", ["address: /about/, ", "address: /ABOUT, ", f"sha256: '{hashed('about/')}', "])
def test_a_page_that_was_erased_does_not_come_back_unnoticed(small, line):
    [problem] = erase(small, line)

    assert problem.startswith("docs/about/index.md:1:1: a page at this address was erased to protect somebody")


def test_what_was_erased_gets_no_old_address(small):
    page = small / "docs/about/index.md"
    page.write_text(page.read_text().replace("---\n", "---\nold_addresses: [/gone/]\n", 1))

    [problem] = erase(small, "address: /gone/, ")

    assert "nothing may answer there. Delete this." in problem


def test_an_address_that_tells_something_is_not_kept_in_the_list_either(small):
    (small / "data/addresses.txt").write_text("gone/ 2018-01-24\ngone/#part 2018-01-24\n")

    told = erase(small, f"sha256: '{hashed('gone/')}', ")

    assert [problem[:23] for problem in told] == ["data/addresses.txt:1:1:", "data/addresses.txt:2:1:"]
    assert erase(small, "address: /gone/, ") == []


@pytest.mark.parametrize("line", ["", "address: /a/, sha256: '1', ", "sha256: '12ab', ", "address: /a.php, "])
def test_a_line_of_what_was_erased_says_where_it_was_in_one_way(small, line):
    assert len(erase(small, line)) == 1


def test_the_hash_is_the_one_that_the_message_tells_how_to_make():
    assert hashed("the/address/") == "92fbf30f75d777cc517c79a0a0d351b8cadc8c03502051fd9792cfb379e64fd7"


def test_the_list_of_what_was_erased_is_read_when_the_site_is_verified(small):
    (small / "data/addresses.txt").write_text("a/ 2018-01-24\nb/ 2018-01-24\n")
    erase(small, "address: /a/, ")

    assert [problem.place.line for problem in promised_problems(small, SITE, [])] == [2]


def test_every_address_of_the_real_site_answers(site_folder):
    from publishing.verifying import verify

    pages: list[Finished] = []
    verify(site_folder, SITE, promised=lambda read: iter(pages.extend(read) or ()))

    assert list(promised_problems(ROOT, SITE, pages)) == []
    assert sum(1 for _ in promises((ROOT / "data/addresses.txt").read_text())) > 1000


@pytest.mark.slow
def test_a_site_in_which_a_promised_address_does_not_answer_is_not_made(project, run):
    (project / "data/addresses.txt").write_text("worried/ 2018-01-24\ngone/ 2018-01-24\n")

    made = run("site")

    assert made.returncode == 1
    assert (
        "data/addresses.txt:2:1: /gone/ has been public since 2018-01-24 and does not answer any more." in made.stdout
    )
    assert not (project / "site").exists()


def test_staff_are_told_of_pages_that_are_public_and_not_in_the_list(small):
    (small / "data/addresses.txt").write_text("/ 2018-01-24\n")
    site, _ = check(small, from_text(NOW))

    told = [due.what for due in everyone_may_know(site, TODAY)]

    assert "Run make site, then make publish-addresses: 1 page is not in the list" in told
