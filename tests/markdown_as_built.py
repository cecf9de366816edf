"""Python-Markdown with the extensions of mkdocs.yml, to compare what we read with what the site shows."""

import re
from typing import Any

import markdown
import yaml

from tests.project import ROOT


def _extensions() -> dict[str, dict[str, Any]]:
    """Only this part of mkdocs.yml: the rest may name things that plain YAML does not know."""
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    found = re.search(r"^markdown_extensions:\n(?:[ ]+.*\n|\n)+", text, re.MULTILINE)
    assert found
    listed = yaml.safe_load(found[0])["markdown_extensions"]
    return {name: settings for entry in listed for name, settings in _named(entry).items()}


def _named(entry: str | dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {entry: {}} if isinstance(entry, str) else entry


EXTENSIONS = _extensions()


def rendered(text: str) -> str:
    """HTML as the site makes it."""
    return markdown.markdown(f"\n{text}", extensions=list(EXTENSIONS), extension_configs=EXTENSIONS)
