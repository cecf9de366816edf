"""A wide table scrolls in a region of its own that has a name and that the keyboard can reach."""

import re

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from publishing.tables import name_of

TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    config.extra["table_region"] = config.theme.get_env().get_template("partials/table.html")
    return files


def on_page_content(html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    if "<table>" not in html:
        return html
    return TABLE.sub(
        lambda found: config.extra["table_region"].render(
            table=found[0], name=name_of(found[0], html[: found.start()])
        ),
        html,
    )
