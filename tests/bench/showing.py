"""The table that make bench prints."""

from collections.abc import Iterator, Mapping

from tests.bench.measuring import Cost

Key = tuple[str, int]
SITE, BUILD, CHECK, HUBS = "Candour, make site", "Candour, mkdocs build", "Candour, make check", "stock, hubs only"


def rows(costs: Mapping[Key, Cost], weights: Mapping[Key, tuple[float, float, float]]) -> Iterator[str]:
    """A line for each way of building and size."""
    yield f"{'':24}{'pages':>7}{'seconds':>10}{'memory MB':>11}{'output MB':>11}{'first view KB':>15}{'and index KB':>14}"
    for (way, size), cost in sorted(costs.items(), key=lambda item: item[0][1]):
        line = f"{way:24}{size:>7,}{cost.seconds:>10.2f}{cost.megabytes:>11.0f}"
        if (way, size) in weights:
            output, view, index = weights[way, size]
            line += f"{output:>11.1f}{view:>15.1f}{index:>14.1f}"
        yield line


def ratios(costs: Mapping[Key, Cost], verifying: Mapping[int, float]) -> Iterator[str]:
    """What the promises are about."""
    sizes = sorted(verifying)
    yield ""
    for size in sizes:
        ours, plain, stock = costs[SITE, size].seconds, costs[BUILD, size].seconds, costs[HUBS, size].seconds
        yield f"{size:,} pages: make site takes {ours / stock:.2f} times stock with hubs only; mkdocs build {plain / stock:.2f} times"
        yield f"{size:,} pages: verifying takes {verifying[size]:.2f} s, {verifying[size] / plain:.0%} of the build; checking alone {costs[CHECK, size].seconds:.2f} s with its start"
    for size in sizes[1:]:
        for way in (SITE, BUILD, HUBS):
            more = costs[way, size].seconds / costs[way, sizes[0]].seconds
            yield f"{way}: {size:,} pages take {more:.2f} times as long as {sizes[0]:,} ({size / sizes[0]:.1f} times the pages)"
    if 1000 in sizes and 4000 in sizes:
        yield f"{SITE}: 4,000 pages take {costs[SITE, 4000].seconds / costs[SITE, 1000].seconds:.2f} times as long as 1,000"
