"""A figure is written once, and shown on pages of its own and wherever a writer asks for it."""

from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from publishing.finding.whereabouts import HOME
from publishing.kinds import MEASURE, SUMMARY, WHOLE_REPORT
from publishing.measures.showing import for_templates
from publishing.measures.showing.blocks import MARKED, Block, blocks, with_markers
from publishing.measures.showing.references import with_labels
from publishing.site import Site
from publishing.writing.body import Body


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    site: Site = config.extra["site"]
    for page in site.public:
        if page.kind is MEASURE:
            files.append(File.generated(config, page.uri, content=""))
    config.extra["blocks"] = {}
    config.extra["block"] = config.theme.get_env().get_template("partials/measure_block.html")
    return files


def on_page_markdown(markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    site: Site = config.extra["site"]
    body = Body(f"docs/{page.file.src_uri}", 1, markdown)
    found = [one for one in blocks(body, site.numbers) if isinstance(one, Block)]
    config.extra["blocks"][page.file.src_uri] = found
    return with_markers(with_labels(body, site.labels_of), found, list(site.labels_of(body.path)))


def on_page_content(html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    """After the rules for HTML have read the page: what is put in here is ours."""
    found = for_templates.shown_blocks(
        config.extra["blocks"][page.file.src_uri], config.extra["site"].labels_of(f"docs/{page.file.src_uri}")
    )
    return MARKED.sub(lambda marker: config.extra["block"].render(block=found[int(marker[1])], page=page), html)


def on_env(env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
    site: Site = config.extra["site"]
    env.globals.update(
        figures_by_theme=for_templates.by_theme(site),
        headline_figures=for_templates.headlines(site, site.year_in_numbers.figures if site.year_in_numbers else ()),
    )
    return env


def on_page_context(context: dict[str, Any], *, page: Page, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:
    site: Site = config.extra["site"]
    ours = site.by_uri[page.file.src_uri]
    if ours.kind is MEASURE:
        context.update(for_templates.measure_page(site, ours))
    blocks = config.extra["blocks"].get(ours.uri)
    context.update(
        figures_used=for_templates.used_on(site, ours),
        has_figures=bool(
            blocks or ours.kind in (MEASURE, WHOLE_REPORT, SUMMARY) or (ours.uri == HOME and site.year_in_numbers)
        ),
    )
    return context
