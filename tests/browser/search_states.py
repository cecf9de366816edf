"""Everything that a reader can find the search in."""

import re

from tests.browser.searching import address, answered, suggested

LONG = "donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"


def results(sitting):
    return answered(sitting.go(address("neglect")))


def nothing(sitting):
    return answered(sitting.go(address(f"neglectzzz {LONG}")))


def worried(sitting):
    return answered(sitting.go(address("hurt")))


def mended(sitting):
    return answered(sitting.go(address("exploitatoin in shcools")))


def broken(sitting):
    sitting.context.route(re.compile(r"/p-\d+\.js"), lambda route: route.abort())
    page = answered(sitting.go(address("neglect")))
    assert page.is_visible("[data-search-broken]")
    sitting.context.unroute_all()
    return page


def without_a_script(sitting):
    return sitting.go("/search/")


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
