"""Training and dates: a page for each course, what is to come and what is over, and calendars that follow by themselves."""

from html import escape
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc

from publishing.kinds import OF_TRAINING
from publishing.site import Site
from publishing.training.calendars import calendar_files
from publishing.training.for_templates import training_page
from publishing.training.listed import headings_of
from publishing.training.of_the_board import events_of
from publishing.training.pages import HUB


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    site: Site = config.extra["site"]
    for page in site.public:
        if page.kind in OF_TRAINING:
            files.append(File.generated(config, page.uri, content=""))
    events = config.extra["dates"] = events_of(site)
    made = config.extra["calendars"] = calendar_files(site, events)
    for address, content in made.items():
        files.append(File.generated(config, address, content=content))
    return files


def on_page_content(html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    """What the template adds to the first page can be linked to, and stands in its contents."""
    site: Site = config.extra["site"]
    if page.file.src_uri == HUB:
        made = headings_of(site)
        tokens: list[Any] = [{"level": 2, "id": id, "name": escape(name), "children": []} for id, name in made]
        page.toc.items[:0] = get_toc(tokens).items
        page.present_anchor_ids = (page.present_anchor_ids or set()) | {id for id, _ in made}
    return html


def on_page_context(context: dict[str, Any], *, page: Page, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:
    site: Site = config.extra["site"]
    ours = site.by_uri[page.file.src_uri]
    context.update(training_page(site, ours, config.extra["dates"], config.extra["calendars"]))
    return context
