"""Nobody is sent more than they need: compressed copies, nothing twice, and each file with its name for browsers."""

import gzip

import pytest

from publishing.hosting.types import TYPES
from tests.hosting.finished import BROTLI, LOOK, PAGES, STATUS
from tests.hosting.servers import Answer


@pytest.mark.parametrize(("coding", "made"), [("gzip", gzip.decompress), ("br", lambda body: body)])
@pytest.mark.parametrize("path", ["/", f"/{LOOK}", "/nowhere", "/gone/"])
def test_the_compressed_copy_is_sent_to_those_who_can_read_it(server, path, coding, made):
    file = {"/": "index.html", "/nowhere": "404.html", "/gone/": "gone/index.html"}.get(path, path[1:])

    answer = server.ask(path, {"Accept-Encoding": coding})

    assert (answer["Content-Encoding"], "Accept-Encoding" in answer["Vary"]) == (coding, True)
    assert made(answer.body) == (PAGES[file].encode() if coding == "gzip" else BROTLI)


def test_a_service_that_passes_it_on_gets_the_compressed_copy_too(server):
    answer = server.ask("/", {"Accept-Encoding": "gzip", "Via": "1.1 somewhere"})

    assert answer["Content-Encoding"] == "gzip"


def test_who_cannot_read_it_gets_the_file_itself(server):
    answer = server.ask("/")

    assert (answer.all("Content-Encoding"), answer.body.decode()) == ([], PAGES["index.html"])


@pytest.mark.parametrize("coding", ["identity", "gzip"])
@pytest.mark.parametrize("path", ["/about/", f"/{LOOK}"])
def test_what_a_reader_has_already_is_not_sent_again(server, path, coding):
    first = server.ask(path, {"Accept-Encoding": coding})
    again = server.ask(path, {"Accept-Encoding": coding, "If-None-Match": first["ETag"]})

    assert (again.status, again.body) == (304, b"")
    assert again["Cache-Control"] == first["Cache-Control"]


@pytest.mark.parametrize("path", ["/nowhere", "/gone/"])
def test_an_answer_that_nothing_is_there_never_becomes_unchanged(server, path):
    first = server.ask(path)
    tags = {"If-None-Match": "*", "If-Modified-Since": "Fri, 01 Jan 2100 00:00:00 GMT"}
    again = server.ask(path, tags)

    assert (again.status, again.body) == (first.status, first.body)


@pytest.mark.parametrize("path", [name for name in PAGES if name not in ("old/index.html", "gone/index.html")])
def test_a_browser_is_told_what_each_file_is(server, path):
    assert server.ask(f"/{path}")["Content-Type"] == TYPES[path.rpartition(".")[2]]


@pytest.mark.parametrize("path", STATUS)
def test_asked_for_its_headers_alone_it_says_the_same(server, path):
    head, whole = server.ask(path, method="HEAD"), server.ask(path)

    assert (head.status, head.body) == (whole.status, b"")
    assert _lasting(head) == _lasting(whole)


def _lasting(answer: Answer) -> list[tuple[str, str]]:
    moving = ("date", "content-length", "connection", "transfer-encoding")
    return sorted((name.lower(), value) for name, value in answer.headers if name.lower() not in moving)
