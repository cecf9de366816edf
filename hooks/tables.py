"""A wide table scrolls in a region of its own that has a name and that the keyboard can reach."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from publishing.tables import in_regions


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    config.extra["table_region"] = config.theme.get_env().get_template("partials/table.html")
    return files


def on_page_content(html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    return in_regions(html, config.extra["table_region"].render)
