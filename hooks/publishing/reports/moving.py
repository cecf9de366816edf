"""Words of one page of a report can stand on another: ids stay apart, and every link leads where it led."""

import posixpath
import re
from dataclasses import dataclass

from publishing.page import Page
from publishing.reports.report import Report, part_id

TAG = re.compile(r"<[a-zA-Z][^<>]*>")
OWN = re.compile(r'(?<=\s)(?P<name>id|href|src|for|headers|aria-labelledby|aria-describedby)="(?P<value>[^"]*)"')
DRAWN = re.compile(r"(?<=url\(#)[^)\"]+")
HEADING = re.compile(r"(?<=<)(?P<closing>/?)h(?P<level>[2-5])(?=[\s>])")
CITED = re.compile(r'<p class="cite" hidden>.*?</p>\n?', re.DOTALL)
SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:|/", re.IGNORECASE)


@dataclass(frozen=True)
class Moved:
    """From a page of the report to the page of the whole."""

    page: Page
    report: Report
    prefix: str  # of the ids that are no paragraph's number

    def html(self, html: str) -> str:
        """One heading lower, but for the cover's; how to cite a paragraph is said on its own page."""
        html = CITED.sub("", html)
        if self.page is not self.report.cover:
            html = HEADING.sub(lambda found: f"{found['closing']}h{int(found['level']) + 1}", html)
        return TAG.sub(lambda tag: self._tag(tag[0]), html)

    def _tag(self, tag: str) -> str:
        inside = DRAWN.sub(lambda found: self._id(found[0], self.prefix), tag)
        return OWN.sub(lambda found: f'{found["name"]}="{self._value(found["name"], found["value"])}"', inside)

    def _value(self, name: str, value: str) -> str:
        if name in ("href", "src"):
            return value if SCHEME.match(value) else self._address(value)
        return " ".join(self._id(one, self.prefix) for one in value.split())

    def _id(self, id: str, prefix: str) -> str:
        """A paragraph is at its number wherever the report stands."""
        return id if id in self.report.paragraphs else f"{prefix}--{id}"

    def _address(self, written: str) -> str:
        """The way to it from the page of the whole; what is in the report is on that page too."""
        path, _, id = written.partition("#")
        if not path:
            return f"#{self._id(id, self.prefix)}"
        there = posixpath.normpath(posixpath.join(self.page.address, path)) + "/" * path.endswith("/")
        part = next((one for one in self.report.pages if one.address == there), None)
        if part is None:
            way = posixpath.relpath(there, self.report.whole) + "/" * there.endswith("/")
            return f"{way}#{id}" if id else way
        return f"#{self._id(id, part_id(part))}" if id else f"#{part_id(part)}"
