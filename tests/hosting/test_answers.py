"""A board's own server answers as the services do: the same headers, old addresses, tombstones, and nothing beside the site."""

from fnmatch import fnmatch
from pathlib import Path

import pytest

from publishing.hosting.sent import FIVE_MINUTES, FOR_EVER, HEADERS
from tests.hosting.finished import LOOK, PAGES, SECRET, STATUS, WORDS
from tests.hosting.servers import Server


def asked(file: str, path: str) -> dict[str, str]:
    """What a file of headers asks a service to send with a path."""
    wanted: dict[str, str] = {}
    applies = False
    for line in file.splitlines():
        name, _, value = line.strip().partition(": ")
        if not line.startswith(" "):
            applies = fnmatch(path, line)
        elif applies:
            assert name not in wanted, "set by two rules, which services would join"
            wanted[name] = value
    return wanted


@pytest.fixture(scope="session")
def headers_file(room: Path, server: Server) -> str:
    return (room / server.name / "www/_headers").read_text()


@pytest.mark.parametrize(("path", "status"), STATUS.items())
def test_each_address_gets_its_answer(server, path, status):
    assert server.ask(path).status == status


@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize("path", STATUS)
def test_everything_in_the_file_of_headers_is_really_sent_and_once(server, headers_file, path, method):
    answer = server.ask(path, method=method)
    wanted = asked(headers_file, path)
    if answer.status == 404:
        wanted.pop("Cache-Control", None)  # a service cannot tell what is missing; these can, and keep it no longer

    assert HEADERS.keys() <= wanted.keys()
    assert {name: answer.all(name) for name in wanted} == {name: [value] for name, value in wanted.items()}


@pytest.mark.parametrize("path", STATUS)
def test_only_what_has_its_content_in_its_name_is_kept(server, path):
    kept = FOR_EVER if path in (f"/{LOOK}", f"/{WORDS}") else FIVE_MINUTES

    assert server.ask(path)["Cache-Control"] == kept


@pytest.mark.parametrize("path", [path for path, status in STATUS.items() if status == 404])
def test_a_lost_address_shows_the_page_for_it_at_any_depth(server, path):
    answer = server.ask(path)

    assert (answer.body.decode(), answer["Content-Type"]) == (PAGES["404.html"], "text/html; charset=utf-8")


def test_what_was_taken_down_says_so_with_its_tombstone(server):
    answer = server.ask("/gone/")

    assert (answer.body.decode(), answer["Content-Type"]) == (PAGES["gone/index.html"], "text/html; charset=utf-8")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("/old/", "/new/"),
        ("/old", "/new/"),
        ("/old/?from=a-letter", "/new/"),
        ("/papers/2017.html", "/about/#paper"),
        ("/alt-%C3%A4/", "/new/"),
        ("/about", "/about/"),
        ("/about?q=harm", "/about/?q=harm"),
        ("/gone", "/gone/"),
    ],
)
def test_an_address_that_is_not_the_right_one_leads_there_for_good(server, old, new):
    answer = server.ask(old)

    assert (answer.status, answer["Location"]) == (301, new)


@pytest.mark.parametrize(
    "path",
    ["/../secret.txt", "/%2e%2e/secret.txt", "/about/../../secret.txt", "/about/..%2f..%2fsecret.txt", "//secret.txt"],
)
def test_nothing_beside_the_site_is_served(server, path):
    answer = server.ask(path)

    assert answer.status >= 300
    assert SECRET.encode() not in answer.body


@pytest.mark.parametrize("path", ["/_headers", "/_redirects"])
def test_what_is_for_services_is_not_served(server, path):
    assert server.ask(path).status == 404


def test_no_server_says_its_version(server):
    assert server.ask("/").all("Server") in ([], ["nginx"])


def test_nothing_can_be_sent_to_it(server):
    assert server.ask("/about/", method="POST").status == 405


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/the-board/", 200),
        (f"/the-board/{LOOK}", 200),
        ("/the-board/old/", 301),
        ("/the-board/nowhere/", 404),
        ("/the-board/gone/", 410),
        ("/elsewhere", 404),
    ],
)
def test_a_site_in_a_folder_of_its_address_answers_alike(below, path, status):
    answer = below.ask(path)
    kept = FOR_EVER if LOOK in path else FIVE_MINUTES

    assert (answer.status, answer["Cache-Control"]) == (status, kept)
    if status == 301:
        assert answer["Location"] == "/the-board/new/"
    if status == 404:
        assert answer.body.decode() == PAGES["404.html"]
