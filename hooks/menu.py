"""Readers see where they are and what is near: trail, sections, audiences, what is new."""

from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from publishing import menu
from publishing.site import Site


def on_env(env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
    """What is the same on every page is worked out once."""
    site: Site = config.extra["site"]
    env.globals.update(
        audience_pages=menu.audience_pages(site), standing_pages=menu.standing_pages(site), newest=menu.newest(site)
    )
    return env


def on_page_context(context: dict[str, Any], *, page: Page, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:
    site: Site = config.extra["site"]
    ours = site.by_uri[page.file.src_uri]
    context.update(
        trail=menu.trail(site, ours),
        below=menu.below(site, ours),
        for_audience=menu.for_audience(site, ours) if menu.is_audience(site, ours) else [],
    )
    return context
