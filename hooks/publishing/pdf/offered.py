"""A report's PDF is offered while it was made of exactly what its page says today; a word more or less, and it is not."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from publishing.attachments.downloads import spoken_size
from publishing.attachments.looked import counted

KEPT = "dist/reports"  # beside the site: made by make pdf, taken in by make site
FOLDER = "annual-reports"
WHOLE = "whole/index.html"


@dataclass(frozen=True)
class Offered:
    address: str  # from the top of the site
    about: str  # '75 pages, 455 kB'
    data: bytes


def kept_at(root: Path, year: str) -> Path:
    return root / KEPT / f"{year}.pdf"


def address_of(year: str) -> str:
    return f"{FOLDER}/{year}/annual-report-{year}.pdf"


def offered(root: Path, year: str, identifier: str) -> Offered | None:
    """The PDF that has this identifier, which is the fingerprint of the sheet that it was made of."""
    path = kept_at(root, year)
    data = path.read_bytes() if path.is_file() else b""
    reader = _read(data) if data else None
    if reader is None or _identifier(reader) != identifier:
        return None
    about = f"{counted(len(reader.pages), 'page', 'pages')}, {spoken_size(len(data))}"
    return Offered(address_of(year), about, data)


def _read(data: bytes) -> PdfReader | None:
    """Nothing where it is cut short or no PDF at all."""
    try:
        reader = PdfReader(BytesIO(data), strict=True)
        return reader if len(reader.pages) else None
    except (PyPdfError, ValueError, KeyError, TypeError):
        return None


def _identifier(reader: PdfReader) -> str:
    first = (reader.trailer.get("/ID") or [b""])[0]
    return first.decode("ascii", "replace") if isinstance(first, bytes) else str(first)


def years_of(site: Path) -> list[str]:
    """The reports that a finished site has."""
    return sorted(path.parts[-3] for path in (site / FOLDER).glob(f"*/{WHOLE}"))


def left_out(root: Path, site: Path) -> Iterator[str]:
    """Why a PDF that was made is not offered."""
    for year in years_of(site):
        if kept_at(root, year).is_file() and not (site / address_of(year)).is_file():
            yield f"{KEPT}/{year}.pdf says something else than the report does now, so it is not offered: make pdf makes it anew."
