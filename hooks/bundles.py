"""The site to carry away: a folder in a zip that opens by double-click, each annual report alone, and what was taken back since."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from publishing.bundling.as_of import as_of
from publishing.bundling.bundles import Bundle, bundles
from publishing.bundling.copying import TOP, Copy, Parts
from publishing.bundling.taken_back import taken_back
from publishing.bundling.vouched import good_until
from publishing.bundling.wanted import wanted
from publishing.site import Site
from publishing.verifying.folder import files_in

HERE = "\x1acopies\x1a"  # where the list is to stand, whose sizes are known last; no one can type it
Said = Callable[..., str]


def on_env(env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
    site: Site = config.extra["site"]
    page = next((page for page in site.public if page.fields.shows == "copies"), None)
    env.globals.update(copies_page=page, copies_here=HERE, taken_back=taken_back(site) if page else [])
    config.extra["copies"] = partial(_said, env, as_of=as_of(site) if page else None)
    return env


def on_post_build(config: MkDocsConfig) -> None:
    """When every other file is there. A preview changes too often to be carried away."""
    site: Site = config.extra["site"]
    said: Said = config.extra["copies"]
    page = next((page for page in site.public if page.fields.shows == "copies"), None)
    if not page:
        return
    folder = Path(config.site_dir)
    listed = folder / page.address / "index.html"
    html = listed.read_text(encoding="utf-8")
    listed.write_text(html.replace(HERE, said("copies_here")), encoding="utf-8")  # as a copy has it
    made = [] if site.previewing else _made(site, said, folder)
    for one in made:
        (folder / one.address).parent.mkdir(parents=True, exist_ok=True)
        (folder / one.address).write_bytes(one.data)
    listed.write_text(
        html.replace(HERE, said("copies_offered", copies=made, top="../" * page.address.count("/"))), encoding="utf-8"
    )


def _said(env: Environment, name: str, **facts: object) -> str:
    return env.get_template(f"partials/{name}.html").render(**facts)


def _made(site: Site, said: Said, folder: Path) -> list[Bundle]:
    until = good_until(site.contacts)
    parts = Parts(*(said(f"copy_{name}", until=until, top=TOP) for name in ("notice", "numbers", "online", "head")))
    paths = files_in(folder)
    copy = Copy(site.board.site, frozenset(paths), parts)
    return list(bundles(wanted(site, paths), copy, lambda path: (folder / path).read_bytes(), as_of(site)))
