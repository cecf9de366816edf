"""Who builds the site, when and where leaves no trace in it: two builds differ only where the board changed something."""

from pathlib import Path

from tests.conftest import publishing

# MkDocs takes the machine's day from the first of these, where it is set.
HERE = {"SOURCE_DATE_EPOCH": "1", "TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "1", "PUBLISH_NOW": "2027-03-29T09:30"}
THERE = {"SOURCE_DATE_EPOCH": "4000000000", "TZ": "America/Anchorage", "PYTHONHASHSEED": "2", "LC_ALL": "C"}


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_two_builds_at_other_times_in_other_places_are_the_same_to_the_byte(project: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "first/site", tmp_path / "second/site"
    for served, env in ((first, HERE), (second, {**HERE, **THERE, "PUBLISH_NOW": "2027-04-17T23:59"})):
        made = publishing(project, "site", "--to", str(served), env=env)
        assert made.returncode == 0, made.stdout + made.stderr
    one, other = contents(first), contents(second)

    assert one.keys() == other.keys()
    assert [path for path in one if one[path] != other[path]] == []
