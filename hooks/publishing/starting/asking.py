"""What someone who begins a page answers: its kind and its title, each slip answered with what to type."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from pydantic import TypeAdapter, ValidationError

from publishing.front_door.fields import Title
from publishing.front_door.showing import shown
from publishing.kinds import PAGE, PUBLICATIONS, Kind
from publishing.kinds.bulletin import BULLETIN
from publishing.nearest import suggestion
from publishing.site import Site
from publishing.titles import same_title

THEME = "theme"
NAMES = {kind.id.replace("_", "-"): kind for kind in PUBLICATIONS} | {"page": PAGE, THEME: PAGE}
SAID = {"learning-lessons-bulletin": "learning", "case-review-briefing": "case-review", "briefing": "case-review"}


class SlipError(Exception):
    """What was answered cannot be; the sentence says what to type."""


@dataclass(frozen=True)
class Wanted:
    """A page that someone wants to begin."""

    kind: Kind
    name: str  # of the kind, as it is typed
    title: str

    @property
    def is_theme(self) -> bool:
        return self.name == THEME


def kind_named(written: str, site: Site) -> str:
    """The kind, by any of the names that people have for it."""
    typed = "-".join(written.casefold().replace("_", " ").replace("-", " ").split())
    found = SAID.get(typed, typed)
    if found not in NAMES:
        found = found.removesuffix("s")
    if found not in NAMES:
        words = {name.casefold().replace(" ", "-"): id for id, name in _words(site).items()}
        found = words.get(typed, found)
    if found in NAMES:
        return found
    said = f"{shown(written)} is not a kind of page" if typed else "kind is empty"
    raise SlipError(f"{said}. {suggestion(found, NAMES)}")


def _words(site: Site) -> dict[str, str]:
    """What the board itself calls its publications."""
    if "board" not in site.data:
        return {}
    return {name: getattr(site.board.words, kind.id) for name, kind in NAMES.items() if kind is not PAGE}


def title_for(written: str, site: Site) -> str:
    """A title that a page can have, and that no other page has."""
    if not written.strip():
        raise SlipError("the title is empty. Type the words that readers will see above the page.")
    try:
        title: str = TypeAdapter(Title).validate_python(written)
    except ValidationError as error:
        raise SlipError(f"the title {error.errors()[0]['msg']}") from None
    for page in site.pages:
        if same_title(page.fields.title) == same_title(title):
            raise SlipError(f"the title {shown(title)} is also that of {page.path}. Choose another.")
    return title


def wanted(given: Mapping[str, str], ask: Callable[[str], str] | None, site: Site) -> Wanted:
    """From what was given, and for the rest from the person at the terminal."""
    name = _answer(
        "kind", given, ask, f"Which kind of page? ({', '.join(NAMES)}) ", lambda said: kind_named(said, site)
    )
    title = _answer("title", given, ask, "What is its title? ", lambda said: title_for(said, site))
    return Wanted(NAMES[name], name, title)


def _answer(
    name: str, given: Mapping[str, str], ask: Callable[[str], str] | None, question: str, read: Callable[[str], str]
) -> str:
    """Someone at a terminal is asked again after a slip; anyone else is told."""
    if name in given:
        return read(given[name])
    if not ask:
        raise SlipError(
            f'{name} is missing. Type both on one line, for example: make new kind={BULLETIN.id} title="Spring news"'
        )
    while True:
        try:
            return read(ask(question))
        except SlipError as slip:
            question = f"{str(slip)[:1].upper()}{str(slip)[1:]}\n> "
