"""nginx and Caddy from the distribution, run by somebody who may do nothing else, with the settings that are made."""

import http.client
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from publishing.hosting.answers import FOLDER

PATH = f"{os.environ['PATH']}:/usr/sbin:/usr/local/sbin"
BROTLI_MODULE = Path("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")
AROUND = """\
{brotli}
daemon off;
pid {folder}/nginx.pid;
error_log stderr;
events {{ }}
http {{
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/site.conf;
}}
"""


@dataclass(frozen=True)
class Answer:
    status: int
    headers: list[tuple[str, str]]
    body: bytes

    def all(self, name: str) -> list[str]:
        return [value for each, value in self.headers if each.lower() == name.lower()]

    def __getitem__(self, name: str) -> str:
        """A header that is sent once."""
        [value] = self.all(name)
        return value


@dataclass(frozen=True)
class Server:
    name: str
    port: int

    def ask(self, path: str, headers: Mapping[str, str] | None = None, method: str = "GET") -> Answer:
        """The path as it is written here: no client tidies it up first."""
        wire = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            wire.request(method, path, headers={"Host": "www.example.org", **(headers or {})})
            answer = wire.getresponse()
            return Answer(answer.status, answer.getheaders(), answer.read())
        finally:
            wire.close()


def nginx(folder: Path, www: Path, settings: Mapping[str, str], port: int) -> tuple[list[str], dict[str, str]]:
    changes = {
        "listen 80;": f"listen 127.0.0.1:{port};",
        "listen [::]:80;": "",
        f"root {FOLDER};": f"root {www};",
    }
    if BROTLI_MODULE.exists():
        changes["# brotli_static on;"] = "brotli_static on; #"
    text = settings["nginx.conf"]
    for written, here in changes.items():
        assert written in text
        text = text.replace(written, here)
    (folder / "site.conf").write_text(text)
    brotli = f"load_module {BROTLI_MODULE};" if BROTLI_MODULE.exists() else ""
    (folder / "nginx.conf").write_text(AROUND.format(folder=folder, brotli=brotli))
    return ["nginx", "-p", str(folder), "-c", str(folder / "nginx.conf"), "-e", "stderr"], {}


def caddy(folder: Path, www: Path, settings: Mapping[str, str], port: int) -> tuple[list[str], dict[str, str]]:
    (folder / "Caddyfile").write_text("{\n\tadmin off\n}\n" + settings["Caddyfile"])
    env = {"SITE_ADDRESS": f"http://:{port}", "SITE_FOLDER": str(www), "HOME": str(folder)}
    return ["caddy", "run", "--config", str(folder / "Caddyfile"), "--adapter", "caddyfile"], env


KINDS = {"nginx": nginx, "caddy": caddy}


@contextmanager
def running(name: str, folder: Path, www: Path, settings: Mapping[str, str]) -> Iterator[Server]:
    """By an ordinary user, also where the tests are run by root."""
    port = _free_port()
    command, env = KINDS[name](folder, www, settings, port)
    program = shutil.which(command[0], path=PATH)
    assert program, f"{name} is not installed: sudo apt-get install nginx-light libnginx-mod-http-brotli-static caddy"
    who = {"user": "nobody", "group": "nogroup", "extra_groups": []} if os.geteuid() == 0 else {}
    if who:
        shutil.chown(folder, "nobody", "nogroup")
    with (folder / "said").open("w+") as said:
        child = subprocess.Popen(
            [program, *command[1:]], env={"PATH": PATH, **env}, cwd=folder, stdout=said, stderr=said, **who
        )
        try:
            _wait(child, port, folder / "said")
            yield Server(name, port)
        finally:
            child.terminate()
            child.wait(10)


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _wait(child: "subprocess.Popen[bytes]", port: int, said: Path) -> None:
    for _ in range(200):
        assert child.poll() is None, said.read_text()
        with socket.socket() as knock:
            if knock.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError(said.read_text())
