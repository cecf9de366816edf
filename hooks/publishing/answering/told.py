"""What the pages ask: each entry in the same few parts, what is silent said in words, and what a list is narrowed by."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from publishing.answering.entry import Entry
from publishing.answering.links import Link
from publishing.finding.marks import marks

SILENT = "The source does not say."


@dataclass(frozen=True)
class Part:
    """Said, done, changed: or that nothing is told of it."""

    name: str
    says: str | None
    silent: str = SILENT


@dataclass(frozen=True)
class Answer:
    entry: Entry
    state: str
    is_silent: bool  # the state is that something is not told
    about: tuple[tuple[str, str], ...]  # who, when, how: a name and words each
    parts: tuple[Part, ...]
    paragraphs: list[Link]
    actions: list[Link]
    of: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # what it is found by, by the name of the choice
    address: str = ""  # where it stands, if not on this page

    @property
    def row(self) -> dict[str, str]:
        """For a spreadsheet."""
        source = self.entry.source
        told = {part.name: part.says or "" for part in self.parts}
        return {
            "id": self.entry.id,
            "name": self.entry.name,
            **dict(self.about),
            **told,
            "State": self.state,
            "Note": " ".join(filter(None, (self.entry.note, self.entry.broken))),
            "Source": f"{source.document}, {source.where}. Published {source.published}.",
        }


@dataclass(frozen=True)
class Group:
    id: str
    name: str
    answers: list[Answer]
    says: str = ""


@dataclass(frozen=True)
class Choice:
    name: str
    label: str
    options: list[tuple[str, str]]  # the words, and their mark


@dataclass(frozen=True)
class Answers:
    """One page of them."""

    name: str  # voice, challenges or risks
    counted: list[str]  # the sentences at its top, the first of how many there are
    groups: list[Group]
    labels: Mapping[str, str] = field(default_factory=dict)  # of what the list can be narrowed by
    notes: Sequence[str] = ()
    says_state: bool = False  # where the groups are by something else
    elsewhere: Group | None = None  # what stands on another page and belongs here too

    @cached_property
    def _marks(self) -> dict[tuple[str, str], str]:
        found = dict.fromkeys((name, words) for name in self.labels for words in self._words(name))
        return dict(zip(found, marks(), strict=False))

    @property
    def all(self) -> list[Answer]:
        """With those of another page, which the list narrows too."""
        return [one for group in [*self.groups, *filter(None, [self.elsewhere])] for one in group.answers]

    def _words(self, name: str) -> Iterable[str]:
        return dict.fromkeys(words for one in self.all for words in one.of.get(name, ()))

    @property
    def choices(self) -> list[Choice]:
        return [
            Choice(name, label, [(words, self._marks[name, words]) for words in sorted(self._words(name))])
            for name, label in self.labels.items()
        ]

    def marks_of(self, one: Answer) -> str:
        return "".join(self._marks[name, words] for name, found in one.of.items() for words in found)


def counted(number: int, one: str, several: str = "") -> str:
    """1 risk, 2 risks, no risk."""
    return f"{number or 'No'} {one if number < 2 else several or f'{one}s'}"
