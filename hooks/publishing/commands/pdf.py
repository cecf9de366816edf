"""make pdf: each annual report of the finished site as a PDF, kept where the next make site finds it."""

import sys
from pathlib import Path

from publishing.commands.stages import Stage
from publishing.pdf.offered import FOLDER, KEPT, WHOLE, kept_at, offered, years_of
from publishing.pdf.paper import fingerprint, paper

NO_PANGO = "The pages of a PDF are set with Pango, which is missing. Install it: sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0 fonts-liberation"


def make_pdfs(root: Path, site: Path) -> int:
    """One that says what its report says is left as it is."""
    try:
        from publishing.pdf.setting import made
    except OSError:  # as ctypes says that a library is missing
        print(NO_PANGO, file=sys.stderr)
        return 1
    years = years_of(site)
    if not years:
        print(f"There is no annual report in {site.name}/. Run make site first.", file=sys.stderr)
        return 1
    for year in years:
        page = site / FOLDER / year / WHOLE
        sheet = paper(page.read_text(encoding="utf-8"), f"{FOLDER}/{year}/whole/", site, root / "overrides")
        identifier = fingerprint(sheet)
        if not offered(root, year, identifier):
            with Stage(f"Setting the pages of {year}"):
                _keep(kept_at(root, year), made(sheet, identifier))
        found = offered(root, year, identifier)
        assert found
        print(f"{KEPT}/{year}.pdf says what the report says: {found.about}.")
    return 0


def _keep(path: Path, data: bytes) -> None:
    """Whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(".new")
    beside.write_bytes(data)
    beside.replace(path)
