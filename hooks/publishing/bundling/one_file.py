"""A whole report as one file that needs nothing beside it: to attach to a paper, to keep, to open anywhere."""

import base64
import re
from collections.abc import Callable
from hashlib import sha256

from publishing.bundling.copying import Copy, copied, file_at

SHEET = re.compile(r'<link rel="stylesheet" href="(?P<to>[^"]*)">\n?')
SCRIPT = re.compile(r"<script\b[^>]*>.*?</script>\n?", re.DOTALL)
MENU = re.compile(r'<details class="menu".*?</details>', re.DOTALL)  # it leads only elsewhere
ICON = re.compile(r'<link rel="icon"[^>]*>\n?')
ITSELF = re.compile(r'(?<=\shref=")(?:\./)?index\.html(?P<part>#[^"]*)?(?=")')
BEGINNING = "#main--content"
POLICY = re.compile(r'(?<=<meta http-equiv="Content-Security-Policy" content=")[^"]*')
PICTURE = re.compile(r'(?<=\ssrc=")(?P<to>[^":]+)(?=")')
KINDS = {"png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg"}


def as_one_file(html: str, path: str, copy: Copy, read: Callable[[str], bytes]) -> str:
    """The page with its stylesheets and pictures inside, and without scripts: its way out is a plain link."""
    html = copied(MENU.sub("", html), path, copy)
    style = "\n".join(read(file_at(found["to"], path)).decode() for found in SHEET.finditer(html))
    html = ICON.sub("", SCRIPT.sub("", SHEET.sub("", html)))
    html = ITSELF.sub(lambda found: found["part"] or BEGINNING, html)
    html = PICTURE.sub(lambda found: _inside(file_at(found["to"], path), read), html)
    allowed = base64.b64encode(sha256(style.encode()).digest()).decode()
    html = POLICY.sub(
        f"default-src 'none'; style-src 'sha256-{allowed}'; img-src data:; base-uri 'none'", html, count=1
    )
    return html.replace("</head>", f"<style>{style}</style></head>", 1)


def _inside(path: str, read: Callable[[str], bytes]) -> str:
    kind = KINDS[path.rpartition(".")[2].lower()]
    return f"data:{kind};base64,{base64.b64encode(read(path)).decode()}"
