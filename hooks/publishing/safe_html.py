"""The short list of what finished pages may be made of, held against what a page really became."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from html.parser import HTMLParser

import nh3

from publishing.problems import Place, Problem

WORDS = "abbr br cite code del dfn em ins kbd mark q s small span strong sub sup time wbr".split()
BLOCKS = "blockquote dd div dl dt h2 h3 h4 h5 h6 hr img li ol p pre table tbody td th thead tr ul a".split()
ATTRIBUTES = {
    "*": {"class", "id", "lang", "dir", "title"},
    "a": {"href"},
    "img": {"alt", "src"},
    "ol": {"start"},
    "td": {"align"},
    "th": {"align"},
    "time": {"datetime"},
}
SCHEMES = {"https", "http", "mailto", "tel"}


class _Parts(HTMLParser):
    """Tags with their attributes in one order, so that two ways of writing the same HTML compare equal."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        shown = "".join(sorted(f" {name}={value!r}" for name, value in attrs))
        self.parts.append(f"<{tag}{shown}>")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_comment(self, data: str) -> None:
        self.parts.append(f"<!--{data}-->")

    def handle_decl(self, decl: str) -> None:
        self.parts.append(f"<!{decl}>")

    def handle_pi(self, data: str) -> None:
        self.parts.append(f"<?{data}>")


def _one_way(html: str) -> str:
    """The two ways in which Python-Markdown and nh3 write the same thing, made one; reading tags is a hundred times slower."""
    return html.replace(" />", ">").replace("&quot;", '"')


def html_problems(html: str, path: str) -> Iterator[Problem]:
    """Nothing in the page's HTML would have to be removed to make it safe."""
    cleaned = nh3.clean(
        html,
        tags={*WORDS, *BLOCKS},
        attributes=ATTRIBUTES,
        url_schemes=SCHEMES,
        link_rel=None,
        strip_comments=True,
    )
    if _one_way(html) == _one_way(cleaned):
        return
    before, after = _Parts(html).parts, _Parts(cleaned).parts
    for change, start, end, _, _ in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if change in ("delete", "replace"):
            for part in before[start:end]:
                yield Problem(
                    Place(path),
                    f"the page's HTML would hold {part[:80]}, which is not allowed. Write it in Markdown, or leave it out.",
                )
