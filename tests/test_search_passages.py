"""What the search finds a page by is what its readers read there, in pieces that a result can lead to."""

from publishing.searching.passages import MOST_LETTERS, passages


def article(inside):
    return f'<nav>menu</nav><article class="columns__text">\n{inside}</article><footer>foot</footer>'


def read(inside):
    return [(one.anchor, one.heading, one.text) for one in passages(article(inside))]


def words(inside):
    return " ".join(text for *_, text in read(inside))


def test_each_heading_begins_a_passage_of_its_own():
    found = read(
        '<h1>Title</h1><p>First.</p><h2 id="a">One <em>two</em></h2><p>Second &amp; last.</p><h3 id="b">Three</h3>'
    )

    assert found == [("", "", "Title First."), ("a", "One two", "Second & last."), ("b", "Three", "")]


def test_only_the_article_is_read():
    assert passages("<main><p>words</p></main>") == []
    assert "menu" not in words("<p>text</p>")
    assert "foot" not in words("<p>text</p>")


def test_a_numbered_paragraph_is_a_place_that_knows_its_heading():
    html = '<h2 id="h">Health</h2><div class="numbered" id="3.20"><p>3.20 Words.</p></div><p class="numbered" id="3.21">More.</p>'
    found = passages(article(html))

    assert [(one.anchor, one.heading, one.is_number) for one in found][1:] == [
        ("3.20", "Health", True),
        ("3.21", "Health", True),
    ]
    assert found[0].opens


def test_a_term_is_found_by_its_name():
    [term] = passages(
        article('<dl><div class="term" id="cse"><dt>CSE</dt><dd>Child sexual exploitation.</dd></div></dl>')
    )

    assert (term.anchor, term.heading, term.text, term.is_term) == ("cse", "CSE", "Child sexual exploitation.", True)


def test_what_nobody_sees_is_in_none():
    hidden = '<p hidden>qz</p><p aria-hidden="true">qz</p><script>qz</script><style>qz</style><template>qz</template>'
    hidden += '<svg><text>qz</text></svg><form><label>qz</label></form><button>qz</button><nav><a href="/">qz</a></nav>'

    assert words(f"<p>before</p>{hidden}<p>after</p>") == "before after"


def test_what_stands_on_its_own_page_is_not_found_here():
    others = "".join(
        f'<div class="{name}"><div>qz<br></div><ul><li>qz</li></ul></div>'
        for name in ("list", "cite", "chart", "related", "pager", "letters", "follow", "figures-used", "search")
    )

    assert words(f"<p>before</p>{others}<p>after</p>") == "before after"
    assert words('<p>said<a class="footnote-ref" href="#n1">1</a>.</p>') == "said."


def test_an_element_of_the_same_name_inside_does_not_end_what_is_left_out():
    assert words('<div class="chart"><div>qz</div><img src="a">qz<div>qz</div></div><p>after</p>') == "after"


def test_a_table_is_text_with_a_sign_between_its_cells():
    html = "<table><caption>Deaths</caption><tr><th>Year</th><th>Number</th></tr><tr><td>2017-18</td><td>24</td></tr></table>"

    assert words(html) == "Deaths Year, Number, 2017-18, 24"


def test_items_of_a_list_are_parted_and_keep_their_own_signs():
    assert words("<ul><li>one</li><li>two;</li><li>three.</li></ul><p>four</p>") == "one, two; three. four"


def test_a_long_part_is_cut_into_pieces_that_lead_to_the_same_place():
    pieces = passages(article('<h2 id="long">Long</h2>' + "<p>word word word word word.</p>" * 200))

    assert len(pieces) > 4
    assert {(one.anchor, one.heading) for one in pieces} == {("long", "Long")}
    assert [one.opens for one in pieces] == [True] + [False] * (len(pieces) - 1)
    assert max(len(one.text) for one in pieces) < MOST_LETTERS + 200
    assert sum(one.text.count("word") for one in pieces) == 1_000


def test_the_letters_of_an_a_to_z_and_notes_are_no_places():
    assert read('<h2 id="a">A</h2><ul class="list"><li>x</li></ul>') == []
    assert [anchor for anchor, *_ in read('<p>text</p><li id="note-1">A note.</li>')] == [""]
