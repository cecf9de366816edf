"""Readers get the same answers from every host: headers, how long to keep what, old addresses, what was taken down."""

import os
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from publishing.hosting.age import MadeFor
from publishing.hosting.answers import Hosted
from publishing.hosting.files import BESIDE, IN_THE_SITE, settings
from publishing.hosting.manifest import MADE_FOR
from publishing.site import Site
from publishing.verifying.folder import files_in


def on_post_build(config: MkDocsConfig) -> None:
    """In the site what services read there; beside it, where make site asks for them, the settings of a server."""
    site: Site = config.extra["site"]
    folder = Path(config.site_dir)
    moved = config.extra.get("redirects", {})
    hosted = Hosted(site.board.site, tuple(files_in(folder)), moved, tuple(page.address for page in site.retired))
    _write(settings(config.theme.get_env(), hosted, IN_THE_SITE), folder)
    if beside := os.environ.get("PUBLISH_HOSTING"):
        age = {MADE_FOR: MadeFor(site.now.isoformat(timespec="minutes")).written()}
        _write(settings(config.theme.get_env(), hosted, BESIDE) | age, Path(beside))


def _write(texts: dict[str, str], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / name).write_bytes(text.encode())
