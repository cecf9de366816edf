"""Reports are read in chapters, cited by paragraph, and held to: each number is an address, each mention leads there."""

from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from publishing.kinds import AGENCY_REPORT, NUMBERED, QUESTION, SUMMARY, WHOLE_REPORT
from publishing.measures.showing.for_templates import used_on
from publishing.reports.citing import cited_as, figures_of
from publishing.reports.gathered import gathered
from publishing.reports.mentions import with_mentions
from publishing.reports.numbering import NUMBERED_HTML, with_addresses
from publishing.reports.of_the_board import paragraphs_near, part_of, report_of
from publishing.reports.questions import answers, question_of, questions
from publishing.reports.report import agency_of, part_id, part_name
from publishing.reports.sources import parts
from publishing.reports.structure_drawing import drawing
from publishing.reports.summary import summary_of
from publishing.reports.whole import moved, outside_addresses, parts_of
from publishing.site import Site
from publishing.spoken import spoken
from publishing.writing.body import Body


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    for page in config.extra["site"].public:
        if page.kind in (QUESTION, WHOLE_REPORT):
            files.append(File.generated(config, page.uri, content=""))
    config.extra["paragraph"] = config.theme.get_env().get_template("partials/paragraph.html")
    return files


def on_page_markdown(markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    site: Site = config.extra["site"]
    ours, path = site.by_uri[page.file.src_uri], f"docs/{page.file.src_uri}"
    if known := paragraphs_near(ours, site.reports):
        markdown = with_mentions(markdown, Body(path, 1, markdown), known)
    if ours.kind in NUMBERED:
        markdown = with_addresses(markdown, Body(path, 1, markdown))
    return markdown


def on_page_content(html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    """After the rules for HTML have read the page: what is put in here is ours."""
    site: Site = config.extra["site"]
    ours = site.by_uri[page.file.src_uri]
    if ours.kind not in NUMBERED:
        return html
    said = {"cited": cited_as(ours, site), "address": page.canonical_url, "published": spoken(ours.fields.published)}
    shown = config.extra["paragraph"].render
    return NUMBERED_HTML.sub(lambda found: shown(said, number=found["number"], text=found["text"]), html)


def on_env(env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
    site: Site = config.extra["site"]
    env.filters.update(part_name=part_name, part_id=part_id, drawn=drawing, moved_into=moved)
    config.extra["finished"] = {
        file.src_uri: file.page.content or "" for file in files.documentation_pages() if file.page is not None
    }
    env.globals.update(reports=list(site.reports.values()), paragraphs_of=lambda source: parts(source, site.reports))
    return env


def on_page_context(context: dict[str, Any], *, page: Page, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:
    site: Site = config.extra["site"]
    ours = site.by_uri[page.file.src_uri]
    report = report_of(ours, site.reports)
    figures = figures_of(report, site) if report and (ours is report.cover or ours.kind is WHOLE_REPORT) else []
    before, after = report.beside(ours) if report and ours in report.pages else (None, None)
    if ours.kind is AGENCY_REPORT:
        context.update(gathered=gathered(site, report, agency_of(ours)))
    if ours.kind is SUMMARY:
        context.update(gathered=summary_of(site, ours), of_plans=True)
    if report and ours.kind is QUESTION:
        context.update(answers=answers(report, question_of(ours, report), config.extra["finished"]))
    if report and report.figures and (ours is report.figures or ours.kind is WHOLE_REPORT):
        used = ((part, used_on(site, part)) for part in report.pages)
        context.update(figures_by_part=[(part, found) for part, found in used if found])
    if report and ours.kind is WHOLE_REPORT:
        whole, addresses = outside_addresses(parts_of(report, config.extra["finished"]))
        context.update(whole=whole, outside_addresses=addresses)
    context.update(questions=questions(report) if report else [])
    context.update(part_of=part_of(ours, site.reports))
    context.update(report=report, report_figures=figures, before=before, after=after, is_numbered=ours.kind in NUMBERED)
    return context
