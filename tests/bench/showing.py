"""The table that make bench prints."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from tests.bench.measuring import Cost, View

Key = tuple[str, int]
SITE, BUILD, CHECK, HUBS = "Candour, make site", "Candour, mkdocs build", "Candour, make check", "stock, hubs only"


def rows(costs: Mapping[Key, Cost], outputs: Mapping[Key, tuple[float, View]]) -> Iterator[str]:
    """A line for each way of building and size."""
    heads = f"{'pages':>7}{'seconds':>9}{'processor':>11}{'memory MB':>11}{'output MB':>11}"
    yield f"{'':23}{heads}{'first view KB':>15}{'of it script':>14}{'and index KB':>14}"
    for (way, size), cost in sorted(costs.items(), key=lambda item: item[0][1]):
        line = f"{way:23}{size:>7,}{cost.seconds:>9.2f}{cost.processor:>11.2f}{cost.megabytes:>11.0f}"
        if (way, size) in outputs:
            output, view = outputs[way, size]
            line += f"{output:>11.1f}{view.all:>15.1f}{view.script:>14.1f}{view.index:>14.1f}"
        yield line


def shares(stages: Mapping[int, Mapping[str, float]]) -> Iterator[str]:
    """Where the time of make site goes."""
    yield ""
    for size, times in stages.items():
        whole = sum(times.values())
        parts = ", ".join(f"{name} {seconds:.2f} s ({seconds / whole:.0%})" for name, seconds in times.items())
        yield f"{size:,} pages, stages of make site: {parts}"


def ratios(costs: Mapping[Key, Cost], verifying: Mapping[int, float]) -> Iterator[str]:
    """What the promises are about: in seconds, and in brackets in the processor's."""
    sizes = sorted(verifying)
    yield ""
    for size in sizes:
        for way in (SITE, BUILD):
            yield f"{size:,} pages: {way} takes {_times(costs[way, size], costs[HUBS, size])} as long as stock with hubs only"
        share = verifying[size] / costs[BUILD, size].processor
        yield f"{size:,} pages: verifying takes {verifying[size]:.2f} s, {share:.0%} of the build's work"
    for smaller, larger in pairwise(sizes):
        for way in (SITE, BUILD, CHECK, HUBS):
            yield f"{way}: {larger:,} pages take {_times(costs[way, larger], costs[way, smaller])} as long as {smaller:,}"


def added(what: str, without: Cost, with_it: Cost) -> str:
    """What something costs: the seconds that it adds, and in brackets the processor's."""
    seconds, processor = with_it.seconds - without.seconds, with_it.processor - without.processor
    return f"{what} add {seconds:.2f} s ({processor:.2f}) to a build: it takes {_times(with_it, without)} as long"


def _times(one: Cost, other: Cost) -> str:
    return f"{one.seconds / other.seconds:.2f} times ({one.processor / other.processor:.2f})"
