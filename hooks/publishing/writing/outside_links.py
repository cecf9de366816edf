"""A link that leaves the site leads to a public, safe and clean address."""

import ipaddress
import re
from collections.abc import Iterator
from urllib.parse import SplitResult, parse_qs, parse_qsl, quote, urlencode, urlsplit

from publishing.problems import Level, Place, Problem
from publishing.site import Site
from publishing.writing.own_addresses import page_of_this_site, way_to

SHORTENERS = {"bit.ly", "bitly.com", "tinyurl.com", "t.co", "goo.gl", "ow.ly", "is.gd", "buff.ly", "rebrand.ly", "lnkd.in", "tiny.cc", "cutt.ly", "rb.gy", "shorturl.at", "forms.gle", "t.ly", "dlvr.it", "trib.al"}  # fmt: skip
LOGIN = ("sharepoint.com", "teams.microsoft.com", "drive.google.com", "docs.google.com", "dropbox.com", "onedrive.live.com", "1drv.ms", "wetransfer.com", "we.tl", "box.com", "icloud.com", "outlook.office.com", "outlook.office365.com", "mail.google.com")  # fmt: skip
PRIVATE = ("localhost", "local", "internal", "intranet", "corp", "lan", "home", "test", "invalid", "netlify.app", "vercel.app", "github.dev", "gitpod.io", "ngrok.io", "ngrok-free.app", "trycloudflare.com")  # fmt: skip
TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_hs(?:enc|mi)|mkt_tok|vero_id|wickedid|ref_src",
    re.IGNORECASE,
)
HOST = re.compile(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+\.?")
GOOGLE = re.compile(r"(?:www\.)?google\.[a-z.]+")
SAFELINKS = "safelinks.protection.outlook.com"


def outside_problems(target: str, place: Place, here: str, site: Site) -> Iterator[Problem]:
    """An https address is whole, needs no password, and follows nobody."""
    try:
        address = urlsplit(target)
        host = (address.hostname or "").removesuffix(".")
        _ = address.port
    except ValueError:
        host = ""
    if not host:
        yield Problem(
            place, f"the address '{_short(target)}' is not whole. Copy it again from the browser, from https:// on."
        )
    elif twice := re.match(r"https?://(?=https?:?/)", target):
        yield Problem(place, f"the address begins twice. Write {_short(target[twice.end() :])}")
    elif address.username or address.password or "@" in address.netloc:
        yield Problem(
            place,
            "there is a name or a password in this address, before the @ sign. Delete it, and change the password if it is a real one.",
        )
    elif _under(host, SAFELINKS):
        yield Problem(
            place,
            f"this address goes through Outlook's own service, which records who follows it. Write the address behind it: {_unwrapped(address)}",
        )
    elif sentence := _not_public(host):
        yield Problem(place, sentence)
    elif "board" in site.data and (path := page_of_this_site(target, site)) is not None:
        yield Problem(
            place,
            f"this is a page of this site. Write the path of its file from here instead of '{_short(target)}', for example {way_to(path, here, site)}.",
        )
    elif GOOGLE.fullmatch(host) and address.path == "/url":
        yield Problem(
            place,
            f"this address goes through Google's own service, which records who follows it. Write the address behind it: {_unwrapped(address)}",
        )
    else:
        yield from _doubts(target, address, host, place)


def _not_public(host: str) -> str | None:
    if any(_under(host, domain) for domain in LOGIN):
        return f"'{host}' asks readers to log in. Put the text on a page, or attach the file to this site."
    if (
        any(_under(host, name) for name in PRIVATE)
        or host.startswith("intranet.")
        or "." not in host
        or _is_private(host)
    ):
        return f"'{host}' works only on your computer or inside your organisation. Put the text on a page, or link to a public address."
    if any(label.startswith("xn--") for label in host.split(".")) or not host.isascii():
        return f"the name of the website '{host}' has letters that are not English ones or stands in a code for them, and can be mistaken for another. Link to an address in plain letters."
    if not HOST.fullmatch(host):
        return f"'{host}' is not the name of a website. Copy the address again from the browser."
    return None


def _doubts(target: str, address: SplitResult, host: str, place: Place) -> Iterator[Problem]:
    if address.scheme == "http":
        yield Problem(
            place,
            f"this address is not encrypted. Try https{target[4:]} and write that if it works.",
            Level.ACKNOWLEDGE, "not-encrypted", target,
        )  # fmt: skip
    if host.removeprefix("www.") in SHORTENERS:
        yield Problem(
            place,
            f"'{host}' hides where the link leads and may stop working. Open it, and write the address it leads to.",
            Level.ACKNOWLEDGE, "shortened-address", target,
        )  # fmt: skip
    if any(TRACKING.fullmatch(name) for name, _ in parse_qsl(address.query, keep_blank_values=True)):
        yield Problem(
            place,
            f"this address tells others who followed it from where. Write {_clean(address)} instead.",
            Level.ACKNOWLEDGE, "tracking", target,
        )  # fmt: skip


def _under(host: str, domain: str) -> bool:
    return host == domain or host.endswith(f".{domain}")


def _is_private(host: str) -> bool:
    """Numbers instead of a name: no public page is at one."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return (
            bool(re.fullmatch(r"(?:0x)?[0-9a-f]*[0-9](?:\.(?:0x)?[0-9a-f]+)*", host))
            and host.replace(".", "").isdigit()
        )
    return True


def _unwrapped(address: SplitResult) -> str:
    found = parse_qs(address.query.replace("&amp;", "&"))
    inside = (found.get("url") or found.get("q") or [""])[0]
    return inside if inside.startswith(("https://", "http://")) else "open the link and copy it from the browser."


def _clean(address: SplitResult) -> str:
    kept = [
        (name, value)
        for name, value in parse_qsl(address.query, keep_blank_values=True)
        if not TRACKING.fullmatch(name)
    ]
    return address._replace(query=urlencode(kept, quote_via=quote)).geturl()


def _short(target: str) -> str:
    return target if len(target) <= 80 else f"{target[:80]}…"
