"""A reader's word finds the pages' word: without its capitals and marks, in its other forms and spellings."""

import pytest

from publishing.searching.said_differently import Said, Search, groups
from publishing.searching.stems import spellings, stem
from publishing.searching.stop_words import STOP_WORDS
from publishing.searching.tokens import run_together, tokens
from publishing.words.glossary import Entry, Glossary

TAKEN_APART = {
    "Müller’s café": ["muller", "cafe"],
    "the boards' reports": ["the", "boards", "reports"],
    "don’t": ["dont"],
    "2017-18, 2017–18 and 2017/18": ["2017-18", "2017-18", "and", "2017-18"],
    "2017-189": ["2017", "189"],
    "3.20 1,234.5 10am 1st": ["3.20", "1234.5", "10am", "1st"],
    "A&E, e-mail": ["a", "e", "e", "mail"],
    "COVID-19 H2O": ["covid", "19", "h2o"],
    "_low_ __line": ["low", "line"],
    "ﬁre ½": ["fire", "1", "2"],
    "❶ first": ["❶", "first"],
    "!? — …": [],
    "": [],
}


@pytest.mark.parametrize(("text", "words"), TAKEN_APART.items(), ids=TAKEN_APART)
def test_a_text_is_taken_apart_into_words(text, words):
    assert tokens(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ring 01634 336329 now", ["01634336329"]),
        ("0800 111 222", ["0800111222"]),
        ("in 2017 18 of 30", []),
        ("multi-agency work", ["multiagency"]),
        ("2017-18", []),
    ],
)
def test_what_is_one_word_to_some_is_found_as_one(text, words):
    assert list(run_together(text)) == words


ONE_WORD = [
    "neglect neglected neglecting neglects",
    "child children",
    "die died dying dies",
    "organisation organization",
]
ONE_WORD += [
    "person persons",
    "baby babies",
    "teach taught",
    "safeguard safeguarding safeguards",
    "recognise recognizing",
]


@pytest.mark.parametrize("words", ONE_WORD)
def test_forms_of_one_word_have_one_stem(words):
    assert len({stem(word) for word in words.split()}) == 1


@pytest.mark.parametrize("words", ["size sise", "universe university-x", "police policy", "3.20 3.2", "prize prise"])
def test_other_words_keep_a_stem_of_their_own(words):
    one, other = words.split()

    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [("behaviour", "behavior"), ("paedophile", "pedophile"), ("counselling", "counseling"), ("programme", "program")],
)
def test_american_spellings_are_known(ours, theirs):
    assert theirs in spellings(ours)


def test_short_words_and_numbers_have_no_other_spelling():
    assert [word for word in ("our", "or", "3.20", "2017-18", "é") if spellings(word)] == []


def test_words_that_are_left_out_are_written_as_they_are_looked_for():
    assert [word for word in STOP_WORDS if tokens(word) != [word]] == []


def said(*lines):
    return Search(said_differently=[Said(ours=ours, readers=readers) for ours, *readers in lines])


def test_names_of_one_thing_are_one_group():
    [group] = groups(None, said(("missing", "runaway", "ran away")))

    assert group.token == stem("missing")
    assert group.words == (stem("runaway"),)
    assert group.phrases == ((stem("ran"), stem("away")),)


def test_a_thing_with_long_names_only_has_a_short_one_that_nobody_can_type():
    [group] = groups(None, said(("domestic abuse", "violence at home")))

    assert group.token == f"={stem('domestic')}-{stem('abuse')}"
    assert tokens(group.token) != [group.token]
    assert group.phrases[1] == (stem("violence"), stem("home"))


def test_forms_of_one_word_make_no_group():
    assert groups(None, said(("family", "families"))) == []


def test_the_glossary_says_it_too():
    source = {"document": "A report", "where": "Glossary"}
    entry = Entry(id="cin", term="CIN", stands_for="Child in Need", other_names=["ChIN"], plural="CINs", source=source)
    [group] = groups(Glossary(terms=[entry]), None)

    assert (group.token, group.words, group.both_ways) == (stem("cin"), ("chin",), True)
    assert group.phrases == ((stem("child"), stem("need")),)


def test_without_either_there_are_none():
    assert groups(None, None) == []
