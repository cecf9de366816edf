"""What the pages ask: the facts of each entry, what is missing said once, and what a list is narrowed by."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from publishing.answering.entry import Entry
from publishing.answering.fact import Fact, silence
from publishing.answering.links import Link
from publishing.finding.marks import marks

LONG = 10  # who looks for one of more needs the names alone


@dataclass(frozen=True)
class Answer:
    entry: Entry
    state: str
    is_silent: bool  # the state is that something is not told
    facts: tuple[Fact, ...]  # in the order in which they are read
    where: tuple[Link, ...]  # it is told
    belongs: tuple[Link, ...]  # to actions of plans
    of: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # what it is found by, by the name of the choice
    address: str = ""  # where it stands, if not on this page

    @property
    def told(self) -> list[Fact]:
        return [one for one in self.facts if one.pieces]

    @property
    def silence(self) -> str:
        return silence([one.missing for one in self.facts if one.missing and not one.pieces])

    @property
    def row(self) -> dict[str, str]:
        """For a spreadsheet, with who and when before what was said and done."""
        source = self.entry.source
        return {
            "id": self.entry.id,
            "name": self.entry.name,
            **dict(one.in_the_file for one in self.facts if not one.is_main),
            **dict(one.in_the_file for one in self.facts if one.is_main),
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
    counts: str = ""  # 8 questions by the lay member


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

    @property
    def all_by_name(self) -> str:
        """What opens the names alone; '' of a short list."""
        return f"All {len(self.all)} by name" if len(self.all) > LONG else ""

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
