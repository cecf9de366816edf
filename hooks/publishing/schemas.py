"""What pages and facts may say, as JSON Schema: an editor completes the fields and underlines a slip while it is typed."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from publishing.choosing import choices_of
from publishing.data_files import DATA_FILES
from publishing.explained import Explained, explained
from publishing.front_door.schema import Facts
from publishing.front_door.strict_yaml import Value, read
from publishing.kinds import PAGE, PUBLICATIONS, WRITTEN, Kind
from publishing.measures.measure import Measure
from publishing.plans.plan import Plan
from publishing.scrutiny.scrutiny import Scrutiny
from publishing.site import Site

FOLDER = ".vscode/schemas"
DRAFT = "http://json-schema.org/draft-07/schema#"  # the newest that every editor reads
Choices = Mapping[str, Mapping[str, str]]


class _AsTyped(GenerateJsonSchema):
    """In the words that people type: a field is left out or filled, never empty, and nobody is told our class names."""

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def tuple_schema(self, schema: core_schema.TupleSchema) -> JsonSchemaValue:
        return {**super().tuple_schema(schema), "minItems": 1}

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        found = super().model_schema(schema)
        del found["title"]
        return found

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False


def schema_files(site: Site) -> dict[str, str]:
    """Every schema by its path: one for each kind of page and each file of facts."""
    choices = choices_of(site)
    kinds = {kind_file(kind): kind.fields for kind in WRITTEN}
    everything: dict[str, type[Facts]] = {**kinds, **DATA_FILES, "measure": Measure, "plan": Plan, "scrutiny": Scrutiny}
    return {
        f"{FOLDER}/{name}.json": json.dumps(schema(fields, choices), indent=2, ensure_ascii=False) + "\n"
        for name, fields in everything.items()
    }


def kind_file(kind: Kind) -> str:
    """By the folder; a report has several kinds in one."""
    if kind is PAGE:
        return "page"
    return f"page-{kind.folder}" if kind in PUBLICATIONS else f"page-{kind.id.replace('_', '-')}s"


def schema(kind: type[Facts], choices: Choices) -> dict[str, Any]:
    found = kind.model_json_schema(schema_generator=_AsTyped)
    for properties in _properties(found):
        for name, one in properties.items():
            _offer(name, one, choices)
    _exemplify(found, explained(kind), found.get("$defs", {}))
    return {"$schema": DRAFT, **found}


def _properties(found: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for model in (found, *found.get("$defs", {}).values()):
        yield model["properties"]


def _offer(name: str, one: dict[str, Any], choices: Choices) -> None:
    """A list of ids can only hold what the board's own list has."""
    items = one.get("items", {})
    if choices.get(name) and "$ref" not in items:
        one["items"] = {"enum": list(choices[name]), "enumDescriptions": list(choices[name].values())}
        one["uniqueItems"] = True


def _exemplify(model: dict[str, Any], fields: tuple[Explained, ...], groups: dict[str, Any]) -> None:
    """Each field says what it means, and shows one value that could be typed."""
    for one in fields:
        typed = model["properties"][one.name]
        inside = typed.get("$ref") or typed.get("items", {}).get("$ref")
        if inside:
            _exemplify(groups[inside.rpartition("/")[2]], one.inside, groups)
        written, _, _ = read("\n".join(one.lines), "")
        assert isinstance(written, dict), f"{one.name}: its example is not YAML"
        typed["examples"] = [_as_editors_read(written[one.name], typed)]


def _as_editors_read(written: Value, typed: dict[str, Any]) -> Any:
    """Here every value is text; to an editor a number is one."""
    if typed.get("type") in ("integer", "boolean") and isinstance(written, str):
        return json.loads(written)
    return written
