"""The few HTML tags that add meaning to words are allowed; everything else is Markdown's to say."""

import re

from publishing.nearest import nearest

# Each tag with the attributes it may have.
TAGS: dict[str, tuple[str, ...]] = {
    "abbr": ("title",), "br": (), "cite": (), "del": (), "dfn": (), "ins": (), "kbd": (), "mark": (), "q": (),
    "small": (), "span": ("lang", "dir"), "sub": (), "sup": (), "time": ("datetime",), "wbr": (),
}  # fmt: skip
WITHOUT_END = ("br", "wbr")
INSTEAD = {
    "b": "Write **words**.", "strong": "Write **words**.", "i": "Write *words*.", "em": "Write *words*.",
    "a": "Write [words](address).", "img": "Write ![what it shows](picture.png).", "hr": "Write --- with an empty line above.",
    "p": "Leave an empty line between paragraphs.", "div": "Leave an empty line between paragraphs.",
    "table": "Write the table with | between its cells.", "ul": "Start each line with a hyphen and a space.",
    "ol": "Start each line with 1. and a space.", "li": "Start the line with a hyphen and a space.",
    "code": "Put `backticks` round it.", "pre": "Put a line of ``` above and below.", "u": "Write **words**; readers take underlined words for a link.",
    "script": "Nothing on a page may run; say what you need in an issue.", "style": "How words look is the same on every page.",
    "iframe": "Link to the other page instead.", "form": "Link to a page that has the form.", "input": "Link to a page that has the form.",
    "button": "Write a link: [words](address).", "font": "How words look is the same on every page.", "center": "How words look is the same on every page.",
    "summary": "Write a heading.", "svg": "Put the picture into docs/ as a .png file.", "object": "Link to it instead.", "embed": "Link to it instead.",
    "s": "Use <del>.", "strike": "Use <del>.", "blockquote": "Start each line with >.", "details": "Write a heading and a paragraph; hidden text does not print.",
    **{f"h{level}": f"Start the line with {'#' * max(level, 2)}." for level in range(1, 7)},
}  # fmt: skip
ADDRESS = re.compile(r"<(?:https?://)?(?P<rest>(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:/[^<>\s]*)?)>", re.IGNORECASE)
NAME = re.compile(r"</?([A-Za-z][\w-]*)")
ATTRIBUTE = re.compile(r"\s+(?P<name>[^\s<>/\"'=]+)(?:=(?:\"(?P<value>[^\"]*)\"|'(?P<other>[^']*)'))?")
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
    if found := ADDRESS.match(rest):
        return f"an address between < and > starts with https:// in small letters. Write [where it leads](https://{found['rest']})"
    if name not in TAGS:
        return f"the HTML tag <{name[:30]}> cannot be used. {_instead(name)} {TO_SHOW}"
    if tag is None or "\n" in tag[0]:
        return f"the HTML tag <{name}> has no > of its own on the same line, or its quotes do not match. Write it whole on one line."
    if tag["name"] != name:
        return f"write HTML tags in small letters: <{name}>."
    return _wrong_attributes(tag, name)


def _instead(name: str) -> str:
    if name in INSTEAD:
        return INSTEAD[name]
    if (best := nearest(name, TAGS)) and best[0] == name[0]:
        return f"Did you mean <{best}>?"
    return "Say it with Markdown, or delete it."


def _wrong_attributes(tag: re.Match[str], name: str) -> str | None:
    if tag["slash"]:
        return f"nothing can follow the name in </{name}>." if tag["attributes"] or tag["void"] else None
    if tag["void"] and name not in WITHOUT_END:
        return f"<{name}/> has no words in it. Write <{name}>words</{name}>."
    for found in ATTRIBUTE.finditer(tag["attributes"]):
        allowed = ", ".join(TAGS[name])
        if found["name"] not in TAGS[name]:
            can = f"It can have: {allowed}." if allowed else "It can have none."
            return f"<{name}> cannot have the attribute '{found['name'][:30]}'. {can}"
        pattern, example = GOOD_VALUE[found["name"]]
        value = found["value"] if found["value"] is not None else found["other"]
        if value is None or not pattern.fullmatch(value):
            return f"the {found['name']} of <{name}> should be {example}, in straight quotes."
    return None
