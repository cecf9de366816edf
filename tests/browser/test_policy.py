"""A script that someone plants in a page does not run, whether the host can send headers or not."""

import re

import pytest

from publishing.policy import CONTENT_SECURITY_POLICY
from tests.browser.patience import until
from tests.browser.server import asked_headers

META = re.compile(rb'<meta http-equiv="Content-Security-Policy"[^>]*>')
PLANTS = {
    "script": "<script>window.planted = 1</script>",
    "handler": '<img alt="" src="data:image/gif;base64,x" onerror="window.planted = 1">',
    "frame": '<iframe srcdoc="<script>parent.planted = 1</script>"></iframe>',
    "outside script": '<script src="data:text/javascript,window.planted = 1"></script>',
    "style": "<style>h1 { position: fixed }</style>",
    "style of one element": '<p id="styled" style="position: fixed">x</p>',
}
HARMED = """() => "planted" in window
    || getComputedStyle(document.querySelector("h1")).position === "fixed"
    || !!document.querySelector("#styled") && getComputedStyle(document.querySelector("#styled")).position === "fixed" """


def planting(plant, *, meta):
    def rewrite(body):
        body = body if meta else META.sub(b"", body)
        return body.replace(b"<h1", plant.encode() + b"<h1", 1)

    return rewrite


@pytest.mark.parametrize("plant", PLANTS.values(), ids=PLANTS)
@pytest.mark.parametrize(("meta", "header"), [(True, False), (False, True)], ids=["meta alone", "header alone"])
def test_what_is_planted_does_nothing(sit_down, serve, plant, meta, header):
    page = sit_down(server=serve(planting(plant, meta=meta), with_headers=header)).go("/about/")

    page.wait_for_timeout(100)

    assert not page.evaluate(HARMED)


@pytest.mark.parametrize("plant", PLANTS.values(), ids=PLANTS)
def test_what_is_planted_would_do_harm_without_a_policy(sit_down, serve, plant):
    page = sit_down(server=serve(planting(plant, meta=False), with_headers=False)).go("/about/")

    assert until(lambda: page.evaluate(HARMED))

    assert page.evaluate(HARMED)


def test_every_page_carries_the_one_policy(sit_down, pages):
    sitting = sit_down()

    policies = {
        sitting.go(address).get_attribute("meta[http-equiv=Content-Security-Policy]", "content") for address in pages
    }

    assert policies == {CONTENT_SECURITY_POLICY}


def test_the_header_is_the_same_policy_and_forbids_frames(site_folder):
    sent = dict(asked_headers(site_folder, "/about/"))

    assert sent["Content-Security-Policy"] == f"{CONTENT_SECURITY_POLICY}; frame-ancestors 'none'"


@pytest.mark.parametrize("name", ["Referrer-Policy", "X-Content-Type-Options", "Permissions-Policy"])
def test_the_host_is_asked_for_the_other_headers_too(site_folder, name):
    assert dict(asked_headers(site_folder, "/about/"))[name]


def test_nothing_unsafe_is_allowed(site_folder):
    assert "unsafe" not in (site_folder / "_headers").read_text(encoding="utf-8")
    assert "default-src 'none'" in CONTENT_SECURITY_POLICY
