"""The system's own Firefox, spoken to in its own protocol, Marionette; what it asks of a network reaches a recorder."""

import json
import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

import pytest

from tests.browser.firefox_settings import ENVIRONMENT, settings, user_js
from tests.browser.nobody import as_nobody
from tests.browser.patience import PATIENCE, until
from tests.browser.recorder import Recorder
from tests.browser.unpacking import room_for_anyone

MISSING = "What is carried away is opened in Firefox too. Install it: sudo apt-get install firefox-esr"


class Firefox:
    """One window. What is asked of it has been done when it answers."""

    def __init__(self, port: int, asked: list[str]) -> None:
        self.asked, self.count = asked, 0
        self.wire = socket.create_connection(("127.0.0.1", port), timeout=PATIENCE)
        self.heard = self.wire.makefile("rb")
        self._next()
        self.ask("WebDriver:NewSession")

    def ask(self, command: str, **what: Any) -> Any:
        self.count += 1
        message = json.dumps([0, self.count, command, what]).encode()
        self.wire.sendall(b"%d:%s" % (len(message), message))
        _, _, trouble, answer = self._next()
        assert not trouble, f"{command}: {trouble['message']}"
        return answer["value"] if isinstance(answer, dict) and "value" in answer else answer

    def _next(self) -> Any:
        """How many bytes, a colon, and they."""
        size = b""
        while (sign := self.heard.read(1)) not in (b":", b""):
            size += sign
        return json.loads(self.heard.read(int(size)))

    def go(self, address: str) -> None:
        self.ask("WebDriver:Navigate", url=address)

    def run(self, script: str) -> Any:
        return self.ask("WebDriver:ExecuteScript", script=f"return ({script});", args=[])

    def click(self, selector: str) -> None:
        self.ask("WebDriver:ElementClick", id=self._element(selector))

    def type(self, selector: str, words: str) -> None:
        self.ask("WebDriver:ElementSendKeys", id=self._element(selector), text=words)

    def _element(self, selector: str) -> str:
        return str(*self.ask("WebDriver:FindElement", using="css selector", value=selector).values())

    @property
    def address(self) -> str:
        return str(self.ask("WebDriver:GetCurrentURL"))

    def close(self) -> None:
        self.heard.close()
        self.wire.close()


@contextmanager
def opened(**more: Any) -> Iterator[Firefox]:
    """The Firefox of somebody who may write nowhere else than in a profile of their own."""
    program = shutil.which("firefox-esr") or pytest.skip(MISSING)
    with Recorder() as recorder, room_for_anyone() as home, (home / "said").open("wb") as said:
        (home / "user.js").write_text(user_js(settings(recorder.port) | more), encoding="utf-8")
        words = [*as_nobody(home), program, "--headless", "--marionette", "--profile", str(home)]
        env = os.environ | ENVIRONMENT | {"HOME": str(home)}
        process = subprocess.Popen(words, stdout=said, stderr=said, env=env)
        try:
            port = home / "MarionetteActivePort"
            assert until(lambda: port.is_file() and port.read_text() != ""), (home / "said").read_text(errors="replace")
            with closing(Firefox(int(port.read_text()), recorder.asked)) as firefox:
                yield firefox
        finally:
            process.kill()
            process.wait()
