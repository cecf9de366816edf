"""The few HTML tags that add meaning to words are allowed; everything else is Markdown's to say."""

import re

from publishing.front_door.showing import shown
from publishing.nearest import nearest

# Each tag with the attributes it may have.
TAGS: dict[str, tuple[str, ...]] = {
    "abbr": ("title",), "br": (), "cite": (), "del": (), "dfn": (), "ins": (), "kbd": (), "mark": (), "q": (),
    "small": (), "span": ("lang", "dir"), "sub": (), "sup": (), "time": ("datetime",), "wbr": (),
}  # fmt: skip
WITHOUT_END = ("br", "wbr")
LOOKS = "How words look is the same on every page: delete the tags and keep the words. Write **words** for the important ones."
INSTEAD = {
    "b": "Write **words**.", "strong": "Write **words**.", "i": "Write *words*.", "em": "Write *words*.",
    "a": "Write [words](address).", "img": "Write ![what it shows](picture.png).", "hr": "Write --- with an empty line above.",
    "p": "Leave an empty line between paragraphs.", "div": "Leave an empty line between paragraphs.",
    "table": "Write the table with | between its cells.", "ul": "Start each line with a hyphen and a space.",
    "ol": "Start each line with 1. and a space.", "li": "Start the line with a hyphen and a space.",
    "code": "Put `backticks` round it.", "pre": "Put a line of ``` above and below.", "u": "Write **words**; readers take underlined words for a link.",
    "script": "Nothing on a page may run; say what you need in an issue.", "style": "How words look is the same on every page.",
    "iframe": "A film, a map or another page cannot be shown inside this one. Write a link to it: [what it is](https://…).", "form": "Link to a page that has the form.", "input": "Link to a page that has the form.",
    "button": "Write a link: [words](address).",
    "summary": "Write a heading.", "svg": "Put the picture into docs/ as a .png file.", "object": "Link to it instead.", "embed": "Link to it instead.",
    "s": "Use <del>.", "strike": "Use <del>.", "blockquote": "Start each line with >.", "details": "Write a heading and a paragraph; hidden text does not print.",
    **dict.fromkeys(("font", "center", "big", "tt", "marquee", "blink"), LOOKS),
    **{f"h{level}": f"Start the line with {'#' * max(level, 2)}." for level in range(1, 7)},
}  # fmt: skip
# What HTML has besides; any other word between < and > is a writer's own.
OF_HTML = frozenset(
    "html head body title meta link base main section article header footer nav aside figure figcaption video audio source track canvas map area "
    "picture noscript template slot select option optgroup textarea label fieldset legend datalist output progress meter dialog menu dl dt dd ruby rp "
    "rt bdi bdo samp var math param applet frame frameset noframes thead tbody tfoot tr td th caption col colgroup address acronym image".split()
)
OF_WORD = re.compile(r"</?(?:o|w|v|m|st1|wp):[a-z]+[^<>\n]*>", re.IGNORECASE)
ADDRESS = re.compile(r"<(?:https?://)?(?P<rest>(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:/[^<>\s]*)?)>", re.IGNORECASE)
NAME = re.compile(r"</?([A-Za-z][\w-]*)")
ATTRIBUTE = re.compile(r"\s+(?P<name>[^\s<>/\"'=]+)(?:=(?:\"(?P<value>[^\"]*)\"|'(?P<other>[^']*)'))?")
LOOKING = ("style", "class", "align", "color", "face", "size", "bgcolor")
GOOD_VALUE = {
    "lang": (re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"), "a language such as cy"),
    "dir": (re.compile(r"ltr|rtl|auto"), "ltr, rtl or auto"),
    "datetime": (re.compile(r"[0-9TPYMWDHSZ:.+\- ]+"), "a date such as 2018-01-24"),
    "title": (re.compile(r"[^{}]{1,150}"), "up to 150 characters that say what the letters mean"),
}
TO_SHOW = "To show the sign itself write &lt;."


def wrong_with(tag: re.Match[str] | None, rest: str) -> str | None:
    if rest.startswith(("<!", "<?")):
        return f"a comment or a command of HTML ({rest[:4].strip()}) would be published with the page, for anyone to read. Delete it. {TO_SHOW}"
    if rest.startswith("<{{"):
        return f"a < sign directly before a fact could turn it into a tag. Put a space between them. {TO_SHOW}"
    written = NAME.match(rest)
    if written is None:
        return f"'</' looks like the end of an HTML tag. Delete it. {TO_SHOW}"
    name = written[1].lower()
    if found := OF_WORD.match(rest):
        return f"Word left {shown(found[0])} here. Delete it, and what closes it."
    if found := ADDRESS.match(rest):
        return f"an address between < and > starts with https:// in small letters. Write [where it leads](https://{found['rest']})"
    if name not in TAGS:
        return _own_words(name, rest) or f"the HTML tag <{name[:30]}> cannot be used. {_instead(name)} {TO_SHOW}"
    if tag is None and name in WITHOUT_END:
        return f"<{name} has no > after it. Write <{name}> whole."
    if tag is None or "\n" in tag[0]:
        return f"the HTML tag <{name}> has no > of its own on the same line, or its quotes do not match. Write it whole on one line."
    if tag["name"] != name:
        return f"write HTML tags in small letters: <{name}>."
    return _wrong_attributes(tag, name)


def _own_words(name: str, rest: str) -> str | None:
    """What stands between < and > as it does in a form: <insert text here>, <month>."""
    whole = re.match(r"<([^<>=/\n]{1,60})>", rest)
    is_of_html = name in INSTEAD or name in OF_HTML or "-" in name or ":" in rest[: len(name) + 2]
    if not whole or is_of_html or (" " not in whole[1].strip() and _almost_a_tag(name)):
        return None
    return f"{shown(whole[0])} looks like a tag of HTML, and nobody would see it. If it only says what to write, write your own words in its place; if the words are meant, put them in round brackets."


def _almost_a_tag(name: str) -> str | None:
    best = nearest(name, TAGS)
    return best if best and best[0] == name[0] else None


def _instead(name: str) -> str:
    if name in INSTEAD:
        return INSTEAD[name]
    if best := _almost_a_tag(name):
        return f"Did you mean <{best}>?"
    return "Delete it, and keep the words that it stands round."


def _wrong_attributes(tag: re.Match[str], name: str) -> str | None:
    if tag["slash"]:
        return f"nothing can follow the name in </{name}>." if tag["attributes"] or tag["void"] else None
    if tag["void"] and name not in WITHOUT_END:
        return f"<{name}/> has no words in it. Write <{name}>words</{name}>."
    for found in ATTRIBUTE.finditer(tag["attributes"]):
        allowed = ", ".join(TAGS[name])
        if found["name"].lower() in LOOKING:
            return f"how words look is the same on every page. Delete <{name} …> and </{name}> and keep the words between them; write **words** for the important ones."
        if found["name"] not in TAGS[name]:
            can = f"It can have: {allowed}." if allowed else "It can have none."
            return f"<{name}> cannot have the attribute '{found['name'][:30]}'. {can}"
        pattern, example = GOOD_VALUE[found["name"]]
        value = found["value"] if found["value"] is not None else found["other"]
        if value is None or not pattern.fullmatch(value):
            return f"the {found['name']} of <{name}> should be {example}, in straight quotes."
    return None
