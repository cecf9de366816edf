"""Whoever mistypes the way to a picture hears of the picture beside the page, and hears it once."""

from pathlib import Path

import pytest

from publishing.checking import check
from publishing.clock import from_text
from tests.pictures import png
from tests.project import small_site

PAGE = "---\ntitle: {title}\nsummary: How lifts are agreed.\npublished: 2018-01-24\naudiences: [public]\n---\n\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Two pictures of one name, each in the folder of its page."""
    root = small_site(tmp_path)
    (root / "docs/lessons/picture.png").write_bytes(png(pixels=b"another"))
    (root / "docs/lessons/seen.md").write_text(f"{PAGE.format(title='Circles')}![Two circles, joined](picture.png)\n")
    return root


def said(root: Path, image: str) -> list[str]:
    """All that stops when one more page of the second folder shows a picture like this."""
    (root / "docs/lessons/lifts.md").write_text(f"{PAGE.format(title='Lifts')}{image}\n")
    _, problems = check(root, from_text("2026-12-01T09:30"))
    return [str(problem) for problem in problems if problem.stops]


@pytest.mark.parametrize(
    "way",
    [
        pytest.param("Picture.png", id="a-capital"),
        pytest.param("picture.jpg", id="another-ending"),
        pytest.param("images/picture.png", id="a-folder-that-is-not-there"),
    ],
)
def test_of_two_pictures_with_one_name_the_one_beside_the_page_is_meant(root: Path, way: str) -> None:
    [problem] = said(root, f"![Two circles, joined]({way})")

    assert problem.endswith("The nearest is picture.png")


def test_a_picture_whose_link_cannot_be_read_is_not_called_unused(root: Path) -> None:
    (root / "docs/lessons/lift.png").write_bytes(png(pixels=b"a lift"))

    [problem] = said(root, "![A lift](lift.png =100x50)")

    assert "a size cannot follow an address" in problem


def test_a_picture_in_the_wrong_folder_is_not_called_unused(root: Path) -> None:
    (root / "docs/lift.png").write_bytes(png(pixels=b"a lift"))

    [problem] = said(root, "![A lift](lift.png)")

    assert problem.endswith("The nearest is ../lift.png")


def test_a_picture_whose_ending_is_there_twice_is_told_at_the_picture(root: Path) -> None:
    (root / "docs/lessons/lift.png.png").write_bytes(png(pixels=b"a lift"))

    [problem] = said(root, "![A lift](lift.png)")

    assert problem.startswith("docs/lessons/lift.png.png:")
