"""The finished site over http on this machine: with the headers it asks its host for, compressed, every byte counted."""

import gzip
import mimetypes
from collections.abc import Callable
from fnmatch import fnmatch
from functools import lru_cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

from tests.browser.patience import until

COMPRESSED = (".html", ".css", ".js", ".svg", ".json", ".xml", ".txt")
Rewrite = Callable[[bytes], bytes]


class Answer(NamedTuple):
    path: str
    status: int
    sent: int


def asked_headers(folder: Path, path: str) -> list[tuple[str, str]]:
    """What the site's own _headers file asks the host to send with this path."""
    wanted, applies = [], False
    for line in (folder / "_headers").read_text(encoding="utf-8").splitlines():
        if line and not line[0].isspace():
            applies = fnmatch(path, line.strip())
        elif applies and line.strip():
            name, _, value = line.strip().partition(": ")
            wanted.append((name, value))
    return wanted


@lru_cache(maxsize=256)
def compressed(body: bytes) -> bytes:
    return gzip.compress(body, mtime=0)


class Server(ThreadingHTTPServer):
    """One site. rewrite changes its pages on their way; with_headers=False is a host that cannot send any."""

    daemon_threads = True

    def __init__(self, folder: Path, rewrite: Rewrite = bytes, *, with_headers: bool = True) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.folder, self.rewrite, self.with_headers = folder, rewrite, with_headers
        self.given: list[Answer] = []
        self.in_hand: set[Handler] = set()

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    @property
    def answers(self) -> list[Answer]:
        """Every answer so far. What a browser already has may be written down a moment later."""
        assert until(lambda: not self.in_hand)
        return list(self.given)

    def forget(self) -> None:
        assert until(lambda: not self.in_hand)
        self.given.clear()

    def __enter__(self) -> "Server":
        Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def __exit__(self, *trouble: object) -> None:
        self.shutdown()
        self.server_close()


class Counting:
    """What goes down the wire, head and body."""

    def __init__(self, wire: Any) -> None:
        self.wire, self.sent = wire, 0

    def write(self, piece: bytes) -> int:
        self.sent += len(piece)
        return self.wire.write(piece)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.wire, name)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server

    def setup(self) -> None:
        super().setup()
        self.wfile = Counting(self.wfile)  # type: ignore[assignment]

    def do_GET(self) -> None:
        self.server.in_hand.add(self)
        try:
            self._answer()
        finally:
            self.server.in_hand.discard(self)

    def _answer(self) -> None:
        before = self.wfile.sent  # type: ignore[attr-defined]
        path = unquote(urlsplit(self.path).path)
        file = self.server.folder / path.lstrip("/") / ("index.html" if path.endswith("/") else "")
        status = 200 if file.is_file() else 404
        self._send(path, file if status == 200 else self.server.folder / "404.html", status)
        self.server.given.append(Answer(path, status, self.wfile.sent - before))  # type: ignore[attr-defined]

    def _send(self, path: str, file: Path, status: int) -> None:
        body = file.read_bytes()
        if file.suffix == ".html":
            body = self.server.rewrite(body)
        self.send_response(status)
        self.send_header("Content-Type", f"{mimetypes.guess_type(file.name)[0]}; charset=utf-8")
        for name, value in asked_headers(self.server.folder, path) if self.server.with_headers else []:
            self.send_header(name, value)
        if file.suffix in COMPRESSED:
            body = compressed(body)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """A test run is not a place for a log."""
