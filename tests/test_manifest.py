"""The list of files says what was made, and beside each text lies its compressed copy."""

import gzip
import json
from hashlib import sha256

import pytest

from publishing.hosting.copies import WORTH_IT, as_gzip, make_copies
from publishing.hosting.manifest import LEFT_OUT, NAME, manifest
from publishing.verifying.folder import files_in, kind_problems


def test_every_file_of_the_real_site_is_in_its_list(site_folder):
    listed = json.loads((site_folder / NAME).read_text(encoding="utf-8"))
    found = {**listed["files"], **listed["copies"]}
    there = [path for path in files_in(site_folder) if path not in LEFT_OUT]

    assert sorted(found) == there
    assert [
        path for path in there if found[path]["sha256"] != sha256((site_folder / path).read_bytes()).hexdigest()
    ] == []
    assert list(listed["files"]) == sorted(listed["files"])


@pytest.mark.parametrize("top", ["/", "/the-board/"])
def test_a_page_that_moved_or_is_gone_is_marked(tmp_path, top):
    for path in ("alt-ä", "gone"):
        (tmp_path / path).mkdir()
        (tmp_path / path / "index.html").write_text("x")
    (tmp_path / "_redirects").write_text(f"{top}alt-%C3%A4/ {top}new/ 301!\n{top}gone/ {top}gone/ 410!\n")
    files = json.loads(manifest(tmp_path, top))["files"]

    assert files["alt-ä/index.html"]["moved_to"] == f"{top}new/"
    assert files["gone/index.html"]["gone"]


def test_each_text_of_the_real_site_has_its_compressed_copy(site_folder):
    texts = [path for path in files_in(site_folder) if path.endswith((".html", ".css", ".js"))]
    large = [path for path in texts if (site_folder / path).stat().st_size > WORTH_IT]

    assert large
    assert [
        path
        for path in large
        if gzip.decompress((site_folder / f"{path}.gz").read_bytes()) != (site_folder / path).read_bytes()
    ] == []


def test_a_compressed_copy_tells_nothing_of_when_and_where_it_was_made():
    made = as_gzip(b"words " * 999)

    assert (made[3:8], made[9]) == (b"\0" * 5, 255)
    assert gzip.decompress(made) == b"words " * 999


def test_what_is_small_or_packed_already_has_no_copy(tmp_path):
    (tmp_path / "small.html").write_bytes(b"x" * WORTH_IT)
    (tmp_path / "picture.png").write_bytes(b"x" * 9999)
    make_copies(tmp_path, files_in(tmp_path))

    assert files_in(tmp_path) == ["picture.png", "small.html"]


def test_a_copy_belongs_on_the_site_only_beside_its_file():
    assert [
        problem.place.path for problem in kind_problems(["a.html", "a.html.gz", "a.html.br", "b.html.gz", "c.br"])
    ] == [
        "b.html.gz",
        "c.br",
    ]
