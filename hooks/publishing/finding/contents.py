"""The parts of a page as its reader meets them: each heading of the second level that has an address."""

import re
from typing import NamedTuple

HEADING = re.compile(r'<h2\b[^>]*?\sid="([^"]+)"[^>]*>(.*?)</h2>', re.DOTALL)
FORM = re.compile(r"<form\b.*?</form>", re.DOTALL)  # hidden from a reader without scripts
TAG = re.compile(r"<[^>]*>")


class Part(NamedTuple):
    url: str
    title: str  # as it stands in HTML


def parts_of_page(text: str) -> list[Part]:
    return [Part(f"#{id}", " ".join(TAG.sub("", inside).split())) for id, inside in HEADING.findall(FORM.sub("", text))]
