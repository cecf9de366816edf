"""Readers follow the board by feed, without an account and without being known: Atom and JSON Feed."""

from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from publishing.following.feeds import Feeds
from publishing.following.json_feed import json_feed
from publishing.site import Site


def on_env(env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
    """After the shell's, which makes text of every title with markup in it."""
    site: Site = config.extra["site"]
    feeds = config.extra["feeds"] = Feeds(site)
    atom, entry = env.get_template("feed.xml"), env.get_template("feed_entry.html")
    content = {id: entry.render(entry=one) for id, one in feeds.told.items()}
    for feed in feeds.by_page.values():
        files.append(File.generated(config, feed.atom, content=atom.render(feed=feed, content=content)))
        files.append(File.generated(config, feed.json, content=json_feed(feed, content)))
    return env


def on_page_context(context: dict[str, Any], *, page: Page, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:
    feeds: Feeds = config.extra["feeds"]
    ours = feeds.site.by_uri[page.file.src_uri]
    context.update(
        feed=feeds.by_page.get(ours.uri),
        feeds_near=feeds.near(ours) if feeds.site.is_shown(ours) else [],
    )
    return context
