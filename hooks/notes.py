"""Notes stand at the foot of their chapter, and from each a reader goes back by name to where it is mentioned."""

from dataclasses import replace
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from publishing.reports.questions import Answer
from publishing.writing.notes_back import carried, ways_back
from publishing.writing.notes_read import Note, read


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    env = config.theme.get_env()
    config.extra["notes"] = {}
    config.extra["note_mark"] = env.get_template("partials/notes_mark.html")
    config.extra["notes_foot"] = env.get_template("partials/notes.html")
    return files


def on_page_content(html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    """After the rules for HTML have read the page: what is put in here is ours."""
    text, notes = read(html, config.extra["note_mark"].render)
    config.extra["notes"][page.file.src_uri] = notes
    if not notes:
        return html
    title = config.extra["site"].by_uri[page.file.src_uri].fields.title
    return f"{text}\n{_foot(config, notes, title=title, level=2)}"


def on_page_context(context: dict[str, Any], *, page: Page, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:
    """An answer that stands on the page of its question, under the heading of its agency, brings its notes along."""
    if "answers" in context:
        context["answers"] = [replace(one, notes=_notes_of(one, config)) for one in context["answers"]]
    return context


def _notes_of(answer: Answer, config: MkDocsConfig) -> str:
    notes = carried(answer.section, config.extra["notes"].get(answer.page.uri, ()))
    return _foot(config, notes, title=answer.page.fields.title, level=3) if notes else ""


def _foot(config: MkDocsConfig, notes: list[Note], **facts: Any) -> str:
    listed = [(note, ways_back(note, notes)) for note in notes]
    return str(config.extra["notes_foot"].render(notes=listed, **facts))
