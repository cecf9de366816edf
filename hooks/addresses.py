"""An address that people were given still leads them to its page: old ones forward at once, without a script."""

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from publishing.lasting.aliases import aliases
from publishing.lasting.redirects import file_of, redirects, way
from publishing.lasting.two_names import with_old_names
from publishing.life.states import State
from publishing.problems import Problem, report
from publishing.site import Site


def on_env(env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
    """Written beside the pages, and no page to MkDocs: no menu, list, feed or search has them."""
    site: Site = config.extra["site"]
    forwarding = env.get_template("redirect.html")
    by_address = {page.address: page for page in site.pages}
    config.extra["old_name"] = env.get_template("partials/old_name.html")
    config.extra["old_names"] = aliases(site)
    config.extra["lost_names"] = []
    config.extra["redirects"] = redirects(site)
    for old, new in config.extra["redirects"].items():
        html = forwarding.render(
            old=old,
            new=new,
            there=by_address[new],
            taken_down=by_address[new] in site.retired,
            way=way(old, new),
            look=way(old, config.extra["assets"]["stylesheet"]).removesuffix("/"),
            icon=way(old, config.extra["assets"]["icon"]).removesuffix("/"),
        )
        files.append(File.generated(config, file_of(old), content=html))
    return env


def on_post_page(output: str, *, page: Page, config: MkDocsConfig) -> str:
    """Parts of a page answer to their old names too; on a tombstone there are none."""
    site: Site = config.extra["site"]
    ours = site.by_uri[page.file.src_uri]
    old_names = config.extra["old_names"].get(ours.address)
    if not old_names or site.state(ours) is State.RETIRED:
        return output
    html, problems = with_old_names(output, old_names, config.extra["old_name"])
    config.extra["lost_names"] += problems
    return html


def on_post_build(config: MkDocsConfig) -> None:
    """When all pages have been read, so that all that is wrong is said at once."""
    lost: list[Problem] = config.extra["lost_names"]
    if lost:
        raise PluginError(f"{len(lost)} to put right before the site can be built:\n{report(lost)}")
