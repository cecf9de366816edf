"""Readers find what the board publishes by kind, year, theme and name, and what else to read."""

import pytest

from publishing.checking import check
from publishing.clock import from_text
from publishing.finding import publications
from publishing.finding.a_to_z import letters
from publishing.finding.whereabouts import for_audience, newest, trail
from publishing.kinds import FOLLOWED, PUBLICATIONS, kind_of
from tests.project import small_site

NOW = from_text("2026-12-01T09:30")
FIELDS = "---\ntitle: {title}\nsummary: S.\npublished: {published}\naudiences: [public]\nto_do: Read it.\n{more}---\n\n## A\n\nWords.\n"
PAGE_FIELDS = FIELDS.replace("to_do: Read it.\n", "")


class Shelf:
    """A small site that pages are put into."""

    def __init__(self, root):
        self.root = root

    def bulletin(self, name, published="2018-01-24", themes="neglect", issue=1, more=""):
        fields = FIELDS.format(
            title=f"Bulletin {name}", published=published, more=f"issue: {issue}\nthemes: [{themes}]\n{more}"
        )
        return self._write(f"bulletins/{name}.md", fields)

    def page(self, uri, title, more=""):
        return self._write(uri, PAGE_FIELDS.format(title=title, published="2018-01-24", more=more))

    def _write(self, uri, text):
        path = self.root / "docs" / uri
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return uri

    def read(self):
        site, problems = check(self.root, NOW)
        assert [str(problem) for problem in problems if problem.stops] == []
        return site


@pytest.fixture
def shelf(tmp_path):
    return Shelf(small_site(tmp_path))


def names(pages):
    return [page.uri.removeprefix("bulletins/").removesuffix(".md") for page in pages]


def test_the_newest_comes_first_and_a_later_change_does_not_move_it(shelf):
    shelf.bulletin("old", "2017-01-01", more="updated: 2018-12-01\n")
    shelf.bulletin("new", "2018-06-01")

    assert names(shelf.read().publications) == ["new", "old"]


def test_those_of_one_day_are_in_the_order_of_their_numbers(shelf):
    for name, number in {"a": 10, "b": 2, "c": 1}.items():
        shelf.bulletin(name, issue=number)

    assert names(shelf.read().publications) == ["c", "b", "a"]


def test_publications_stand_under_their_years(shelf):
    for name, published in {"a": "2016-12-31", "b": "2018-01-01", "c": "2018-05-01"}.items():
        shelf.bulletin(name, published)

    years = publications.by_year(shelf.read().publications)

    assert [(year.number, names(year.pages)) for year in years] == [(2018, ["c", "b"]), (2016, ["a"])]


def test_a_kind_is_counted_without_what_is_hidden(shelf):
    shelf.page("bulletins/index.md", "Bulletins")
    shelf.bulletin("seen")
    shelf.bulletin("hidden", more="draft: true\n")

    [(kind, index, count)] = publications.indexes(shelf.read())

    assert (kind.id, index.uri, count) == ("bulletin", "bulletins/index.md", 1)


def test_a_theme_gathers_publications_and_apart_from_them_other_pages(shelf):
    for theme in shelf.read().themes.ids:
        shelf.page(f"themes/{theme}.md", f"About {theme}")
    shelf.bulletin("on-neglect")
    shelf.bulletin("hidden", more="embargo: 2026-12-01 09:31\n")
    shelf.bulletin("other", themes="missing")
    shelf.page("about/neglect.md", "What we do about neglect", "themes: [neglect]\n")
    site = shelf.read()

    assert names(publications.on_theme(site, "neglect")) == ["on-neglect"]
    assert [page.uri for page in publications.pages_on_theme(site, "neglect")] == ["about/neglect.md"]


def test_a_theme_counts_what_it_gathers(shelf):
    for theme in shelf.read().themes.ids:
        shelf.page(f"themes/{theme}.md", f"About {theme}")
    shelf.bulletin("one", themes="neglect, missing")
    shelf.bulletin("two")

    counts = {page.uri: count for page, count in publications.theme_pages(shelf.read())}

    assert (counts["themes/neglect.md"], counts["themes/missing.md"], counts["themes/early-help.md"]) == (2, 1, 0)


def test_a_theme_without_a_page_is_said_where_the_theme_is(shelf):
    shelf.page("themes/neglect.md", "About neglect")

    _, problems = check(shelf.root, NOW)

    assert "the theme 'missing' has no page. Add docs/themes/missing.md with a few words about it." in {
        problem.sentence for problem in problems
    }


def test_a_page_among_the_themes_that_is_of_none_is_answered_with_the_nearest(shelf):
    for theme in shelf.read().themes.ids:
        shelf.page(f"themes/{theme}.md", f"About {theme}")
    shelf.page("themes/neglet.md", "About what")

    _, problems = check(shelf.root, NOW)

    [sentence] = [problem.sentence for problem in problems if problem.stops]
    assert sentence.endswith("no theme in data/themes.yml has the id 'neglet'. Did you mean 'neglect'?")


def test_related_pages_are_those_with_the_most_themes_in_common_then_the_newest(shelf):
    shelf.bulletin("this", themes="neglect, missing")
    shelf.bulletin("one-theme-new", "2018-12-01")
    shelf.bulletin("one-theme-old", "2016-12-01")
    shelf.bulletin("both-themes", "2015-12-01", themes="missing, neglect")
    shelf.bulletin("none", themes="early-help")
    site = shelf.read()

    found = names(publications.related(site, site.by_uri["bulletins/this.md"]))

    assert found == ["both-themes", "one-theme-new", "one-theme-old"]


@pytest.mark.parametrize(
    "more",
    [
        pytest.param("draft: true\n", id="a-draft"),
        pytest.param("withdrawn: {date: 2018-02-01, reason: Old.}\n", id="withdrawn"),
        pytest.param("superseded_by: bulletins/this.md\n", id="superseded"),
        pytest.param("retain_until: 2018-02-01\nafterwards: Gone.\n", id="retired"),
    ],
)
def test_nobody_is_led_on_to_what_should_not_be_followed(shelf, more):
    shelf.bulletin("this")
    shelf.bulletin("other", more=more)
    site = shelf.read()

    assert publications.related(site, site.by_uri["bulletins/this.md"]) == []


def test_a_page_without_a_theme_has_nothing_related(shelf):
    shelf.bulletin("this")
    shelf.bulletin("other")
    site = shelf.read()
    page = site.by_uri["about/index.md"]

    assert not page.fields.themes
    assert publications.related(site, page) == []


def test_the_a_to_z_has_titles_and_other_names(shelf):
    shelf.page("one.md", "Éloquent words", "also_called: [Zeal, 999 calls]\n")
    shelf.page("two.md", "eager words")

    found = {
        letter.name: [(entry.name, entry.page.uri) for entry in letter.entries] for letter in letters(shelf.read())
    }

    assert found["E"] == [("eager words", "two.md"), ("Éloquent words", "one.md")]
    assert found["Z"] == [("Zeal", "one.md")]
    assert found["0–9"] == [("999 calls", "one.md")]


def test_the_a_to_z_does_not_know_of_hidden_pages(shelf):
    shelf.page("one.md", "Secret words", "also_called: [Whispers]\ndraft: true\n")

    assert not {"S", "W"} & {letter.name for letter in letters(shelf.read())}


def test_each_kind_has_one_folder_and_each_folder_one_kind():
    folders = [kind.folder for kind in FOLLOWED]

    assert len(set(folders)) == len(folders)
    assert all(kind_of(f"docs/{kind.folder}/x.md") is kind for kind in PUBLICATIONS)


def test_what_is_for_an_audience_stands_under_its_kind(shelf):
    shelf.page("bulletins/index.md", "Bulletins")
    shelf.bulletin("old", "2017-01-01")
    shelf.bulletin("new", "2018-06-01")
    shelf.page("about/news.md", "News")
    site = shelf.read()

    found = [(name, names(pages)) for name, pages in publications.by_kind(site, for_audience(site, "public"))]

    assert found[1:] == [("Bulletins", ["new", "old"])]
    assert found[0][0] == ""
    assert "about/news" in found[0][1]


def test_a_list_of_pages_is_not_news_and_is_for_nobody_in_particular(shelf):
    shelf.page("bulletins/index.md", "Bulletins")
    shelf.page("names.md", "Every name", "shows: a to z\n")
    site = shelf.read()
    lists = {"bulletins/index.md", "names.md"}

    assert not lists & {page.uri for page in (*newest(site), *for_audience(site, "public"))}


def test_the_a_to_z_does_not_list_the_home_page_by_its_title(shelf):
    assert "index.md" not in {entry.page.uri for letter in letters(shelf.read()) for entry in letter.entries}


def test_a_quotation_mark_does_not_hide_a_name_from_its_letter(shelf):
    shelf.page("one.md", '"‘Quiet’ words"')

    [letter] = [letter for letter in letters(shelf.read()) if letter.name == "Q"]

    assert [entry.page.uri for entry in letter.entries] == ["one.md"]


def test_a_section_is_not_one_of_the_pages_on_a_theme(shelf):
    shelf.page("work/index.md", "Our work", "themes: [neglect]\n")

    assert publications.pages_on_theme(shelf.read(), "neglect") == []


def test_four_related_pages_are_enough_and_the_page_itself_is_none_of_them(shelf):
    for number in range(7):
        shelf.bulletin(f"n{number}", f"2018-01-{number + 1:02}", issue=number + 1)
    site = shelf.read()

    found = {name: names(publications.related(site, site.by_uri[f"bulletins/{name}.md"])) for name in ("n0", "n6")}

    assert found == {"n0": ["n6", "n5", "n4", "n3"], "n6": ["n5", "n4", "n3", "n2"]}


def test_the_way_to_a_bulletin_leads_by_way_of_everything_and_of_its_kind(shelf):
    shelf.page("all.md", "Publications", "shows: publications\n")
    shelf.page("bulletins/index.md", "Bulletins")
    shelf.bulletin("one")
    site = shelf.read()

    assert [above.uri for above in trail(site, site.by_uri["bulletins/one.md"])] == [
        "index.md",
        "all.md",
        "bulletins/index.md",
    ]


def test_what_is_no_longer_to_be_followed_is_not_news(shelf):
    shelf.bulletin("followed")
    shelf.bulletin("withdrawn", more="withdrawn: {date: 2018-02-01, reason: Old.}\n")
    shelf.bulletin("replaced", more="superseded_by: bulletins/followed.md\n")

    assert names(newest(shelf.read())) == ["followed"]


def test_what_stands_at_the_foot_of_every_page_is_in_no_list_for_an_audience(shelf):
    shelf.page("small-print.md", "The small print")
    menu = shelf.root / "data/menu.yml"
    before = [page.uri for page in for_audience(shelf.read(), "public")]
    menu.write_text(f"{menu.read_text()}foot:\n  - page: small-print.md\n")
    after = [page.uri for page in for_audience(shelf.read(), "public")]

    assert [uri for uri in before if uri not in after] == ["small-print.md"]
