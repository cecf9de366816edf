"""Everything on one theme is gathered on the theme's own page, whatever kind it is."""

from collections.abc import Iterator

from publishing.nearest import suggestion
from publishing.page import Page
from publishing.problems import Problem
from publishing.site import Site

FOLDER = "themes/"
INDEX = f"{FOLDER}index.md"


def theme_page_problems(site: Site) -> Iterator[Problem]:
    """Where themes have pages at all, each theme has one and each such page has a theme."""
    named = {uri for uri in site.uris if uri.startswith(FOLDER) and uri != INDEX}
    if not named:
        return
    for index, theme in enumerate(site.themes.choices):
        if page_of(theme.id) not in named:
            yield Problem(
                site.themes.place("choices", index, "id"),
                f"the theme '{theme.id}' has no page. Add docs/{page_of(theme.id)} with a few words about it.",
            )
    for page in site.pages:
        if page.uri in named and theme_of(page) not in site.themes.ids:
            yield Problem(
                page.fields.place("title"),
                f"this page is in docs/{FOLDER}, and no theme in data/themes.yml has the id '{theme_of(page)}'. {suggestion(theme_of(page) or '', site.themes.ids)}",
            )


def page_of(theme: str) -> str:
    return f"{FOLDER}{theme}.md"


def theme_of(page: Page) -> str | None:
    """The theme whose own page this is."""
    is_one = page.uri.startswith(FOLDER) and page.uri != INDEX
    return page.uri.removeprefix(FOLDER).removesuffix(".md") if is_one else None
