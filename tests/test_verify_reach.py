"""Every page is found by somebody who starts at the home page and follows links."""

import pytest

from publishing.verifying import verify
from tests.test_verify import ADDRESS, POLICY, complaints, page, site, write

__all__ = ["site"]
LOST = "{}:1:1: no way leads from the home page to this one. Link to it from a page that is found."
TOMBSTONE = f'{POLICY}<meta name="robots" content="noindex">'


def test_a_page_that_no_other_leads_to_is_stopped(site):
    write(site, "lost/index.html", page("Lost", '<a href="..">Home</a>', top="../"))

    assert complaints(site) == [LOST.format("lost/index.html")]


def test_pages_that_only_lead_to_each_other_and_to_themselves_are_stopped(site):
    write(site, "one/index.html", page("One", '<a href="../two/">Two</a><a href="">One</a>', top="../"))
    write(site, "two/index.html", page("Two", '<a href="../one/#top">One</a>', top="../"))

    assert complaints(site) == [LOST.format("one/index.html"), LOST.format("two/index.html")]


@pytest.mark.parametrize("link", ["../deep/", "../deep/#top", "../deep/?year=2018", "/deep/", "../deep/index.html"])
def test_a_page_may_be_some_way_from_home(site, link):
    write(site, "about/index.html", page("About", f'<p id="who">Us</p><a href="{link}">Deep</a>', top="../"))
    write(site, "deep/index.html", page("Deep", '<a href="../deeper/">Deeper</a>', top="../"))
    write(site, "deeper/index.html", page("Deeper", top="../"))

    assert complaints(site) == []


def test_nobody_is_led_to_a_tombstone(site):
    write(site, "gone/index.html", page("Gone", top="../", head=TOMBSTONE))

    assert complaints(site) == []


def test_a_page_that_perhaps_only_a_tombstone_led_to_is_a_reminder(site):
    write(site, "gone/index.html", page("Gone", top="../", head=TOMBSTONE))
    write(site, "lost/index.html", page("Lost", '<a href="..">Home</a>', top="../"))

    [problem] = verify(site, ADDRESS)[1]

    assert (problem.place.path, problem.stops) == ("lost/index.html", False)


def test_a_site_without_a_home_page_is_stopped(site):
    write(site, "about/index.html", page("About", '<p id="who">Us</p>', top="../"))
    (site / "index.html").unlink()

    assert complaints(site) == ["index.html:1:1: the site has no home page, from which every other page is found."]


def test_a_page_that_nobody_finds_keeps_a_site_from_being_served(site):
    write(site, "lost/index.html", page("Lost", '<a href="..">Home</a>', top="../"))

    assert [problem.stops for problem in verify(site, ADDRESS)[1]] == [True]


def test_the_page_for_lost_addresses_is_no_way_to_a_page(site):
    write(site, "404.html", page("Not found", '<a href="/about/">About</a><a href="/lost/">Lost</a>', top="/"))
    write(site, "lost/index.html", page("Lost", top="../"))

    assert complaints(site) == [LOST.format("lost/index.html")]


def test_a_link_that_names_the_whole_address_is_a_way(site):
    write(site, "about/index.html", page("About", f'<p id="who">Us</p><a href="{ADDRESS}deep/">x</a>', top="../"))
    write(site, "deep/index.html", page("Deep", top="../"))

    assert complaints(site) == []


def test_a_link_from_the_top_of_a_site_in_a_folder_is_a_way(site):
    write(site, "404.html", page("Not found", '<a href="/board/about/">About</a>', top="/board/"))
    write(site, "about/index.html", page("About", '<p id="who">Us</p><a href="/board/deep/">x</a>', top="../"))
    write(site, "deep/index.html", page("Deep", top="../"))

    assert complaints(site, f"{ADDRESS}board/") == []
