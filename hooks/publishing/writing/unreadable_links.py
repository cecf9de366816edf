"""Why the address of a link cannot be read, in the words of the person who typed it."""

import re

from publishing.writing.schemes import scheme_of, unwelcome_scheme

CURLY_TITLE = re.compile(r"\S+\s+[“”‘’„«].*")
SIZE = re.compile(r"\s=\d*x\d*\s*$")
PHONE = re.compile(r"\+?[\d() -]{7,}")
PAGE = re.compile(r"(?P<file>[^:?#\"()]+\.md)(?P<heading>#.*)?", re.IGNORECASE)
MAILTO = re.compile(r"mail ?to[ ;.,]+[^\s@]+@\S+", re.IGNORECASE)
PICTURE = re.compile(r"[^:?#\"]+\.(?:png|jpe?g)", re.IGNORECASE)
ADDRESSES = re.compile(r"https?://\S+[\s,;]+(?:and\s+)?https?://\S+|\S+\.md[\s,;]+(?:and\s+)?\S+\.md")


def why_unreadable(inside: str, closed: bool) -> str:
    """The first reason that fits what stands between the round brackets."""
    if sentence := unwelcome_scheme(scheme_of(inside)):
        return sentence
    shown = inside.strip()[:60]
    if not closed:
        return "the address of this link is never closed. Write ) after it, on the same line."
    if "{{" in shown or "}}" in shown:
        return "a fact cannot be part of an address. Write the address out."
    if "\\" in shown:
        return f"there is a backslash in the address '{shown}'. Addresses have only forward slashes: copy it again from the browser."
    if ADDRESSES.match(inside.strip()):
        return f"there are two addresses here, '{shown}'. Write a link of its own for each, with words of its own."
    if CURLY_TITLE.fullmatch(inside.strip()):
        return f"there are curly quotes behind the address in '{shown}'. Delete them and what is between them, or use straight quotes."
    if SIZE.search(inside):
        return (
            f"a size cannot follow an address, as in '{shown}'. Delete the size; pictures fit the page by themselves."
        )
    if shown.lower().startswith("tel:"):
        return f"there is a space in the number '{shown}'. Write its digits only: tel:{re.sub(r'[^+0-9]', '', shown)}"
    if shown.startswith("mailto:") and shown.count("@") > 1:
        return "there are two mailboxes in this link, and a link writes to one only. Write a link of its own for each."
    if MAILTO.fullmatch(shown):
        return "the start of this address is mistyped. Write mailto, a colon and, directly after it, the mailbox: mailto:name@example.org.uk"
    if shown.startswith("mailto:"):
        return f"there is a space in the address '{shown}'. Write mailto: and the mailbox directly after it."
    if shown.startswith("#") and " " in shown:
        return f"'{shown}' has the words of a heading, and a link needs its address. Write {_as_an_address(shown)}"
    if PHONE.fullmatch(shown):
        return f"a telephone number needs tel: before it and no spaces. Write tel:{re.sub(r'[^+0-9]', '', shown)}"
    if (page := PAGE.fullmatch(inside.strip())) and " " in shown:
        return _with_hyphens(page)
    if PICTURE.fullmatch(shown):
        return f"there is a space in the name of the file '{shown}'. Rename the file, and write {_as_a_name(shown)}"
    if " " in shown and '"' not in shown and not set(shown) & set("./"):
        return f"the words of a link stand in the square brackets and its address in the round ones, and '{shown}' is no address. Write [{shown}](address)."
    if " " in shown and '"' not in shown:
        return f"there is a space in the address '{shown}'. Write %20 instead of each space, or rename the file with hyphens."
    return f"the address '{shown}' cannot be read. Write [words](address) with nothing else between the round brackets."


def _with_hyphens(page: re.Match[str]) -> str:
    """No file of a page has a space in its name, and no address of a heading has one."""
    file = re.sub(r"[ ]+", "-", page["file"].strip()).lower()
    heading = _as_an_address(page["heading"]) if page["heading"] else ""
    if file == page["file"]:
        return (
            f"'{page['heading'][:60]}' has the words of a heading, and a link needs its address. Write {file}{heading}"
        )
    return f"there is a space in '{page['file'][:60]}', and the names of pages have hyphens and small letters. Write {file}{heading}"


def _as_an_address(words: str) -> str:
    return "#" + re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")


def _as_a_name(path: str) -> str:
    folder, slash, name = path.rpartition("/")
    words, _, ending = name.rpartition(".")
    return f"{folder}{slash}{_as_an_address(words)[1:]}.{ending.lower()}"
