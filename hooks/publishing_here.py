"""People who publish here have one page: new pages to open, what each field means, and what to type beside what it becomes."""

from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from publishing.choosing import choices_of
from publishing.explained import explained, own_fields
from publishing.gallery import examples
from publishing.kinds import PUBLICATIONS, PageFields
from publishing.measures.measure import Measure
from publishing.sections import in_sections
from publishing.site import Site
from publishing.starting.in_browser import new_pages


def on_page_context(context: dict[str, Any], *, page: Page, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:
    site: Site = config.extra["site"]
    ours = site.by_uri[page.file.src_uri]
    if ours.fields.shows == "publishing":
        context.update(
            sections=in_sections(page.content or ""),
            new_pages=new_pages(site),
            every_field=explained(PageFields),
            kinds=[(kind, own_fields(kind.fields, PageFields)) for kind in PUBLICATIONS],
            choices=choices_of(site),
            examples_in=lambda html: examples(html, ours.body),
        )
    elif ours.fields.shows == "fields of a measure":
        context.update(measure_fields=explained(Measure), choices=choices_of(site))
    return context
