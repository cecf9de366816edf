"""YAML read strictly: every value is text until a schema says otherwise, and knows its line and column."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import cast

import yaml

from publishing.problems import Place, Problem

Value = str | list["Value"] | dict[str, "Value"]
Path = tuple[str | int, ...]

DEEPEST = 12
ONLY_OUR_TAGS = ("tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map")


@dataclass
class Places:
    """Where each value was written, by its path from the top; a key has a place of its own."""

    start: Place
    values: dict[Path, Place] = field(default_factory=dict)
    keys: dict[Path, Place] = field(default_factory=dict)

    def of(self, *path: str | int) -> Place:
        """The place of a value, or of the nearest thing around it that was written."""
        while path:
            if path in self.values:
                return self.values[path]
            path = path[:-1]
        return self.start

    def of_key(self, *path: str | int) -> Place:
        return self.keys.get(path) or self.of(*path)


class _TextLoader(yaml.CBaseLoader):
    """libyaml's reader with no opinion on what 'no' or '01634' means."""


def read(text: str, path: str, first_line: int = 1) -> tuple[Value, Places, list[Problem]]:
    """The values of a piece of YAML with their places; where it cannot be read, the problems."""
    places = Places(Place(path, first_line))
    if slips := list(_slips(text, path, first_line)):
        return {}, places, slips
    if too_deep := _too_deep(text, path, first_line):
        return {}, places, [too_deep]
    try:
        node = _compose(text)
    except (yaml.MarkedYAMLError, yaml.reader.ReaderError) as error:
        return {}, places, [_broken(error, path, first_line)]
    if node is None:
        return {}, places, []
    reader = _Reader(path, first_line, places)
    return reader.value(node, ()), places, reader.problems


def _compose(text: str) -> yaml.Node | None:
    loader = _TextLoader(text)
    try:
        return cast(yaml.Node | None, loader.get_single_node())
    finally:
        loader.dispose()  # type: ignore[no-untyped-call]


class _Reader:
    """Turns libyaml's nodes into text, lists and mappings, noting every place on the way."""

    def __init__(self, path: str, first_line: int, places: Places) -> None:
        self.path, self.first_line, self.places = path, first_line, places
        self.problems: list[Problem] = []

    def value(self, node: yaml.Node, path: Path) -> Value:
        self.places.values.setdefault(path, self._place(node))
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, (*path, number)) for number, item in enumerate(node.value)]
        return str(node.value)

    def _mapping(self, node: yaml.MappingNode, path: Path) -> dict[str, Value]:
        found: dict[str, Value] = {}
        for key_node, value_node in node.value:
            place = self._place(key_node)
            if not isinstance(key_node, yaml.ScalarNode):
                self.problems.append(
                    Problem(place, "a name is expected before the colon, not a list. Check the brackets.")
                )
                continue
            key = str(key_node.value)
            if key in found:
                first = self.places.keys[(*path, key)].line
                self.problems.append(
                    Problem(
                        place, f"'{key}' is here a second time; the first is on line {first}. Delete one of the two."
                    )
                )
                continue
            self.places.keys[(*path, key)] = place
            found[key] = self.value(value_node, (*path, key))
        return found

    def _place(self, node: yaml.Node) -> Place:
        return Place(self.path, self.first_line + node.start_mark.line, node.start_mark.column + 1)


QUOTED = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'")
KEY = re.compile(r"^(?P<indent>\s*(?:- +)*)(?P<key>[\w-]+):(?P<gap> +)(?P<value>\S.*)$")
ANCHOR = re.compile(r"(?:^|[:\-,\[{] ?)\s*(?P<mark>[&*][^\s,\]}]+)(?=\s|$|[,\]}])")
TAG = re.compile(r"(?:^|[:\-,\[{?])\s*(?P<mark>!\S*)")
BLOCK_TEXT = re.compile(r"(?::|^-|\s-) *[|>][0-9+-]*\s*(#.*)?$")


def _slips(text: str, path: str, first_line: int) -> Iterator[Problem]:
    """The common slips, each found by line, because libyaml stops at the first and speaks of tokens."""
    block_indent: int | None = None
    for number, line in enumerate(text.split("\n"), start=first_line):
        indent = len(line) - len(line.lstrip(" "))
        if block_indent is not None:
            if not line.strip() or indent > block_indent:
                continue
            block_indent = None
        yield from _line_slips(line, Place(path, number))
        if BLOCK_TEXT.search(line):
            block_indent = indent


def _line_slips(line: str, place: Place) -> Iterator[Problem]:
    def here(column: int) -> Place:
        return Place(place.path, place.line, column + 1)

    start = line[: len(line) - len(line.lstrip())]
    if "\t" in start:
        yield Problem(here(start.index("\t")), "a tab indents this line. Use two spaces instead of each tab.")
        return
    if line.lstrip().startswith(("#", "%")):
        if line.startswith("%"):
            yield Problem(here(0), "a line cannot start with %. Delete the line, or put the text in quotes.")
        return
    if "\u00a0" in start:
        yield Problem(
            here(start.index("\u00a0")),
            "a space that does not break indents this line (it is often pasted from a web page). Use normal spaces.",
        )
        return
    bare = QUOTED.sub(lambda found: found[0][0] + "x" * (len(found[0]) - 2) + found[0][-1], line)
    bare = re.sub(r"(^|\s)#.*", lambda found: found[1] + " " * (len(found[0]) - len(found[1])), bare)
    if found := KEY.match(bare):
        yield from _value_slips(found, line, here)
    elif found := re.match(r"^\s*(?:- +)*([A-Za-z_][\w-]*):(?=[^\s/])(?!//)", bare):
        yield Problem(here(found.end() - 1), f"'{found[1]}:' needs a space after the colon. Write '{found[1]}: …'.")
    for pattern, sentence in (
        (
            ANCHOR,
            "'{}' is a YAML anchor or alias, which is not allowed. Write the value out, or put it in quotes if the sign is meant.",
        ),
        (TAG, "'{}' is a YAML tag, which is not allowed. Delete it, or put the text in quotes if the sign is meant."),
    ):
        for mark in pattern.finditer(bare):
            yield Problem(here(mark.start("mark")), sentence.format(mark["mark"]))


def _value_slips(found: re.Match[str], line: str, here: object) -> Iterator[Problem]:
    assert callable(here)
    key, value, column = found["key"], found["value"], found.start("value")
    written = line[column:].rstrip()
    if value[0] in "“”‘’„":
        straight = written.strip("“”‘’„").replace('"', "'")
        yield Problem(here(column), f'curly quotes are not YAML\'s quotes. Use straight ones: {key}: "{straight}"')
        return
    colon = re.search(r":(?= |$)", value)
    if colon and value[0] not in "\"'[{|>":
        straight = written.replace("\\", "\\\\").replace('"', '\\"')
        yield Problem(
            here(column + colon.start()),
            f'a colon inside {key} needs quotes around the whole. Write {key}: "{straight}"',
        )
    if value[0] in "@`%":
        yield Problem(
            here(column), f"{key} starts with '{value[0]}', which YAML keeps for itself. Put the value in quotes."
        )
    if value[0] in "\"'" and not re.fullmatch(r"(\"[^\"]*\"|'(?:[^']|'')*')\s*", value):
        if value.count(value[0]) == 1:
            yield Problem(
                here(column), f"the quote that opens here is not closed on the same line. Close it with {value[0]}."
            )
        elif re.match(r"(\"[^\"]*\"|'(?:[^']|'')*')\s*\S", value):
            yield Problem(
                here(column),
                f"there is text after the closing quote of {key}. Put the whole value in one pair of quotes.",
            )


def _too_deep(text: str, path: str, first_line: int) -> Problem | None:
    """Counted before libyaml sees it: nesting is the one thing that can exhaust it."""
    depth = 0
    bare = QUOTED.sub(lambda found: "x" * len(found[0]), text)
    for found in re.finditer(r"[\[{\]}\n]|^ *((?:- ){4,})", bare, re.MULTILINE):
        sign = found[0]
        depth += (sign in "[{") - (sign in "]}") if len(sign) == 1 else 0
        if depth > DEEPEST or sign.count("- ") > DEEPEST:
            line = bare.count("\n", 0, found.start()) + first_line
            return Problem(
                Place(path, line),
                f"lists inside lists go more than {DEEPEST} deep here. Check the brackets and the hyphens.",
            )
    for number, line_text in enumerate(text.split("\n"), start=first_line):
        if len(line_text) - len(line_text.lstrip(" ")) > 100 and line_text.strip():
            return Problem(
                Place(path, number), "this line is indented by more than 100 spaces. Check the spaces at its start."
            )
    return None


BROKEN = (
    ("could not find expected ':'", "a line here has no colon after its name. Write it as name: value."),
    ("did not find expected key", "this line does not fit the ones above. Check its indentation, its quotes and its brackets."),
    ("mapping values are not allowed", "there is a colon where none can be. Put quotes around the whole value, or check the indentation."),
    ("did not find expected ',' or ']'", "a list in square brackets is not closed. Close it with ] and put commas between its items."),
    ("did not find expected ',' or '}'", "a group in curly brackets is not closed. Close it with } and put commas between its items."),
    ("did not find expected '-' indicator", "this line does not fit the list above. Start it with a hyphen, or indent it under its item."),
    ("block sequence entries are not allowed", "a hyphen stands where no list can start. Put the list on the lines below the name."),
    ("while scanning a quoted scalar", "a quote is opened and never closed. Close it with the same sign."),
    ("found unknown escape character", "a backslash inside double quotes has a meaning of its own. Use single quotes, or write it twice."),
    ("did not find expected hexdecimal number", "a backslash inside double quotes has a meaning of its own. Use single quotes, or write it twice."),
    ("expected a single document", "a line of three hyphens starts a second document. Delete it."),
    ("found character that cannot start any token", "this character cannot start a value. Put the value in quotes."),
)  # fmt: skip


def _broken(error: yaml.YAMLError, path: str, first_line: int) -> Problem:
    context = str(getattr(error, "context", "") or "")
    problem = str(getattr(error, "problem", "") or "")
    mark = getattr(error, "problem_mark", None)
    place = Place(path, first_line + mark.line, mark.column + 1) if mark else Place(path, first_line)
    for words, sentence in BROKEN:
        if words in f"{context} {problem}":
            return Problem(place, sentence)
    return Problem(
        place,
        "this cannot be read as YAML. Check the indentation, the quotes and the brackets of this line and the one above.",
    )
