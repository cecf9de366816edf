"""The browser tests use the browser that is there, and say in one line when there is none."""

import pytest

from tests.browser.chromium import NAMES, NoBrowserError, browser_path


def test_a_missing_browser_is_said_in_one_line(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(
        NoBrowserError, match=r"\AThe browser tests need .* Install it: sudo apt-get install chromium\Z"
    ):
        browser_path()


@pytest.mark.parametrize("name", NAMES)
def test_any_of_its_names_will_do(monkeypatch, tmp_path, name):
    (tmp_path / name).touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))

    assert browser_path() == str(tmp_path / name)
