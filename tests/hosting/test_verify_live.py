"""Whoever published asks whether readers get what was made, and is told of everything that they do not."""

import pytest

from publishing.commands.live import newer, verify_live
from publishing.hosting.asking import PATIENCE, SilenceError, ask
from publishing.hosting.manifest import MADE_FOR
from tests.hosting.finished import LOOK
from tests.hosting.servers import Server


@pytest.fixture
def url(server: Server) -> str:
    return f"http://127.0.0.1:{server.port}/"


@pytest.fixture
def damage(room, server):
    """Change a file of the served site, its compressed copies too, and put it back afterwards."""
    site, before = room / server.name / "www", {}

    def _damage(path: str, text: str | None) -> None:
        for name in (path, f"{path}.gz", f"{path}.br"):
            if (site / name).exists():
                before[site / name] = (site / name).read_bytes()
                (site / name).unlink()
        if text is not None:
            (site / path).write_text(text)

    yield _damage
    for path, data in before.items():
        path.write_bytes(data)


def test_a_site_that_is_served_as_it_was_made_has_no_differences(url, tmp_path, capsys):
    assert (verify_live(tmp_path, url), capsys.readouterr().out.count("no differences")) == (0, 1)


@pytest.mark.parametrize(
    ("path", "text", "said"),
    [
        ("about/index.html", "<h1>Another</h1>", "about/ is another file than the one that was made: 16 bytes came"),
        ("about/index.html", None, "about/ is answered with 40"),
        (LOOK, None, f"{LOOK} is answered with 404, and should be with 200"),
        ("404.html", "<h1>Not here</h1>", "is another file than the one that was made: 17 bytes came, and 404.html"),
        ("gone/index.html", "<h1>It is back</h1>", "gone/ is another file"),
    ],
)
def test_each_difference_is_said(url, damage, tmp_path, capsys, path, text, said):
    damage(path, text)

    assert verify_live(tmp_path, url) == 1
    assert said in capsys.readouterr().out


def test_a_host_without_a_list_of_files_is_told_from_a_site(url, damage, tmp_path, capsys):
    damage("build-manifest.json", None)

    assert verify_live(tmp_path, url) == 1
    assert "is not a list of files (the answer is 404)" in capsys.readouterr().err


def test_a_host_that_is_not_there_is_said_in_one_line(tmp_path, capsys):
    assert verify_live(tmp_path, "http://127.0.0.1:9/") == 1
    assert capsys.readouterr().err.startswith("http://127.0.0.1:9/ does not answer:")


def test_nobody_waits_for_ever():
    assert 0 < PATIENCE <= 60


@pytest.mark.parametrize("address", ["www.example.org", "file:///etc/hostname", "ftp://x.example/"])
def test_only_an_address_of_the_web_is_asked(address):
    with pytest.raises(SilenceError, match="from https://"):
        ask(address)


def test_an_older_site_is_refused_by_what_is_live(url, room, server, tmp_path, capsys):
    (room / server.name / "www" / MADE_FOR).write_text('{"changed": null, "minute": "2026-12-01T09:05+00:00"}')
    (tmp_path / "site").mkdir()
    (tmp_path / "site/index.html").touch()
    (tmp_path / "dist/hosting").mkdir(parents=True)
    (tmp_path / "dist/hosting" / MADE_FOR).write_text('{"changed": null, "minute": "2026-12-01T09:00+00:00"}')

    assert newer(tmp_path, tmp_path / "site", url) == 1
    assert "2026-12-01 09:05, which is newer" in capsys.readouterr().err
    assert not (tmp_path / "site" / MADE_FOR).exists()
    assert newer(tmp_path, tmp_path / "site", url, rollback=True) == 0
