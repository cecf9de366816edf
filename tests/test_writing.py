"""What a writer puts in a page is read as the site will show it, and good writing is left alone."""

import re

import pytest

from publishing.problems import Level, Problem
from publishing.writing import BODY_RULES
from publishing.writing.body import Body
from publishing.writing.excess import (
    DEEPEST,
    MOST_BRACKETS_IN_A_BLOCK,
    MOST_IN_A_BLOCK,
    MOST_IN_FENCES,
    MOST_LINES_IN_A_BLOCK,
    MOST_ON_A_PAGE,
    WIDEST_INDENT,
)
from tests.markdown_as_built import rendered


def said(text: str) -> list[Problem]:
    body = Body("docs/page.md", 1, text)
    return sorted(problem for rule in BODY_RULES for problem in rule(body))


def heading_ids(html: str) -> list[str]:
    return re.findall(r'<h[1-6] id="([^"]*)"', html)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("## Who to tell", id="plain words"),
        pytest.param("## Findings\n\n## Findings\n\n## Findings_1", id="the same words again"),
        pytest.param("## Next {#next}\n\n## Next", id="an address given before"),
        pytest.param("## Next\n\n## More {: #next }", id="an address given after"),
        pytest.param("## *Very* **strong** `code_words` and [a link](b.md)", id="marked words"),
        pytest.param("## Q&A &amp; more: “what’s next”?", id="signs and quotes"),
        pytest.param("## The £5m plan – 2017-18", id="dashes and pounds"),
        pytest.param("## C# and F#", id="a hash sign inside"),
        pytest.param("## Closed ##", id="closed with hash signs"),
        pytest.param("## Écoles à Médway", id="accents"),
        pytest.param("## snake_case and 2 * 3", id="signs that mark nothing"),
        pytest.param("## \\_\\_search", id="escaped signs"),
        pytest.param("## <abbr title='x'>MASH</abbr> at work", id="a tag"),
        pytest.param("## ![A map](map.png) of Medway", id="an image"),
        pytest.param("- a list\n## Findings", id="directly under a list"),
        pytest.param("```text\n## not this\n```\n\n## Findings", id="not inside a block"),
        pytest.param("~~~text\n## not this\n~~~\n\n## Findings", id="not inside a block of tildes"),
        pytest.param(
            "- item\n\n    ```text\n    ## not this\n    ```\n\n## Findings", id="not inside a block in a list"
        ),
        pytest.param("## Findings[^1]\n\nWords.\n\n[^1]: A note.", id="a note"),
        pytest.param("Words.\n{: #findings }\n\n## Findings", id="an address of a paragraph"),
        pytest.param("**x**{: #findings }\n\n## Findings", id="an address on words"),
    ],
)
def test_a_heading_has_the_address_that_links_expect(text: str) -> None:
    assert [heading.id for heading in Body("docs/page.md", 1, text).headings] == heading_ids(rendered(text))


GOOD = {
    "prose": "The board met on 3 May 2018. It was the board's 12th meeting – \"a good one\" – and 5 < 6 & 7 > 6.\nIt cost £1,200 (about 3% more) or $5; see page 2.\n",
    "numbered-paragraphs": "3.20 Neglect is common.\n\n3.21 It is harmful.\n",
    "a-line-that-starts-with-a-year": "The last review but one was in\n2017. The last was later.\n",
    "a-quotation-in-brackets": "She said that \"he [the father] was not seen\" and [sic] more (see [2018] EWFC 12).\n",
    "lists": "The board asks agencies:\n\n- to share\n- to act\n    - early\n    - together\n\nAnd:\n\n1. First\n2. Second\n\n    More about the second.\n\n3. Third\n",
    "a-list-under-a-heading": "## What to do\n- Share\n- Act\n",
    "a-list-with-lines-that-go-on": "- Share what you know\n  with others\n- Act\nearly\n",
    "a-list-in-a-quotation": "> The review said:\n>\n> - share\n> - act\n>\n> and more.\n",
    "a-quotation-in-a-list": "- The review said:\n\n    > Share.\n\n- More\n",
    "a-table": "| Year | Children |\n|:-----|---------:|\n| 2016 | 120 |\n| 2017 | `a|b` \\| 130 |\n",
    "a-table-without-borders": "Year | Children\n--- | ---\n2016 | 120\n",
    "a-table-in-a-list": "- Figures\n\n    | Year | Children |\n    | --- | --- |\n    | 2016 | 120 |\n",
    "a-bar-in-a-sentence": "Telephone 01634 336329 | Fax none\n",
    "notes": "Neglect is common.[^1] It is harmful.[^report]\n\n[^1]: Annual report,\n    page 2.\n[^report]: The same.\n\n    And more about it.\n",
    "a-box": "!!! note \"What has changed\"\n    Words.\n\n    - a list\n    - in it\n\nMore.\n",
    "a-box-after-a-line": "!!! warning\n\n    Words.\n",
    "blocks": "Write:\n\n```yaml\na: [1, 2]\n```\n\n- In a list:\n\n    ```text\n    <script>\n    ```\n\n~~~\nplain\n~~~\n",
    "code-spans": "Write `<script>`, ``a ` b`` or `{{ x }}` and \\` too.\n",
    "tags": "The <abbr title=\"Multi Agency Safeguarding Hub\">MASH</abbr> met at <time datetime=\"2018-05-03\">3 May</time>.<br>H<sub>2</sub>O, <span lang=\"cy\">Cymraeg</span>.\n",
    "attributes": "## Findings {: #findings }\n\nA *word*{: lang=cy } and a paragraph.\n{: #here }\n",
    "definitions": "Neglect\n:   Not meeting a child's needs.\n\n    More about it.\n\nAbuse\n:   Harm.\n",
    "a-line-across": "Words.\n\n---\n\nMore.\n\n* * *\n\nEnd.\n",
    "entities": "Fish &amp; chips&nbsp;now, AT&T and Q&A; &pound;5.\n",
    "an-escaped-hash": "\\#SafeguardingWeek starts on Monday.\n",
    "brackets-in-words": "The child(ren) and the \\{curly\\} ones; f(x) = [a, b).\n",
    "a-letter": "(a) the first of several, in one paragraph.\n\n(b) the second.\n",
    "emphasis-at-the-start-of-lines": "*Neglect* is common.\n*Abuse* is too.\n**Both** are.\n",
    "marks-of-exclamation": "What now?! Call us!!! Really???\n",
    "a-dash-at-the-start": "– the first line of a poem\n",
    "red-in-a-name": "The Red Cross has a green paper; the amber rating means that work has begun.\n",
    "colours-of-things": "Forms are printed in blue ink. The green items are recycled. Nobody parks on the yellow lines.\n",
    "a-table-in-a-box": "!!! note \"Figures\"\n    | Year | Children |\n    | --- | --- |\n    | 2016 | 120 |\n",
    "less-than": "Children <16s and <5 in 2 < 3 cases.\n",
    "powers": "It is 10^6 m^2 or 3 km^2.\n",
    "a-list-that-goes-on": "1. First\n\nWords between.\n\n2. Second\n",
    "a-postal-address": "Gun Wharf<br>\nDock Road<br>\nChatham<br>\nME4 4TR\n",
    "words-like-fields": "Published in May: a report.\n\nDraft reports are not kept, and an embargo is rare.\n",
    "one-arrow": "→ turn the page\n",
    "bold-in-a-list": "- **Share**: what you know\n- **Act** early\n\n**All\nof you** should.\n",
    "a-thumb-that-slips": "The  board met on Monday\nThe  group  met on Friday\nThe  child  came to both\n",
    "a-comma-without-its-space": "Ann,Bo, and\nCy,Di, and\nEd,Fo, and others\n",
    "labels-on-lines-of-their-own": "**Who:** everyone  \n**When:** Monday  \n**Where:** Gun Wharf\n",
    "one-label": "**Who:** everyone who works with children.\n",
    "a-hyphen-that-waits": "The board made short-\nand long-term plans.\n",
    "a-range-at-the-end-of-a-line": "It is for children of 5-\n11 years, about ~10 of them.\n",
    "three-points": "It went on... and on. And then ... nothing.\n",
    "about-as-many": "About ~10 children and ~12 adults came.\n",
    "short-capitals": "RING 999 NOW\n",
    "two-spaces-after-full-stops": "We met in May.  The police came.  We talked.\nThen we left.  It was late.  And dark.\nAt home.  We slept.  Well.\n",
    "justified-words": "The  board  met in  May and  the police   came to\nit with  news of  what they  had seen, and all  were\nglad  of it.   They went  home at ten and  slept well\n",
    "items-far-from-their-signs": "-   One   two\n-   Three four\n-   Five  six\n",
    "a-padded-table": "Agency   | Meetings\n-------- | --------\nPolice   | 6\nCouncil  | 7\n",
    "codes-in-each-line": "Write `title: one two` and then `b`\nWrite `title: one two` and then `b`\nWrite `title: one two` and then `b`\n",
    "two-spaces-at-the-ends-of-lines": "Gun Wharf  \nDock Road  \nChatham  \nME4 4TR\n",
    "thousands": "Total 1,234\nOther 2,345\nMore 3,456\n",
    "a-poem-with-commas": "Nobody asked me,\nnobody heard,\nnobody saw\n",
    "two-tables-one-after-the-other": "| Year | Children |\n| --- | --- |\n| 2016 | 120 |\n\n| Year | Adults |\n| --- | --- |\n| 2016 | none |\n",
    "a-line-to-fill-in-and-bold-words": "Name: ____________ and __bold words\nover two lines__ and snake__case.\n",
    "days-and-times": "We meet on Friday 4 December 2026, 9.30am to 12 noon, and again by 5pm on 1 March 2027.\n",
    "one-tab": "Telephone\t01634 336329\n",
    "a-heading-over-smaller-ones": "## What we found\n\n### First\n\nWords.\n\n## More\n\n```text\nx\n```\n",
}  # fmt: skip


@pytest.mark.parametrize("text", GOOD.values(), ids=GOOD.keys())
def test_good_writing_is_left_alone(text: str) -> None:
    assert [str(problem) for problem in said(text)] == []


@pytest.mark.parametrize("text", GOOD.values(), ids=GOOD.keys())
def test_what_is_left_alone_has_nothing_hidden_in_code_by_accident(text: str) -> None:
    assert rendered(text).count("<pre") == len(Body("docs/page.md", 1, text).fences)


ROWS = "{0}Agency{1}Meetings\n{2}{0}Police{1}6\n{2}{0}Council{1}12\n"
IN_COLUMNS = "Write its first line as | Agency | Meetings | and under it | --- | --- |, then each row like the first."


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(ROWS.format("", "\t", ""), id="tabs"),
        pytest.param(ROWS.format("", "\t", "\n"), id="tabs, with empty lines between"),
        pytest.param(ROWS.format("\t", "\t", ""), id="tabs, also in front"),
        pytest.param(ROWS.format("", "     ", ""), id="wide gaps"),
        pytest.param(ROWS.format("", "     ", "\n"), id="wide gaps, with empty lines between"),
        pytest.param(ROWS.format("    ", "     ", ""), id="wide gaps, behind spaces"),
        pytest.param("Agency   Meetings\nPolice   6\nCouncil  5\n", id="lined up at the left"),
        pytest.param("Agency  Meetings\nPolice         6\nCommunity     12\n", id="lined up at the right"),
        pytest.param("Agency,Meetings\nPolice,6\nCouncil,1,234\n", id="commas"),
    ],
)
def test_a_table_that_is_only_lined_up_is_told_once_with_its_first_lines(text: str) -> None:
    [problem] = said(text)

    assert IN_COLUMNS in problem.sentence


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("\t2016\t2017\nPolice\t6\t7\n", id="an empty corner"),
        pytest.param("Agency,,2017\nPolice,6,7\nCouncil,8,9\n", id="an empty heading"),
        pytest.param(f"{'Agency' * 20}\tMeetings\nPolice\t6\n", id="headings too long to repeat"),
    ],
)
def test_headings_that_would_not_do_are_not_repeated(text: str) -> None:
    [problem] = said(text)

    assert problem.sentence.endswith("Write each row as | one | two |, and under the row of headings | --- | --- |")


@pytest.mark.parametrize("heading", ["##Next", "##", "## ", "# Next"])
def test_what_is_no_heading_yet_is_not_also_called_empty(heading: str) -> None:
    assert len(said(f"Words.\n\n{heading}\n")) == 1


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        pytest.param("<table>\n<tr><th>A</th></tr>\n\n<tr><td><p>B</p></td></tr>\n</table>\n", 1, id="a table"),
        pytest.param("<tr><td>A</td></tr>\n<tr><td>B</td></tr>\n", 1, id="rows without a table"),
        pytest.param("<table><tr><td>A</td></tr></table>\n\n<table><tr><td>B</td></tr></table>\n", 2, id="two tables"),
        pytest.param("<ul><li>A<ul><li>B</li></ul></li></ul>\n", 1, id="a list in a list"),
        pytest.param("<p>A</p>\n\n<p>B</p>\n", 1, id="paragraphs one after the other"),
        pytest.param("<p>A</p>\n\nWords.\n\n<p>B</p>\n", 2, id="paragraphs apart"),
        pytest.param("<table><tr><td><script></td></tr></table>\n", 2, id="a script in a table"),
    ],
)  # fmt: skip
def test_what_was_pasted_as_html_is_told_once_for_each_thing(text: str, answers: int) -> None:
    assert len(said(text)) == answers


@pytest.mark.parametrize(
    ("text", "empty"),
    [
        pytest.param("## One\n\n## Two\n\nWords.", ["One"], id="before its like"),
        pytest.param("Words.\n\n## One", ["One"], id="at the end"),
        pytest.param("Words.\n\n### One\n\n## Two\n\nWords.", ["One"], id="before a larger one"),
        pytest.param("## One\n\n### Two\n\n## Three\n\nWords.", ["One", "Two"], id="with a smaller one that is empty"),
    ],
)  # fmt: skip
def test_a_heading_with_nothing_under_it_is_named(text: str, empty: list[str]) -> None:
    told = [problem.sentence for problem in said(text) if "nothing under" in problem.sentence]

    assert told == [f"there is nothing under '{one}'. Write it, if only why there is nothing to say." for one in empty]


def test_a_page_of_headings_only_is_told_so_once() -> None:
    assert len(said("## One\n\n## Two\n")) == 1


def test_a_single_sign_is_answered_once_and_not_also_below() -> None:
    assert len(said("# One\n\nWords.\n\n### Two\n\nWords.\n")) == 1


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        pytest.param("a `b` c", "a ` ` c", id="a span"),
        pytest.param("a ``b ` c`` d", "a ``     `` d", id="a span with a backtick in it"),
        pytest.param("a \\`b` c", "a \\`b` c", id="an escaped backtick opens nothing"),
        pytest.param("`a\\` b `c`", "`  ` b ` `", id="a backslash does not keep a span open"),
        pytest.param("```text\na\n```\nb", "       \n \n   \nb", id="a block"),
        pytest.param("> ```\n> a\n> ```", "     \n   \n     ", id="a block in a quotation"),
    ],
)
def test_code_is_blanked_out_and_nothing_else(text: str, prose: str) -> None:
    assert Body("docs/page.md", 1, text).prose == prose


@pytest.mark.parametrize(
    ("text", "level"),
    [
        pytest.param("<script>", Level.STOP, id="a script stops"),
        pytest.param("IF YOU ARE WORRIED ABOUT A CHILD RING US", Level.REMIND, id="capitals remind"),
        pytest.param("Late agencies are shown in red.", Level.REMIND, id="colour reminds"),
    ],
)
def test_only_doubts_of_style_let_the_build_go_on(text: str, level: Level) -> None:
    assert {problem.level for problem in said(text)} == {level}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("[" * (MOST_BRACKETS_IN_A_BLOCK + 1), id="brackets"),
        pytest.param("![a](" * (MOST_IN_A_BLOCK + 1), id="images"),
        pytest.param("` " * (MOST_IN_A_BLOCK + 1), id="backticks"),
        pytest.param("*a " * (MOST_IN_A_BLOCK + 1), id="asterisks"),
        pytest.param("_a " * (MOST_IN_A_BLOCK + 1), id="underscores"),
        pytest.param("<a " * (MOST_IN_A_BLOCK + 1), id="tags"),
        pytest.param("{a " * (MOST_IN_A_BLOCK + 1), id="curly brackets"),
        pytest.param("## a\n" * (MOST_LINES_IN_A_BLOCK + 1), id="lines without an empty one"),
        pytest.param("[a] \n\n" * (MOST_ON_A_PAGE["["] + 1), id="brackets in many paragraphs"),
        pytest.param("```text\n" + "a" * (MOST_IN_FENCES + 1) + "\n```", id="too long a block"),
        pytest.param("*a\n\n" * (MOST_ON_A_PAGE["*"] + 1), id="asterisks in many paragraphs"),
        pytest.param("- " * (DEEPEST + 1) + "a", id="lists in each other on one line"),
        pytest.param("> " * (DEEPEST + 1) + "a", id="quotations in each other"),
        pytest.param(" " * (WIDEST_INDENT + 1) + "- a", id="a list far to the right"),
    ],
)
def test_a_page_that_would_hold_up_the_site_is_not_read_any_further(text: str) -> None:
    problems = said(text + "\n\n<script>\n")

    assert problems
    assert all("nothing else on it was read" in problem.sentence for problem in problems)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("word [a] \n" * MOST_BRACKETS_IN_A_BLOCK, id="as many brackets as a paragraph can have"),
        pytest.param("> " * DEEPEST + "a", id="as many quotations as there can be"),
        pytest.param("- - - - - - - - - - - - - - -", id="a long line across the page"),
        pytest.param(
            "```text\n" + "[[[[[[[[[\n" * (MOST_IN_FENCES // 10) + "```",
            id="a long block, which is not read as Markdown",
        ),
    ],
)
def test_a_long_page_is_still_a_page(text: str) -> None:
    assert [problem.sentence for problem in said(text) if "nothing else on it" in problem.sentence] == []


@pytest.mark.parametrize(
    "unit",
    [
        "[^a]: A note.\n",
        "A long sentence of ordinary words. ",
        "A sentence on a line of its own.\n",
        "- a\n",
        "3.1 Words.\n\n",
    ],
)
def test_a_long_text_after_a_note_is_read_in_step_with_its_length(unit: str) -> None:
    """No clock here: a rule that takes the square of the length does not come back at all."""
    body = Body("docs/x.md", 1, "Words.[^a]\n\n[^a]: A note.\n" + (unit * 20_000)[:100_000] + "\n\n- end\n")
    places = [problem.place for rule in BODY_RULES for problem in rule(body)]

    assert all(1 <= place.line <= len(body.prose_lines) for place in places)
