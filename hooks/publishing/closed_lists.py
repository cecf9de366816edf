"""Themes and audiences: the short lists that every page chooses from."""

from collections.abc import Iterator

from publishing.fields import Line, Name, Several, written
from publishing.nearest import suggestion
from publishing.page import Page
from publishing.problems import Place, Problem
from publishing.schema import Facts


class Choice(Facts):
    id: Name = written("neglect")
    name: Name = written("Neglect")
    says: Line = written("When a child's basic needs are not met.")


class Choices(Facts):
    choices: Several[Choice]

    @property
    def ids(self) -> list[str]:
        return [choice.id for choice in self.choices]

    def named(self, id: str) -> Choice:
        return next(choice for choice in self.choices if choice.id == id)


def choice_problems(page: Page, name: str, choices: Choices) -> Iterator[Problem]:
    """Every theme and audience of a page is in its closed list, and is written once."""
    seen: dict[str, Place] = {}
    for index, written_id in enumerate(getattr(page.fields, name)):
        place = page.fields.place(name, index)
        if written_id in seen:
            yield Problem(place, f"'{written_id}' is here a second time. Delete one of the two.")
        elif written_id not in choices.ids:
            yield Problem(place, f"'{written_id}' is not in data/{name}.yml. {suggestion(written_id, choices.ids)}")
        seen.setdefault(written_id, place)
