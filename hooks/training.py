"""Training and dates: a page for each course, what is to come and what is over, and calendars that follow by themselves."""

from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from publishing.kinds import OF_TRAINING
from publishing.site import Site
from publishing.training.calendars import calendar_files
from publishing.training.for_templates import training_page
from publishing.training.of_the_board import events_of


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


def on_page_context(context: dict[str, Any], *, page: Page, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:
    site: Site = config.extra["site"]
    ours = site.by_uri[page.file.src_uri]
    context.update(training_page(site, ours, config.extra["dates"], config.extra["calendars"]))
    return context
