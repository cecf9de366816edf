"""Whoever published is told where readers get something else, and nobody publishes what is older than what is live."""

import json
import os
from hashlib import sha256

import pytest

from publishing.commands.live import newer, verify_live
from publishing.hosting.age import MadeFor, made_for
from publishing.hosting.asking import Answer, SilenceError
from publishing.hosting.live import differences
from publishing.hosting.manifest import MADE_FOR, NAME
from publishing.hosting.sent import FOR_EVER, HEADERS

URL = "https://www.example.org/"
EARLY, LATE = "2026-12-01T09:00+00:00", "2026-12-01T09:05+00:00"

PAGE = {"size": 1, "sha256": sha256(b"x").hexdigest()}
GOOD = Answer(200, {name.lower(): value for name, value in HEADERS.items()}, b"x")
# What the host gives for a file, and what is said.
ANSWERS = {
    "as it was made": (PAGE, GOOD, []),
    "another file": (PAGE, Answer(200, {}, b"other"), ["is another file than the one that was made: 5 bytes came"]),
    "lost": (PAGE, Answer(404, {}, b"x"), ["is answered with 404, and should be with 200"]),
    "gone as it should be": (PAGE | {"gone": True}, Answer(410, {}, b"x"), []),
    "gone on a host that cannot say so": (PAGE | {"gone": True}, GOOD, []),
    "gone that should be there": (PAGE, Answer(410, {}, b"x"), ["is answered with 410, and should be with 200"]),
    "moved": (PAGE | {"moved_to": "/new/"}, Answer(301, {"location": "/new/"}, b""), []),
    "moved by its own page": (PAGE | {"moved_to": "/new/"}, GOOD, []),
    "moved elsewhere": (PAGE | {"moved_to": "/new/"}, Answer(301, {"location": "/"}, b""), ["and should lead to"]),
    "moved that should be there": (PAGE, Answer(301, {"location": "/"}, b""), ["is answered with 301"]),
}  # fmt: skip


@pytest.mark.parametrize(("entry", "answer", "said"), ANSWERS.values(), ids=ANSWERS)
def test_what_a_host_gives_is_compared_with_what_was_made(entry, answer, said):
    found = [*differences(URL, {"about/index.html": entry}, headers=False, asking=lambda _: answer)]

    assert len(found) == len(said)
    assert all(words in sentence for words, sentence in zip(said, found, strict=True))


@pytest.mark.parametrize("header", HEADERS)
def test_a_header_that_is_not_sent_is_said_for_each_kind_of_answer(header):
    files = {"assets/look.0a1b2c3d.css": PAGE}
    sent = {**GOOD.headers, "cache-control": FOR_EVER}
    less = Answer(200, {name: value for name, value in sent.items() if name != header.lower()}, b"x")
    found = [*differences(URL, files, asking=lambda _: less)]

    assert len(found) == 3
    assert all(f"should be sent with the header {header}: " in sentence for sentence in found)
    assert [*differences(URL, files, headers=False, asking=lambda _: less)] == []


def test_the_headers_alone_can_be_left_out(tmp_path, capsys):
    listed = Answer(200, {}, json.dumps({"files": {"index.html": PAGE}}).encode())

    def asking(address):
        return listed if address.endswith(NAME) else Answer(200, {}, b"x")

    assert (verify_live(tmp_path, URL, asking=asking), verify_live(tmp_path, URL, False, asking)) == (1, 0)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (MadeFor(EARLY), MadeFor(LATE)),
        (MadeFor(EARLY, 7), MadeFor(LATE, 7)),
        (MadeFor(LATE, 6), MadeFor(EARLY, 7)),
        (MadeFor(EARLY, 7), MadeFor(LATE)),
        (MadeFor("2026-10-25T01:30+01:00"), MadeFor("2026-10-25T01:10+00:00")),
    ],
    ids=["minute", "same files", "older files made later", "files of one unknown", "the clocks change"],
)
def test_which_of_two_is_older_is_known(one, other):
    assert (one.is_older_than(other), other.is_older_than(one)) == (True, False)


def test_a_site_is_not_older_than_itself():
    assert not MadeFor(EARLY, 7).is_older_than(MadeFor(EARLY, 7))


@pytest.mark.parametrize(
    "text", ["", "<h1>Not found</h1>", "[]", '{"minute": 1, "changed": 1}', '{"minute": "2026", "changed": "x"}', '{"minute": "2026-12-01T09:00", "changed": 1}']
)  # fmt: skip
def test_what_does_not_say_its_age_is_not_guessed(text):
    assert made_for(text) is None


@pytest.fixture
def finished(tmp_path, monkeypatch):
    monkeypatch.setitem(os.environ, "SOURCE_DATE_EPOCH", "")
    (tmp_path / "site").mkdir()
    (tmp_path / "site/index.html").touch()
    (tmp_path / "dist/hosting").mkdir(parents=True)
    (tmp_path / "dist/hosting" / MADE_FOR).write_text(MadeFor(EARLY).written())
    return tmp_path


def silent(_):
    raise SilenceError("no such name")


@pytest.mark.parametrize(
    "asking", [silent, lambda _: Answer(404, {}, b""), lambda _: Answer(200, {}, MadeFor(EARLY).written().encode())]
)
def test_what_is_not_known_to_be_older_may_be_published_and_says_its_age(finished, asking):
    assert newer(finished, finished / "site", URL, asking=asking) == 0
    assert made_for((finished / "site" / MADE_FOR).read_text()) == MadeFor(EARLY)


def test_older_files_are_refused_though_they_were_built_later(finished, monkeypatch, capsys):
    monkeypatch.setitem(os.environ, "SOURCE_DATE_EPOCH", "6")
    live = Answer(200, {}, MadeFor("2026-11-01T09:00+00:00", 7).written().encode())

    assert newer(finished, finished / "site", URL, asking=lambda _: live) == 1
    assert 'make newer OPTIONS="--rollback"' in capsys.readouterr().err
    assert newer(finished, finished / "site", URL, rollback=True, asking=lambda _: live) == 0
