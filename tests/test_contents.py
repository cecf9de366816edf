"""A reader of a long page sees what is on it: each part that has an address, by its words."""

from publishing.finding.contents import parts_of_page


def test_each_part_with_an_address_is_there_in_order_by_its_words() -> None:
    page = '<h2 id="one">What is <em>done</em></h2><h3 id="in">Inside</h3><h2 class="x" id="two">Late\n  since</h2>'

    assert parts_of_page(page) == [("#one", "What is done"), ("#two", "Late since")]


def test_a_part_without_an_address_cannot_be_led_to() -> None:
    assert parts_of_page('<h2>No address</h2><h2 data-id="x">None either</h2>') == []


def test_signs_that_mean_something_in_html_stay_as_they_are() -> None:
    assert parts_of_page('<h2 id="qa">Questions &amp; answers</h2>') == [("#qa", "Questions &amp; answers")]


def test_a_form_that_may_be_hidden_is_no_part() -> None:
    assert parts_of_page('<form hidden>\n<h2 id="filter">Narrow the list</h2></form><h2 id="all">All</h2>') == [
        ("#all", "All")
    ]
