"""The only way out of a browser: it leads nowhere, and remembers what was asked for."""

from socketserver import BaseRequestHandler, ThreadingTCPServer
from threading import Thread


class Recorder(ThreadingTCPServer):
    """A proxy that lets nobody through. Also who connects and says nothing has asked."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[str] = []

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    def __enter__(self) -> "Recorder":
        Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def __exit__(self, *trouble: object) -> None:
        self.shutdown()
        self.server_close()


class Handler(BaseRequestHandler):
    server: Recorder

    def handle(self) -> None:
        first = self.request.recv(2000).decode("latin-1").partition("\r\n")[0]
        self.server.asked.append(first)
        self.request.sendall(b"HTTP/1.1 502 No way out\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
