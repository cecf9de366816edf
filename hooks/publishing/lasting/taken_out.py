"""A line of data/addresses.txt is a promise to readers: whoever takes one out is told so before the change goes in."""

from collections.abc import Iterator

from publishing.lasting.erased import Erasures
from publishing.lasting.promised import FILE, HEAD, promises
from publishing.problems import Place, Problem


def taken_out(before: str, after: str, erased: Erasures) -> Iterator[Problem]:
    """Every address that was promised is promised still, since the same day; but for what was erased to protect somebody."""
    kept = {promise.name: promise.since for promise in promises(after)}
    for promise in promises(before):
        if erased.covers(promise.address) or kept.get(promise.name) == promise.since:
            continue
        said = (
            f"is promised since {kept[promise.name]}, and was since {promise.since}"
            if promise.name in kept
            else "is gone"
        )
        yield Problem(
            Place(FILE, _where(promise.name, after)),
            f"'{promise.name}' was promised to readers, and {said}. Put its line back: '{promise.written}'. What is taken down keeps its address, with a page in its place that says why it is gone; only what was erased to protect somebody may go, once data/redirects.yml has it under erased.",
        )


def _where(name: str, after: str) -> int:
    """The line after which it stood, or would."""
    lines = [promise.line for promise in promises(after) if promise.name < name]
    return max(lines, default=HEAD.count("\n"))
