"""Questions put to a page where it is: each .js file here is one function that answers with plain facts."""

from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

HERE = Path(__file__).parent


@cache
def _question(name: str) -> str:
    return (HERE / f"{name}.js").read_text(encoding="utf-8")


def ask(page: Page, name: str, about: object = None) -> Any:
    return page.evaluate(_question(name), about)
