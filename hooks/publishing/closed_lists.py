"""Themes and audiences: the short lists that every page chooses from."""

from collections.abc import Collection, Iterator

from publishing.front_door.fields import Groups, Id, Line, Name, PagePath, if_wanted, written
from publishing.front_door.schema import Facts
from publishing.front_door.showing import shown
from publishing.kinds import is_made
from publishing.nearest import suggestion
from publishing.problems import Problem


class Choice(Facts):
    id: Id = written("neglect", "what pages write to choose it; it never changes")
    name: Name = written("Neglect", "what readers see")
    says: Line = written("When a child's basic needs are not met.", "what it means, in one sentence")


class Choices(Facts):
    choices: Groups[Choice] = written("- {id: …, name: …, says: …}", "what pages can choose from")

    @property
    def ids(self) -> list[str]:
        return [choice.id for choice in self.choices]


class Audience(Choice):
    page: PagePath | None = if_wanted("its own page, which gathers everything for it", "for/children.md")


class Audiences(Choices):
    choices: Groups[Audience] = written("- {id: …, name: …, says: …}", "who pages can be for")


def audience_problems(audiences: Audiences, uris: Collection[str], public: Collection[str]) -> Iterator[Problem]:
    """The page of an audience is in docs/."""
    for index, audience in enumerate(audiences.choices):
        if audience.page and audience.page not in uris:
            place = audiences.place("choices", index, "page")
            written_pages = sorted(uri for uri in public if not is_made(uri))
            yield Problem(
                place, f"there is no page {shown(audience.page)} in docs/. {suggestion(audience.page, written_pages)}"
            )


def list_problems(choices: Choices) -> Iterator[Problem]:
    """No two choices of a list have the same id, or a name that a reader cannot tell apart."""
    for name in ("id", "name"):
        seen: dict[str, int] = {}
        for index, choice in enumerate(choices.choices):
            written_as = getattr(choice, name)
            place = choices.place("choices", index, name)
            if first := seen.get(written_as.casefold()):
                yield Problem(
                    place, f"the {name} {shown(written_as)} is also on line {first}. Give each choice its own."
                )
            seen.setdefault(written_as.casefold(), place.line)
