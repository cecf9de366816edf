"""Running titles, numbers of pages and pictures without words are seen and not heard: no tag leads to them, and they are marked so."""

from collections import defaultdict
from typing import Any

Heard = dict[bytes, set[int]]  # the numbers of the marks on each page that some tag leads to


def without_furniture(pdf: Any, top: Any, numbers: Any) -> None:
    """What no tag leads to is an artifact, and its own tags go."""
    by_reference: dict[bytes, Any] = {one.reference: one for one in pdf.objects}
    heard: Heard = defaultdict(set)
    kept = _listen(top, by_reference, heard)
    for reference, one in by_reference.items():
        if isinstance(one, dict) and one.get("Type") == "/StructElem" and reference not in kept:
            one.clear()
    marks = dict(zip(numbers[::2], numbers[1::2], strict=True))
    for number, page in enumerate(pdf.page_references):
        _mark(by_reference[by_reference[page]["Contents"]].stream, heard[page])
        marks[number][:] = [tag if mark in heard[page] else b"null" for mark, tag in enumerate(marks[number])]


def _listen(tag: Any, by_reference: dict[bytes, Any], heard: Heard) -> set[bytes]:
    """Every tag that is reached."""
    kept = {tag.reference}
    for kid in tag["K"]:
        if isinstance(kid, int):
            heard[tag["Pg"]].add(kid)
        elif isinstance(kid, dict):
            heard[kid["Pg"]].add(kid["MCID"])
        elif by_reference[kid]["Type"] == "/StructElem":
            kept |= _listen(by_reference[kid], by_reference, heard)
    return kept


def _mark(stream: list[Any], heard: set[int]) -> None:
    for at, operator in enumerate(stream):
        if operator == b"BDC" and stream[at - 1]["MCID"] not in heard:
            kind = "Layout" if stream[at - 2] == "/Figure" else "Pagination"
            stream[at - 2 : at] = ["/Artifact", f"<</Type /{kind}>>"]
