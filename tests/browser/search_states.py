"""Everything that a reader can find the search in."""

import re

from tests.browser.searching import address, answered, suggested

LONG = "donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"


def found(sitting, words):
    """In a page that was newly opened, with nothing at hand from before."""
    sitting.page.goto("about:blank")
    return answered(sitting.go(address(words)))


def results(sitting):
    return found(sitting, "neglect")


def nothing(sitting):
    return found(sitting, f"neglectzzz {LONG}")


def worried(sitting):
    return found(sitting, "hurt")


def mended(sitting):
    return found(sitting, "exploitatoin in shcools")


def broken(sitting):
    sitting.context.route(re.compile(r"/p-\d+\.js"), lambda route: route.abort())
    page = found(sitting, "neglect")
    assert page.is_visible("[data-search-broken]")
    sitting.context.unroute_all()
    return page


def suggestions(sitting):
    return suggested(sitting.go("/about/"), "abuse")


def chosen(sitting):
    page = suggestions(sitting)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    return page


def only_all_results(sitting):
    return suggested(sitting.go("/worried/"), LONG)


STATES = [results, nothing, worried, mended, broken, suggestions, chosen, only_all_results]
