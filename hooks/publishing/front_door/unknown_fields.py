"""A field that nobody knows is answered with the one that was meant, or with the place where it belongs."""

from collections.abc import Mapping

from publishing.front_door.groups import Group, fields_at, model_at, models_in
from publishing.front_door.other_names import field_instead, field_meant, other_name
from publishing.front_door.places import Path
from publishing.front_door.schema_sentences import under_it
from publishing.front_door.showing import shown


def meant_by(path: Path, unknown: list[Path], missing: list[Path], kind: Group) -> str | None:
    """Ours for what was typed; where a group lacks one field and has one that nobody knows, they are the same."""
    if len(path) > 1:
        strange, wanted = ([one for one in some if one[:-1] == path[:-1]] for some in (unknown, missing))
        if len(strange) == len(wanted) == 1 and not _nearly(str(path[-1]), kind, path, wanted[0]):
            return str(wanted[0][-1])
    return field_meant(str(path[-1]), fields_at(kind, path))


def _nearly(written: str, kind: Group, path: Path, wanted: Path) -> bool:
    """Whether it is another name for a field that the group has, so that the missing one is missing indeed."""
    return field_meant(written, fields_at(kind, path)) not in (None, wanted[-1])


def unknown_field(kind: Group, path: Path, elsewhere: Mapping[str, str], meant: str | None = None) -> str:
    """What is said of a field that its page or group does not have, with ours where it is known which was meant."""
    if len(path) == 1 and path[0] in elsewhere and (ours := other_name(str(path[-1]), fields_at(kind, path))):
        return f"there is no field called {shown(path[-1])} on a page of this kind. Did you mean '{ours}'?"
    if len(path) == 1 and (folders := elsewhere.get(str(path[0]))):
        return f"this page has no field called {shown(path[0])}: only pages in {folders} have it. Move the page there, or delete the field."
    if group := _start_of_a_group(str(path[-1]), model_at(kind, path)):
        return f"there is no field called {shown(path[-1])}. Leave {group[0]}: alone on its line, and write {under_it(group[1], '  ')}"
    if " " in str(path[-1]).strip() and not field_meant(str(path[-1]), fields_at(kind, path)):
        return f"there is no field called {shown(path[-1])}. If this line only says what to write, put a # and a space before it, or delete it."
    ours = f"Did you mean '{meant}'?" if meant else field_instead(str(path[-1]), fields_at(kind, path))
    return f"there is no field called {shown(path[-1])}. {ours}"


def folder_meant(unknown: list[Path], kind: Group, elsewhere: Mapping[str, str]) -> str | None:
    """The one folder whose pages have all the fields that this one cannot have, where they are more than one."""
    astray = [
        str(path[0])
        for path in unknown
        if len(path) == 1 and path[0] in elsewhere and not other_name(str(path[0]), fields_at(kind, path))
    ]
    shared = set.intersection(*(set(elsewhere[name].split(" or ")) for name in astray)) if len(astray) > 1 else set()
    return shared.pop() if len(shared) == 1 else None


def in_another_folder(astray: list[Path], folder: str, path: str) -> str:
    names = ", ".join(f"'{one[0]}'" for one in astray)
    return f"{names} are fields of a page in {folder}, and this one is elsewhere. Open it with the pencil, and above the text type over its folder: {folder}{path.rpartition('/')[2]}. If it is right where it is, delete these fields."


def _start_of_a_group(written: str, kind: Group) -> tuple[str, Group] | None:
    """approved_by is a field of approved."""
    for name, field in kind.model_fields.items():
        group = next(models_in(field.annotation), None)
        if group and written.startswith(f"{name}_") and written.removeprefix(f"{name}_") in group.model_fields:
            return name, group
    return None
