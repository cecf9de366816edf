"""What kind of address a link has, whatever tricks its spelling plays."""

import html
import re
from urllib.parse import unquote

SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):")
WINDOWS = re.compile(r"[a-z]:[\\/]|\\\\|file:", re.IGNORECASE)
HIDDEN = re.compile(r"[\x00-\x20\x7f-\xa0\xad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]+")


def undisguised(target: str) -> str:
    """The address as a browser may in the end take it: codes decoded, invisible characters gone."""
    for _ in range(3):
        target = unquote(html.unescape(target))
    return HIDDEN.sub("", target)


def scheme_of(target: str) -> str:
    """'https', 'mailto', 'javascript' and so on; nothing for an address inside the site."""
    found = SCHEME.match(undisguised(target).lower())
    return found[1] if found else ""


def unwelcome_scheme(scheme: str) -> str | None:
    if scheme in ("", "https", "http", "mailto", "tel"):
        return None
    return f"a link cannot start with '{scheme[:20]}:'. It can start with https:, mailto: or tel:, or be the way to another file of this site."
