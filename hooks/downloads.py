"""Readers take the figures away: each measure as CSV and JSON, and one description of them all."""

from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from publishing.downloads import downloads_of
from publishing.downloads import files as files_of
from publishing.site import Site


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    site: Site = config.extra["site"]
    made = config.extra["downloads"] = files_of(site)
    for address, content in made.items():
        files.append(File.generated(config, address, content=content))
    return files


def on_page_context(context: dict[str, Any], *, page: Page, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:
    context["downloads"] = downloads_of(page.file.src_uri, config.extra["downloads"])
    return context
