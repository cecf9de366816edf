"""Where a text uses the words of the glossary, and short forms that nobody has explained."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from publishing.words.glossary import Entry, Glossary
from publishing.words.letters import (
    BEGAN,
    ENDS,
    LIKE_A_SHORT_FORM,
    SHORT_FORM,
    is_in_an_address,
    is_no_short_form,
    is_short_form,
    is_shouted,
    singular,
    without_dots,
)
from publishing.words.spelling_out import is_said, spelt_out


@dataclass(frozen=True)
class Use:
    """Letters or a word in a text: what the glossary has of it, and what the text itself says beside it."""

    start: int
    end: int
    letters: str  # in the singular
    entries: tuple[Entry, ...] = ()
    says: str | None = None  # the words that stand beside it

    @property
    def is_explained_otherwise(self) -> bool:
        """The text gives these letters a meaning that the glossary has not."""
        return bool(self.says and self.entries) and not self.meant

    @property
    def meant(self) -> tuple[Entry, ...]:
        """The entries that the words beside it are of."""
        said = self.says
        return tuple(one for one in self.entries if said and any(is_said(said, each) for each in _spellings(one)))


class Words:
    """A glossary, ready to find its words in a text."""

    def __init__(self, glossary: Glossary) -> None:
        self.glossary = glossary
        self.forms: dict[str, tuple[Entry, ...]] = defaultdict(tuple)
        for one in glossary.terms:
            for form in dict.fromkeys((one.term, one.plural or one.term, *_other_letters(one))):
                self.forms[form] += (one,)
        self.known = frozenset(map(without_dots, glossary.known_by_everybody))
        without_s = {one.term for one in glossary.terms if one.plural}
        forms = sorted(self.forms, key=len, reverse=True)
        each = "|".join(re.escape(form.removesuffix(".")) + _ending(form, without_s) for form in forms)
        self.terms = re.compile(f"(?:{each}){ENDS}" if each else r"(?!)")
        others = sorted({form[0] for form in forms if not LIKE_A_SHORT_FORM.match(form)})
        firsts = "|".join([LIKE_A_SHORT_FORM.pattern, *map(re.escape, others)])
        self.begins = re.compile(f"(?:{firsts}){BEGAN}" if others else firsts + BEGAN)

    def uses(self, text: str) -> Iterator[Use]:
        """Every word of the glossary and every short form that is in neither list, in their order."""
        end = 0
        for begins in self.begins.finditer(text):
            at = begins.start()
            if at < end:
                continue
            if (found := self.terms.match(text, at)) and not self._is_part_of_another(text, found):
                if is_in_an_address(text, at, found.end()):
                    end = found.end()
                elif not is_shouted(text, at, found.end()):
                    end = found.end()
                    yield self._term(text, at, end)
            elif (found := SHORT_FORM.match(text, at)) and (use := self._unknown(text, at, found.end())):
                end = found.end()
                yield use

    def _is_part_of_another(self, text: str, found: re.Match[str]) -> bool:
        """CP-IS is not CP, also while nobody knows it."""
        whole = SHORT_FORM.match(text, found.start())
        return bool(whole and whole.end() > found.end() and "-" in whole[0] and not self.is_known(whole[0]))

    def _term(self, text: str, start: int, end: int) -> Use:
        written = text[start:end]
        form = next(form for form in (written, f"{written}.", singular(written)) if form in self.forms)
        entries = self.forms[form]
        said = spelt_out(text, start, end, singular(written), [each for one in entries for each in _spellings(one)])
        return Use(start, end, form, entries, said)

    def _unknown(self, text: str, start: int, end: int) -> Use | None:
        written = text[start:end]
        if not is_short_form(written) or self.is_known(written) or is_in_an_address(text, start, end):
            return None
        if is_no_short_form(text, start, end):
            return None
        bare = singular(written) if is_short_form(singular(written)) else written
        return Use(start, end, bare, (), spelt_out(text, start, end, bare))

    def is_known(self, written: str) -> bool:
        """In one of the lists; of letters joined by a hyphen, each."""
        bare = without_dots(written)
        if bare in self.known or singular(bare) in self.known or bare in self.forms:
            return True
        parts = written.split("-")
        return len(parts) > 1 and all(self.is_known(part) or singular(part) in self.forms for part in parts)


def _spellings(one: Entry) -> list[str]:
    """The words that its letters stand for, in every way in which papers have them."""
    return [each for each in (one.stands_for, *one.other_names) if each and " " in each]


def _other_letters(one: Entry) -> Iterator[str]:
    """Of its other names those that are letters too; a name that is spelt out needs no entry to be understood."""
    return (name for name in one.other_names if " " not in name and is_short_form(name))


def _ending(form: str, without_s: set[str]) -> str:
    """An s makes it several, unless its plural is another; the dot at its end may be the end of a sentence as well."""
    return r"\.?" if form.endswith(".") else "" if form in without_s else "s?"
