"""What a browser fetches by itself, and where a reader can go, for each kind of element."""

import re
from collections.abc import Iterator, Mapping

Attributes = Mapping[str, str]

FETCHED: dict[str, tuple[str, ...]] = {
    "a": ("ping",),
    "audio": ("src",),
    "button": ("formaction",),
    "embed": ("src",),
    "feimage": ("href", "xlink:href"),
    "form": ("action",),
    "frame": ("src",),
    "iframe": ("src",),
    "image": ("href", "xlink:href"),
    "img": ("src",),
    "input": ("src", "formaction"),
    "object": ("data",),
    "script": ("src", "href", "xlink:href"),
    "source": ("src",),
    "track": ("src",),
    "use": ("href", "xlink:href"),
    "video": ("src", "poster"),
}
SEVERAL = ("srcset", "imagesrcset")
# A link element fetches or prepares to fetch; these only say how pages belong together.
ONLY_SAYS = frozenset(("canonical", "alternate", "author", "help", "license", "next", "prev", "search", "up", "me"))
REFRESH = re.compile(r"^\s*[\d.]+\s*[;,]\s*(?:url\s*=\s*)?['\"]?(?P<address>[^'\"]*)", re.IGNORECASE)


def loaded(name: str, attributes: Attributes) -> Iterator[str]:
    """The addresses that a browser asks for without being told to."""
    for key in FETCHED.get(name, ()):
        if key in attributes:
            yield attributes[key]
    if name == "link" and "href" in attributes and not _only_says(attributes):
        yield attributes["href"]
    for key in SEVERAL:
        for choice in attributes.get(key, "").split(","):
            yield from choice.split()[:1]
    if "background" in attributes:
        yield attributes["background"]


def led_to(name: str, attributes: Attributes) -> Iterator[str]:
    """The addresses that a reader, or a search engine, can follow."""
    if "href" in attributes and (name in ("a", "area") or (name == "link" and _only_says(attributes))):
        yield attributes["href"]
    refreshes = name == "meta" and attributes.get("http-equiv", "").lower() == "refresh"
    if refreshes and (found := REFRESH.match(attributes.get("content", ""))):
        yield found["address"]


def _only_says(attributes: Attributes) -> bool:
    words = attributes.get("rel", "").lower().split()
    return bool(words) and ONLY_SAYS.issuperset(words)
