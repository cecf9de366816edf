"""Nothing wrong is published quietly: everything is read and judged before MkDocs sees it."""

from pathlib import Path
from typing import Literal

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from publishing.checking import check
from publishing.clock import now
from publishing.facts import filled_in
from publishing.kinds import template
from publishing.problems import report

log = get_plugin_logger("candour")


def on_startup(*, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Present so that MkDocs keeps one set of hooks for the life of a preview."""


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    root = Path(config.config_file_path).parent if config.config_file_path else Path()
    site, problems = check(root, now())
    stopping = [problem for problem in problems if problem.stops]
    if stopping:
        raise PluginError(f"{len(stopping)} to put right before the site can be built:\n{report(stopping)}")
    config.site = site  # type: ignore[attr-defined]
    config.site_name = site.board.name
    config.site_url = site.board.site
    return config


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    site = config.site
    for file in list(files.documentation_pages()):
        page = site.by_uri.get(file.src_uri)
        if page is None or not site.is_shown(page):
            files.remove(file)
    return files


def on_page_read_source(*, page: Page, config: MkDocsConfig) -> str:
    """A first line that is empty keeps MkDocs from taking 'Important: …' for a field and losing it."""
    ours = config.site.by_uri[page.file.src_uri]
    return "\n" + filled_in(ours.body, config.site.facts)


def on_page_markdown(markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    ours = config.site.by_uri[page.file.src_uri]
    page.meta = {"title": ours.fields.title, "template": template(config.site, ours)}
    return markdown
