"""A list comes out as the list that was written: no item runs into a paragraph, loses its place or turns into code."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from publishing.problems import Problem
from publishing.writing.almost_lists import lines_in_almost_lists
from publishing.writing.body import Body
from publishing.writing.columns import lines_in_columns
from publishing.writing.numbered_lists import ITEM, LARGEST_NUMBER, lonely_number

DEEPEST = 6
QUOTE = re.compile(r"[ ]{0,3}>[ ]?")
HOLDER = re.compile(r"\[\^[^\]]+\]:|!!!|:[ ]")  # what may have indented lines under it, besides an item
ACROSS = re.compile(r"([-_*])[ ]*(?:\1[ ]*){2,}")  # a line across the page
SEPARATOR = re.compile(r"[-|: ]+")  # of a table


@dataclass
class _Reading:
    """What has been read so far of a list and of a block of lines."""

    levels: list[tuple[int, str]] = field(default_factory=list)  # width and kind of the items that are open
    quotes: int = 0
    new_block: bool = True
    of_items: bool = False  # this block began with an item

    def start_again(self) -> None:
        self.levels, self.new_block, self.of_items = [], True, False


def list_problems(body: Body) -> Iterator[Problem]:
    """Items have their signs, their empty line above and their four spaces."""
    reading = _Reading()
    lines, told = body.mark_lines, lines_in_columns(body) | lines_in_almost_lists(body)
    before = ""
    for number, line in enumerate(lines):
        rest, quotes = _unquoted(line)
        words = rest.lstrip()
        if not words:
            reading.new_block = True
            continue
        if quotes != reading.quotes and (quotes > reading.quotes or reading.new_block):
            reading.start_again()
            reading.quotes = quotes
        width = len(rest.expandtabs(4)) - len(rest.expandtabs(4).lstrip()) if rest[0] in " \t" else 0
        if (width < 4 and ACROSS.fullmatch(words.rstrip())) or (not width and words.startswith("#")):
            reading.start_again()
        else:
            sentence = _wrong_with(words, width, reading, lines[number + 1 : number + 2])
            by_another = number in told or words.startswith("#") or (before.startswith("!!!") and 0 < width < 4)
            if not by_another and (sentence := sentence or lonely_number(words, body)):
                yield Problem(body.line_place(number, len(line) - len(words) + 1), sentence)
        before = words


def _unquoted(line: str) -> tuple[str, int]:
    quotes = 0
    while ">" in line[:4] and (found := QUOTE.match(line)):
        line, quotes = line[found.end() :], quotes + 1
    return line, quotes


def _wrong_with(words: str, width: int, reading: _Reading, after: list[str]) -> str | None:
    item = ITEM.match(words)
    if item and SEPARATOR.fullmatch(words.rstrip()):
        item = None
    if item:
        return _item(item, width, reading, after)
    return _text(words, width, reading)


def _text(words: str, width: int, reading: _Reading) -> str | None:
    new_block, reading.new_block = reading.new_block, False
    depth = len(reading.levels)
    if new_block and width >= 4 * (depth + 1):
        return _code(width, depth)
    if HOLDER.match(words) and not (new_block and words[0] == ":" and not reading.levels):
        reading.levels, reading.of_items = [*_outside(reading, width), (width, "holder")], False
        reading.new_block = words.startswith("!!!")
        return None
    if not new_block:
        return None
    reading.of_items = False
    if depth and 0 < width < 4:
        return f"this line belongs neither to the list above nor to the page. Write four spaces before it to keep it in the list, instead of {width}, or none."
    reading.levels = reading.levels[: width // 4]
    return None


def _code(width: int, depth: int) -> str:
    least = f" Write {4 * depth} spaces before it if it belongs to the list above." if depth else ""
    return f"the {width} spaces before this line would show it as code. Delete them.{least} To show code, put a line of ``` above and below."


def _outside(reading: _Reading, width: int) -> list[tuple[int, str]]:
    return [level for level in reading.levels if level[0] // 4 < width // 4]


def _item(item: re.Match[str], width: int, reading: _Reading, after: list[str]) -> str | None:
    kind = "bullet" if item["bullet"] else "number"
    new_block, reading.new_block = reading.new_block, False
    if new_block:
        reading.of_items = True
    elif not reading.of_items:
        sentence = _run_in(item, after)
        reading.of_items = sentence is not None  # said once
        return sentence
    sentence = _out_of_place(kind, width, reading, new_block) or _odd(item, width)
    reading.levels = [*_outside(reading, width), (width, kind)]
    return sentence


def _run_in(item: re.Match[str], after: list[str]) -> str | None:
    """A number at the start of a line of a sentence is no list, unless it is the first or another follows."""
    if item["number"] and item["number"] != "1" and not (after and ITEM.match(after[0].lstrip(" >"))):
        return None
    return "this would not be a list but run into the words above. Leave an empty line above the list; if it is a dash in a sentence, join the two lines."


def _out_of_place(kind: str, width: int, reading: _Reading, new_block: bool) -> str | None:
    depth = len(reading.levels)
    if width // 4 > depth:
        return _code(width, depth) if new_block else _too_far(width, depth)
    same = next((level for level in reading.levels if level[0] // 4 == width // 4), None)
    if same and width > same[0] + 1 and width % 4:
        wanted = (width // 4 + 1) * 4
        return f"the {width} spaces before this item do not put it under the one above. Write {wanted} spaces before it, or {same[0]} for the next item of the same list."
    if same and not new_block and same[1] not in (kind, "holder"):
        return "this list changes from one kind to another, and the item would run into the one above. Use the same sign for all its items, or leave an empty line."
    return None


def _too_far(width: int, depth: int) -> str:
    return f"the {width} spaces before this item are more than one step under the item above. Write {4 * depth} spaces."


def _odd(item: re.Match[str], width: int) -> str | None:
    if width // 4 >= DEEPEST:
        return f"this list is {width // 4 + 1} levels deep, and {DEEPEST} is the most that can be followed. Divide it."
    if item["number"] and int(item["number"][:9]) > LARGEST_NUMBER:
        return f"a number and a full stop at the start of a paragraph make a list. Write {item['number']}\\. to keep it a sentence."
    return None
