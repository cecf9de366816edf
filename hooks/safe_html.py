"""Whatever slipped past the rules for text is caught in the finished HTML: what would have to be removed is a mistake."""

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from publishing.problems import report
from publishing.safe_html import html_problems


def on_page_content(html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    config.extra.setdefault("unsafe", []).extend(html_problems(html, f"docs/{page.file.src_uri}"))
    return html


def on_env(env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
    """Every page has been turned into HTML by now: all that is wrong is told at once."""
    if problems := config.extra["unsafe"]:
        raise PluginError(report(problems))
    return env
