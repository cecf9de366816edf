"""A note is numbered where a reader meets it, and leads back by name to each place that mentions it."""

import re

import pytest

from publishing.writing.body import Body
from publishing.writing.notes_back import carried, ways_back
from publishing.writing.notes_placed import note_place_problems
from publishing.writing.notes_read import Note, read
from tests.markdown_as_built import rendered

A, B = "\n[^a]: First.\n", "[^b]: Second.\n"
IN_CHAPTER = "\n{{: #{} .numbered }}\n"


def shown(typed: str) -> tuple[str, list[Note]]:
    """The words of a page with each mark as its number in angles, and its notes."""
    return read(rendered(typed), lambda number, **_: f"<{number}>")


def ways(typed: str) -> list[list[str]]:
    """Of each note in its order, the names of the ways back."""
    notes = shown(typed)[1]
    return [[way.leads_to for way in ways_back(note, notes)] for note in notes]


def chapter(*paragraphs: str) -> str:
    """Numbered paragraphs, as the hook for reports hands them to Markdown."""
    return "\n".join(text + IN_CHAPTER.format(text.split()[0]) for text in paragraphs)


def test_notes_are_numbered_as_they_are_met_and_not_as_they_are_written_down():
    text, notes = shown(f"One.[^b] Two.[^a]\n{A}{B}")

    assert text == "<p>One.<1> Two.<2></p>"
    assert [(note.number, note.html) for note in notes] == [(1, "<p>Second.</p>"), (2, "<p>First.</p>")]


@pytest.mark.parametrize(
    "between",
    [
        pytest.param("- item[^a]\n    - inner[^b]\n", id="a list in a list"),
        pytest.param("| A[^a] | B |\n| --- | --- |\n| c | d[^b] |\n", id="a table"),
        pytest.param('!!! note "Title[^a]"\n    Words.[^b]\n', id="a box"),
        pytest.param("> Words.[^a]\n>\n> - more[^b]\n", id="a quotation"),
    ],
)
def test_what_stands_deeper_is_met_before_what_comes_after(between):
    text, notes = shown(f"Words.\n\n{between}\nLater.[^c]\n{A}{B}[^c]: Third.\n")

    assert re.findall(r"<(\d)>", text) == ["1", "2", "3"]
    assert [note.id for note in notes] == ["note--a", "note--b", "note--c"]


def test_what_notes_mention_is_met_in_the_order_of_the_notes_after_the_text():
    _, notes = shown("One.[^b] Two.[^a]\n\n[^a]: First.[^c]\n[^b]: Second.[^d]\n[^c]: Third.\n[^d]: Fourth.\n")

    assert [note.id for note in notes] == ["note--b", "note--a", "note--d", "note--c"]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        pytest.param(f"One.[^a]\n{A}", [["note 1 in the text"]], id="once"),
        pytest.param(f"One.[^a] Two.[^a]\n{A}", [["note 1, first use", "note 1, second use"]], id="twice"),
        pytest.param(f"One.[^a]\n\n[^a]: See.[^b]\n{B}", [["note 1 in the text"], ["note 2 in note 1"]], id="in-a-note"),
        pytest.param(f"{chapter('1.1 One.[^a]')}{A}", [["paragraph 1.1"]], id="paragraph"),
        pytest.param(f"{chapter('1.1 One.[^a]', '1.2.1 Two.[^a]')}{A}", [["paragraph 1.1", "paragraph 1.2.1"]], id="two-paragraphs"),
        pytest.param(f"{chapter('1.1 One.[^a] Two.[^a]')}{A}", [["paragraph 1.1, first use", "paragraph 1.1, second use"]], id="twice-in-one"),
        pytest.param(f"{chapter('1.1 One.[^a][^b]')}{A}{B}", [["note 1 in paragraph 1.1"], ["note 2 in paragraph 1.1"]], id="two-notes-in-one"),
        pytest.param(f"{chapter('1.1 One:')}\n- a point[^a]\n{A}", [["paragraph 1.1"]], id="a-list-after-it"),
        pytest.param(f"Before.[^a]\n\n{chapter('1.1 One.[^a]')}\n## Part\n\nAfter.[^b]\n{A}{B}", [["note 1 in the text", "paragraph 1.1"], ["note 2 in the text"]], id="outside-of-paragraphs"),
    ],
)  # fmt: skip
def test_a_way_back_is_called_by_where_it_leads(typed, names):
    assert ways(typed) == names


def test_no_two_ways_back_have_one_name_however_many_there_are():
    [names] = ways("Word.[^a]" * 15 + f"\n{A}")

    assert names[11:13] == ["note 1, twelfth use", "note 1, use 13"]
    assert len(set(names)) == 15


@pytest.mark.parametrize(
    ("typed", "html"),
    [
        pytest.param("[^a]: One.\n\n    Two.\n", "<p>One.</p>\n<p>Two.</p>", id="two paragraphs"),
        pytest.param("[^a]: One:\n\n    - two\n", "<p>One:</p>\n<ul>\n<li>two</li>\n</ul>", id="a list"),
        pytest.param("[^a]: See [it](x.md).\n", '<p>See <a href="x.md">it</a>.</p>', id="a link"),
        pytest.param("[^a]: One:\n\n    ```text\n    two\n    ```\n", '<p>One:</p>\n<pre class="highlight"><code class="language-text">two</code></pre>', id="as typed"),
    ],
)  # fmt: skip
def test_the_words_of_a_note_are_whole_and_without_what_markdown_adds(typed, html):
    [note] = shown(f"Words.[^a]\n\n{typed}")[1]

    assert note.html == html


@pytest.mark.parametrize("typed", ["Words.\n", "Words `[^a]` and more.\n"])
def test_a_page_without_notes_is_left_as_it_is(typed):
    assert shown(typed) == (rendered(typed), [])


def test_no_typed_words_move_the_notes_away_from_the_foot():
    text, notes = shown(f"One.[^a]\n\n///Footnotes Go Here///\n\nTwo.\n{A}")

    assert text == "<p>One.<1></p>\n<p>///Footnotes Go Here///</p>\n<p>Two.</p>"
    assert len(notes) == 1


def test_a_part_of_a_page_takes_along_the_notes_that_it_mentions_with_the_ways_back_that_are_there():
    typed = (
        f"## One\n\nWords.[^a] More.[^b]\n\n## Two\n\nWords.[^b]\n{A}[^b]: Second.[^c]\n[^c]: Third.\n[^d]: Not here.\n"
    )
    html, notes = read(rendered(typed), lambda **mark: f'<sup id="{mark["id"]}"></sup>')

    taken = carried(html[html.index("Two") :], notes)

    assert [note.id for note in taken] == ["note--b", "note--c"]
    assert [[way.leads_to for way in ways_back(note, taken)] for note in taken] == [
        ["note 2 in the text"],
        ["note 3 in note 2"],
    ]


@pytest.mark.parametrize(
    ("typed", "complaint"),
    [
        pytest.param(f"[Words[^a]](x.md)\n{A}", "docs/x.md:1:7: a note cannot be mentioned in the words of a link", id="in a link"),
        pytest.param(f"![Words[^a]](x.png)\n{A}", "docs/x.md:1:8: a note cannot be mentioned in the words of a picture", id="in a picture"),
        pytest.param("Words.\n\n[^a]: One.\n\n    More.[^a]\n", "docs/x.md:3:1: the note 'a' is mentioned only in the words of notes", id="in itself"),
    ],
)  # fmt: skip
def test_a_mention_that_nobody_can_follow_is_told(typed, complaint):
    [problem] = note_place_problems(Body("docs/x.md", 1, typed))

    assert str(problem).startswith(complaint)


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param(f"[Words](x.md)[^a]\n{A}", id="after a link"),
        pytest.param(f"Words.[^a]\n\n[^a]: See.[^b]\n{B}", id="in a note that is mentioned"),
        pytest.param(f"Words.\n\n[^a]: See.[^b]\n{B}", id="in a note that is told of already"),
        pytest.param(f"{A}\nWords after it.[^a]\n", id="after the note"),
    ],
)
def test_a_mention_that_can_be_followed_is_let_be(typed):
    assert list(note_place_problems(Body("docs/x.md", 1, typed))) == []
