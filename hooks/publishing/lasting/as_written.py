"""An old address as people have it, on paper or in a message, becomes the one at which a page can answer."""

import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from publishing.front_door.file_names import WINDOWS_NAMES
from publishing.front_door.showing import shown

LONGEST = 100
ASK = "Delete this line, and ask whoever looks after the web server to forward the address."
WHOLE = re.compile(r"^(?:https?:)?//", re.IGNORECASE)
ENDING = re.compile(r"\.[A-Za-z][A-Za-z0-9]{0,4}$")
INDEX = re.compile(r"(?:^|(?<=/))index\.html?$", re.IGNORECASE)
NO_FILE = re.compile(r'[<>:"|*\\]')
ENDS_BADLY = re.compile(r"[. ]$")


@dataclass(frozen=True)
class Read:
    """The address from the top of the site, 'about-us/' or 'about.html', or the sentence that says why there is none."""

    address: str = ""
    wrong: str = ""


def as_address(written: str, site: str) -> Read:
    """Read what was written; the site is its own address, https://www.example.org/."""
    text = written.strip()
    if WHOLE.match(text):
        within = _within(text, site)
        if within is None:
            return Read(
                wrong=f"{shown(written)} is not on this site, which is {site}. Only its own addresses can lead on: write what stood after the name of the old site, for example /about-us/."
            )
        text = within
    if "\\" in text:
        return Read(wrong=f"{shown(written)} has backslashes. Write forward slashes: {text.replace(chr(92), '/')}")
    if "?" in text:
        plain = text.partition("?")[0]
        without = (
            "" if as_address(plain, site).wrong else f" Write /{plain.lstrip('/')} if people have that too; if not:"
        )
        return Read(
            wrong=f"{shown(written)} has a question mark, and no file can answer what stands after one.{without} {ASK}"
        )
    if "#" in text:
        return Read(
            wrong=f"{shown(written)} names a part of a page. Write the address without # here; a part that got another name is a line of its own in data/redirects.yml, with a # in both."
        )
    return _of_path(unicodedata.normalize("NFC", unquote(text)), written)


def _within(text: str, site: str) -> str | None:
    there, ours = urlsplit(text), urlsplit(site)
    if _plain(there.hostname) != _plain(ours.hostname) or not f"{there.path}/".startswith(ours.path):
        return None
    rest = there.path[len(ours.path) :]
    return rest + (f"?{there.query}" if there.query else "") + (f"#{there.fragment}" if there.fragment else "")


def _plain(host: str | None) -> str:
    return (host or "").removeprefix("www.")


def _of_path(path: str, written: str) -> Read:
    path = INDEX.sub("", path.lstrip("/"))
    path = path.removesuffix("/") if path.endswith(".html/") else path
    parts = path.removesuffix("/").split("/")
    if any(part in (".", "..", "") for part in parts) and path:
        return Read(
            wrong=f"{shown(written)} has two slashes together, or dots for a folder. Copy the address from the browser, from the slash after the name of the site."
        )
    if any(_no_name(part) for part in parts) or any(part.endswith(".html") for part in parts[:-1]):
        return Read(wrong=f"{shown(written)} has signs that the name of a file cannot have on every computer. {ASK}")
    if path and not path.endswith("/"):
        ending = ENDING.search(parts[-1])
        if ending and ending[0] != ".html":
            return Read(
                wrong=f"{shown(written)} ends in {ending[0]}, where a web server sends a file and no page. {ASK}"
            )
        path += "" if ending else "/"
    if len(path) > LONGEST:
        return Read(wrong=f"{shown(written)} has {len(path)} characters, and {LONGEST} is the most that every computer can keep.")  # fmt: skip
    return Read(path)


def _no_name(part: str) -> bool:
    reserved = part.startswith(("_", ".")) or part.split(".")[0].lower() in WINDOWS_NAMES
    return bool(part) and (
        reserved or not part.isprintable() or bool(NO_FILE.search(part)) or bool(ENDS_BADLY.search(part))
    )


def same_for_all(address: str) -> str:
    """Some computers do not tell capitals apart, or one way of writing an accent from another."""
    return unicodedata.normalize("NFKD", address).casefold()
