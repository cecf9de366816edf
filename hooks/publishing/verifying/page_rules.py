"""What every finished page is: whole, named, in a language, with one heading and the one security policy."""

import re
from collections import Counter
from collections.abc import Callable, Iterator

from publishing.policy import CONTENT_SECURITY_POLICY
from publishing.problems import Problem
from publishing.verifying.finished import Finished, problem_at

CODE = re.compile(r"<(code|pre|kbd|samp|script|style)\b.*?</\1>|<!--.*?-->", re.DOTALL | re.IGNORECASE)
LEFT_OVER = re.compile(
    r"\{\{|\}\}|\{%|%\}|\[\[|\]\]|```|~~~|(?:^|(?<=>))\s*(?:!!!|\?\?\?\+?)\s|\[\^[^\]\s]+\]|\x02|klzzwxh", re.MULTILINE
)
SIGNS = (
    "{{",
    "}}",
    "{%",
    "%}",
    "[[",
    "]]",
    "```",
    "~~~",
    "!!!",
    "???",
    "[^",
    "\x02",
    "klzzwxh",
)  # the last two are Markdown's own place-holders

PageRule = Callable[[Finished, str], Iterator[Problem]]


def page_is_whole(page: Finished, html: str) -> Iterator[Problem]:
    """A page begins and ends."""
    if not html.lstrip()[:15].lower().startswith("<!doctype html>"):
        yield problem_at(page.path, html, 0, "the page does not begin with <!doctype html>.")
    if html.rstrip()[-7:].lower() != "</html>":
        yield problem_at(page.path, html, len(html), "the page stops before its end.")


def elements_do_no_harm(page: Finished, html: str) -> Iterator[Problem]:
    """No element runs, styles or fetches what it may not."""
    for position, element in page.elements:
        for sentence in element.wrong:
            yield problem_at(page.path, html, position, sentence)


def page_has_one_heading(page: Finished, html: str) -> Iterator[Problem]:
    """One main heading says what the page is about."""
    found = [position for position, element in page.elements if element.name == "h1"]
    if len(found) != 1:
        yield problem_at(
            page.path, html, found[1] if found else 0, f"the page has {len(found)} main headings (h1), and needs one."
        )


def page_has_a_title(page: Finished, html: str) -> Iterator[Problem]:
    """The title is what a tab, a search result and a screen reader say first."""
    if not page.title:
        yield problem_at(page.path, html, 0, "the page has no title.")


def page_says_its_language(page: Finished, html: str) -> Iterator[Problem]:
    """A screen reader must know which voice to use."""
    for position, element in page.elements:
        if element.name == "html" and element.attributes.get("lang", "").strip():
            return
        if element.name == "body":
            yield problem_at(page.path, html, position, "the page does not say its language. Give <html> a lang.")
            return


def ids_are_unique(page: Finished, html: str) -> Iterator[Problem]:
    """A link to a part of a page leads to one place."""
    places: dict[str, int] = {}
    times = Counter(element.id for _, element in page.elements if element.id)
    if len(times) == times.total():
        return
    for position, element in page.elements:
        if times[element.id] > 1:
            places[element.id] = position
    for id, position in places.items():
        yield problem_at(
            page.path, html, position, f"the id '{id}' is on this page {times[id]} times, and should be once."
        )


def page_has_the_policy(page: Finished, html: str) -> Iterator[Problem]:
    """The one security policy is on every page, word for word."""
    policies = [
        (position, element.attributes.get("content", ""))
        for position, element in page.elements
        if element.name == "meta" and element.attributes.get("http-equiv", "").lower() == "content-security-policy"
    ]
    if not policies:
        yield problem_at(page.path, html, 0, "the page has no Content-Security-Policy.")
    for position, policy in policies:
        if policy != CONTENT_SECURITY_POLICY:
            sentence = f"the Content-Security-Policy is '{policy[:300]}'. It should be '{CONTENT_SECURITY_POLICY}'."
            yield problem_at(page.path, html, position, sentence)


def nothing_is_left_over(page: Finished, html: str) -> Iterator[Problem]:
    """No half-made words: what a writer typed for us is gone, and what it stands for is there."""
    if not any(sign in html for sign in SIGNS):
        return
    without_code = CODE.sub(lambda found: " " * len(found[0]), html)
    for found in LEFT_OVER.finditer(without_code):
        sign = found[0].strip()
        yield problem_at(page.path, html, found.start(), f"'{sign}' was left on the page as it was typed.")


PAGE_RULES: tuple[PageRule, ...] = (
    page_is_whole,
    elements_do_no_harm,
    page_has_one_heading,
    page_has_a_title,
    page_says_its_language,
    ids_are_unique,
    page_has_the_policy,
    nothing_is_left_over,
)
