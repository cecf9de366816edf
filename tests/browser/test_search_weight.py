"""A first question costs a cheap phone no more than a page does, though the index is of the whole site."""

import pytest

from tests.browser.reader import Reader
from tests.browser.searching import BOX, DONE, address, suggested
from tests.browser.server import compressed

FIRST_QUESTION = 60_000  # compressed, with the script that searches
QUESTIONS = [
    "neglect", "worried", "abuse", "3.20", "CSE", "domestic abuse", "exploitatoin", "how many children went missing",
    "training for schools", "who is the chair", "annual report 2017-18", "zzqxv",
]  # fmt: skip


def of_the_search(server):
    """Each file compressed; what a host says over each is not in it."""
    files = [answer.path for answer in server.answers if "/search" in answer.path and answer.path.endswith(".js")]
    return sum(len(compressed((server.folder / path.lstrip("/")).read_bytes())) for path in files)


@pytest.fixture
def newly(sit_down, serve):
    """A reader whose browser has nothing of the search, the page, and the server that counts what it sends."""

    def _newly():
        server = serve()
        sitting = sit_down(Reader(360, 640), server)
        return sitting, server

    return _newly


@pytest.mark.parametrize("words", QUESTIONS)
def test_a_first_question_is_light(newly, words):
    sitting, server = newly()

    sitting.go(address(words)).wait_for_selector(DONE)

    assert 10_000 < of_the_search(server) <= FIRST_QUESTION
    assert [answer.path for answer in server.answers if answer.status != 200] == []


def test_a_first_question_in_the_box_is_light_though_every_letter_is_asked_about(newly):
    sitting, server = newly()
    page = sitting.go("/about/")

    for end in range(2, len("neglect") + 1):
        suggested(page, "neglect"[:end])

    assert 10_000 < of_the_search(server) <= FIRST_QUESTION


def test_a_second_question_does_not_ask_again_for_what_is_there(newly):
    sitting, server = newly()
    page = sitting.go("/about/")
    suggested(page, "neglect")

    suggested(page, "neglected")
    page.fill(BOX, "")
    suggested(page, "neglect")

    paths = [answer.path for answer in server.answers]
    assert len(paths) == len(set(paths))
