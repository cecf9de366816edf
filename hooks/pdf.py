"""An annual report can be taken away as a PDF, where one was made of what its page says now; it is offered after the page."""

from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from publishing.kinds import WHOLE_REPORT
from publishing.pdf.offered import kept_at, offered
from publishing.pdf.paper import fingerprint, paper
from publishing.reports.report import folder_of
from publishing.site import Site


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    """A cover is finished after its whole report: only then is it known what that says."""
    site: Site = config.extra["site"]
    for report in site.reports.values():
        if cover := files.get_file_from_path(report.cover.uri):
            files.remove(cover)
            files.append(cover)
    config.extra["pdfs"] = {}
    return files


def on_page_context(context: dict[str, Any], *, page: Page, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:
    context["pdf"] = config.extra["pdfs"].get(page.file.src_uri)
    return context


def on_post_page(output: str, *, page: Page, config: MkDocsConfig) -> str:
    site: Site = config.extra["site"]
    ours = site.by_uri[page.file.src_uri]
    if ours.kind is not WHOLE_REPORT or site.previewing:
        return output
    root, folder = Path(config.config_file_path).parent, folder_of(ours.uri)
    year = folder.rpartition("/")[2]
    if kept_at(root, year).is_file():
        sheet = paper(output, ours.address, Path(config.site_dir), Path(config.theme.custom_dir or ""))
        if found := offered(root, year, fingerprint(sheet)):
            (Path(config.site_dir) / found.address).parent.mkdir(parents=True, exist_ok=True)
            (Path(config.site_dir) / found.address).write_bytes(found.data)
            config.extra["pdfs"][f"{folder}/index.md"] = found
    return output
