"""What no element of a finished page may do: run, style or fetch anything that the one security policy would stop."""

import re
from collections.abc import Callable, Iterator

from publishing.verifying.loading import Attributes, led_to, loaded

SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
FOLLOWED = frozenset(("https", "http", "mailto", "tel", "sms"))
SKIPPED_BY_BROWSERS = re.compile(r"[\x00-\x20]")

Rule = Callable[[str, Attributes], Iterator[str]]


def scheme(address: str) -> str:
    """'https' of https://…, 'https' of //…, nothing for an address within the site."""
    plain = SKIPPED_BY_BROWSERS.sub("", address).replace("\\", "/")
    if plain.startswith("//"):
        return "https"
    found = SCHEME.match(plain)
    return found[1].lower() if found else ""


def scripts_are_files(name: str, attributes: Attributes) -> Iterator[str]:
    """A script is a file of the site, never text in the page."""
    if name == "script" and "src" not in attributes:
        yield "a script is written into the page. Put it in a file of its own."


def styles_are_files(name: str, attributes: Attributes) -> Iterator[str]:
    """Looks come from the stylesheet."""
    if name == "style":
        yield "a style element is written into the page. Put it in the stylesheet."
    if "style" in attributes:
        yield f"<{name}> has a style attribute, '{attributes['style']}'. Give it a class instead."


def nothing_runs(name: str, attributes: Attributes) -> Iterator[str]:
    """No attribute is a script."""
    for key in attributes:
        if key.startswith("on"):
            yield f"<{name}> has '{key}', which runs a script. Delete it."
    if "srcdoc" in attributes:
        yield f"<{name}> has 'srcdoc', a page inside an attribute. Delete it."


def nothing_from_elsewhere(name: str, attributes: Attributes) -> Iterator[str]:
    """What a page needs comes with the page."""
    for address in loaded(name, attributes):
        if found := scheme(address):
            yield f"<{name}> fetches '{address[:100]}' ({found}). Put the file on the site, or delete it."


def links_can_be_followed(name: str, attributes: Attributes) -> Iterator[str]:
    """A link leads to a page, a mailbox or a telephone."""
    for address in led_to(name, attributes):
        if (found := scheme(address)) and found not in FOLLOWED:
            yield f"<{name}> leads to '{address[:100]}', and '{found}:' is not an address for readers. Use https, mailto or tel."


def addresses_mean_what_they_say(name: str, attributes: Attributes) -> Iterator[str]:
    """No element changes what every other address means."""
    if name == "base":
        yield "a base element changes where every link leads. Delete it."


def images_have_words(name: str, attributes: Attributes) -> Iterator[str]:
    """An image says what it shows, or says with alt=\"\" that it shows nothing."""
    if (name == "img" or (name == "input" and attributes.get("type") == "image")) and "alt" not in attributes:
        yield f"the image '{attributes.get('src', '')[:100]}' has no alternative text. Say what it shows."


ELEMENT_RULES: tuple[Rule, ...] = (
    scripts_are_files,
    styles_are_files,
    nothing_runs,
    nothing_from_elsewhere,
    links_can_be_followed,
    addresses_mean_what_they_say,
    images_have_words,
)
