"""A long list of actions is folded until somebody wants it, and on paper it is there."""

import pytest

from tests.browser.reader import Reader

GROUPS = "/about/groups/"


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_a_long_list_is_opened_by_keyboard(sit_down, script):
    page = sit_down(Reader(script=script)).go(GROUPS)
    fold = page.locator("details.fold").first

    assert not fold.locator("li").first.is_visible()
    fold.locator("summary").press("Enter")
    assert fold.locator("li").first.is_visible()


def test_on_paper_a_long_list_is_there(sit_down):
    page = sit_down(Reader(794, 1123, paper=True)).go(GROUPS)

    assert all(one.is_visible() for one in page.locator("details.fold li").all())
