"""What stands behind a list in brackets belongs to nothing, and a link in a field is no list at all."""

import posixpath
import re

from publishing.front_door.showing import without_mailboxes
from publishing.front_door.slips_in_values import LONGEST_EXAMPLE, Slip, quoted

LINK = re.compile(r"!?\[(?P<words>[^\[\]]*)\]\((?P<target>[^()\s]*)\)(?P<rest>.*)")
BEHIND = re.compile(r"(?P<list>\[[^\[\]\"']*\])[ \t]*(?P<rest>[^\s#].*)")
HOLDS_A_PAGE = ("superseded_by", "page")


def bracket_slip(value: str, before: str, label: str, path: str) -> Slip | None:
    """Words of a value that starts with a bracket, and goes on behind the one that closes it."""
    if found := LINK.fullmatch(value):
        meant = _page(found["target"], path) if label in HOLDS_A_PAGE else f"{found['words']}{found['rest']}"
        sentence = f"a field is no place for a link. Write {_whole(label, meant)}"
        return Slip(len(before), sentence, before + quoted(meant))
    if found := BEHIND.fullmatch(value):
        sentence = f"'{without_mailboxes(found['rest'])[:20]}' stands behind the bracket that closes the list. Delete it, so that the line is {_whole(label, found['list'])}"
        return Slip(len(before) + found.start("rest"), sentence, before + found["list"])
    return None


def _page(target: str, path: str) -> str:
    """A link starts in the folder of its page, and a field in docs/."""
    if "://" in target or target.startswith("/"):
        return target
    return posixpath.normpath(posixpath.join(posixpath.dirname(path.removeprefix("docs/")), target.partition("#")[0]))


def _whole(label: str, value: str) -> str:
    start = f"{label}: " if label else ""
    return f"{start}{without_mailboxes(value)[:LONGEST_EXAMPLE]}"
