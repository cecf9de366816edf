"""On a slow network typing goes on, and old answers never take the place of new ones."""

import re

import pytest

from tests.browser.searching import BOX, RESULT, SUGGESTED, TITLE, options, suggested


@pytest.fixture
def held(sit_down):
    """A sitting in which files of the index whose names match wait until they are let go."""

    def _held(pattern):
        sitting, waiting = sit_down(), []
        sitting.context.route(re.compile(pattern), lambda route: waiting.append(route))
        return sitting, waiting

    return _held


def let_go(waiting):
    while waiting:
        waiting.pop(0).continue_()


def test_nothing_of_the_search_is_loaded_before_somebody_turns_to_it(sit_down, serve):
    server = serve()
    page = sit_down(server=server).go("/about/")
    page.mouse.wheel(0, 3000)
    page.wait_for_load_state("networkidle")
    before = [answer.path for answer in server.answers if "search" in answer.path]

    page.focus(BOX)
    page.wait_for_selector(f"{BOX}[role=combobox]")
    on_focus = [answer.path for answer in server.answers if "search" in answer.path]
    suggested(page, "neglect")

    assert before == []
    assert [path for path in on_focus if not re.match(r"/assets/search\.\w+\.js$", path)] == []
    assert "/search/start.js" in [answer.path for answer in server.answers]


def test_typing_goes_on_while_the_index_has_not_come(held):
    sitting, waiting = held(r"/search/start\.js|/assets/search-")
    page = sitting.go("/about/")

    page.focus(BOX)
    page.keyboard.type("neglect of children", delay=20)
    page.keyboard.press("Home")
    page.keyboard.type("The ")

    assert page.input_value(BOX) == "The neglect of children"
    let_go(waiting)
    sitting.context.unroute_all()
    page.wait_for_selector(f"{SUGGESTED} > :last-child:has-text('“The neglect of children”')")


def test_what_was_typed_before_the_script_came_is_answered_when_it_comes(held):
    sitting, waiting = held(r"/assets/search\.")
    page = sitting.go("/about/")

    page.focus(BOX)
    page.keyboard.type("neglect")
    page.wait_for_timeout(50)
    let_go(waiting)

    page.wait_for_selector(f"{SUGGESTED} > :last-child:has-text('“neglect”')")


def test_a_late_answer_does_not_take_the_place_of_a_newer_one(held):
    sitting, waiting = held(r"/w-n\.js")
    page = sitting.go("/about/")
    page.fill(BOX, "neglect")
    page.wait_for_event("request", lambda request: request.url.endswith("/w-n.js"))
    suggested(page, "attendance")
    newer = options(page)

    with page.expect_response("**/w-n.js"):
        let_go(waiting)
    page.wait_for_timeout(200)

    assert options(page) == newer


def test_trouble_with_an_older_question_does_not_close_the_answer_to_a_newer_one(held):
    sitting, waiting = held(r"/w-n\.js")
    page = sitting.go("/about/")
    page.fill(BOX, "neglect")
    page.wait_for_event("request", lambda request: request.url.endswith("/w-n.js"))
    suggested(page, "attendance")

    with page.expect_event("requestfailed"):
        waiting.pop().abort()
    page.wait_for_timeout(100)

    assert page.locator(SUGGESTED).is_visible()


def test_late_results_do_not_take_the_place_of_newer_ones(held):
    sitting, waiting = held(r"/w-n\.js")
    page = sitting.go("/search/")
    page.fill(BOX, "neglect")
    page.wait_for_event("request", lambda request: request.url.endswith("/w-n.js"))
    page.fill(BOX, "attendance")
    page.wait_for_selector(RESULT)
    newer = page.locator(TITLE).all_text_contents()

    with page.expect_response("**/w-n.js"):
        let_go(waiting)
    page.wait_for_timeout(200)

    assert page.locator(TITLE).all_text_contents() == newer
