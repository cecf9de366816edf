"""An archive of twenty years can still be opened on a phone."""

import gzip

import pytest

from tests.archive import write_archive
from tests.conftest import publishing
from tests.project import copy_of_the_project

PUBLICATIONS = 2_000
HEAVIEST = 100_000  # bytes, compressed as a web server does


@pytest.mark.slow
def test_two_thousand_publications_keep_every_page_under_100_kilobytes(tmp_path):
    root = copy_of_the_project(tmp_path / "project")
    write_archive(root, PUBLICATIONS)

    built = publishing(root, "site", env={"PUBLISH_NOW": "2026-12-01"})
    weights = {
        str(path.relative_to(root / "site")): len(gzip.compress(path.read_bytes(), 6))
        for path in (root / "site").rglob("*.html")
    }

    assert built.returncode == 0, built.stdout + built.stderr
    assert len(weights) > PUBLICATIONS
    assert {page: weight for page, weight in weights.items() if weight > HEAVIEST} == {}
