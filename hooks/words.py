"""A short form is explained where a reader meets it first: a link to its entry, and a list at the foot of the page."""

from functools import cache, partial
from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

from publishing.kinds import WHOLE_REPORT
from publishing.site import Site
from publishing.words.chosen import chosen_on, page_of_words
from publishing.words.marking import HERE, marked
from publishing.words.used_on import used_on


def on_env(env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
    config.extra["page_of_words"] = page_of_words(config.extra["site"])
    config.extra["word"] = cache(env.get_template("partials/word.html").render)  # on most pages the same
    config.extra["words_used"] = env.get_template("partials/words_used.html")
    env.globals.update(words_used=HERE)
    return env


def on_page_context(context: dict[str, Any], *, page: Page, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:
    site: Site = config.extra["site"]
    if site.by_uri[page.file.src_uri] is config.extra["page_of_words"]:
        context["used_on"] = used_on(site)
    return context


def on_post_page(output: str, *, page: Page, config: MkDocsConfig) -> str:
    """When all of a page is there, its templates' words too."""
    site: Site = config.extra["site"]
    ours, glossary = site.by_uri[page.file.src_uri], config.extra["page_of_words"]
    if HERE not in output or not site.words or not glossary or ours is glossary:
        return output.replace(HERE, "")
    mark = partial(config.extra["word"], there=get_relative_url(glossary.address, page.url))
    text, entries = marked(output, site.words, chosen_on(ours, site), mark)
    where = "in this report" if ours.kind is WHOLE_REPORT else "on this page"
    return text.replace(HERE, config.extra["words_used"].render(entries=entries, where=where) if entries else "")
