"""Readers take the figures away: each measure as CSV and JSON, and one description of them all."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from publishing.downloads import files as files_of
from publishing.site import Site


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    site: Site = config.extra["site"]
    for address, content in files_of(site).items():
        files.append(File.generated(config, address, content=content))
    return files
