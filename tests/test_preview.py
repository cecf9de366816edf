"""Someone who writes sees each change, and a mistake waits to be mended."""

import signal
import socket
import subprocess
from collections.abc import Iterator

import pytest

from tests.conftest import PUBLISHING, environment

pytestmark = pytest.mark.slow

MISTAKE = "---\ntitel: Slips\n---\n\nWords.\n"


@pytest.fixture
def address() -> str:
    """A place on this computer that nobody else uses."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{free.getsockname()[1]}"


@pytest.fixture
def preview(project, address) -> Iterator["subprocess.Popen[str]"]:
    """make serve, in the copy of the project; ended as by Ctrl-C."""
    (project / "docs/slips.md").write_text(MISTAKE)
    with subprocess.Popen(
        [*PUBLISHING, "serve", "--", "-a", address],
        cwd=project,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as command:
        try:
            yield command
        finally:
            command.send_signal(signal.SIGTERM)


def heard(preview: "subprocess.Popen[str]", words: str) -> bool:
    """Listen until it says so, or ends without having said it."""
    assert preview.stdout
    return any(words in line for line in preview.stdout)


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
