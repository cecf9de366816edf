"""Readers search what the pages say when finished: an index in small files, loaded only by those who search."""

from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from publishing.searching.index import files_of_index
from publishing.searching.passages import passages
from publishing.searching.record import is_found, record
from publishing.searching.said_differently import groups
from publishing.site import Site


def on_env(env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
    site: Site = config.extra["site"]
    by_what = {page.fields.shows: page for page in site.public if page.fields.shows}
    env.globals.update(
        search_page=by_what.get("search"), a_to_z_page=by_what.get("a to z"), contact_page=by_what.get("contacts")
    )
    config.extra["records"] = []
    config.extra["search_page"] = by_what.get("search")
    return env


def on_post_page(output: str, *, page: Page, config: MkDocsConfig) -> str:
    site: Site = config.extra["site"]
    ours = site.by_uri[page.file.src_uri]
    if config.extra["search_page"] and site.is_shown(ours) and is_found(ours):
        config.extra["records"].append(record(ours, site, passages(output)))
    return output


def on_post_build(config: MkDocsConfig) -> None:
    site: Site = config.extra["site"]
    if not config.extra["search_page"]:
        return
    tell = site.public_page(site.contacts.page or "")
    index = files_of_index(
        config.extra["records"],
        groups(site.glossary, site.search, site.contacts.asked_with),
        site.contacts.asked_with,
        tell.address if tell else None,
    )
    site_dir = Path(config.site_dir)
    for folder in {Path(address).parent for address in index}:
        (site_dir / folder).mkdir(parents=True, exist_ok=True)
    for address, text in index.items():
        (site_dir / address).write_bytes(text.encode())
