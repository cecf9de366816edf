"""What was found in a file: mistakes, how much it holds, and whom it leaves out."""

from dataclasses import dataclass

from publishing.problems import Problem


class RefusedError(Exception):
    """The file cannot be looked into any further; the sentence says why and what to do."""


@dataclass(frozen=True)
class Looked:
    size: int
    problems: tuple[Problem, ...] = ()
    holds: str = ""  # '12 pages'
    shuts_out: tuple[str, ...] = ()  # what keeps some readers from it, which matters when no page says the same


def counted(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"
