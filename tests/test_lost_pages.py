"""Whoever names a page that is not there learns the name of the one that was meant, and of no page that is hidden."""

from types import SimpleNamespace
from typing import Any, cast

import pytest

from publishing.finding.lost import no_page

PUBLIC = [
    "about/index.md",
    "about/team/index.md",
    "bulletins/2018-03.md",
    "bulletins/about.md",
    "contact.md",
    "index.md",
    "learning/2018-03.md",
]
TITLES = {"bulletins/2018-03.md": "Bulletin 7: March 2018", "contact.md": "Who to tell"}
PAGES = [SimpleNamespace(uri=uri, fields=SimpleNamespace(title=title)) for uri, title in TITLES.items()]
SITE = cast(
    Any, SimpleNamespace(public_uris=PUBLIC, public=PAGES, uris=[*PUBLIC, "about/secret.md", "contact/plan.md"])
)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        pytest.param("bulletins/2018-03", "bulletins/2018-03.md", id="without-its-ending"),
        pytest.param("bulletins/2018-03.html", "bulletins/2018-03.md", id="with-the-ending-of-the-finished-page"),
        pytest.param("docs/learning/2018-03.md", "learning/2018-03.md", id="with-the-folder-of-all-pages"),
        pytest.param("/learning/2018-03/", "learning/2018-03.md", id="between-strokes"),
        pytest.param("https://www.example.org/learning/2018-03/?a=b#c", "learning/2018-03.md", id="its-address"),
        pytest.param("about", "about/index.md", id="a-folder-of-a-name-that-two-have"),
        pytest.param("about/index.html", "about/index.md", id="the-finished-page-of-a-folder"),
        pytest.param("contact/index.md", "contact.md", id="a-page-as-if-it-were-a-folder"),
        pytest.param("team", "about/team/index.md", id="a-folder-by-its-name-alone"),
        pytest.param("people/contact.md", "contact.md", id="another-folder"),
        pytest.param("../learning/2018-03.md", "learning/2018-03.md", id="as-a-link-is-written"),
        pytest.param("Bulletin 7", "bulletins/2018-03.md", id="the-start-of-its-title"),
        pytest.param("who to tell", "contact.md", id="its-title"),
        pytest.param("Contact", "contact.md", id="its-name-with-a-capital"),
    ],
)
def test_the_page_that_was_meant_is_named(written: str, meant: str) -> None:
    assert no_page(written, SITE).endswith(f" in docs/. Write the page's file: {meant}")


def test_where_two_pages_have_the_name_neither_is_said_to_be_meant() -> None:
    assert "Write the page's file" not in no_page("2018-03", SITE)


def test_of_two_pages_with_the_name_the_one_beside_the_page_is_meant() -> None:
    said = no_page("2018-03", SITE, besides="learning/2017-01.md")

    assert said.endswith("Write the page's file: learning/2018-03.md")


def test_a_slip_of_the_finger_is_answered_with_the_nearest() -> None:
    assert no_page("contcat.md", SITE).endswith("Did you mean 'contact.md'?")


@pytest.mark.parametrize("written", ["secret", "about/secret", "about/secert.md", "plan.md"])
def test_a_page_that_is_not_public_is_never_named(written: str) -> None:
    told = no_page(written, SITE).replace(f"'{written}'", "")

    assert "secret" not in told
    assert "plan" not in told


def test_a_page_is_not_told_to_name_itself() -> None:
    assert "contact.md" not in no_page("contact", SITE, besides="contact.md")


def test_a_mailbox_written_in_place_of_a_page_is_not_repeated() -> None:
    assert "jo@example.org" not in "".join(
        no_page(written, SITE) for written in ("jo@example.org", "jo@example.org/contact")
    )
