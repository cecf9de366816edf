"""A page is light enough for a small cheap phone, and asks nothing of anyone but the board."""

from random import Random

import pytest

from tests.browser.reader import Reader

WHOLE_VIEW = 50_000
WHOLE_REPORT = 100_000  # a whole year on one page: its words alone, compressed, are over 50 kB
SCRIPT = 8_000
SEARCH = 16_000  # on the page of the search, whose readers have turned to it


@pytest.fixture
def first_view(sit_down, serve):
    """The answers that a browser with nothing kept needs for one page, each with its bytes on the wire."""

    def _first_view(address, server=None):
        server = server or serve()
        sitting = sit_down(Reader(360, 640), server)
        sitting.go(address)
        sitting.close()
        return server.answers

    return _first_view


def too_heavy(answers):
    whole = sum(answer.sent for answer in answers)
    script = sum(answer.sent for answer in answers if answer.path.endswith(".js"))
    if whole > (WHOLE_REPORT if answers[0].path.endswith("/whole/") else WHOLE_VIEW):
        yield f"{answers[0].path} takes {whole} bytes"
    if script > (SEARCH if answers[0].path == "/search/" else SCRIPT):
        yield f"{answers[0].path} takes {script} bytes of script"


def test_a_first_view_of_any_page_is_light_and_whole(first_view, serve, pages):
    wrong, server = [], serve()

    for address in pages:
        server.forget()
        answers = first_view(address, server)
        wrong += too_heavy(answers)
        wrong += [f"{address} asks for {answer.path}, which is not there" for answer in answers if answer.status != 200]

    assert wrong == []


def test_all_that_a_page_loads_is_counted(first_view):
    paths = {answer.path.rpartition(".")[2] for answer in first_view("/")}

    assert {"/", "css", "js"} <= paths


def test_a_heavy_page_would_be_seen(first_view, serve):
    padding = Random(1).randbytes(60_000).hex().encode()
    server = serve(lambda body: body.replace(b"</main>", padding + b"</main>"))

    assert list(too_heavy(first_view("/", server))) != []
