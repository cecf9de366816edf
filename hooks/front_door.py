"""Nothing wrong is published quietly: everything is read and judged before MkDocs sees it."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from publishing.attachments.belonging import public_attachments
from publishing.checking import check
from publishing.clock import now
from publishing.commands.saying import counted
from publishing.facts import filled_in
from publishing.life.retiring import as_shown, without_lost_anchors
from publishing.pictures import public_pictures
from publishing.problems import report
from publishing.site import Site
from publishing.templates import template

log = get_plugin_logger("front_door")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    site, problems = check(Path(config.config_file_path).parent, now())
    if stopping := [problem for problem in problems if problem.stops]:
        raise PluginError(f"{len(stopping)} to put right before the site can be built:\n{report(stopping)}")
    if problems:
        reminders = counted(set(problems), "reminder", "reminders")
        log.info(f"{reminders}: make check lists them.")  # make site says it again
    config.site_name = site.board.name
    if not _is_preview(config):
        config.site_url = site.board.site
    config.extra.update(site=site.as_seen(previewing=_is_preview(config)), previewing=_is_preview(config))
    return config


def _is_preview(config: MkDocsConfig) -> bool:
    """`mkdocs serve` puts its own address in place of the site's, and says so nowhere else."""
    return (config.site_url or "").startswith(f"http://{config.dev_addr.host}:{config.dev_addr.port}")


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    """What is not public leaves no trace: neither the page nor its files, nor a picture that only it shows."""
    site: Site = config.extra["site"]
    public = {page.path for page in [*site.public, *site.retired]} | public_pictures(site) | public_attachments(site)
    for file in list(files):
        if file.src_dir == config.docs_dir and f"docs/{file.src_uri}" not in public:
            files.remove(file)
    return files


def on_page_read_source(*, page: Page, config: MkDocsConfig) -> str:
    """A first line that is empty keeps MkDocs from taking 'Important: …' for a field and losing it."""
    site: Site = config.extra["site"]
    ours = as_shown(site.by_uri[page.file.src_uri], site)
    return "\n" + filled_in(without_lost_anchors(ours.body, site), site.facts)


def on_page_markdown(markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    site: Site = config.extra["site"]
    ours = site.by_uri[page.file.src_uri]
    page.update_date = site.changed(
        ours
    ).isoformat()  # MkDocs stamps the compressed sitemap with it, and would take today
    page.meta = {"title": as_shown(ours, site).fields.title, "template": template(site, ours)}
    return markdown
