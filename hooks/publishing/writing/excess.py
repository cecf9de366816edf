"""How much of anything one page can have before reading it takes longer than anyone waits."""

import re
from collections.abc import Iterator

from publishing.front_door.characters import CONFLICT
from publishing.writing.code import Fence

# Measured: a thousand mentions of a note in one paragraph take Markdown two seconds, and two thousand take it eight.
SIGNS = {"[": "opening square brackets", "(": "opening brackets", "`": "backticks", "*": "asterisks", "_": "underscores", "<": "< signs", "{": "curly brackets", "\\": "backslashes", "&": "& signs"}  # fmt: skip
MOST_IN_A_BLOCK = 1_000
MOST_BRACKETS_IN_A_BLOCK = 600
MOST_ON_A_PAGE = {"[": 3_000, "<": 5_000, "`": 5_000, "{": 5_000, "*": 20_000, "_": 20_000, "\\": 20_000}
MOST_IN_FENCES = 50_000
MOST_LINES_IN_A_BLOCK = 1_000
DEEPEST = 6
WIDEST_INDENT = 40
STARTS = re.compile(r"[ \t]*+(?:(?:>|[-*+](?=[ \t])|\d++\.(?=[ \t]))[ \t]*+)*+")
STEP = re.compile(r">|[-*+]|\d+\.")
ACROSS = re.compile(r"[ \t]*+([-*_])[ \t]*+(?:\1[ \t]*+)++")


def excesses_in(lines: list[str], fences: list[Fence]) -> Iterator[tuple[int, str]]:
    """Lines that open with too many steps inwards, and blocks or pages with too many signs. Lines count from 0."""
    if (length := sum(len(fence.text) for fence in fences)) > MOST_IN_FENCES:
        yield (
            fences[0].line,
            f"the fenced blocks of this page hold {length:,} characters, and {MOST_IN_FENCES:,} is the most. Divide the page, or put the figures into data/.",
        )
    totals = dict.fromkeys(MOST_ON_A_PAGE, 0)
    start = 0
    for number, line in enumerate(lines):
        if not line or line.isspace():
            yield from _in_block(lines, start, number, totals)
            start = number + 1
        elif line[0] in " \t>-*+0123456789":
            yield from _in_line(line, number)
    yield from _in_block(lines, start, len(lines), totals)
    for sign, count in totals.items():
        if count > MOST_ON_A_PAGE[sign]:
            yield (
                0,
                f"this page has {count:,} {SIGNS[sign]}, and {MOST_ON_A_PAGE[sign]:,} is the most. Divide it into several.",
            )


def _in_line(line: str, number: int) -> Iterator[tuple[int, str]]:
    if len(line) - len(line.lstrip()) > WIDEST_INDENT:
        yield number, f"this line starts with more than {WIDEST_INDENT} spaces. Delete them."
        return
    found = STARTS.match(line)
    if found and len(found[0]) > DEEPEST and not ACROSS.fullmatch(line) and not CONFLICT.fullmatch(line):
        steps = len(STEP.findall(found[0]))
        if steps > DEEPEST:
            yield (
                number,
                f"this line starts with {steps:,} signs of lists or quotations inside each other, and {DEEPEST} is the most.",
            )


def _in_block(lines: list[str], start: int, end: int, totals: dict[str, int]) -> Iterator[tuple[int, str]]:
    if end - start > MOST_LINES_IN_A_BLOCK:
        yield (
            start,
            f"the block that starts here has {end - start:,} lines without an empty one, and {MOST_LINES_IN_A_BLOCK:,} is the most. Divide it.",
        )
    block = "\n".join(lines[start:end])
    for sign, name in SIGNS.items():
        if sign not in block:
            continue
        count = block.count(sign)
        if sign in totals:
            totals[sign] += count
        most = MOST_BRACKETS_IN_A_BLOCK if sign == "[" else MOST_IN_A_BLOCK
        if count > most:
            where = next((n for n in range(start, end) if lines[n].count(sign) * 2 > count), start)
            yield where, f"there are {count:,} {name} in one paragraph, and {most:,} is the most."
            totals.clear()
            return
