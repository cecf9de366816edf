"""What the board promised, on pages of its own: how far each action is, what is late, and what it changed."""

from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from publishing.kinds import OF_PLANS
from publishing.plans.downloads import downloads_of, files_of
from publishing.plans.for_templates import plan_page
from publishing.site import Site


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    site: Site = config.extra["site"]
    for page in site.public:
        if page.kind in OF_PLANS:
            files.append(File.generated(config, page.uri, content=""))
    made = config.extra["plan_files"] = files_of(site)
    for address, content in made.items():
        files.append(File.generated(config, address, content=content))
    return files


def on_env(env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
    env.globals.update(plans=list(config.extra["site"].plans_now.values()))
    return env


def on_page_context(context: dict[str, Any], *, page: Page, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:
    site: Site = config.extra["site"]
    ours = site.by_uri[page.file.src_uri]
    context.update(of_plans=ours.uri == "plans/index.md")
    if ours.kind in OF_PLANS:
        context.update(of_plans=True, **plan_page(site, ours))
        context.update(plan_files=downloads_of(context["told"].period, config.extra["plan_files"]))
    return context
