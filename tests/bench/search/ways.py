"""The ways of searching one site: what each is made of, and where its reader types."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

OURS, MATERIAL, PAGEFIND = "Candour", "Material", "Pagefind"
IN_PAGE = Path(__file__).parent / "in_page"


@dataclass(frozen=True)
class Written:
    """What was written for searching alone, in megabytes, and the seconds that it took the processor."""

    megabytes: float
    seconds: float


@dataclass(frozen=True)
class Way:
    name: str
    site: Path
    address: str  # of the page where words are typed
    script: str  # how that page is asked
    written: Written
    is_ordinary: Callable[[str], bool]  # whether a file is fetched by a page that cannot search, too


class LeftOutError(Exception):
    """One of the ways cannot be measured here; the rest can."""


def in_page(name: str) -> str:
    return (IN_PAGE / name).read_text(encoding="utf-8")


def megabytes(files: list[Path]) -> float:
    return sum(file.stat().st_size for file in files if file.is_file()) / 1e6
