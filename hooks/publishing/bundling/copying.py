"""A finished page as it stands in a copy: links name files, what needs the internet says so, and nothing waits for it."""

import posixpath
import re
from dataclasses import dataclass
from urllib.parse import unquote, urljoin

from publishing.opened_by_double_click import linked_to_files

ANCHOR = re.compile(r'<a\b(?P<before>[^>]*?)\shref="(?P<to>[^"]*)"(?P<after>[^>]*)>(?P<words>.*?)</a>', re.DOTALL)
NOT_NEEDED = re.compile(r'<link rel="(?:canonical|alternate)"[^>]*>\n?')
SEARCH = re.compile(r'<form class="search".*?</form>', re.DOTALL)
MAIN = re.compile(r"(?=<main\b)")
CONTACTS = re.compile(r'(?=<ul class="contacts">)')
RELATIVE = re.compile(r'(?P<before>\s(?:href|src|action|data-search)=")(?P<to>(?![a-z][a-z0-9+.-]*:|[#/])[^"]*)(?=")')
TOP = "\x1atop\x1a"  # from a page to the folder of all
NOWHERE = "about:blank"  # the way out where there is no network: no address, no picture, nothing to load
LEAVES = "data-exit"
NOT_COPIED = re.compile(r"(?:.*/)?feed\.(?:xml|json)|404\.html|_headers|_redirects|robots\.txt|sitemap\.xml(?:\.gz)?")
FOLDER = "take-away"  # where a site keeps them


@dataclass(frozen=True)
class Parts:
    """What only a copy says, as its templates have it."""

    notice: str  # before the main part: how old it is, and where to look
    numbers: str  # before telephone numbers
    online: str  # at the end of a link that needs the internet
    head: str  # its stylesheet, and the script that tells a reader that the numbers have grown old


@dataclass(frozen=True)
class Copy:
    """Which files are in it, where the site lives, and what its pages say."""

    site: str
    files: frozenset[str]
    parts: Parts

    @property
    def searches(self) -> bool:
        return "search/start.js" in self.files


def is_copied(path: str) -> bool:
    """What is for servers, search engines and feed readers stays at home, and a copy holds no copies."""
    return not NOT_COPIED.fullmatch(path) and not is_bundle(path)


def is_bundle(path: str) -> bool:
    """Beside the page that offers them; to be saved, not read here."""
    folder, _, name = path.rpartition("/")
    return folder == FOLDER and name != "index.html"


def copied(html: str, path: str, copy: Copy) -> str:
    """The page at a path, as the copy has it."""
    html = NOT_NEEDED.sub("", html) if copy.searches else SEARCH.sub("", NOT_NEEDED.sub("", html))
    html = ANCHOR.sub(lambda found: _link(found, path, copy), html)
    html = MAIN.sub(lambda _: copy.parts.notice, html, count=1)
    html = CONTACTS.sub(lambda _: copy.parts.numbers, html)
    head = copy.parts.head.replace(TOP, "../" * path.count("/"))
    return linked_to_files(html.replace("</head>", f"{head}</head>", 1))


def _link(found: re.Match[str], path: str, copy: Copy) -> str:
    to, before, after, words = found["to"], found["before"], found["after"], found["words"]
    if LEAVES in before + after:
        return f'<a{before} href="{NOWHERE}"{after}>{words}</a>'
    if to.startswith(("mailto:", "tel:", "#")):
        return found[0]
    if to.startswith(("https:", "http:")):
        return f'<a{before} href="{to}"{after}>{words}{copy.parts.online}</a>'
    if file_at(to, path) in copy.files:
        return found[0]
    there = urljoin(copy.site + path.removesuffix("index.html"), to)
    return f'<a{before} href="{there}"{after}>{words}{copy.parts.online}</a>'


def file_at(to: str, path: str) -> str:
    """The file that a link of a page leads to, from the top of the site."""
    place = unquote(to.partition("#")[0].partition("?")[0])
    if not place:
        return path
    there = posixpath.normpath(posixpath.join(posixpath.dirname(path), place))
    is_folder = place.endswith(("/", "..")) or place == "."
    return posixpath.normpath(f"{there}/index.html") if is_folder else there


def started_from_above(html: str, folder: str) -> str:
    """A page of a folder as it stands beside that folder: whoever opens the copy sees one file to press."""
    return RELATIVE.sub(
        lambda found: f"{found['before']}{posixpath.normpath(posixpath.join(folder, found['to']))}", html
    )
