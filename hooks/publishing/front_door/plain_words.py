"""What a field says is shown as it was typed: it has no Markdown in it, no codes, and no words that wait for others."""

import html
import re

from publishing.front_door.showing import shown, without_mailboxes

HTML = re.compile(r"<[A-Za-z/!?][^>]*>?")
SIGNS = re.compile(
    r"\{\{|\}\}|\{%|%\}|\[\[|\]\]|\[\^[^\]\n]*\]?|!?\[[^\[\]\n]*\]\([^()\n]*\)|`+|~~+|\*\*+|__+|^#+ |^!!!|^\?\?\?|^>\s|"
    r"(?<![\w*])\*[^\s*][^*\n]*\*(?![\w*])|(?<!\w)_[^\s_][^_\n]*_(?!\w)|\\[\\`*_{}\[\]()#+.!-]|\x02|klzzwxh"
)
CODE = re.compile(r"&(?:#\d+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]+);")
WAITS = re.compile(
    r"(?:null|none|nil|~|n/?a|to ?do|tbc|tba|xxx+|lorem ipsum.*|untitled|to be (?:confirmed|added|written))\W*", re.I
)


def what_is_not_plain(text: str) -> str | None:
    """The first thing in a field's words that would not be read as it was meant."""
    if found := HTML.search(without_mailboxes(text)):
        return f"has HTML in it ({shown(found[0])}). Write plain text here."
    if found := SIGNS.search(text):
        return f"has {shown(found[0])} in it, and here nothing is Markdown: the signs would be shown as they are. Write plain words."
    if (found := CODE.search(text)) and (character := html.unescape(found[0])) != found[0]:
        return f"has the code {shown(found[0])} in it, which would be shown as it is. Type the character itself: {character}"
    if WAITS.fullmatch(text):
        return f"{shown(text)} stands in for words that are still to come. Write them, or leave the line out if the field is not needed."
    return None
