"""Someone who writes sees a draft before anyone else may, under a banner that says so."""

import urllib.request

import pytest

from tests.test_preview import address, heard, serving

__all__ = ["address"]
pytestmark = pytest.mark.slow

PAGE = """---
title: A page of {name}
summary: What it says.
published: 2026-11-21
audiences: [public]
{more}---

## Words

Words.
"""


@pytest.fixture
def read(project, address):
    """What a preview shows at an address."""
    to_come = {"draft": "draft: true\n", "embargoed": "embargo: 2199-01-24 09:30\n", "live": ""}
    for name, more in to_come.items():
        (project / f"docs/about/{name}.md").write_text(PAGE.format(name=name, more=more))
    with serving(project, "-a", address) as preview:
        assert heard(preview, "Serving on")
        yield lambda path: urllib.request.urlopen(f"http://{address}/{path}").read().decode()


def test_a_preview_shows_what_is_to_come_and_says_that_nobody_else_sees_it(read):
    draft, embargoed, live = (read(f"about/{name}/") for name in ("draft", "embargoed", "live"))

    assert '<p class="banner banner--to-come"><strong>Draft.</strong> Only this preview shows it.' in draft
    assert "Held back until 09:30 on" in embargoed
    assert "banner" not in live


def test_a_preview_marks_it_in_lists(read):
    section = read("about/")

    assert '>A page of draft</a> <span class="mark">Draft</span>' in section
    assert '>A page of embargoed</a> <span class="mark">Held back</span>' in section
    assert ">A page of live</a></h3>" in section
