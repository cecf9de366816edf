"""Every file is a real one, with a name that every computer can hold and an address of its own."""

import os
from pathlib import Path

import pytest

from publishing.front_door.file_names import name_problems
from publishing.front_door.folder import files
from publishing.front_door.images import LARGEST_IMAGE, image_problems
from tests.pictures import EXIF_WITH_A_PLACE, EXIF_WITHOUT_A_PLACE, chunk, jpeg, png, segment


def put(root: Path, path: str, text: str = "x") -> Path:
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
    return file


def test_every_file_is_found_in_order(tmp_path: Path) -> None:
    for path in ("docs/b.md", "docs/a/c.md", "docs/a.md", "data/x.yml"):
        put(tmp_path, path)

    assert files(tmp_path, "docs") == (["docs/a.md", "docs/a/c.md", "docs/b.md"], [])


def test_a_folder_that_is_not_there_has_no_files(tmp_path: Path) -> None:
    assert files(tmp_path, "docs") == ([], [])


@pytest.mark.parametrize("target", ["inside", "/etc/passwd", "nowhere"])
def test_a_link_to_another_file_is_refused(tmp_path: Path, target: str) -> None:
    put(tmp_path, "docs/inside")
    (tmp_path / "docs/link.md").symlink_to(target)

    found, [problem] = files(tmp_path, "docs")

    assert "docs/link.md" not in found
    assert str(problem).startswith("docs/link.md:1:1: this is a link")


def test_a_link_to_another_folder_is_refused_and_not_followed(tmp_path: Path) -> None:
    put(tmp_path, "elsewhere/secret.md")
    put(tmp_path, "docs/a.md")
    (tmp_path / "docs/link").symlink_to(tmp_path / "elsewhere")

    found, [problem] = files(tmp_path, "docs")

    assert found == ["docs/a.md"]
    assert problem.place.path == "docs/link"


def test_a_link_in_place_of_the_whole_folder_is_refused(tmp_path: Path) -> None:
    put(tmp_path, "elsewhere/secret.md")
    (tmp_path / "docs").symlink_to(tmp_path / "elsewhere")

    found, [problem] = files(tmp_path, "docs")

    assert (found, problem.place.path) == ([], "docs")


def test_a_pipe_is_refused_before_anyone_waits_for_it(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    os.mkfifo(tmp_path / "docs/pipe.md")

    found, [problem] = files(tmp_path, "docs")

    assert (found, problem.place.path) == ([], "docs/pipe.md")


@pytest.mark.parametrize(
    ("path", "said"),
    [
        pytest.param("docs/My Page.md", "single hyphens: my-page.md", id="spaces-and-capitals"),
        pytest.param("docs/café.md", "single hyphens: cafe", id="an-accent"),
        pytest.param("docs/a_b.md", "single hyphens: a-b", id="an-underscore"),
        pytest.param("docs/a--b.md", "single hyphens: a-b", id="two-hyphens"),
        pytest.param("docs/page.md.md", "has its ending twice. Call it page.md ", id="a-hidden-ending"),
        pytest.param("docs/x.png.png", "has its ending twice. Call it x.png ", id="a-picture-with-a-hidden-ending"),
        pytest.param("docs/v1.2.md", "single hyphens: v1-2", id="a-dot"),
        pytest.param("docs/日本.md", "single hyphens: page", id="no-latin-letter"),
        pytest.param("docs/A/x.md", "'A' is not a name", id="a-folder"),
        pytest.param("docs/.hidden/x.md", "'.hidden' is not a name", id="a-hidden-folder"),
        pytest.param("docs/con.md", "Windows keeps for itself", id="con"),
        pytest.param("docs/aux/x.md", "Windows keeps for itself", id="a-folder-called-aux"),
        pytest.param("docs/lpt1.md", "Windows keeps for itself", id="lpt1"),
        pytest.param("docs/x.html", "cannot be published", id="html"),
        pytest.param("docs/x.svg", "cannot be published", id="svg"),
        pytest.param("docs/x.MD", "type over its name: x.md ", id="a-loud-ending"),
        pytest.param("docs/x.doc", "cannot be published", id="word"),
        pytest.param("data/board.yaml", "kinds of file here are: .yml", id="yaml"),
        pytest.param("docs/x.exe", "cannot be published", id="a-program"),
        pytest.param("docs/noending", "cannot be published", id="no-ending"),
        pytest.param("docs/.DS_Store", "left here by itself", id="a-mac"),
        pytest.param("docs/~$x.md", "left here by itself", id="an-open-word-file"),
        pytest.param("docs/x.md.bak", "left here by itself", id="a-copy"),
        pytest.param(f"docs/{'a' * 110}.md", "100 is the most", id="too-long"),
        pytest.param("docs/a\x1b.md", "is not a name", id="an-escape"),
        pytest.param("docs/a\udc80.md", "is not a name", id="a-byte-that-is-no-letter"),
    ],
)
def test_a_name_that_some_computer_cannot_hold_is_refused(path: str, said: str) -> None:
    [problem] = name_problems([path])

    assert said in f"{problem.sentence} "


@pytest.mark.parametrize("name", ["courses (1).csv", "courses - Copy.csv", "courses copy 2.csv", "courses(12).csv"])
def test_a_second_copy_is_told_of_the_first(name: str) -> None:
    [problem] = name_problems(["docs/courses.csv", f"docs/{name}"])

    assert problem.sentence.startswith("this is a second copy of courses.csv.")
    assert problem.place.path == f"docs/{name}"


def test_the_name_of_a_copy_without_the_first_is_put_right() -> None:
    [problem] = name_problems(["docs/courses (1).csv"])

    assert "single hyphens: courses-1.csv" in problem.sentence


@pytest.mark.parametrize("path", ["docs/index.md", "docs/a-b-2/c3.md", "docs/a/x.png", "docs/x.jpeg", "data/board.yml"])
def test_a_good_name_is_left_alone(path: str) -> None:
    assert list(name_problems([path])) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("docs/a.md", "docs/a/index.md", id="a-page-and-a-folder"),
        pytest.param("docs/a.md", "docs/A.md", id="letter-case"),
        pytest.param("docs/caf\u00e9.md", "docs/cafe\u0301.md", id="two-ways-of-an-accent"),
        pytest.param("docs/a.png", "docs/a.PNG".replace("PNG", "pnG"), id="a-picture"),
    ],
)
def test_two_files_cannot_have_one_address(one: str, other: str) -> None:
    said = [str(problem) for problem in name_problems([one, other])]

    assert any("would have the same address" in sentence and one in sentence for sentence in said)


def test_pages_side_by_side_have_addresses_of_their_own() -> None:
    assert list(name_problems(["docs/a.md", "docs/a/b.md", "docs/index.md", "docs/a.png"])) == []


@pytest.mark.parametrize(
    ("path", "data"),
    [
        pytest.param("docs/x.png", png(), id="png"),
        pytest.param("docs/x.png", png(chunk(b"sRGB", b"\0"), width=5_000, height=4_000), id="as-many-dots-as-can-be"),
        pytest.param("docs/x.jpg", jpeg(), id="jpg"),
        pytest.param("docs/x.jpeg", jpeg(segment(0xE2, b"ICC_PROFILE\0")), id="jpeg-with-a-profile-of-colours"),
        pytest.param("docs/x.jpeg", jpeg(drawn=b"0" * (LARGEST_IMAGE - len(jpeg(drawn=b"")))), id="as-large-as-can-be"),
    ],
)
def test_a_whole_picture_is_left_alone(path: str, data: bytes) -> None:
    assert list(image_problems(path, data)) == []


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(b"", "is empty", id="empty"),
        pytest.param(b"MZ\x90\0", "something else inside", id="a-program"),
        pytest.param(jpeg(), "something else inside", id="a-jpeg"),
        pytest.param(b"<svg/>", "something else inside", id="svg"),
        pytest.param(png()[:-3], "cut short", id="cut-short"),
        pytest.param(png() + b"<script>", "after its end", id="something-after-its-end"),
        pytest.param(png() + png(), "something after its end", id="a-second-picture-after-its-end"),
        pytest.param(png(pixels=b"0" * LARGEST_IMAGE), "500,108 bytes", id="too-large"),
        pytest.param(png(width=5_001, height=4_000), "20,000,000 in all is the most", id="too-many-dots"),
        pytest.param(png(width=0), "0 by 1 dots", id="no-dots"),
        pytest.param(png().replace(b"IDAT", b"IDAX"), "broken inside", id="a-checksum-that-does-not-fit"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + chunk(b"IEND"), "broken inside", id="no-size"),
        pytest.param(
            b"\x89PNG\r\n\x1a\n" + b"\0" * 32 + b"IEND\xaeB`\x82", "broken inside", id="only-a-start-and-an-end"
        ),
        pytest.param(png(chunk(b"tEXt", b"Author\0Jo")), "words that nobody sees", id="words"),
        pytest.param(png(chunk(b"eXIf", b"II")), "where, when and with what", id="exif"),
        pytest.param(png(chunk(b"prVW", b"x")), "(prVW)", id="a-part-of-a-program's-own"),
    ],
)
def test_a_picture_that_is_not_what_its_name_says_is_refused(data: bytes, said: str) -> None:
    [problem] = image_problems("docs/x.png", data)

    assert said in problem.sentence


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(jpeg(segment(0xE1, EXIF_WITH_A_PLACE)), "the place where it was taken", id="a-place"),
        pytest.param(jpeg(segment(0xE1, EXIF_WITHOUT_A_PLACE)), "when and with what", id="a-camera"),
        pytest.param(jpeg(segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x/>")), "who made it", id="xmp"),
        pytest.param(jpeg(segment(0xED, b"Photoshop 3.0\0")), "such as its author", id="iptc"),
        pytest.param(jpeg(segment(0xFE, b"by Jo")), "a remark", id="a-remark"),
        pytest.param(jpeg(segment(0xE5, b"x")), "not part of what it shows", id="something-unknown"),
        pytest.param(jpeg(drawn=b"\x12\xff\xd9PK\3\4"), "after its end", id="something-after-its-end"),
        pytest.param(jpeg(width=30_000, height=30_000), "20,000,000 in all is the most", id="too-many-dots"),
        pytest.param(b"\xff\xd8\xff\xe0\xff\xff\xff\xd9", "broken inside", id="a-segment-without-an-end"),
        pytest.param(b"\xff\xd8\xff\xd9", "broken inside", id="nothing-between"),
    ],
)
def test_a_photograph_tells_nothing_but_what_it_shows(data: bytes, said: str) -> None:
    [problem] = image_problems("docs/x.jpg", data)

    assert said in problem.sentence
