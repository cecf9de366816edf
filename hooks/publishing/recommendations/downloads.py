"""The register to take away: a spreadsheet with a row for each recommendation."""

import csv
import io

from publishing.attachments.downloads import spoken_size
from publishing.downloads.as_csv import ENCODING
from publishing.downloads.cells import text
from publishing.downloads.offered import Download
from publishing.kinds import RECOMMENDATIONS
from publishing.recommendations.asked import AskedOn
from publishing.recommendations.register import Register

ADDRESS = f"{RECOMMENDATIONS.folder}/recommendations.csv"
COLUMNS = (
    "recommendation", "made_by", "sort", "for", "says", "state", "came_of_it", "actions", "told_in", "tied", "page",
)  # fmt: skip


def register_csv(register: Register) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for one in register.all:
        writer.writerow([text(cell) for cell in _row(one, register)])
    return out.getvalue().encode(ENCODING)


def _row(one: AskedOn, register: Register) -> tuple[str, ...]:
    tied, asked = register.tied, one.asked
    site = tied.site.board.site
    return (
        one.anchor,
        one.page.fields.title,
        one.sort,
        "; ".join(register.to(one)),
        asked.says,
        asked.state,
        asked.came_of_it or "",
        "; ".join(site + there.address for there in tied.answering(one)),
        "; ".join(site + there.address for there in tied.paragraphs_on(asked.reported)),
        "yes" if tied.is_tied(one) else "no",
        site + one.address,
    )


def offered(content: bytes) -> Download:
    return Download(ADDRESS, "CSV", spoken_size(len(content)))
