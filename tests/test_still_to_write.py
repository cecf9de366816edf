"""Words that stand in for others are asked for; words that only look like them are left alone."""

import pytest

from publishing.writing.body import Body
from publishing.writing.still_to_write import still_to_write_problems


@pytest.mark.parametrize(
    "words",
    [
        'The report gives its date as "TBC".',
        'It says "TBC, to be confirmed".',
        "See Part XX of the Act.",
        "See [your rights](rights.md) and [the name](name.md).",
        "See [name].\n\n[name]: https://www.example.org.uk",
        "A child said: 'I told [the teacher] and nobody came.'",
        "He said that 'the [school] knew'.",
        "Follow [@board](https://www.example.org.uk/board).",
        "Write to <office@example.org.uk>.",
        "Type `[insert room here]` into the box.",
        "She said « bonjour » to us.",
        "The grade was XXL.",
    ],
)  # fmt: skip
def test_words_that_are_meant_are_left_alone(words):
    assert list(still_to_write_problems(Body("docs/a.md", 1, words))) == []


@pytest.mark.parametrize(
    "words", ["[Your name]", "[add a date]", "[tbc]", "[name of child]", "[…]", "[xx]", "[To be confirmed]", "[e-mail]"]
)
def test_what_a_form_asks_for_is_told(words):
    [problem] = still_to_write_problems(Body("docs/a.md", 1, f"The course is in {words}."))

    assert problem.sentence.startswith(words)
