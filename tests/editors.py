"""How an editor reads a file: YAML 1.2, in which a day is text, and a schema that it was told of."""

import json
import re
from pathlib import Path
from typing import Any, ClassVar

import jsonschema
import yaml

from publishing.front_door.front_matter import split
from tests.project import ROOT

SCHEMAS = ROOT / ".vscode/schemas"


class Editor(yaml.SafeLoader):
    """The core schema of YAML 1.2: no days, and only true and false are yes and no."""

    yaml_implicit_resolvers: ClassVar[dict[str, list[Any]]] = {}


for tag, pattern, first in (
    ("null", r"~|null|Null|NULL|", [*"~nN", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", [*"tTfF"]),
    ("int", r"[-+]?[0-9]+", [*"-+0123456789"]),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", [*"-+.0123456789"]),
):
    Editor.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(rf"(?:{pattern})$"), first)


def as_read(text: str) -> Any:
    return yaml.load(text, Editor)  # made of SafeLoader


def fields_of(page: Path) -> Any:
    """What stands between the three hyphens."""
    return as_read(split(page.read_text(encoding="utf-8"), page.name).fields or "")


def underlined(name: str, value: Any) -> list[str]:
    """What an editor says is wrong."""
    schema = json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8"))
    return [f"{error.json_path}: {error.message}" for error in jsonschema.Draft7Validator(schema).iter_errors(value)]
