"""What Python writes into the index, a reader's browser reads out of it: the same words, the same numbers, the same places."""

import random

import pytest

from publishing.searching.packed import LEVELS, level, numbers, postings
from publishing.searching.tokens import small, tokens, written
from tests.browser.reader import Reader, Sitting
from tests.browser.searching import BOX
from tests.browser.server import Server

SENTENCES = """
Müller’s #1 100% ẞ|naïve café, coöperate|the board's report|the boards’ reports|don't — won’t|O'Neill-Smith|rock'n'roll
2017-18|2017–18|2017/18|2017-2018|1999-00|2101-02|in 2017-18, 2018-19|12017-18|2017-189|3.20|3.20.|1,234,567|1,23,4.5,|.5|5.
01634 336329|+44 1634 336329|999|1st 2nd 3rd|5% £5 €5m|10am-4pm|A&E|a&e|multi-agency|e-mail|self–harm|co_operate|_a_ __b
CSE cse Cse|I.T.|U.K.|N.H.S|COVID-19|H2O|b2b|2b|3.20a|3a.4b|ﬁre ﬂow|① ❶ ½ ⅓ Ⅳ ² x²|ʼn|ŉ|ẛ̣|é é|ã̈|Ǆ ǅ ǆ|ΑΣ ΟΔΥΣΣΕΥΣ σς|İstanbul ıI
東京タワー|ভাষা|हिन्दी|العربية|עברית|ไทย|👩‍👧 family|🙂🙂|zero\u200bwidth|soft\u00adhyphen|no\u00a0break|tab\there|new\nline
<b>bold</b>|"quoted" 'single'|a/b\\c|http://www.example.org/?q=1#x|someone@example.org|C++ C#|--|...|'|''|’s|'s|x's|x'S|X’S's|9's
""".strip().replace("\n", "|").split("|")  # fmt: skip
SIGNS = " aAzZéÉßẞıİσςΣ0129٣५①❶½²Ⅳ''’’--–—/.,,_ſﬁ\u0301\u0308\u200b\u00ad\u00a0#%&+<>🙂東क्षا"


@pytest.fixture(scope="module")
def searching(chromium, site_folder):
    """A page whose reader has turned to the search, so that its script is there to be asked."""
    with Server(site_folder) as server:
        sitting = Sitting(chromium, server.origin, Reader())
        page = sitting.go("/about/")
        page.focus(BOX)
        page.wait_for_selector(f"{BOX}[role=combobox]")
        yield page
        sitting.close()


def any_texts():
    """A few hundred that nobody would think of, and the same ones every time."""
    chance = random.Random(7)
    return ["".join(chance.choices(SIGNS, k=chance.randint(1, 30))) for _ in range(600)]


def test_both_take_a_text_apart_into_the_same_words(searching):
    texts = [*SENTENCES, *any_texts()]

    theirs = searching.evaluate(
        "texts => texts.map(text => searching.written(searching.plain(text)).map(one => one.word))", texts
    )

    assert [(text, found) for text, found in zip(texts, theirs, strict=True) if found != tokens(text)] == []
    assert sum(map(len, theirs)) > 2_000


def test_every_sign_that_is_one_word_to_python_is_one_to_the_script(searching):
    """In Basic Latin to Specials: as a word, inside one and behind a number."""
    codes = [code for code in range(0x20, 0xFFFE) if not 0xD800 <= code < 0xE000]
    shapes = [chr(code) for code in codes if written(chr(code))]

    theirs = searching.evaluate(
        "shapes => shapes.map(one => searching.written(searching.plain(one)).map(one => one.word).join())", shapes
    )

    apart = [hex(ord(shape)) for shape, found in zip(shapes, theirs, strict=True) if found != ",".join(tokens(shape))]
    assert len(shapes) > 40_000
    assert len(apart) < 20, apart  # letters that came into Unicode between this Python and this browser


def test_a_word_with_marks_on_its_letters_is_marked_as_the_word_that_was_looked_for(searching):
    words = [word for text in SENTENCES for word in text.split() if len(tokens(word)) == 1 and written(word) == [word]]

    assert searching.evaluate("words => words.map(searching.plainWord)", words) == [small(word) for word in words]
    assert searching.evaluate("searching.plainWord('Müller’s')") == "muller"


def test_numbers_come_back_as_they_were_packed(searching):
    chance = random.Random(3)
    values = [0, 1, 31, 32, 33, 1023, 1024, 32767, 32768, 10**9, *(chance.randrange(2**30) for _ in range(300))]

    assert searching.evaluate("text => searching.numbers(text)", numbers(values)) == values
    assert searching.evaluate("text => searching.numbers(text)", "") == []


def test_places_come_back_each_with_its_strength(searching):
    chance = random.Random(5)
    places = {chance.randrange(60_000): chance.random() * 9 + 1e-6 for _ in range(500)}

    found = searching.evaluate(
        "line => { const row = {in: new Float32Array(60000), where: []}; searching.weigh(line, 1, row); return row.where.map(place => [place, row.in[place]]); }",
        postings(places, 9.0),
    )

    assert sorted(found) == [[place, (level(weight, 9.0) + 1) ** 2] for place, weight in sorted(places.items())]
    assert {weight for _, weight in found} <= {(at + 1) ** 2 for at in range(len(LEVELS))}
    assert [weight for _, weight in found] == sorted((weight for _, weight in found), reverse=True)


SLIPS = [
    ("neglect", "neglect", 0), ("neglct", "neglect", 1), ("neglecct", "neglect", 1), ("nelgect", "neglect", 1),
    ("meglect", "neglect", 1), ("nglct", "neglect", 2), ("abuse", "police", 3), ("", "a", 1), ("ab", "ba", 1),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "meant", "slips"), SLIPS)
def test_slips_are_counted(searching, typed, meant, slips):
    assert searching.evaluate("([typed, meant]) => searching.slips(typed, meant, 2)", [typed, meant]) == slips
