"""What letters mean on one page, where they can mean more than one thing."""

from collections.abc import Collection, Iterable, Mapping

from publishing.words.glossary import Entry
from publishing.words.letters import STRESSED
from publishing.words.uses import Use

Meanings = Mapping[str, tuple[Entry, ...]]  # by the letters; several where nobody has said which


def meanings(uses: Iterable[Use], chosen: Collection[str] = ()) -> Meanings:
    """The entries that a page uses: chosen at its top, or said beside the letters; none where it has its own meaning."""
    found: dict[str, tuple[Entry, ...]] = {}
    said: dict[str, list[Entry]] = {}
    otherwise: set[str] = set()
    for use in uses:
        if use.entries:
            found.setdefault(use.letters, use.entries)
            said.setdefault(use.letters, []).extend(use.meant)
            if use.is_explained_otherwise:
                otherwise.add(use.letters)
    for letters in [one for one in found if one in otherwise and not said[one]]:
        del found[letters]
    return {
        letters: meant
        for letters, entries in found.items()
        if (meant := _meant(letters, entries, chosen, said[letters]))
    }


def _meant(letters: str, entries: tuple[Entry, ...], chosen: Collection[str], said: list[Entry]) -> tuple[Entry, ...]:
    if not needs_settling(letters, entries):
        return entries
    if settled := tuple(one for one in entries if one.id in chosen):
        return settled
    if settled := tuple(one for one in entries if one in said):
        return settled
    return () if letters in STRESSED else entries


def needs_settling(letters: str, entries: tuple[Entry, ...]) -> bool:
    """Two entries have them, or they are a word that people write in capitals to stress it."""
    return len(entries) > 1 or letters in STRESSED
