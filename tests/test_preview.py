"""Someone who writes sees each change, and a mistake waits to be mended."""

import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.conftest import PUBLISHING, environment
from tests.patience import ended_when_it_hangs

pytestmark = pytest.mark.slow

MISTAKE = "---\ntitel: Slips\n---\n\nWords.\n"


@pytest.fixture
def address() -> str:
    """A place on this computer that nobody else uses."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{free.getsockname()[1]}"


@contextmanager
def serving(project: Path, *options: str) -> Iterator["subprocess.Popen[str]"]:
    """make serve, in the copy of the project; ended as by Ctrl-C."""
    with subprocess.Popen(
        [*PUBLISHING, "serve", "--", *options],
        cwd=project,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    ) as command:
        try:
            yield command
        finally:
            command.send_signal(signal.SIGTERM)
            with ended_when_it_hangs(command):
                command.wait()


@pytest.fixture
def preview(project, address) -> Iterator["subprocess.Popen[str]"]:
    """A preview that begins with a mistake."""
    (project / "docs/slips.md").write_text(MISTAKE)
    with serving(project, "-a", address) as command:
        yield command


def heard(preview: "subprocess.Popen[str]", words: str) -> bool:
    """Listen until it says so, or ends without having said it."""
    assert preview.stdout
    with ended_when_it_hangs(preview):
        return any(words in line for line in preview.stdout)


def test_a_preview_that_hangs_is_ended_and_was_not_heard():
    sleeping = [sys.executable, "-c", "import time; time.sleep(600)"]
    with subprocess.Popen(sleeping, stdout=subprocess.PIPE, text=True, start_new_session=True) as preview:
        with ended_when_it_hangs(preview, patience=0.1):
            preview.wait()

        assert not heard(preview, "Serving on")


def test_a_preview_that_begins_with_a_mistake_starts_when_it_is_mended(project, preview):
    assert heard(preview, "The preview starts when this is put right")
    (project / "docs/slips.md").unlink()

    assert heard(preview, "Serving on")


def test_a_mistake_made_during_a_preview_is_told_and_the_preview_goes_on(project, preview):
    heard(preview, "The preview starts when this is put right")
    (project / "docs/slips.md").unlink()
    heard(preview, "Serving on")

    (project / "docs/slips.md").write_text(MISTAKE)
    assert heard(preview, "docs/slips.md:2:1: there is no field called 'titel'")
    (project / "docs/slips.md").unlink()

    assert heard(preview, "Reloading browsers")


def test_a_changed_hook_says_that_the_preview_must_be_started_again(project, preview):
    heard(preview, "The preview starts when this is put right")
    (project / "docs/slips.md").unlink()
    heard(preview, "Serving on")

    with (project / "hooks/menu.py").open("a") as hook:
        hook.write("\n")

    assert heard(preview, "hooks/menu.py changed, and a preview reads its hooks only once")


def test_a_port_that_someone_else_uses_is_said_and_nobody_is_told_to_change_a_file(project, address):
    host, _, port = address.partition(":")
    with socket.create_server((host, int(port))), serving(project, "-a", address) as preview:
        assert heard(preview, "Address already in use")

        assert not heard(preview, "change a file")
        assert preview.wait() == 1


def test_a_wrong_option_is_said_and_nobody_is_told_to_change_a_file(project):
    with serving(project, "--sideways") as preview:
        assert heard(preview, "--sideways")

        assert not heard(preview, "change a file")
        assert preview.wait() == 2
