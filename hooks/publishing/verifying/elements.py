"""One element as it stands in a finished page: where it leads, and what is wrong with it wherever it stands."""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from html import unescape

from publishing.verifying.element_rules import ELEMENT_RULES
from publishing.verifying.loading import led_to, loaded

ATTRIBUTE = re.compile(r"""([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?""")
NAME = re.compile(r"<([^\s/>]+)")


@dataclass(frozen=True)
class Element:
    name: str
    attributes: dict[str, str] = field(hash=False)
    id: str = ""
    leads_to: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()


@lru_cache(maxsize=50_000)
def element(tag: str) -> Element:
    """The shell's tags come back on every page: each is taken apart once."""
    name = NAME.match(tag)
    assert name
    attributes: dict[str, str] = {}
    for key, *values in ATTRIBUTE.findall(tag, name.end()):
        attributes.setdefault(key.lower(), unescape("".join(values)))
    return _element(name[1].lower(), attributes)


def _element(name: str, attributes: dict[str, str]) -> Element:
    wrong = tuple(sentence for rule in ELEMENT_RULES for sentence in rule(name, attributes))
    leads_to = (*loaded(name, attributes), *led_to(name, attributes))
    return Element(name, attributes, attributes.get("id", ""), leads_to, wrong)
