"""What a report's PDF is made of: the words of its page on one sheet of HTML that needs nothing from outside."""

import posixpath
import re
from base64 import b64encode
from hashlib import sha256
from html import unescape
from pathlib import Path
from urllib.parse import unquote, urlsplit

from jinja2 import Environment, FileSystemLoader

from publishing.pdf.cutting import element, end_of, text_of
from publishing.pdf.drawings import drawing

CANONICAL = re.compile(r'<link rel="canonical" href="(?P<address>[^"]*)">')
DESCRIBED = re.compile(r'<meta name="description" content="(?P<words>[^"]*)">')
DAYS = re.compile(
    r'<dt>Published</dt><dd><time datetime="([^"]*)">[^<]*</time>(?:, updated <time datetime="([^"]*)">)?'
)
CHART = re.compile(r'<div class="chart chart--(?P<kind>[a-z-]+)" aria-hidden="true">')
SAID = re.compile(r"<p>((?:(?!</p>).)*)</p>\s*$", re.DOTALL)
SIZE = re.compile(r'<svg [^>]*width="(\d+)" height="(\d+)"')
STRUCTURE = '<svg class="structure__drawing"'
BACK = re.compile(r'<p class="notes__back">.*?</p>\n?', re.DOTALL)  # a PDF's reader has a way back of its own
WORD = re.compile(r'<a class="word"[^>]*>(?P<word>.*?)</a>', re.DOTALL)  # on paper the list at the end says what it is
IMAGE = re.compile(r'(?<=<img )(?P<before>[^>]*?)src="(?P<address>[^"]*)"')
MAKING = ("setting.py", "tree.py", "furniture.py")
KINDS = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg"}


def paper(page: str, address: str, folder: Path, templates: Path) -> str:
    """The whole report as it stands at this address of a finished site."""
    env = Environment(loader=FileSystemLoader(templates), autoescape=True, trim_blocks=True, lstrip_blocks=True)
    page = WORD.sub(r"\g<word>", page)
    cover = text_of(element(element(page, '<p class="kind">'), "<a"))
    heading, named = text_of(element(page, "<h1>")), text_of(element(page, "<title>"))
    described, days, canonical = DESCRIBED.search(page), DAYS.search(page), CANONICAL.search(page)
    head = element(page, '<div class="columns__head">')
    text = _with_pictures(BACK.sub("", element(page, '<article class="columns__text">')), address, folder)
    return env.get_template("pdf/report.html").render(
        cover=cover,
        title=cover + named.removeprefix(heading),
        author=text_of(element(page, '<a class="header__name"')),
        described=unescape(described["words"]) if described else "",
        published=days[1] if days else "",
        updated=(days[2] or days[1]) if days else "",
        base=unescape(canonical["address"]) if canonical else "",
        demonstration=element(page, '<p class="demonstration">'),
        banner=element(head, '<p class="banner') or element(head, '<div class="banner"'),
        about=re.sub(r"</?div>", "", element(head, '<dl class="about">')),  # a list holds items and nothing around them
        text=_with_structure(_with_charts(text, env), env),
        concern=element(page, '<aside class="concern"'),
    )


def fingerprint(document: str) -> str:
    """Is another whenever a word, a figure, the look or the way of making is."""
    ways = [(Path(__file__).parent / name).read_bytes() for name in MAKING]
    return sha256(b"\0".join([document.encode(), *ways])).hexdigest()[:32]


def _with_charts(html: str, env: Environment) -> str:
    done, parts = 0, []
    for found in CHART.finditer(html):
        said = SAID.search(html, 0, found.start())
        end = end_of(html, found.start())
        one = drawing(found["kind"], html[found.start() : end])
        svg = env.get_template("pdf/drawing.svg").render(one=one)
        parts += [html[done : found.start()], _picture(env, svg, said=text_of(said[1]) if said else "")]
        done = end
    return "".join([*parts, html[done:]])


def _with_structure(html: str, env: Environment) -> str:
    """The board and its groups; the list before it says the same."""
    start = html.find(STRUCTURE)
    if start < 0:
        return html
    end = end_of(html, start)
    [size] = SIZE.findall(html, start, end)
    inside = html[html.index(">", start) + 1 : end].removesuffix("</svg>")
    svg = env.get_template("pdf/structure.svg").render(size=size, marks=inside)
    return html[:start] + _picture(env, svg, said=None) + html[end:]


def _picture(env: Environment, svg: str, said: str | None) -> str:
    written = b64encode(svg.encode()).decode()
    return env.get_template("pdf/picture.html").render(written=written, said=said)


def _with_pictures(html: str, address: str, folder: Path) -> str:
    """Each picture of a page is in the sheet itself."""

    def written(found: "re.Match[str]") -> str:
        path = posixpath.normpath(posixpath.join(address, unquote(urlsplit(unescape(found["address"])).path)))
        kind = KINDS[posixpath.splitext(path)[1].lower()]
        return f'{found["before"]}src="data:{kind};base64,{b64encode((folder / path).read_bytes()).decode()}"'

    return IMAGE.sub(written, html)
