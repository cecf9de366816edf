"""The board itself, from data/: its groups, its meetings, who held its offices, and whom it worked with."""

from functools import partial
from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from publishing.groups.for_templates import made_page
from publishing.groups.leading import leads_of
from publishing.groups.parts_made import parts_made
from publishing.site import Site


def on_page_content(html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    """What the template adds can be linked to."""
    site: Site = config.extra["site"]
    made = parts_made(site.by_uri[page.file.src_uri], site)
    page.present_anchor_ids = (page.present_anchor_ids or set()) | {id for _, id, _ in made}
    return html


def on_env(env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
    env.globals.update(leads_of=partial(leads_of, site=config.extra["site"]))
    return env


def on_page_context(context: dict[str, Any], *, page: Page, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:
    site: Site = config.extra["site"]
    context.update(made_page(site, site.by_uri[page.file.src_uri]))
    return context
