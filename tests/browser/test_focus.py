"""Whoever uses the keyboard can see where they are: on any ground, in light, in dark and in forced colours."""

import base64

import pytest

from tests.browser.in_page import ask
from tests.browser.reader import Reader
from tests.browser.stops import stops

AROUND = 14
LOOKS = [
    pytest.param(Reader(1280, 800), id="light"),
    pytest.param(Reader(1280, 800, dark=True), id="dark"),
    pytest.param(Reader(360, 640), id="light telephone"),
    pytest.param(Reader(360, 640, dark=True), id="dark telephone"),
    pytest.param(Reader(1280, 800, forced_colours=True), id="forced colours, light"),
    pytest.param(Reader(1280, 800, forced_colours=True, dark=True), id="forced colours, dark"),
]


@pytest.fixture
def easel(chromium):
    """An empty page to compare pictures on: the site's own policy would not let one in."""
    page = chromium.new_page()
    yield page
    page.close()


def picture(page, place):
    return base64.b64encode(page.screenshot(clip=place)).decode()


def place_of(stop, reader):
    """The stop with room for its ring, as far as it is in the window."""
    left, top = max(0, stop.x - AROUND), max(0, stop.y - AROUND)
    right = min(reader.width, stop.x + stop.width + AROUND)
    foot = min(reader.height, stop.y + stop.height + AROUND)
    return {"x": left, "y": top, "width": right - left, "height": foot - top}


def sides_in_sight(stop, reader):
    """How long the sides of its box are, as far as they are in the window: a long table shows only its two flanks."""
    across = min(reader.width, stop.x + stop.width) - max(0, stop.x)
    down = min(reader.height, stop.y + stop.height) - max(0, stop.y)
    flanks = (stop.x >= 0) + (stop.x + stop.width <= reader.width)
    ends = (stop.y >= 0) + (stop.y + stop.height <= reader.height)
    return across * ends + down * flanks


def faint(page, stop, reader, easel):
    """WCAG 2.4.13: what changes at 3 to 1 is as much as a line two pixels wide around the stop."""
    place = place_of(stop, reader)
    focused = picture(page, place)
    page.evaluate("document.activeElement.blur()")
    change = ask(easel, "compare", [picture(page, place), focused])
    # A link over two lines has less of a ring than its box.
    needed = 2 * min(sides_in_sight(stop, reader), stop.around) * 0.9
    if change["strongly"] < needed:
        yield f"{stop.html}: {change['strongly']} pixels change at 3 to 1; a line around it has {needed:.0f}"


@pytest.mark.parametrize("reader", LOOKS)
def test_the_focus_can_be_seen_on_every_kind_of_stop(sit_down, specimens, easel, reader):
    sitting, wrong, kinds = sit_down(reader), [], set()

    for address in specimens:
        page = sitting.go(address)
        if reader.width < 960:
            page.evaluate("document.querySelector('[data-menu]').open = true")
        for stop in stops(page):
            if stop.kind not in kinds:
                kinds.add(stop.kind)
                wrong += [f"{address}: {sentence}" for sentence in faint(page, stop, reader, easel)]

    assert len(kinds) > 8
    assert wrong == []


@pytest.mark.parametrize(
    "ring",
    [
        "outline: none; box-shadow: none; background: none",
        "outline: 1px solid #eee; box-shadow: none; background: none",
    ],
)
def test_a_faint_focus_would_be_seen(sit_down, easel, ring):
    page = sit_down().go("/about/")

    page.evaluate(f"""() => {{
        for (const link of document.querySelectorAll("main a")) link.style.cssText = {ring!r}
            .split("; ").map(rule => rule + " !important").join("; ") + "; color: inherit !important";
    }}""")
    stop = next(stop for stop in stops(page) if stop.room == "columns__text" or "main" in stop.room)

    assert list(faint(page, stop, Reader(), easel)) != []
