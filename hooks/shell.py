"""Every page stands in the same shell: one policy, few and small stylesheets and scripts, nothing from outside."""

from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from publishing.colour import shades
from publishing.finding.contents import parts_of_page
from publishing.policy import CONTENT_SECURITY_POLICY
from publishing.site import Site
from publishing.spoken import spoken
from publishing.trimming import trimmed, without_remarks, words_of

STYLESHEETS = ("1-colours", "2-reading", "3-shell", "4-publications", "5-paper", "6-attachments", "10-words")
FIGURES = ("7-charts", "8-figures")  # only pages with figures load these
REPORTS = ("9-reports",)  # and only pages of reports these
SCRIPTS = ("exit", "menu", "filter", "cite", "words", "find")


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    """Of the theme's own files only the stylesheet is left; ours are made here and named by what is in them."""
    site: Site = config.extra["site"]
    env = config.theme.get_env()
    accent = shades(site.board.accent)
    ours = {path: path.read_text(encoding="utf-8") for path in sorted(Path(config.theme.custom_dir or "").rglob("*.*"))}
    words = words_of([text for path, text in ours.items() if path.suffix in (".html", ".js")])
    theme = trimmed(_only_the_stylesheet(files, config.docs_dir), words, "".join(ours.values()))
    made = {
        "stylesheet": ("css", theme + _joined(env, [f"stylesheets/{name}.css" for name in STYLESHEETS], accent=accent)),
        "figures": ("css", _joined(env, [f"stylesheets/{name}.css" for name in FIGURES])),
        "reports": ("css", _joined(env, [f"stylesheets/{name}.css" for name in REPORTS])),
        "plans": ("css", _joined(env, ["stylesheets/11-plans.css"])),
        "groups": ("css", _joined(env, ["stylesheets/12-groups.css"])),
        "answers": ("css", _joined(env, ["stylesheets/13-answers.css"])),
        "training": ("css", _joined(env, ["stylesheets/14-training.css"])),
        "found": ("css", _joined(env, ["stylesheets/found.css"])),
        "whole_report": ("css", _joined(env, ["stylesheets/whole-report.css"], running_title=_quoted(site.board.name))),
        "script": ("js", _joined(env, [f"scripts/{name}.js" for name in SCRIPTS])),
        "search": (
            "js",
            _joined(env, sorted(name for name in env.list_templates(["js"]) if name.startswith("search/"))),
        ),
        "copy_look": ("css", _joined(env, ["stylesheets/copy.css"])),
        "copy_script": ("js", _joined(env, ["scripts/copy.js"])),
        "guard": ("js", _joined(env, ["scripts/guard.js"])),
        "icon": ("svg", _joined(env, ["icon.svg"], site=site)),
    }
    assets = {}
    for name, (ending, text) in made.items():
        path = f"assets/{name}.{sha256(text.encode()).hexdigest()[:8]}.{ending}"
        files.append(File.generated(config, path, content=text))
        assets[name] = path
    config.extra["assets"] = assets
    return files


def _joined(env: Environment, names: list[str], **facts: Any) -> str:
    made = "\n".join(env.get_template(name).render(**facts) for name in names)
    return without_remarks(made) if names[0].endswith((".css", ".js")) else made


def _quoted(words: str) -> str:
    """As a stylesheet writes them."""
    return '"{}"'.format(words.replace("\\", "\\\\").replace('"', '\\"'))


def _only_the_stylesheet(files: Files, docs_dir: str) -> str:
    """Take every file of the theme out, and hand on the words of its stylesheet."""
    from_theme = [file for file in files if file.src_dir and Path(file.src_dir) != Path(docs_dir)]
    for file in from_theme:
        files.remove(file)
    sheet = next(file for file in from_theme if PurePosixPath(file.src_uri).match("assets/stylesheets/main.*.css"))
    return sheet.content_string


def on_env(env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
    """A title with markup in it is text: MkDocs leaves autoescape off. And no line is left for a tag of Jinja."""
    env.autoescape = env.trim_blocks = env.lstrip_blocks = True
    env.filters["spoken"] = spoken
    env.filters["parts_of_page"] = parts_of_page
    policy = (
        None if config.extra["previewing"] else CONTENT_SECURITY_POLICY
    )  # a preview reloads itself by a script in the page
    env.globals.update(site=config.extra["site"], policy=policy, assets=config.extra["assets"])
    return env
