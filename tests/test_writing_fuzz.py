"""Whatever is typed, the rules answer with places in the file; and what they let through shows nothing that runs."""

import html
import re
from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from publishing.checking import check
from publishing.clock import from_text
from publishing.facts import fact_problems
from publishing.problems import Problem
from publishing.writing import BODY_RULES
from publishing.writing.body import Body
from publishing.writing.linking import Links
from publishing.writing.links import link_problems
from tests.markdown_as_built import rendered
from tests.project import ROOT

SITE = check(ROOT, from_text("2026-12-01T09:30"))[0]
PAGES = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "docs").rglob("*.md"))]
# Every sign that means something to Markdown, to HTML, or to us.
PIECES = [
    "a", "word ", "Words go on. ", "é", "\n", "\n\n", "    ", "  ", " ", "\t", "- ", "1. ", "> ", "# ", "## ", "### ", "!!! note\n", ":   ",
    "```", "```\n", "```text\n", "~~~\n", "`", "``", "*", "**", "_", "__", "[", "]", "(", ")", "![", "](", "[a](b)", "[a](https://x.org/y)", "![pic](a.png)",
    "<", "</", ">", "/>", "<script>", "<div>", "<div\n", "<p", "<b>", '<abbr title="x">', "</abbr>", "<br>", "<!--", "-->", "<?", "<![CDATA[", "]]>",
    "&", "&lt;", "&#106;", "&nbsp;", "|", "| a | b |\n", "|---|---|\n", "---\n", "===\n", "{", "}", "{: #x }", "{#y}", "{: .z }", "{ onclick=a }", "{{ board.name }}",
    "\\", "\\`", "\\[", "[^1]", "[^1]: note\n", "[x]: javascript:a\n", "[x]: y\n", "[x]", "javascript:", "<https://x.org>", "<a@b.org>", '"', "'", "=", "5 < 6", "--8<--",
]  # fmt: skip
TAGS = set("p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code em strong a img table thead tbody tr th td hr br sup sub div span dl dt dd abbr cite del dfn ins kbd q small time wbr mark".split())  # fmt: skip
ATTRIBUTES = {"id", "href", "class", "title", "src", "alt", "style", "start", "lang", "dir", "datetime"}
GOOD_ADDRESS = re.compile(r"(?!//)(?:https?:|mailto:|tel:|#|[^:\\]*$)")
ABOUT_OTHER_FILES = re.compile(
    r"no file|no picture|no heading|leads out of docs|not the name of a file|starts at the top"
)
slowly = settings(max_examples=1_500, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def said(text: str) -> list[Problem]:
    body = Body("docs/page.md", 1, text)
    rules = [problem for rule in BODY_RULES for problem in rule(body)]
    return [*rules, *link_problems(body, SITE), *fact_problems(body, SITE.facts)]


def assert_places_are_in(text: str, problems: list[Problem]) -> None:
    lines = text.split("\n")
    for problem in problems:
        assert 1 <= problem.place.line <= len(lines), problem
        assert 1 <= problem.place.column <= len(lines[problem.place.line - 1]) + 1, problem


@pytest.mark.slow
@slowly
@given(st.text(max_size=300))
def test_any_text_is_answered_with_places_in_it(text: str) -> None:
    problems = said(text)

    assert_places_are_in(text, problems)


@st.composite
def damaged_pages(draw: st.DrawFn) -> str:
    """A real page with some characters and lines lost, doubled or put in."""
    text = draw(st.sampled_from(PAGES))
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(text)))
        length = draw(st.sampled_from([1, 1, 2, 5, 80]))
        kind = draw(st.sampled_from(["lose", "double", "put in"]))
        if kind == "lose":
            text = text[:at] + text[at + length :]
        elif kind == "double":
            text = text[:at] + text[at : at + length] * 2 + text[at + length :]
        else:
            text = text[:at] + draw(st.sampled_from(PIECES)) + text[at:]
    return text


@pytest.mark.slow
@slowly
@given(damaged_pages())
def test_a_damaged_page_is_answered_with_places_in_it(text: str) -> None:
    problems = said(text)

    assert_places_are_in(text, problems)


class _Shown(HTMLParser):
    """What a browser would find in a page that should not be there."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.unwelcome: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in TAGS:
            self.unwelcome.append(tag)
        for name, value in attrs:
            if name not in ATTRIBUTES:
                self.unwelcome.append(f"{tag} {name}")
            if name in ("href", "src") and not GOOD_ADDRESS.match(html.unescape(value or "")):
                self.unwelcome.append(f"{name}={value}")

    def handle_comment(self, data: str) -> None:
        self.unwelcome.append(data)

    handle_decl = handle_pi = unknown_decl = handle_comment


def let_through(text: str) -> bool:
    """Whether nothing stops the page, but for links to pages that this test has not made."""
    return not any(problem.stops and not ABOUT_OTHER_FILES.search(problem.sentence) for problem in said(text))


pieces = st.lists(st.sampled_from(PIECES), min_size=1, max_size=12).map("".join)


@pytest.mark.slow
@settings(slowly, max_examples=6_000)
@given(pieces)
def test_what_is_let_through_shows_nothing_that_runs(text: str) -> None:
    if let_through(text):
        shown = rendered(text.replace("{{ board.name }}", "Board"))

        assert _Shown(shown).unwelcome == []


@pytest.mark.slow
@settings(slowly, max_examples=6_000)
@given(pieces)
def test_what_is_let_through_has_the_headings_links_and_code_that_were_read(text: str) -> None:
    if let_through(text):
        body = Body("docs/page.md", 1, text)
        shown = rendered(text.replace("{{ board.name }}", "Board"))

        assert re.findall(r'<h[1-6] id="([^"]*)"', shown) == [heading.id for heading in body.headings]
        assert shown.count("<pre") <= len(body.fences)
        assert len(re.findall(r"<(?:a href|a title|img )", shown)) <= len(Links(body).found)


words = st.text(alphabet=st.sampled_from("abc XYZ-_*`&;#!?.'\"()é£–{}\\1"), min_size=1, max_size=25)


@pytest.mark.slow
@slowly
@given(st.lists(words, min_size=1, max_size=4))
def test_headings_of_any_words_have_the_addresses_that_links_expect(headings: list[str]) -> None:
    text = "\n\n".join(f"## {heading}" for heading in headings)
    if let_through(f"{text}\n\nWords.\n"):
        expected = re.findall(r'<h[1-6] id="([^"]*)"', rendered(text))

        assert [heading.id for heading in Body("docs/page.md", 1, text).headings] == expected
