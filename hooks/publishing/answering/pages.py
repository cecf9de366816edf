"""Which page shows what the board answers for, and the file that a reader can take from it."""

import csv
import io

from publishing.answering.challenges_told import challenges_told
from publishing.answering.links import page_showing
from publishing.answering.risks_told import risks_told
from publishing.answering.told import Answers
from publishing.answering.voice_told import voice_told
from publishing.attachments.downloads import spoken_size
from publishing.downloads.as_csv import ENCODING
from publishing.downloads.cells import text
from publishing.downloads.offered import Download
from publishing.page import Page
from publishing.site import Site

TOLD = ("voice", "challenges", "risks")


def answers_on(site: Site, page: Page) -> Answers | None:
    """Nothing where the page shows something else, or nobody has written anything down."""
    match page.fields.shows:
        case "voice" if site.voice:
            return voice_told(site.voice, site)
        case "challenges" if site.challenges:
            return challenges_told(site.challenges, site)
        case "risks" if site.risks:
            return risks_told(site.risks, site)
    return None


def files_of(site: Site) -> dict[str, bytes]:
    """Of the pages that can be read at this minute."""
    found = ((page, answers_on(site, page)) for name in TOLD if (page := page_showing(site, name)))
    return {f"{page.address}{told.name}.csv": as_csv(told) for page, told in found if told}


def as_csv(told: Answers) -> bytes:
    rows = [one.row for group in told.groups for one in group.answers]
    columns = list(dict.fromkeys(name for row in rows for name in row))
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([text(row.get(name, "")) for name in columns])
    return out.getvalue().encode(ENCODING)


def download_of(page: Page, told: Answers, made: dict[str, bytes]) -> Download | None:
    address = f"{page.address}{told.name}.csv"
    return Download(address, "CSV", spoken_size(len(made[address]))) if address in made else None
