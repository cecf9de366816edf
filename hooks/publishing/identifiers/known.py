"""What may be written although it looks like an identifier: the board's own numbers, mailboxes, addresses and words."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from publishing.identifiers.lettering import plainly
from publishing.identifiers.privacy import Privacy, case_number_pattern

OURS = ("data/contacts.yml", "data/board.yml")
TELEPHONE = re.compile(r"(?:\+\s?44|0)[\s()0-9.-]{2,20}\d|\b\d{3,6}\b")
MAILBOX = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
POSTCODE = re.compile(r"\b([A-Z]{1,2}\d[A-Z\d]?)\s?(\d[A-Z]{2})\b")
WORD = re.compile(r"[A-Za-z]+")
OF_THE_REVIEW = re.compile(r"^(?:pseudonyms|led_by):.*(?:\n[ -].*)*", re.MULTILINE)
# Names of children of other boards, of people on this one, and the words of sentences are no words that every page may have.
HIDDEN = (
    "data/case-reviews.yml",
    "data/membership.yml",
    "data/glossary.yml",
    "data/plans/",
    "data/scrutiny/",
    "data/voice.yml",
    "data/challenges.yml",
    "data/risks.yml",
    "data/training.yml",
)


@dataclass
class Known:
    """Read from data/ as text, so that a slip in one of its files does not make every number suspicious."""

    sources: Mapping[str, str]
    privacy: Privacy = field(default_factory=Privacy)

    @cached_property
    def _ours(self) -> str:
        return "\n".join(plainly(self.sources.get(path, "")) for path in OURS)

    @cached_property
    def numbers(self) -> frozenset[str]:
        return frozenset(national(found[0]) for found in TELEPHONE.finditer(self._ours))

    def number(self, written: str) -> bool:
        digits = written if written.isdigit() else national(written)
        return digits in self.numbers or f"0{digits}" in self.numbers

    @cached_property
    def mailboxes(self) -> frozenset[str]:
        return frozenset(found[0].lower() for found in MAILBOX.finditer(self._ours))

    @cached_property
    def postcodes(self) -> frozenset[str]:
        return frozenset("".join(found.groups()) for found in POSTCODE.finditer(self._ours))

    @cached_property
    def lines(self) -> str:
        """For an address of the board's own."""
        return " ".join(self._ours.lower().split())

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word of data/: agencies, audiences, themes, what the board is called, who holds an office."""
        read = (text for path, text in self.sources.items() if path.startswith("data/") and not path.startswith(HIDDEN))
        return frozenset(word.lower() for text in read for word in WORD.findall(plainly(text)))

    def pseudonyms(self, path: str) -> frozenset[str]:
        """The words of the page's own pseudonyms and of the board that led its review; a picture has no page."""
        source = self.sources.get(path)
        sources = [source] if source and path.endswith(".md") else self.sources.values()
        told = (told[0] for each in sources for told in OF_THE_REVIEW.finditer(each.partition("\n---")[0]))
        return frozenset(word.lower() for text in told for word in WORD.findall(plainly(text)))

    @cached_property
    def own_case_numbers(self) -> "re.Pattern[str] | None":
        patterns = [case_number_pattern(written) for written in self.privacy.case_numbers]
        return re.compile("|".join(patterns)) if patterns else None

    @cached_property
    def own_places(self) -> "re.Pattern[str] | None":
        places = sorted(map(re.escape, self.privacy.places), key=len, reverse=True)
        return re.compile(rf"(?<![A-Za-z])(?:{'|'.join(places)})(?![A-Za-z])", re.IGNORECASE) if places else None

    @cached_property
    def office_holders(self) -> frozenset[str]:
        return frozenset(word.lower() for name in self.privacy.office_holders for word in WORD.findall(plainly(name)))


def national(number: str) -> str:
    """Digits only, as they are rung inside the country."""
    digits = re.sub(r"\(0\)|[^\d+]", "", number)
    return re.sub(r"^(?:\+|00)44", "0", digits)
