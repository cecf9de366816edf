"""A value is what is written and nothing else: no sign in it stands for words from another place."""

from collections.abc import Iterator

import yaml

from publishing.front_door.characters import CONTROL, INVISIBLE
from publishing.front_door.showing import shown


def not_as_written(event: yaml.NodeEvent) -> Iterator[str]:
    """Anchors, aliases and tags make a value into something other than what is written, and so does a backslash."""
    if event.anchor:
        sign = "*" if isinstance(event, yaml.AliasEvent) else "&"
        yield f"{shown(sign + event.anchor)} starts with {sign}, which means something of its own here. Write the words out, or if the sign is meant put them in straight quotes."
    if tag := getattr(event, "tag", None):
        yield f"{shown(tag)} starts with !, which means something of its own here. Delete it, or if the sign is meant put the words in straight quotes."
    if isinstance(event, yaml.ScalarEvent) and event.style == '"':
        yield from _hidden(event.value)


def _hidden(value: str) -> Iterator[str]:
    """A backslash inside double quotes can write what no check of the source has seen."""
    if found := CONTROL.search(value) or INVISIBLE.search(value):
        yield f"the sign \\ in these quotes writes a character that cannot be seen (U+{ord(found[0]):04X}). Delete it and what follows it."
