"""Search engines find every public page, and learn when it last changed; of other pages they learn nothing."""

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from publishing.following.sitemap import is_at_the_top, last_changes
from publishing.site import Site


def on_env(env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
    site: Site = config.extra["site"]
    env.globals["last_changes"] = last_changes(site)
    if is_at_the_top(site):
        robots = env.get_template("robots.txt").render(site=site)
        files.append(File.generated(config, "robots.txt", content=robots))
    return env
