"""What may be chosen in a field, from the board's own lists, so that whoever writes is shown the choice."""

from publishing.closed_lists import Choices
from publishing.contacts import Contacts
from publishing.front_door.choices import LISTS
from publishing.site import Site


def choices_of(site: Site) -> dict[str, dict[str, str]]:
    """For each such field the ids with their names; none of a list that cannot be read."""
    return {field: _ids_and_names(site, file) for field, file in LISTS.items()}


def _ids_and_names(site: Site, file: str) -> dict[str, str]:
    match site.data.get(file):
        case Choices(choices=choices):
            return {one.id: one.name for one in choices}
        case Contacts(contacts=contacts):
            return {one.id: one.name for one in contacts}
        case _:
            return {}
