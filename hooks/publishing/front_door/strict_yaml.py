"""YAML read strictly: every value is text until a schema says otherwise, and knows its line and column."""

from collections.abc import Iterator
from typing import cast

import yaml

from publishing.front_door.characters import CONTROL
from publishing.front_door.groups import NO_SHAPE, Shape
from publishing.front_door.not_as_written import not_as_written
from publishing.front_door.places import Path, Places, Spot
from publishing.front_door.slips import mended
from publishing.front_door.two_on_a_line import apart
from publishing.front_door.unindented import indented
from publishing.front_door.unreadable import TOO_DEEP, TWO_DOCUMENTS, why_unreadable
from publishing.problems import Place, Problem

Value = str | list["Value"] | dict[str, "Value"]

DEEPEST = 12


def read(
    text: str, path: str, first_line: int = 1, shape: Shape = NO_SHAPE
) -> tuple[Value | None, Places, list[Problem]]:
    """The values with their places, and what is wrong; a line that slipped is read as it was probably meant.

    There is no value where nothing can be made of the text at all.
    """
    # libyaml breaks lines at some control characters, and refuses others; source_text has told of them.
    text, at_the_edge = indented(CONTROL.sub(" ", text), path, first_line, shape)
    text, together, lost = apart(text, path, first_line, shape)
    text, problems = mended(text, path, first_line)
    problems += [*at_the_edge, *together]
    slipped = frozenset(problem.place.line for problem in problems)
    places = Places(Place(path, first_line), slipped=slipped, lost=lost)
    reader = _Reader(path, first_line, places)
    try:
        value = reader.document(text)
    except yaml.MarkedYAMLError as error:
        place, sentence = why_unreadable(error, path, first_line, text.count("\n"))
        if not any(abs(place.line - line) <= 1 for line in places.slipped):
            problems.append(Problem(place, sentence))
        return None, places, problems
    return value, places, [*problems, *(p for p in reader.problems if p.place.line not in places.slipped)]


class _Reader:
    """Turns libyaml's events into text, lists and mappings, noting every place on the way."""

    def __init__(self, path: str, first_line: int, places: Places) -> None:
        self.path, self.first_line, self.places = path, first_line, places
        self.problems: list[Problem] = []
        self.events: Iterator[yaml.Event] = iter(())

    def document(self, text: str) -> Value:
        self.events = yaml.parse(text, Loader=yaml.CBaseLoader)
        value: Value = {}
        documents = 0
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise yaml.MarkedYAMLError(problem=TWO_DOCUMENTS, problem_mark=_mark(event))
            elif isinstance(event, yaml.NodeEvent):
                value = self._value(event, (), 0)
        return value

    def _value(self, event: yaml.NodeEvent, path: Path, depth: int) -> Value:
        self.places.values.setdefault(path, self._spot(event))
        self._told_as_written(event)
        if isinstance(event, yaml.ScalarEvent):
            return str(event.value)
        if isinstance(event, yaml.AliasEvent):
            return ""
        if depth == DEEPEST:
            raise yaml.MarkedYAMLError(problem=TOO_DEEP, problem_mark=_mark(event))
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(path, depth + 1)
        return [self._value(item, (*path, number), depth + 1) for number, item in enumerate(self._nodes())]

    def _nodes(self) -> Iterator[yaml.NodeEvent]:
        """The events up to the end of the list or mapping that we are in."""
        while isinstance(event := next(self.events), yaml.NodeEvent):
            yield event

    def _mapping(self, path: Path, depth: int) -> dict[str, Value]:
        found: dict[str, Value] = {}
        nodes, is_item, forgotten = self._nodes(), bool(path) and isinstance(path[-1], int), False
        for key_event in nodes:
            key = self._key(key_event, path, depth)
            if key is None or key in found:
                if key is not None and not forgotten:
                    forgotten = is_item and key == next(iter(found))
                    first, _ = self.places.keys[(*path, key)]
                    self._say(key_event, _repeated(key, first, forgotten))
                spot = self._spot(key_event)
                self.places.keys[(*path, "", spot[0])] = spot
                self._value(next(nodes), (*path, "", ""), depth)
                continue
            self.places.keys[(*path, key)] = self._spot(key_event)
            found[key] = self._value(next(nodes), (*path, key), depth)
        return found

    def _key(self, event: yaml.NodeEvent, path: Path, depth: int) -> str | None:
        """A name of a field; anything else is read past, and said."""
        if not isinstance(event, yaml.ScalarEvent):
            self._value(event, (*path, "", ""), depth)
            self._say(event, "a name is expected before the colon, not a list. Check the brackets.")
            return None
        self._told_as_written(event)
        if not event.value.strip():
            self._say(event, "there is no name before the colon. Write it as name: value.")
            return None
        return str(event.value)

    def _told_as_written(self, event: yaml.NodeEvent) -> None:
        for sentence in not_as_written(event):
            self._say(event, sentence)

    def _say(self, event: yaml.Event, sentence: str) -> None:
        self.problems.append(Problem(Place(self.path, *self._spot(event)), sentence))

    def _spot(self, event: yaml.Event) -> Spot:
        mark = _mark(event)
        return self.first_line + mark.line, mark.column + 1


def _repeated(key: str, first: int, hyphen_forgotten: bool) -> str:
    """An item begins with the same field as the one before it; what follows belongs to it."""
    if hyphen_forgotten:
        return f"'{key}' is here a second time without a hyphen, so this would be part of the item of line {first}. To start the next item write: - {key}: …"
    return f"'{key}' is here a second time; the first is on line {first}. Delete one of the two."


def _mark(event: yaml.Event) -> yaml.Mark:
    """Where it was written; libyaml's events always know."""
    return cast(yaml.Mark, event.start_mark)
