"""What make bench prints of searching: what was found, and what it costs."""

from collections.abc import Callable, Iterator, Sequence
from statistics import mean, median

from tests.bench.search.asking import SLOWER, Answered, Sitting
from tests.bench.search.comparing import Found, Measured
from tests.bench.search.questions import SORTS

FIRST = (3, 5)
WIDE = 17


def found(pages: int, half: str, measured: Sequence[Measured]) -> Iterator[str]:
    """For each sort of question, how many are answered by one of the first three pages, and of the first five."""
    yield ""
    yield f"{pages:,} generated pages, questions {half}: answered by one of the first 3 pages, and of the first 5"
    yield f"{'':12}{'asked':>6}" + "".join(f"{each.way.name:>{WIDE}}" for each in measured)
    for sort in (*SORTS, "all"):
        columns = [[one for one in each.found if one.half == half and _is(one, sort)] for each in measured]
        if columns[0]:
            yield f"{sort:12}{len(columns[0]):>6}" + "".join(f"{_of_the_first(ones):>{WIDE}}" for ones in columns)
            last = columns
    yield f"{'of a hundred':18}" + "".join(f"{_of_the_first(ones, 100 / len(ones)):>{WIDE}}" for ones in last)


def _is(one: Found, sort: str) -> bool:
    return sort in (one.question.sort, "all")


def _of_the_first(ones: Sequence[Found], times: float = 1) -> str:
    numbers = (sum(one.rank is not None and one.rank <= first for one in ones) for first in FIRST)
    return " ".join(f"{number * times:>5.0f}" for number in numbers)


def costs(pages: int, measured: Sequence[Measured]) -> Iterator[str]:
    """Bytes and time; in brackets how many times that of the first."""
    yield ""
    yield f"{f'{pages:,} generated pages':50}" + "".join(f"{each.way.name:>{WIDE}}" for each in measured)
    for what, figure in FIGURES.items():
        figures = [figure(each) for each in measured]
        yield f"{what:50}" + "".join(f"{_beside(one, figures[0]):>{WIDE}}" for one in figures)


def _beside(one: float, first: float) -> str:
    number = f"{one:,.0f}" if one >= 100 else f"{one:.1f}"
    return f"{number} ({one / first:.1f})" if first else f"{number}      "


def _first(said: Callable[[Answered], float]) -> Callable[[Sequence[Sitting]], float]:
    return lambda sittings: median(said(sitting.first) for sitting in sittings)


def _next(said: Callable[[Answered], float], middle: Callable[[list[float]], float]) -> Callable[..., float]:
    return lambda sittings: middle([said(one) for sitting in sittings for one in sitting.next])


FIGURES: dict[str, Callable[[Measured], float]] = {
    "written for searching, MB": lambda it: it.way.written.megabytes,
    "writing it, s of the processor": lambda it: it.way.written.seconds,
    "first answer, KB over the wire": lambda it: _first(lambda one: one.sent / 1000)(it.sittings),
    "the page to ask it on, KB": lambda it: _first(lambda one: one.ordinary / 1000)(it.sittings),
    "each later answer, KB": lambda it: _next(lambda one: one.sent / 1000, mean)(it.sittings),
    "first answer, ms from opening the page": lambda it: _first(lambda one: one.since_opening)(it.sittings),
    "each later answer, ms from the last key": lambda it: _next(lambda one: one.wait, median)(it.sittings),
    "  the processor's work for it, ms": lambda it: mean(sitting.computing for sitting in it.sittings),
    f"first answer, {SLOWER} times slower": lambda it: _first(lambda one: one.since_opening)(it.slow),
    f"each later answer, {SLOWER} times slower": lambda it: _next(lambda one: one.wait, median)(it.slow),
}
