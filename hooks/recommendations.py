"""What others asked of the board, and what came of it: a page for each time that somebody looked, and the register."""

from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from publishing.finding.publications import index_of
from publishing.kinds import CASE_REVIEW, RECOMMENDATIONS, SCRUTINY
from publishing.recommendations.asked import asked_on
from publishing.recommendations.downloads import ADDRESS, offered, register_csv
from publishing.recommendations.narrowing import Narrowing
from publishing.recommendations.recommendation import Recommendation
from publishing.recommendations.register import Register
from publishing.recommendations.tied import Tied
from publishing.scrutiny.over_time import over_time
from publishing.site import Site


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    site: Site = config.extra["site"]
    tied = config.extra["tied"] = Tied(site)
    register = config.extra["register"] = Register(tied)
    for page in site.public:
        if page.kind is SCRUTINY:
            files.append(File.generated(config, page.uri, content=""))
    if site.public_page(f"{RECOMMENDATIONS.folder}/index.md"):
        made = config.extra["register_csv"] = register_csv(register)
        files.append(File.generated(config, ADDRESS, content=made))
    return files


def on_env(env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
    env.globals.update(tied=config.extra["tied"], register=config.extra["register"])
    return env


def on_page_context(context: dict[str, Any], *, page: Page, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:
    site: Site = config.extra["site"]
    ours = site.by_uri[page.file.src_uri]
    context["told_of"] = config.extra["tied"].told_of(ours)
    if ours.kind in (CASE_REVIEW, SCRUTINY):
        asked = asked_on(site, ours)
        context.update(
            of_plans=bool(asked),
            asked=[one for one in asked if isinstance(one.asked, Recommendation)],
            points=[one for one in asked if not isinstance(one.asked, Recommendation)],
        )
    if ours.kind is SCRUTINY or index_of(ours) in (SCRUTINY, RECOMMENDATIONS):
        looked = over_time(site)
        context.update(
            of_plans=True, looked=looked, looked_here=next((one for one in looked if one.page is ours), None)
        )
    if index_of(ours) is RECOMMENDATIONS:
        context.update(narrowing=Narrowing(config.extra["register"]), file=offered(config.extra["register_csv"]))
    return context
