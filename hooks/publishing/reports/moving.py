"""Words of one page can stand on another: ids stay apart, and every link leads where it led."""

import posixpath
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

TAG = re.compile(r"<[a-zA-Z][^<>]*>")
OWN = re.compile(r'(?<=\s)(?P<name>id|href|src|for|headers|aria-labelledby|aria-describedby)="(?P<value>[^"]*)"')
ID = re.compile(r'\sid="([^"]+)"')
DRAWN = re.compile(r"(?<=url\(#)[^)\"]+")
SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:|/", re.IGNORECASE)


@dataclass(frozen=True)
class Move:
    """From one address of the site to another."""

    origin: str
    there: str
    prefix: str  # of every id that is not kept
    kept: Collection[str] = ()  # ids that are the same wherever they stand
    beside: Mapping[str, str] = field(default_factory=dict)  # what else stands there: its own address, and its prefix

    def html(self, html: str) -> str:
        ids = set(ID.findall(html))
        return TAG.sub(lambda tag: self._tag(tag[0], ids), html)

    def _tag(self, tag: str, ids: Collection[str]) -> str:
        tag = DRAWN.sub(lambda found: self._id(found[0], self.prefix), tag)
        return OWN.sub(lambda found: f'{found["name"]}="{self._value(found["name"], found["value"], ids)}"', tag)

    def _value(self, name: str, value: str, ids: Collection[str]) -> str:
        if name in ("href", "src"):
            return value if SCHEME.match(value) else self._address(value, ids)
        return " ".join(self._id(one, self.prefix) for one in value.split())

    def _id(self, id: str, prefix: str) -> str:
        return id if id in self.kept else f"{prefix}--{id}"

    def _address(self, written: str, ids: Collection[str]) -> str:
        path, _, id = written.partition("#")
        if not path and id in ids:
            return f"#{self._id(id, self.prefix)}"
        meant = posixpath.normpath(posixpath.join(self.origin, path)) + "/" * (path.endswith("/") or not path)
        if prefix := self.beside.get(meant):
            return f"#{self._id(id, prefix)}" if id else f"#{prefix}"
        way = posixpath.relpath(meant, self.there) + "/" * meant.endswith("/")
        return f"{way}#{id}" if id else way
