"""A small finished site with every kind of answer, and the settings that are made for its host."""

import gzip
from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from publishing.hosting.answers import Hosted
from publishing.hosting.files import BESIDE, IN_THE_SITE, settings
from publishing.hosting.manifest import NAME, manifest
from publishing.verifying.folder import files_in
from tests.project import ROOT

ADDRESS = "https://www.example.org/"
LOOK = "assets/look.0a1b2c3d.css"
WORDS = "assets/search-0a1b2c3d/e-h.js"
SECRET = "what lies beside the site"
BROTLI = b"as brotli would have it"  # nobody unpacks it here
PAGES = {
    "index.html": "<h1>Home</h1>",
    "404.html": '<h1>Page not found</h1><link rel="stylesheet" href="/assets/look.0a1b2c3d.css">',
    "about/index.html": "<h1>About</h1>",
    "new/index.html": "<h1>New</h1>",
    "old/index.html": "<h1>It has moved</h1>",
    "gone/index.html": "<h1>This page has been taken down</h1>",
    LOOK: "a { color: red }",
    WORDS: "words()",
    "about/picture.png": "picture",
    "about/paper.pdf": "%PDF-",
    "about/figures.csv": "Year\n2018\n",
    "about/feed.json": "{}",
    "about/feed.xml": "<feed/>",
    "robots.txt": "Sitemap: x",
    "about/icon.svg": "<svg/>",
    "empty/names.txt": "a folder without a page",
}
MOVED = {"old/": "new/", "Old Page.html": "new/", "papers/2017.html": "about/#paper", "alt-ä/": "new/"}

STATUS = {
    "/": 200,
    "/about/": 200,
    "/about/index.html": 200,
    "/about/figures.csv": 200,
    f"/{LOOK}": 200,
    f"/{WORDS}": 200,
    "/about": 301,
    "/old/": 301,
    "/old": 301,
    "/papers/2017.html": 301,
    "/nowhere": 404,
    "/nowhere/at/all/": 404,
    "/assets/look.ffffffff.css": 404,
    "/assets/search-0a1b2c3d/missing.js": 404,
    "/assets/": 404,
    "/empty/": 404,
    "/robots.txt/": 404,
    "/gone/": 410,
}


def finished_site(folder: Path, top: str = "") -> tuple[Path, dict[str, str]]:
    """The folder that a server is given, with the site in it, and the settings of servers."""
    site = folder / "www" / top
    for name, text in PAGES.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(text)
        (site / f"{name}.gz").write_bytes(gzip.compress(text.encode(), mtime=0))
        (site / f"{name}.br").write_bytes(BROTLI)
    (folder / "secret.txt").write_text(SECRET)
    paths = tuple(path for path in files_in(site) if not path.endswith((".gz", ".br")))
    hosted = Hosted(f"{ADDRESS}{top}", paths, MOVED, ("gone/",))
    env = Environment(loader=FileSystemLoader(ROOT / "overrides"), autoescape=False)
    for name, text in settings(env, hosted, IN_THE_SITE).items():
        (site / name).write_text(text)
    (site / NAME).write_text(manifest(site, f"/{top}"))
    return folder / "www", settings(env, hosted, BESIDE)
