"""Files that readers can take with them are listed at the end of their page."""

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from publishing.attachments.downloads import downloads
from publishing.site import Site


# No header makes a browser save a file instead of showing it: a saved file stays on the reader's telephone for others to find.
def on_env(env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
    site: Site = config.extra["site"]
    env.filters["downloads"] = lambda page: downloads(page, site)
    return env
