"""Readers see where they are and what is near: the menu, the trail, sections, audiences, what is new."""

from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from publishing.finding import whereabouts
from publishing.finding.publications import by_kind
from publishing.life.retiring import as_shown
from publishing.site import Site


def on_env(env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
    """What is the same on every page is worked out once."""
    site: Site = config.extra["site"]
    env.globals.update(
        menu=whereabouts.entries(site, site.menu.top),
        foot=whereabouts.entries(site, site.menu.foot),
        audience_pages=whereabouts.audience_pages(site),
        newest=whereabouts.newest(site),
        publications_hub=whereabouts.publications_hub(site),
    )
    return env


def on_page_context(context: dict[str, Any], *, page: Page, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:
    site: Site = config.extra["site"]
    ours = as_shown(site.by_uri[page.file.src_uri], site)
    audience = whereabouts.audience_of(site, ours)
    context.update(
        ours=ours,
        trail=whereabouts.trail(site, ours),
        below=whereabouts.below(site, ours),
        for_audience=by_kind(site, whereabouts.for_audience(site, audience)) if audience else [],
    )
    return context
