"""What the site was made with can be read by anyone's programs, and is exactly what the lock says."""

import json
import re
from pathlib import Path

import pytest
from cyclonedx.model.bom import Bom
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from publishing.hosting.bill_of_materials import NAME, Said, bill_of_materials, installed
from tests.project import ROOT

LOCK = (ROOT / "requirements.txt").read_text(encoding="utf-8")
ABOUT = '[project]\nname = "site"\nversion = "1"\nlicense = "MIT"\ndependencies = ["First_Part>=1,<2"]\n'
SMALL = f"first-part==1.5 \\\n    --hash=sha256:{'a' * 64} \\\n    --hash=sha256:{'b' * 64}\nsecond==2 ; sys_platform == 'x' \\\n    --hash=sha256:{'c' * 64}\n"


@pytest.fixture(scope="module")
def written() -> str:
    return bill_of_materials(ROOT)


@pytest.fixture
def small(tmp_path: Path) -> Path:
    (tmp_path / "requirements.txt").write_text(SMALL, encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text(ABOUT, encoding="utf-8")
    return tmp_path


def test_it_keeps_to_the_schema_of_its_format(written):
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(written) is None


def test_a_bill_that_does_not_keep_to_it_would_be_seen(written):
    spoilt = written.replace('"library"', '"book"', 1)

    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(spoilt) is not None


def test_every_line_of_the_lock_is_in_it_with_each_of_its_hashes(written):
    bill = Bom.from_json(json.loads(written))
    locked = re.findall(r"(?m)^([a-z0-9-]+)==([^\s;\\]+)", LOCK)
    hashes = [one.content for part in bill.components for one in part.hashes]

    assert sorted((part.name, part.version) for part in bill.components) == sorted(locked)
    assert sorted(hashes) == sorted(re.findall(r"sha256:([0-9a-f]{64})", LOCK))


def test_each_part_that_is_installed_says_its_licence(written):
    parts = json.loads(written)["components"]

    assert [part["name"] for part in parts if "licenses" not in part] == []


def test_whatever_is_in_it_was_asked_for_by_something(written):
    bill = json.loads(written)
    needed = {part for one in bill["dependencies"] for part in one["dependsOn"]}

    assert {part["bom-ref"] for part in bill["components"]} == needed


def test_a_small_lock_is_told_whole(small):
    said = {
        "first-part": Said(expression="MIT", needs=("second (>=2)", "third", 'tests ; extra == "x"')),
        "second": Said(licence="Free"),
    }
    bill = json.loads(bill_of_materials(small, said.__getitem__))

    first, second = bill["components"]
    assert [one["content"] for one in first["hashes"]] == ["a" * 64, "b" * 64]
    assert (first["licenses"], second["licenses"]) == ([{"expression": "MIT"}], [{"license": {"name": "Free"}}])
    assert [one["dependsOn"] for one in bill["dependencies"]] == [
        ["pkg:pypi/first-part@1.5"],
        ["pkg:pypi/second@2"],
        [],
    ]


def test_a_part_that_this_machine_does_not_need_is_told_without_its_licence(small):
    bill = json.loads(bill_of_materials(small, installed))

    assert all("licenses" not in part for part in bill["components"])


def test_the_finished_site_has_it_and_its_list_of_files_too(site_folder, written):
    assert (site_folder / NAME).read_text(encoding="utf-8") == written
    assert NAME in json.loads((site_folder / "build-manifest.json").read_text(encoding="utf-8"))["files"]
