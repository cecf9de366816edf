"""What a table is called, so that a reader who cannot see it knows which one it is."""

import html as entities
import re
from collections import Counter
from collections.abc import Callable

TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
HEADING_OR_TABLE = re.compile(r"<h[2-6][^>]*>(?P<heading>.*?)</h[2-6]>|(?P<table><table>.*?</table>)", re.DOTALL)
HEAD_CELL = re.compile(r"<th[^>]*>(.*?)</th>", re.DOTALL)
ALIGNED = re.compile(r'(<t[hd]) align="(left|right|center)"')
TAG = re.compile(r"<[^>]+>")


def in_regions(html: str, region: Callable[..., str]) -> str:
    """The page with each table in its region; columns keep the side the writer gave them, without a style."""
    if "<table>" not in html:
        return html
    names = iter(names_of_tables(html))
    return TABLE.sub(lambda found: region(table=ALIGNED.sub(r'\1 class="\2"', found[0]), name=next(names)), html)


def names_of_tables(html: str) -> list[str]:
    """By the heading above and the heads of the columns; the second of a name is called so."""
    heading, names, times = "", [], Counter[str]()
    for found in HEADING_OR_TABLE.finditer(html):
        if found["table"] is None:
            heading = _words(found["heading"])
            continue
        heads = ", ".join(filter(None, map(_words, HEAD_CELL.findall(found["table"]))))
        name = f"{heading}: {heads}" if heading else heads
        times[name] += 1
        names.append(name if times[name] == 1 else f"{name} ({times[name]})")
    return names


def _words(html: str) -> str:
    return entities.unescape(TAG.sub("", html)).strip()
