"""Pagefind from the package registry, in an environment of its own that is thrown away, over the same words."""

import shutil
import subprocess
import sys
from collections.abc import Sequence
from html import escape
from pathlib import Path

from tests.bench.measuring import cost_of
from tests.bench.search.parts import Part
from tests.bench.search.ways import IN_PAGE, PAGEFIND, LeftOutError, Way, Written, in_page, megabytes

PAGE = """\
<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<title>{title}</title>
<main data-pagefind-body>
<h1>{title}</h1>
{html}
</main>
</html>
"""
NOT_ASKED = ("-ui.js", "-ui.css", "-highlight.js")  # its own boxes to type in, which are not used here


def install(folder: Path) -> Path:
    """The Python that has Pagefind; an environment is made at most once."""
    python = folder / "bin/python"
    if not (folder / "ready").exists():
        commands: list[list[str | Path]] = [
            [sys.executable, "-m", "venv", folder],
            [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "pagefind[bin]"],
        ]
        for command in commands:
            done = subprocess.run(command, text=True, capture_output=True, check=False)
            if done.returncode:
                raise LeftOutError(f"{PAGEFIND} is left out, for it could not be installed. {_why(done.stderr)}")
        (folder / "ready").touch()
    return python


def pagefind(folder: Path, parts: Sequence[Part], python: Path) -> Way:
    for part in parts:
        page = folder / part.address / "index.html"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(PAGE.format(title=escape(part.title), html=part.html), encoding="utf-8")
    cost = cost_of([str(python), "-m", "pagefind", "--site", "."], folder)
    for name in ("pagefind.html", "pagefind.js"):
        shutil.copy2(IN_PAGE / name, folder)
    files = [file for file in (folder / "pagefind").rglob("*") if not file.name.endswith(NOT_ASKED)]
    written = Written(megabytes(files), cost.processor)
    return Way(PAGEFIND, folder, "/pagefind.html", in_page("ours.js"), written, _is_ordinary)


def _is_ordinary(path: str) -> bool:
    return not path.startswith("/pagefind/")


def _why(said: str) -> str:
    """What a program that failed calls an error; what else it says is of no use to anyone."""
    errors = [line.removeprefix("ERROR: ") for line in said.splitlines() if line.startswith("ERROR: ")]
    reason = "\n".join(f"  {line}" for line in errors or said.strip().splitlines()[-1:])
    return f"Is there a network, and does the package registry answer? What was said:\n{reason}"
