"""Readers find what the board publishes by kind, year, theme and name, and from each page what else to read."""

from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from publishing.finding import publications
from publishing.finding.a_to_z import letters
from publishing.finding.alphabet import by_letter
from publishing.finding.narrowing import Narrowing
from publishing.finding.themes import theme_of
from publishing.kinds import PUBLICATIONS
from publishing.life.lifetimes import newest_in_place_of
from publishing.life.retiring import as_shown
from publishing.sections import in_sections
from publishing.site import Site
from publishing.spoken import listed


def on_env(env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
    """What is the same on every page is worked out once, and only if a page asks."""
    site: Site = config.extra["site"]
    env.filters["by_year"] = publications.by_year
    env.filters["listed"] = listed
    env.globals.update(
        kind_indexes=publications.indexes(site),
        theme_pages=publications.theme_pages(site),
        letters=lambda: letters(site),
        glossary_letters=lambda: by_letter(site.glossary.terms, lambda one: one.term) if site.glossary else [],
        narrowing=Narrowing(site),
    )
    return env


def on_page_context(context: dict[str, Any], *, page: Page, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:
    site: Site = config.extra["site"]
    ours = site.by_uri[page.file.src_uri]
    kind, theme = publications.index_of(ours), theme_of(ours)
    successor = newest_in_place_of(ours, site)
    context.update(
        state=site.state(ours),
        successor=as_shown(successor, site) if successor else None,
        state_of_successor=site.state(successor) if successor else None,
        related=publications.related(site, ours) if ours.kind in PUBLICATIONS else [],
        of_kind=publications.of_kind(site, kind) if kind else [],
        on_theme=publications.on_theme(site, theme) if theme else [],
        pages_on_theme=publications.pages_on_theme(site, theme) if theme else [],
        sections=in_sections(page.content or "") if ours.kind.only_these else [],
    )
    return context
