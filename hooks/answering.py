"""How the board answers for itself: what people said and what came of it, who challenged whom, and the risks it names."""

from functools import partial
from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from publishing.answering.links import answers_to_action
from publishing.answering.pages import TOLD, answers_on, download_of, files_of
from publishing.site import Site


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    made = config.extra["answer_files"] = files_of(config.extra["site"])
    for address, content in made.items():
        files.append(File.generated(config, address, content=content))
    return files


def on_env(env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
    env.globals.update(answers_to_action=partial(answers_to_action, config.extra["site"]))
    return env


def on_page_context(context: dict[str, Any], *, page: Page, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:
    site: Site = config.extra["site"]
    ours = site.by_uri[page.file.src_uri]
    if ours.fields.shows in TOLD:
        told = answers_on(site, ours)
        taken = download_of(ours, told, config.extra["answer_files"]) if told else None
        context.update(of_answers=True, told=told, answer_file=taken)
    return context
