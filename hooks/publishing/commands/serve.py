"""make serve: a preview that follows every change, and waits for a mistake to be mended."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

WATCHED = ("docs", "data", "overrides", "hooks", "mkdocs.yml")
PREVIEW = (sys.executable, "-m", "mkdocs", "serve")


def serve_site(root: Path, options: Sequence[str]) -> int:
    """Begin again whenever the first build failed and something has changed since."""
    while True:
        seen = _moments(root, WATCHED)
        code = _preview(root, options)
        if code <= 0:
            return 0
        print("\nThe preview starts when this is put right: change a file and save it. Ctrl-C ends.", flush=True)
        while _moments(root, WATCHED) == seen:
            time.sleep(1)


def _preview(root: Path, options: Sequence[str]) -> int:
    env = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    hooks = _moments(root, ("hooks",))
    child = subprocess.Popen([*PREVIEW, *options], cwd=root, env=env)
    try:
        while child.poll() is None:
            time.sleep(1)
            if (now := _moments(root, ("hooks",))) != hooks:
                print(restart_sentence(sorted(_changed(hooks, now))), flush=True)
                hooks = now
    finally:
        child.terminate()
        child.wait()
    return child.returncode


def restart_sentence(paths: Sequence[str]) -> str:
    """MkDocs reads hooks once, when it starts."""
    return (
        f"\n{', '.join(paths)} changed, and a preview reads its hooks only once. Press Ctrl-C and run make serve again."
    )


def _changed(before: dict[str, int], after: dict[str, int]) -> set[str]:
    return {path for path in before | after if before.get(path) != after.get(path)}


def _moments(root: Path, names: Sequence[str]) -> dict[str, int]:
    """When each file was last saved."""
    found: dict[str, int] = {}
    for name in names:
        for path in [root / name, *(root / name).rglob("*")]:
            if path.is_file() and "__pycache__" not in path.parts:
                found[str(path.relative_to(root))] = path.stat().st_mtime_ns
    return found
