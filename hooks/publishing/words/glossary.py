"""What the letters and words of the board's papers stand for and mean, each under an id that never changes."""

from publishing.front_door.fields import Groups, Id, Line, Name, Names, Several, Text, Title, if_wanted, written
from publishing.front_door.schema import Facts


class Said(Facts):
    """The document that has the word, and the place in it."""

    document: Title = written("Annual report 2017-18", "the document that has the word")
    where: Line = written("Glossary", "the place in it")


class Entry(Facts):
    id: Id = written("lscb", "a short name for its address; never changes once it is public")
    term: Name = written("LSCB", "the letters or the word, as it stands in texts")
    stands_for: Title | None = if_wanted("the words that the letters stand for", "Local Safeguarding Children Board")
    name: Name | None = if_wanted("of a term with two meanings: what tells this one from the other", "the order")
    means: Line | None = if_wanted("what it means, in plain words", "The body that brings agencies together.")
    other_names: Several[Title] = if_wanted("what else it is called or how else it is written", "[Safeguarding board]", ())  # fmt: skip
    plural: Name | None = if_wanted("the plural, where it is not the term with s", "CIN")
    belongs_to: Name | None = if_wanted("the law, paper or area that it belongs to", "Medway")
    changed: Text | None = if_wanted("how the word, or what it stands for, changed", "Until 2018 it was called …")
    see_also: Names = if_wanted("the ids of entries to read too", "[mscb]", ())
    source: Said = written("{document: …, where: …}", "where it is said")


class Glossary(Facts):
    terms: Groups[Entry] = written("- {id: …, term: …, stands_for: …}", "each term, from A to Z")
    known_by_everybody: Names = if_wanted("letters that need no entry, because everybody knows them", "[NHS]", ())

    @property
    def by_id(self) -> dict[str, Entry]:
        return {one.id: one for one in self.terms}
