"""Every value of a field or a fact is the text that was written, at the line and column where it was written."""

import pytest

from publishing.front_door.strict_yaml import DEEPEST, Value, read


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("a: no", {"a": "no"}, id="no-is-not-false"),
        pytest.param("a: 01634", {"a": "01634"}, id="a-number-keeps-its-zero"),
        pytest.param("a: 2018-01-24", {"a": "2018-01-24"}, id="a-date-is-text"),
        pytest.param("a: 1_000", {"a": "1_000"}, id="an-underscore-stays"),
        pytest.param("a: ~", {"a": "~"}, id="a-tilde-is-a-tilde"),
        pytest.param("a:", {"a": ""}, id="nothing-is-nothing"),
        pytest.param("1: x", {"1": "x"}, id="a-name-that-is-a-number"),
        pytest.param("é: x", {"é": "x"}, id="a-name-with-an-accent"),
        pytest.param("a : x", {"a": "x"}, id="a-space-before-the-colon"),
        pytest.param("a:\tx", {"a": "x"}, id="a-tab-after-the-colon"),
        pytest.param('a: "it\'s"', {"a": "it's"}, id="an-apostrophe-in-double-quotes"),
        pytest.param("a: 'it''s'", {"a": "it's"}, id="an-apostrophe-written-twice"),
        pytest.param('a: "say \\"no\\""', {"a": 'say "no"'}, id="quotes-in-quotes"),
        pytest.param("a: it's: here", {"a": "it's: here"}, id="mended-colon"),
        pytest.param("a: 10:30", {"a": "10:30"}, id="a-time"),
        pytest.param("a: https://x.org/#top", {"a": "https://x.org/#top"}, id="an-address"),
        pytest.param("a: C# and F#", {"a": "C# and F#"}, id="a-hash-inside-a-word"),
        pytest.param("a: one\n  two", {"a": "one two"}, id="two-lines-are-one"),
        pytest.param("a: |\n  b: c # d\n  *e*\nf: g", {"a": "b: c # d\n*e*\n", "f": "g"}, id="a-block-is-as-it-is"),
        pytest.param("a: >\n  b\n  c\n", {"a": "b c\n"}, id="a-folded-block"),
        pytest.param("a: [b, 'c: d', \"e, f\"]", {"a": ["b", "c: d", "e, f"]}, id="a-list-in-brackets"),
        pytest.param("a: [\n  b,\n  c\n  ]\nd: e", {"a": ["b", "c"], "d": "e"}, id="a-list-in-brackets-on-lines"),
        pytest.param("a: [\n  note:this,\n  b]", {"a": ["note:this", "b"]}, id="a-colon-inside-a-word-in-brackets"),
        pytest.param("a:\n- b\n- c: d\n  e: f", {"a": ["b", {"c": "d", "e": "f"}]}, id="a-list-of-lines"),
        pytest.param("# only a remark", {}, id="nothing-at-all"),
        pytest.param('a: "x" # why', {"a": "x"}, id="a-remark-after-quotes"),
        pytest.param("a: [b] # why", {"a": ["b"]}, id="a-remark-after-brackets"),
        pytest.param("- tel:101\n- mailto:a@b.uk", ["tel:101", "mailto:a@b.uk"], id="addresses-in-a-list"),
    ],
)
def test_a_value_is_the_text_that_was_written(text: str, value: Value) -> None:
    found, _, _ = read(text, "x.yml")

    assert found == value


@pytest.mark.parametrize(
    ("text", "path", "place"),
    [
        pytest.param("a: b", ("a",), "1:4", id="a-value"),
        pytest.param("é🎉: b\nc: 👩‍👩‍👧 d\ne: f", ("e",), "3:4", id="after-wide-characters"),
        pytest.param("a: |\n  one\n  two\n\nb: c", ("b",), "5:4", id="after-a-block"),
        pytest.param("a: {é: 🎉, b: c}", ("a", "b"), "1:14", id="inside-brackets-after-wide-characters"),
        pytest.param("a:\n  - b\n  - c: d", ("a", 1, "c"), "3:8", id="inside-a-list"),
        pytest.param("a:\n  - b", ("a", 7), "2:3", id="the-nearest-thing-around"),
        pytest.param("a: x\u2028y\nb: z", ("b",), "2:4", id="after-a-line-separator"),
    ],
)
def test_a_place_is_where_it_was_written(text: str, path: tuple[str | int, ...], place: str) -> None:
    _, places, _ = read(text, "x.yml")

    assert str(places.of(*path)) == f"x.yml:{place}"


@pytest.mark.parametrize(
    ("text", "place", "said"),
    [
        pytest.param("a: &b c", "1:4", "a meaning of its own", id="anchor"),
        pytest.param("a: [*b]", "1:5", "something of its own", id="alias-in-brackets"),
        pytest.param("a: [&b c]", "1:5", "something of its own", id="anchor-in-brackets"),
        pytest.param("a: {b: !!int 3}", "1:8", "something of its own", id="tag-in-brackets"),
        pytest.param("a: [!b!c d]", "1:5", "something of its own", id="a-tag-of-nobody"),
        pytest.param("&a b: c", "1:1", "something of its own", id="anchor-on-a-name"),
        pytest.param("[a, b]: c", "1:1", "a name is expected", id="a-list-for-a-name"),
        pytest.param(": a", "1:1", "no name before the colon", id="no-name"),
        pytest.param("a: b\na: c", "2:1", "the first is on line 1", id="twice"),
        pytest.param("a:\n  b: c\n  b: d", "3:3", "the first is on line 2", id="twice-inside"),
        pytest.param("a: {b: c, b: d}", "1:11", "the first is on line 1", id="twice-in-brackets"),
        pytest.param('a: "\\x07"', "1:4", "cannot be seen (U+0007)", id="an-escaped-bell"),
        pytest.param("a: b\n...\nc: d", "3:1", "three hyphens or dots", id="a-second-document"),
        pytest.param('a: "b\n  c"', "1:4", "not closed on the same line", id="quotes-over-two-lines"),
        pytest.param("a: [b\nc: d", "1:4", "Close it with ]", id="an-open-bracket"),
        pytest.param("a: {b: c\n", "1:4", "Close it with }", id="an-open-curly-bracket"),
        pytest.param("a: b # c", "1:6", "left out", id="a-remark-that-swallows-words"),
        pytest.param("a: b\n  c # d", "2:5", "left out", id="a-remark-on-the-second-line"),
        pytest.param("a:\n  b: c\n d: e", "3:2", "does not fit", id="a-crooked-line"),
        pytest.param("a: b:\n", "1:5", "needs quotes", id="a-colon-at-the-end"),
        pytest.param("a: " + "[" * 13 + "]" * 13, "1:15", "12 deep", id="too-many-brackets"),
        pytest.param("- " * 14 + "a", "1:25", "12 deep", id="too-many-hyphens"),
        pytest.param("\n".join(" " * n + "a:" for n in range(15)), "13:13", "12 deep", id="too-many-indents"),
    ],
)
def test_what_yaml_would_misread_is_refused_at_its_place(text: str, place: str, said: str) -> None:
    _, _, problems = read(text, "x.yml")

    assert [str(problem.place) for problem in problems] == [f"x.yml:{place}"]
    assert said in problems[0].sentence


def test_twelve_lists_inside_each_other_are_still_read() -> None:
    _, _, problems = read("[" * DEEPEST + "]" * DEEPEST, "x.yml")

    assert problems == []


def test_a_slip_does_not_hide_the_next_one() -> None:
    _, _, problems = read('a: b: c\nd: “e”\nf: *g\nh: [i\nj:k\nl: m # n\no: "p\nq: r\nq: s', "x.yml")

    assert [problem.place.line for problem in problems] == [1, 2, 3, 4, 5, 6, 7, 9]


def test_a_broken_line_does_not_hide_a_slip_elsewhere() -> None:
    _, _, problems = read("a: b: c\nd: e\nf: g\n   h: i\n", "x.yml")

    assert [problem.place.line for problem in problems] == [1, 4]


def test_an_alias_bomb_is_not_unfolded() -> None:
    bomb = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9) if n else 'x'}]\n" for n in range(30))

    value, _, problems = read(bomb, "x.yml")

    assert len(str(value)) < 10_000
    assert len(problems) == 30


def test_an_email_address_in_a_slip_is_not_repeated() -> None:
    _, _, [problem] = read("owner: Jane: jane.smith@example.org", "x.yml")

    assert "jane.smith" not in problem.sentence
