"""What readers get was read first: a broken link, a script in the page or half a page never reaches them."""

import json
from pathlib import Path

import pytest

from publishing.policy import CONTENT_SECURITY_POLICY
from publishing.verifying import verify
from publishing.verifying.addresses import file_for, within_site
from publishing.verifying.element_rules import scheme

ADDRESS = "https://www.example.org/"
POLICY = f'<meta http-equiv="Content-Security-Policy" content="{CONTENT_SECURITY_POLICY}">'
HEADERS = (
    f"/*\n  Content-Security-Policy: {CONTENT_SECURITY_POLICY}; frame-ancestors 'none'\n  Referrer-Policy: no-referrer"
)


def page(title: str, body: str = "", *, top: str = "", head: str = POLICY, html: str = ' lang="en-GB"') -> str:
    return (
        f'<!doctype html>\n<html{html}><head><meta charset="utf-8">{head}<title>{title}</title>\n'
        f'<link rel="stylesheet" href="{top}look.css"></head>\n<body><h1 id="top-of-it">{title}</h1>\n{body}\n</body></html>\n'
    )


@pytest.fixture
def site(tmp_path):
    """A site of three pages, a stylesheet and a picture, with nothing wrong."""
    files = {
        "index.html": page(
            "Home", '<a href="about/#who">Who</a> <a href="https://www.gov.uk/">law</a> <a href="tel:999">999</a>'
        ),
        "about/index.html": page(
            "About", '<p id="who">Us</p><a href="..">Home</a><img src="../a.png" alt="">', top="../"
        ),
        "404.html": page("Not found", '<a href="/about/">About</a>', top="/"),
        "look.css": "a { background: url('a.png') } /* url(https://evil.example/x) */ b { filter: url(#f) }",
        "a.png": "picture",
        "_headers": HEADERS,
    }
    for name, text in files.items():
        write(tmp_path, name, text)
    return tmp_path


def write(site: Path, name: str, text: str) -> None:
    (site / name).parent.mkdir(parents=True, exist_ok=True)
    (site / name).write_text(text, encoding="utf-8")


def complaints(site: Path, address: str = ADDRESS) -> list[str]:
    return [str(problem) for problem in verify(site, address)[1]]


def test_a_good_site_is_let_through(site):
    assert complaints(site) == []


def test_every_page_is_read(site):
    assert verify(site, ADDRESS)[0] == 3


# What stands in the body of a page, and what is said about it.
IN_A_PAGE = {
    "lost page": ('<a href="lost/">x</a>', "'lost/' leads to nothing: there is no lost/index.html"),
    "lost page named whole": (f'<a href="{ADDRESS}lost/">x</a>', "leads to nothing: there is no lost/index.html"),
    "nearly right": ('<a href="abot/">x</a>', "Did you mean about/index.html?"),
    "lost part": ('<a href="about/#why">x</a>', "about/index.html has no id 'why'"),
    "lost part of this page": ('<a href="#why">x</a>', "index.html has no id 'why'"),
    "lost image": ('<img src="lost.png" alt="">', "there is no lost.png"),
    "lost larger image": ('<img src="a.png" srcset="a.png 1x, b.png 2x" alt="">', "there is no b.png"),
    "lost script": ('<script src="lost.js" defer></script>', "there is no lost.js"),
    "lost sheet": ('<link rel="stylesheet" href="lost.css">', "there is no lost.css"),
    "lost icon": ('<link rel="icon" href="lost.png">', "there is no lost.png"),
    "lost form": ('<form action="find/"></form>', "there is no find/index.html"),
    "lost page to forward to": ('<meta http-equiv="refresh" content="0; url=lost/">', "there is no lost/index.html"),
    "out of the site": ('<a href="../x/">x</a>', "leads out of the site's own folder"),
    "folder without its stroke": ('<a href="about">x</a>', "there is no about on the site"),
    "image from elsewhere": ('<img src="https://evil.example/x.png" alt="">', "fetches 'https://evil.example/x.png'"),
    "image by the same means": ('<img src="//evil.example/x.png" alt="">', "fetches '//evil.example/x.png'"),
    "larger image from elsewhere": (
        '<img src="a.png" srcset="https://e.example/x 2x" alt="">',
        "fetches 'https://e.example/x'",
    ),
    "image in the page": ('<img src="data:image/png;base64,AA" alt="">', "fetches 'data:"),
    "script from elsewhere": ('<script src="https://evil.example/x.js"></script>', "<script> fetches"),
    "sheet from elsewhere": ("<link rel=stylesheet href=https://evil.example/x.css>", "<link> fetches"),
    "icon from elsewhere": ('<link rel="shortcut icon" href="http://evil.example/x">', "<link> fetches"),
    "early fetch from elsewhere": ('<link rel="preload" href="https://evil.example/x">', "<link> fetches"),
    "early greeting elsewhere": ('<link rel="preconnect" href="https://evil.example">', "<link> fetches"),
    "frame from elsewhere": ('<iframe src="https://evil.example/"></iframe>', "<iframe> fetches"),
    "form sent elsewhere": ('<form action="https://evil.example/"></form>', "<form> fetches"),
    "button sent elsewhere": ('<button formaction="https://evil.example/">x</button>', "<button> fetches"),
    "film from elsewhere": ('<video poster="https://evil.example/x"></video>', "<video> fetches"),
    "drawing from elsewhere": ('<svg><use xlink:href="https://e.example/#x"/></svg>', "<use> fetches"),
    "click told elsewhere": ('<a href="#top" ping="https://evil.example/">x</a>', "<a> fetches"),
    "script in the page": ("<script>alert(1)</script>", "a script is written into the page"),
    "style in the page": ("<style>a{}</style>", "a style element is written into the page"),
    "style on an element": ('<p style="color:red">x</p>', "<p> has a style attribute"),
    "event": ('<p ONCLICK="x()">x</p>', "<p> has 'onclick', which runs a script"),
    "event without quotes": ("<svg onload=x()></svg>", "<svg> has 'onload'"),
    "event after a bracket": ('<p title=">" onclick="x()">x</p>', "<p> has 'onclick'"),
    "page in an attribute": ('<iframe srcdoc="<p>x"></iframe>', "'srcdoc', a page inside an attribute"),
    "script as address": ('<a href="javascript:x()">x</a>', "'javascript:' is not an address for readers"),
    "script as address in disguise": ('<a href=" java&#10;script&colon;x()">x</a>', "'javascript:' is not an address"),
    "file of a computer": ('<a href="file:///C:/x">x</a>', "'file:' is not an address for readers"),
    "changed meaning": ('<base href="about/">', "a base element changes where every link leads"),
    "image without words": ('<img src="a.png">', "the image 'a.png' has no alternative text"),
    "second heading": ("<h1>Again</h1>", "the page has 2 main headings (h1)"),
    "id twice": ('<p id="x">1</p><p id="x">2</p>', "the id 'x' is on this page 2 times"),
    "figure left": ("<p>{{ board.name }}</p>", "'{{' was left on the page"),
    "figure left in words for ears": ('<p title="{{ board.name }}">x</p>', "'{{' was left on the page"),
    "command left": ("<p>{% if x %}</p>", "'{%' was left on the page"),
    "Markdown's own place-holder left": ("<p>wzxhzdk klzzwxh:0</p>", "'klzzwxh' was left on the page"),
    "link left": ("<p>[[about]]</p>", "'[[' was left on the page"),
    "note left": ("<p>Words[^1]</p>", "'[^1]' was left on the page"),
    "block left": ("<p>```chart\nmeasure: x</p>", "'```' was left on the page"),
    "warning left": ("<p>!!! note</p>", "'!!!' was left on the page"),
}


@pytest.mark.parametrize(("body", "complaint"), IN_A_PAGE.values(), ids=IN_A_PAGE)
def test_a_page_with_something_wrong_is_stopped(site, body, complaint):
    write(site, "index.html", page("Home", body))

    assert complaint in "\n".join(complaints(site))


HARMLESS = {
    "figure shown as code": "<pre><code>{{ board.name }} !!! [[x]]</code></pre>",
    "words of surprise": "<p>What??? Never!!!</p>",
    "comment": '<!-- <script>x</script> <a href="lost/"> -->',
    "link to the top": '<a href="#top">x</a> <a href="#">x</a>',
    "link with a question": '<a href="about/?q=x#who">x</a>',
    "link with an accent": '<a href="about/#caf%C3%A9">x</a>',
    "this page named whole": f'<link rel="canonical" href="{ADDRESS}"><a href="{ADDRESS}about/">x</a>',
    "mailbox": '<a href="mailto:office@example.org">x</a>',
}


@pytest.mark.parametrize("body", HARMLESS.values(), ids=HARMLESS)
def test_a_page_with_nothing_wrong_is_let_through(site, body):
    write(site, "about/index.html", page("About", '<p id="who">Us</p><p id="café">Tea</p>', top="../"))
    write(site, "index.html", page("Home", f'{body}<a href="about/">Us</a>'))

    assert complaints(site) == []


WHOLE_PAGES = {
    "no heading": (page("Home").replace("h1", "h2"), "the page has 0 main headings"),
    "no title": (page(" "), "the page has no title"),
    "title of another page": (page("about"), "the title 'about' is also that of"),
    "no language": (page("Home", html=""), "the page does not say its language"),
    "empty language": (page("Home", html=' lang=""'), "the page does not say its language"),
    "no policy": (page("Home", head=""), "no Content-Security-Policy"),
    "weak policy": (
        page("Home", head=POLICY.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")),
        "the Content-Security-Policy is 'default-src 'none'; script-src 'self' 'unsafe-inline'",
    ),
    "policy that allows all": (
        page("Home", head=POLICY.replace(CONTENT_SECURITY_POLICY, "default-src *")),
        "the Content-Security-Policy is 'default-src *'. It should be",
    ),
    "second policy": (
        page("Home", head=POLICY + POLICY.replace("img-src 'self'", "img-src *")),
        "img-src * data:",
    ),
    "half a page": (page("Home")[:-40], "the page stops before its end"),
    "no beginning": (page("Home")[15:], "does not begin with <!doctype html>"),
    "nothing": ("", "does not begin with <!doctype html>"),
}


@pytest.mark.parametrize(("html", "complaint"), WHOLE_PAGES.values(), ids=WHOLE_PAGES)
def test_a_page_that_lacks_something_is_stopped(site, html, complaint):
    write(site, "index.html", html)

    assert complaint in "\n".join(complaints(site))


IN_THE_HEADERS = {
    "another policy": (
        HEADERS.replace("img-src 'self'", "img-src *"),
        "_headers:2:1: the Content-Security-Policy differs",
    ),
    "a policy that anyone may frame": (HEADERS.replace("; frame-ancestors 'none'", ""), "_headers:2:1: the Content-"),
    "a policy taken back": (
        f"{HEADERS}\n/about/*\n  ! Content-Security-Policy",
        "_headers:5:1: the Content-Security-Policy",
    ),
    "no policy": ("/*\n  Referrer-Policy: no-referrer", "no Content-Security-Policy is sent"),
    "some addresses only": (HEADERS.replace("/*", "/about/*"), "the first line should be '/*'"),
    "nothing": ("", "no Content-Security-Policy is sent"),
}


@pytest.mark.parametrize(("headers", "complaint"), IN_THE_HEADERS.values(), ids=IN_THE_HEADERS)
def test_headers_that_say_something_else_are_stopped(site, headers, complaint):
    write(site, "_headers", headers)

    assert complaint in "\n".join(complaints(site))


def test_a_site_without_its_headers_is_stopped(site):
    (site / "_headers").unlink()

    assert complaints(site) == ["_headers:1:1: the file is missing: servers are told nothing. Make the site again."]


IN_A_STYLESHEET = {
    "picture from elsewhere": (
        "a { background: url(https://evil.example/x.png) }",
        "fetches 'https://evil.example/x.png'",
    ),
    "sheet from elsewhere": ('@import "//evil.example/x.css";', "fetches '//evil.example/x.css'"),
    "sheet by address": ("@import url('http://evil.example/x.css');", "fetches 'http://evil.example/x.css'"),
    "lost picture": ("a { background: url('lost.png') }", "there is no lost.png"),
    "lost sheet": ("@import 'lost.css';", "there is no lost.css"),
}


@pytest.mark.parametrize(("css", "complaint"), IN_A_STYLESHEET.values(), ids=IN_A_STYLESHEET)
def test_a_stylesheet_with_something_wrong_is_stopped(site, css, complaint):
    write(site, "look.css", css)

    assert complaint in "\n".join(complaints(site))


@pytest.mark.parametrize("name", ["notes.doc", "page.md", "thumbs.db", "hooks/menu.py", "README"])
def test_a_file_that_does_not_belong_is_stopped(site, name):
    write(site, name, "x")

    assert complaints(site) == [f"{name}:1:1: a file of this kind does not belong on the site. Delete it from docs/."]


def test_the_not_found_page_leads_from_the_top_since_it_is_shown_at_any_address(site):
    write(site, "404.html", page("Not found", '<a href="about/">About</a>', top="/"))

    assert "'about/' works from one folder only" in "\n".join(complaints(site))


def test_a_site_that_lives_in_a_folder_of_a_server_leads_within_it(site):
    write(site, "404.html", page("Not found", '<a href="/candour/about/#who">About</a>', top="/candour/"))

    assert complaints(site, "https://example.org/candour/") == []


def test_a_link_out_of_the_folder_of_a_server_is_stopped(site):
    write(site, "404.html", page("Not found", '<a href="/about/">About</a>', top="/candour/"))

    assert "'/about/' leads out of the site's own folder" in "\n".join(complaints(site, "https://example.org/candour/"))


def test_a_complaint_names_the_line_and_the_column(site):
    write(site, "index.html", page("Home", '<p>\n  <b onclick=x><a href="about/">Us</a>'))

    assert complaints(site) == ["index.html:6:3: <b> has 'onclick', which runs a script. Delete it."]


@pytest.mark.parametrize(
    ("place", "from_page", "file"),
    [
        ("", "a/index.html", "a/index.html"),
        ("../b/", "a/index.html", "b/index.html"),
        ("..", "a/index.html", "index.html"),
        (".", "a/index.html", "a/index.html"),
        ("x.png", "a/b.html", "a/x.png"),
        ("a%20b/", "index.html", "a b/index.html"),
        ("../../x", "a/index.html", None),
        ("/", "a/index.html", "index.html"),
        ("/a/", "404.html", "a/index.html"),
    ],
)
def test_an_address_is_answered_by_the_file_a_server_would_give(place, from_page, file):
    assert file_for(place, from_page, "/") == file


@pytest.mark.parametrize(
    ("written", "within"),
    [
        ("about/", "about/"),
        (f"{ADDRESS}about/#x", "/about/#x"),
        ("https://www.example.org", "/"),
        ("https://www.example.org.evil.example/", None),
        ("mailto:office@example.org", None),
        ("//other.example/", None),
    ],
)
def test_only_addresses_of_this_site_are_looked_up(written, within):
    assert within_site(written, ADDRESS) == within


@pytest.mark.parametrize(
    ("written", "within"),
    [("about/", "about/"), ("/about/", "/about/"), ("", ""), ("//other.example/", None), (ADDRESS, None)],
)
def test_where_the_address_is_not_known_only_short_addresses_are_looked_up(written, within):
    assert within_site(written, "/") == within


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("about/a:b", ""),
        ("\thttps://x", "https"),
        ("/\\evil.example", "https"),
        ("Java\nScript:x", "javascript"),
        ("#a:b", ""),
    ],
    ids=json.dumps,
)
def test_an_address_is_read_as_browsers_read_it(address, found):
    assert scheme(address) == found


def test_the_real_site_has_nothing_wrong(site_folder):
    assert complaints(site_folder) == []
