"""The ways in which people read: how wide, how bright, with or without our script."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from playwright.sync_api import Browser, Page

from tests.browser.colours import brightness


@dataclass(frozen=True)
class Reader:
    width: int = 1280
    height: int = 800
    dark: bool = False
    script: bool = True
    forced_colours: bool = False
    less_motion: bool = False
    paper: bool = False

    def __str__(self) -> str:
        said = [f"{self.width}x{self.height}", "dark" if self.dark else "light"]
        extras = {"without script": not self.script, "forced colours": self.forced_colours, "paper": self.paper}
        return ", ".join(said + [name for name, wanted in extras.items() if wanted])


WIDTHS = ((1280, 800), (360, 640))
EIGHT_WAYS = [
    Reader(width, height, dark=dark, script=script)
    for (width, height), dark, script in product(WIDTHS, (False, True), (True, False))
]


class Sitting:
    """One reader at the site, with a browser that remembers nothing from before."""

    def __init__(self, browser: Browser, origin: str, reader: Reader) -> None:
        self.origin, self.reader = origin, reader
        self.context = browser.new_context(
            viewport={"width": reader.width, "height": reader.height},
            color_scheme="dark" if reader.dark else "light",
            forced_colors="active" if reader.forced_colours else "none",
            reduced_motion="reduce" if reader.less_motion else "no-preference",
        )
        self.page: Page = self.context.new_page()
        self._tools = self.context.new_cdp_session(self.page)

    def go(self, address: str = "/", *, looks: bool = True) -> Page:
        """Open a page. A browser whose script is off for good cannot run axe either, so it is off while the page loads."""
        if not self.reader.script:
            self._tools.send("Emulation.setScriptExecutionDisabled", {"value": True})
        self.page.goto(self.origin + address)
        if not self.reader.script:
            self._tools.send("Emulation.setScriptExecutionDisabled", {"value": False})
        if self.reader.paper:
            self.page.emulate_media(media="print")
        trouble = list(disbelief(self.page, self.reader, looks))
        assert not trouble, trouble
        return self.page

    def close(self) -> None:
        self.context.close()


def disbelief(page: Page, reader: Reader, looks: bool) -> Iterator[str]:
    """Whatever the page is not, though the test believes that it is; looks=False is a page without its style sheet."""
    facts = page.evaluate("""() => ({
        dark: matchMedia("(prefers-color-scheme: dark)").matches,
        forced: matchMedia("(forced-colors: active)").matches,
        still: matchMedia("(prefers-reduced-motion: reduce)").matches,
        paper: matchMedia("print").matches,
        script: "leftQuickly" in window,
        ground: getComputedStyle(document.body).backgroundColor,
    })""")
    believed = {
        "dark": reader.dark,
        "forced": reader.forced_colours,
        "still": reader.less_motion,
        "paper": reader.paper,
        "script": reader.script,
    }
    for name, wanted in believed.items():
        if facts[name] != wanted:
            yield f"{page.url}: {name} is {facts[name]}, not {wanted}"
    if (
        looks
        and not reader.forced_colours
        and (brightness(facts["ground"]) < 0.1) != (reader.dark and not reader.paper)
    ):
        yield f"{page.url}: the ground is {facts['ground']}, which is not {reader}"
