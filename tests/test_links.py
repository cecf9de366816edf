"""Every link leads somewhere that exists and that everyone can reach, and a page that is not public stays unheard of."""

from dataclasses import replace

import pytest

from publishing.checking import check
from publishing.clock import from_text
from publishing.page import read_page
from publishing.problems import Level, Problem
from publishing.site import Site
from publishing.writing.links import link_problems
from tests.project import ROOT

NOW = from_text("2026-12-01T09:30")
FIELDS = (
    "---\ntitle: Neglect\nsummary: What neglect looks like.\npublished: 2018-01-24\naudiences: [public]\n{more}---\n"
)
PAGES = {
    "docs/index.md": "## What is new\n\nWords.\n",
    "docs/about/index.md": "## What we do\n\nWords. **More**{: #more }\n",
    "docs/lessons/ellie.md": "Words.\n",
}


@pytest.fixture(scope="module")
def real() -> Site:
    """The board's real facts."""
    return check(ROOT, NOW)[0]


@pytest.fixture
def site(real: Site) -> Site:
    """A site of three small pages and a picture."""
    small = Site(NOW, data=real.data, images=["docs/about/map.png"])
    for path, text in PAGES.items():
        add(small, path, text)
    return small


def add(site: Site, path: str, text: str, more: str = "") -> None:
    page, body, _ = read_page(FIELDS.format(more=more) + text, path)
    assert page
    site.pages.append(page)
    site.bodies[path] = body


def said(site: Site, text: str, more: str = "", path: str = "docs/lessons/page.md") -> list[Problem]:
    small = replace(site, pages=list(site.pages), bodies=dict(site.bodies))
    add(small, path, text, more)
    return list(link_problems(small.bodies[path], small))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("See [the board](../about/index.md).", id="a page"),
        pytest.param("See [what it does](../about/index.md#what-we-do).", id="a heading of a page"),
        pytest.param("See [more of it](../about/index.md#more).", id="an address on words"),
        pytest.param("See [the next](ellie.md).", id="a page beside it"),
        pytest.param("## Findings\n\nSee [below](#findings).", id="a heading of this page"),
        pytest.param("See [the law](https://www.legislation.gov.uk/ukpga/2004/31).", id="a public address"),
        pytest.param('See [the law](https://www.legislation.gov.uk/x "The Act").', id="a title"),
        pytest.param("See [the law](<https://www.legislation.gov.uk/x>).", id="an address in angles"),
        pytest.param("See [Kent (county)](https://en.wikipedia.org/wiki/Kent_(county)).", id="brackets in an address"),
        pytest.param("See [results](https://www.gov.uk/search?q=neglect&page=2#top).", id="a question"),
        pytest.param("See [the law][act].\n\n[act]: https://www.legislation.gov.uk/x", id="an address further down"),
        pytest.param("See [act].\n\n[Act]: https://www.legislation.gov.uk/x 'The Act'", id="words as a name"),
        pytest.param("[Write to us](mailto:mscb@medway.gov.uk) or <mscb@medway.gov.uk>.", id="a mailbox"),
        pytest.param("[Ask](mailto:mscb@medway.gov.uk?subject=Training).", id="a mailbox with a subject"),
        pytest.param("Ring [01634 336329](tel:+441634336329).", id="a number with its country"),
        pytest.param("Ring [999](tel:999).", id="the emergency number"),
        pytest.param("![A map of Medway](../about/map.png)", id="an image"),
        pytest.param("![](../about/map.png){: .decorative }", id="an ornament"),
        pytest.param("[![A map of Medway](../about/map.png)](../about/index.md)", id="an image that is a link"),
        pytest.param("He [the father] said [sic] more.[^1] `[x](javascript:y)` \\[a](b)", id="no link at all"),
        pytest.param("See [the code `a]b` of it](../about/index.md).", id="code in the words"),
        pytest.param("a) Learn more (see [about the board](../about/index.md)).", id="a link at the end of a bracket"),
        pytest.param("Write `../about/index.md` or and/or, 24/7, ../ and Readme.", id="signs of a path that is none"),
        pytest.param("Read [more about neglect](ellie.md) and [here is why](../index.md).", id="words with 'here' in them"),
    ],
)  # fmt: skip
def test_a_good_link_is_left_alone(site: Site, text: str) -> None:
    assert [str(problem) for problem in said(site, text)] == []


@pytest.mark.parametrize(
    ("target", "complaint"),
    [
        pytest.param("../about/indx.md", "The nearest is ../about/index.md", id="a slip in a name"),
        pytest.param("../about", "Write the page's file: ../about/index.md", id="a folder"),
        pytest.param("ellie", "Write the page's file: ellie.md", id="no ending"),
        pytest.param("ellie.html", "Write the page's file: ellie.md", id="a web page"),
        pytest.param("Ellie.md", "ellie.md", id="a capital"),
        pytest.param("/lessons/ellie/", "Write the way from this file: ellie.md", id="from the top"),
        pytest.param("../../README.md", "leads out of docs/", id="out of the pages"),
        pytest.param("../../../../etc/passwd", "leads out of docs/", id="far out of the pages"),
        pytest.param("..%2f..%2fREADME.md", "leads out of docs/", id="out of the pages in code"),
        pytest.param("ellie.md?print=1", "a question mark", id="a question to a page"),
        pytest.param("ellie.md#findings", "has no headings to link to", id="a heading of a page that has none"),
        pytest.param("", "has no address", id="nothing"),
        pytest.param("JAVASCRIPT:alert(1)", "cannot start with 'javascript:'", id="script in capitals"),
        pytest.param("javascript&colon;alert(1)", "cannot start with 'javascript:'", id="script with a named code"),
        pytest.param("java%73cript%3Aalert(1)", "cannot start with 'javascript:'", id="script in percent codes"),
        pytest.param("<java script:alert(1)>", "cannot start with 'javascript:'", id="script with a space"),
        pytest.param("&#x1;javascript:alert(1)", "cannot start with 'javascript:'", id="script behind a control code"),
        pytest.param("\u200bjavascript:alert(1)", "cannot start with 'javascript:'", id="script behind nothing to see"),
        pytest.param("jav&Tab;ascript:alert(1)", "cannot start with 'javascript:'", id="script with a tab"),
        pytest.param("data:text/html,x", "cannot start with 'data:'", id="data"),
        pytest.param("ftp://example.org/x", "cannot start with 'ftp:'", id="ftp"),
        pytest.param("blob:https://x.org/1", "cannot start with 'blob:'", id="blob"),
        pytest.param("HTTPS://www.gov.uk/", "written in a strange way", id="capitals"),
        pytest.param("https&#58;//www.gov.uk/", "written in a strange way", id="a code for the colon"),
        pytest.param("//evil.example", "not a whole address", id="no scheme"),
        pytest.param("/&#47;evil.example", "not a whole address", id="no scheme in code"),
        pytest.param("\\\\evil.example", "on your own computer or network", id="backslashes"),
        pytest.param("/\\evil.example", "not a whole address", id="a slash and a backslash"),
        pytest.param("https:evil.example", "not whole", id="no slashes"),
        pytest.param("https://", "not whole", id="no host"),
        pytest.param("https://[::1/", "not whole", id="half an address of numbers"),
        pytest.param("https://www.gov.uk@evil.example/", "a name or a password", id="a name before the host"),
        pytest.param("https://127.0.0.1/", "works only on your computer", id="this computer"),
        pytest.param("https://[::1]/", "works only on your computer", id="this computer in the new way"),
        pytest.param("https://2130706433/", "works only on your computer", id="this computer as one number"),
        pytest.param("https://10.0.0.5:8443/x", "works only on your computer", id="a private network"),
        pytest.param("https://wiki.medway.local/", "works only on your computer", id="a local name"),
        pytest.param("https://preview--site.netlify.app/", "works only on your computer", id="a preview"),
        pytest.param("https://onedrive.live.com/x", "asks readers to log in", id="OneDrive"),
        pytest.param("https://drive.google.com/file/d/1", "asks readers to log in", id="Google Drive"),
        pytest.param("https://www.gov.uk/a b", "there is a space", id="a space"),
        pytest.param("https://www.example.org/about/", "a page of this site", id="this site"),
        pytest.param("mailto:", "not a whole e-mail address", id="no mailbox"),
        pytest.param("mailto:a@b@c.org", "not a whole e-mail address", id="two at signs"),
        pytest.param("mailto:a@b.org?bcc=c@d.org", "only a subject", id="a hidden reader"),
        pytest.param("tel:abc", "not a telephone number", id="letters"),
        pytest.param("tel:09011234567", "is not in data/contacts.yml", id="a premium number"),
        pytest.param("tel:01634%20336328", "is not in data/contacts.yml", id="one digit wrong"),
    ],
)  # fmt: skip
def test_a_bad_address_is_refused_where_it_stands(site: Site, target: str, complaint: str) -> None:
    problems = [problem for problem in said(site, f"See [the report]({target}).") if complaint in problem.sentence]

    assert [(problem.place.line, problem.place.column, problem.level) for problem in problems] == [
        (7, 18 + target.startswith("<"), Level.STOP)
    ]


@pytest.mark.parametrize(
    ("target", "rule", "hint"),
    [
        pytest.param("http://www.gov.uk/x", "not-encrypted", "https://www.gov.uk/x", id="not encrypted"),
        pytest.param("https://tinyurl.com/x", "shortened-address", "the address it leads to", id="shortened"),
        pytest.param("https://www.gov.uk/x?fbclid=1&a=b#c", "tracking", "https://www.gov.uk/x?a=b#c", id="tracking"),
        pytest.param("https://www.gov.uk/x?utm_source=1", "tracking", "https://www.gov.uk/x instead", id="tracking only"),
    ],
)  # fmt: skip
def test_a_doubtful_address_can_be_acknowledged(site: Site, target: str, rule: str, hint: str) -> None:
    [problem] = said(site, f"See [the report]({target}).")

    assert (problem.level, problem.rule) == (Level.ACKNOWLEDGE, rule)
    assert hint in problem.sentence


@pytest.mark.parametrize("words", ["here", "Click here", "read more", "this link", "**here**", "More »"])
def test_words_that_say_nothing_can_only_stay_with_a_reason(site: Site, words: str) -> None:
    [problem] = said(site, f"See [{words}](ellie.md).")

    assert (problem.level, problem.rule) == (Level.ACKNOWLEDGE, "link-words")


EMBARGO = "embargo: {0} 09:30\n"


@pytest.mark.parametrize(
    ("here", "there", "allowed"),
    [
        pytest.param("", "draft: true\n", False, id="a public page does not name a draft"),
        pytest.param("", EMBARGO.format("2026-12-10"), False, id="nor a page under embargo"),
        pytest.param("draft: true\n", EMBARGO.format("2026-12-10"), True, id="a draft may name anything"),
        pytest.param(EMBARGO.format("2026-12-10"), EMBARGO.format("2026-12-10"), True, id="two pages of one morning"),
        pytest.param(EMBARGO.format("2026-12-11"), EMBARGO.format("2026-12-10"), True, id="the later names the earlier"),
        pytest.param(EMBARGO.format("2026-12-09"), EMBARGO.format("2026-12-10"), False, id="the earlier not the later"),
        pytest.param(EMBARGO.format("2026-12-09"), "draft: true\n", False, id="nor a draft"),
    ],
)  # fmt: skip
def test_no_page_ever_leads_to_one_that_is_not_public_yet(site: Site, here: str, there: str, allowed: bool) -> None:
    add(site, "docs/lessons/secret.md", "## A secret finding\n\nWords.\n", there)

    sentences = [problem.sentence for problem in said(site, "See [the review](secret.md#wrong).", here)]

    assert ("'secret.md' is not public yet. Delete the link until it is." in sentences) is not allowed
    assert allowed or len(sentences) == 1


def test_a_page_that_is_not_public_is_never_suggested(site: Site) -> None:
    add(site, "docs/lessons/secret.md", "Words.\n", "draft: true\n")

    [problem] = said(site, "See [the review](secrt.md).")

    assert "secret" not in problem.sentence


def test_a_link_to_a_page_with_broken_fields_is_not_called_wrong(site: Site) -> None:
    _, body, _ = read_page("no fields\n", "docs/broken.md")
    site.bodies["docs/broken.md"] = body

    assert said(site, "See [the review](../broken.md).") == []
