"""Editors know what pages and facts may say, in the words that people type, and are never behind."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from publishing.clock import from_text
from publishing.commands.schemas import editor_files
from publishing.data_files import DATA_FILES
from publishing.explained import Explained, explained
from publishing.kinds import WRITTEN, kind_of
from publishing.measures.measure import Measure
from publishing.reading import read_site
from publishing.schemas import kind_file
from tests.editors import SCHEMAS, as_read, fields_of, underlined
from tests.project import ROOT

NAMES = sorted(path.stem for path in SCHEMAS.glob("*.json"))
PAGES = sorted((ROOT / "docs").rglob("*.md"))
KINDS = WRITTEN
MISTAKES = ROOT / "tests/mistakes"
# Slips that are of a type, of a name or of a list, which is what a schema can see.
SEEN = re.compile(
    r"there is no field called|is not a date[.:]|is not a date and a time|should be (?:a list|text|true or false)|is missing\. Add a line"
    r"|is not one of the choices|is not a whole number|is not an id\b|is not a (?:colour|web address)|should be a group"
)
# The front door sees more: which days a month has, and that an editor takes True for true.
UNSEEN = re.compile(r"has no day \d|the year \d+ is not|'True' should be")


def test_the_files_for_editors_are_as_new_as_the_fields() -> None:
    site, _ = read_site(ROOT, from_text("2026-12-01"))
    behind = [
        path
        for path, text in editor_files(site).items()
        if not (ROOT / path).is_file() or (ROOT / path).read_text(encoding="utf-8") != text
    ]

    assert behind == [], "run make schemas"


def test_there_is_a_schema_for_each_kind_and_each_file_of_facts() -> None:
    assert set(NAMES) == {*DATA_FILES, "measure", "plan", "scrutiny", *map(kind_file, KINDS)}, "run make schemas"


@pytest.mark.parametrize("name", NAMES)
def test_a_schema_is_one(name: str) -> None:
    jsonschema.Draft7Validator.check_schema(json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8")))


@pytest.mark.parametrize("name", list(DATA_FILES))
def test_the_boards_own_facts_are_not_underlined(name: str) -> None:
    assert underlined(name, as_read((ROOT / f"data/{name}.yml").read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT / "docs").as_posix())
def test_the_boards_own_pages_are_not_underlined(page: Path) -> None:
    name = kind_file(kind_of(page.relative_to(ROOT).as_posix()))

    assert underlined(name, fields_of(page)) == []


def slips() -> Iterator[Any]:
    """Each slip that a schema can see, with the schema of its file."""
    for says in sorted(MISTAKES.rglob("*.says")):
        told = says.read_text(encoding="utf-8")
        if not SEEN.search(told) or UNSEEN.search(told):
            continue
        slip = next(path for path in (says.with_suffix(".md"), says.with_suffix(".yml")) if path.exists())
        data = {"measures": "measure", "plans": "plan"}.get(slip.parent.name, slip.parent.name)
        name = data if slip.suffix == ".yml" else kind_file(kind_of(f"docs/{slip.parent.name}/x.md"))
        yield pytest.param(slip, name, id=slip.relative_to(MISTAKES).with_suffix("").as_posix())


@pytest.mark.parametrize(("slip", "name"), list(slips()))
def test_a_slip_that_a_schema_can_see_is_underlined(slip: Path, name: str) -> None:
    try:
        value = fields_of(slip) if slip.suffix == ".md" else as_read(slip.read_text(encoding="utf-8"))
    except yaml.YAMLError:
        return  # underlined as no YAML

    assert underlined(name, value) != []


def test_there_are_slips_to_see() -> None:
    assert len(list(slips())) > 30


@pytest.mark.parametrize(
    ("line", "said"),
    [
        pytest.param("themes: [neglekt]", "$.themes[0]", id="a-theme-that-is-not-there"),
        pytest.param("audiences: public", "$.audiences", id="a-word-for-a-list"),
        pytest.param("published: 24/01/2018", "$.published", id="a-day-the-other-way-round"),
        pytest.param("embargo: 2018-01-24T09:30", "$.embargo", id="a-minute-with-a-t"),
        pytest.param("draft: 'yes'", "$.draft", id="yes-for-true"),
        pytest.param("updated:", "$.updated", id="a-field-left-empty"),
        pytest.param("withdrawn: gone", "$.withdrawn", id="a-word-for-a-group"),
        pytest.param("titel: A page", "$", id="a-field-that-nobody-knows"),
        pytest.param(f"title: {'x' * 111}", "$.title", id="a-title-too-long"),
    ],
)
def test_a_slip_is_underlined_at_its_field(line: str, said: str) -> None:
    good = {"title": "A page", "summary": "What it is.", "published": "2018-01-24", "audiences": ["public"]}

    [wrong] = underlined("page", {**good, **as_read(line)})

    assert wrong.startswith(f"{said}: ")


@pytest.mark.parametrize("line", ["title: 1984", "title: NO", "embargo: 2018-01-24 09:30", "draft: true"])
def test_what_the_front_door_takes_is_not_underlined(line: str) -> None:
    good = {"title": "A page", "summary": "What it is.", "published": "2018-01-24", "audiences": ["public"]}

    assert underlined("page", {**good, **as_read(line)}) == []


def every_field() -> Iterator[tuple[str, Explained]]:
    kinds = {kind_file(kind): kind.fields for kind in KINDS}
    for name, fields in {**kinds, **DATA_FILES, "measure": Measure}.items():
        for one in explained(fields):
            yield from ((f"{name} {part.name}", part) for part in (one, *one.inside))


@pytest.mark.parametrize("one", [pytest.param(one, id=name) for name, one in every_field()])
def test_a_field_says_what_it_means(one: Explained) -> None:
    assert one.says
    assert one.says[0].islower()
    assert not one.says.endswith(".")


@pytest.mark.parametrize("name", NAMES)
def test_every_example_is_right_by_its_own_schema(name: str) -> None:
    schema = json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8"))
    wrong = []
    for model in (schema, *schema.get("$defs", {}).values()):
        for field, one in model["properties"].items():
            validator = jsonschema.Draft7Validator({"$defs": schema.get("$defs", {}), **one})
            wrong += [f"{field}: {error.message}" for error in validator.iter_errors(one["examples"][0])]

    assert wrong == []


@pytest.mark.parametrize("name", list(DATA_FILES))
def test_any_editor_finds_the_schema_of_a_file_of_facts(name: str) -> None:
    first, second = (ROOT / f"data/{name}.yml").read_text(encoding="utf-8").split("\n")[:2]

    assert first == f"# yaml-language-server: $schema=../.vscode/schemas/{name}.json"
    assert second.startswith("# ")


@pytest.mark.parametrize("path", sorted((ROOT / "data/measures").glob("*.yml")), ids=lambda path: path.stem)
def test_any_editor_finds_the_schema_of_a_measure_and_underlines_nothing_in_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    assert text.startswith("# yaml-language-server: $schema=../../.vscode/schemas/measure.json\n# ")
    assert underlined("measure", as_read(text)) == []


def test_vs_code_finds_the_schema_of_each_file_of_facts() -> None:
    settings = json.loads((ROOT / ".vscode/settings.json").read_text(encoding="utf-8"))

    files = {name: f"data/{name}.yml" for name in DATA_FILES} | {"measure": "data/measures/*.yml"}
    assert settings["yaml.schemas"] == {f".vscode/schemas/{name}.json": path for name, path in files.items()}


def test_a_schema_of_a_file_that_went_goes_too(project: Path, run: Any) -> None:
    (project / ".vscode/schemas").mkdir(parents=True)
    (project / ".vscode/schemas/left.json").write_text("{}")

    made = run("schemas")

    assert made.returncode == 0, made.stderr
    assert sorted(path.stem for path in (project / ".vscode/schemas").iterdir()) == NAMES
