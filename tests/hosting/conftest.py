"""Each server is started once, with a small finished site."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hosting.finished import finished_site
from tests.hosting.servers import KINDS, Server, running


@pytest.fixture(scope="session")
def room() -> Iterator[Path]:
    """A folder that an ordinary user can read; pytest's own are root's where root runs the tests."""
    with tempfile.TemporaryDirectory() as made:
        Path(made).chmod(0o755)
        yield Path(made)


@pytest.fixture(scope="session", params=KINDS)
def server(request: pytest.FixtureRequest, room: Path) -> Iterator[Server]:
    folder = room / request.param
    folder.mkdir()
    www, settings = finished_site(folder)
    with running(request.param, folder, www, settings) as started:
        yield started


@pytest.fixture(scope="session")
def below(server: Server, room: Path) -> Iterator[Server]:
    """The same server with the same site in a folder of its address."""
    folder = room / f"{server.name}-below"
    folder.mkdir()
    www, settings = finished_site(folder, "the-board/")
    with running(server.name, folder, www, settings) as started:
        yield started
