"""Every page of this project has the words of one of our finished pages, so that Material searches the same."""

from pathlib import Path
from typing import Any


def on_page_content(html: str, *, page: Any, **_: Any) -> str:
    return (Path(__file__).parent / "words" / page.file.src_uri).read_text(encoding="utf-8")
