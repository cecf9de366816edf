"""Where a figure names the paragraph it comes from, a reader is one step from it."""

from collections.abc import Iterator

from publishing.measures.measure import Source
from publishing.reports.mentions import MENTION, ONE
from publishing.reports.of_the_board import Reports
from publishing.reports.report import Report


def parts(source: Source, reports: Reports) -> Iterator[tuple[str, str]]:
    """The words that say where, in pieces, each with the address it leads to; '' where it leads nowhere."""
    report = next((one for one in reports.values() if one.cover.fields.title == source.document), None)
    end = 0
    for start, stop, number in _numbers(source.where) if report else ():
        assert report
        if number in report.paragraphs:
            yield source.where[end:start], ""
            yield source.where[start:stop], _address(report, number)
            end = stop
    yield source.where[end:], ""


def _numbers(where: str) -> Iterator[tuple[int, int, str]]:
    """Each number of a paragraph, the first with its word."""
    for found in MENTION.finditer(where):
        for one in ONE.finditer(found["numbers"]):
            start, stop = found.start("numbers") + one.start(), found.start("numbers") + one.end()
            yield (found.start() if one.start() == 0 else start), stop, one[0]


def _address(report: Report, number: str) -> str:
    return f"{report.address_of(number)}#{number}"
