"""make serve: a preview that follows every change, and waits for a mistake to be mended."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from publishing.checking import check
from publishing.clock import now

WATCHED = ("docs", "data", "overrides", "hooks", "mkdocs.yml")
PREVIEW = (sys.executable, "-m", "mkdocs", "serve")


def serve_site(root: Path, options: Sequence[str]) -> int:
    """Begin again whenever a mistake kept the preview from starting and something has changed since."""
    with suppress(KeyboardInterrupt):  # the way to end a preview
        while True:
            seen = _moments(root, WATCHED)
            code = _preview(root, options)
            if not code or not _waits_for_a_writer(root):
                return code if code >= 0 else 128 - code  # a signal, as shells number it
            print("\nThe preview starts when this is put right: change a file and save it. Ctrl-C ends.", flush=True)
            while _moments(root, WATCHED) == seen:
                time.sleep(1)
    return 0


def _waits_for_a_writer(root: Path) -> bool:
    """Whether something written keeps the site from being built; a busy port is not mended by saving a page."""
    return any(problem.stops for problem in check(root, now())[1])


def _preview(root: Path, options: Sequence[str]) -> int:
    env = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    hooks = _moments(root, ("hooks",))
    child = subprocess.Popen([*PREVIEW, *options], cwd=root, env=env)
    try:
        while _is_running(child):
            if (after := _moments(root, ("hooks",))) != hooks:
                print(restart_sentence(sorted(_changed(hooks, after))), flush=True)
                hooks = after
    finally:
        child.terminate()
        child.wait()
    return child.returncode


def _is_running(child: "subprocess.Popen[bytes]") -> bool:
    with suppress(subprocess.TimeoutExpired):
        child.wait(timeout=1)
    return child.returncode is None


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
    for path in _files(root, names):
        with suppress(FileNotFoundError):  # an editor's own, gone as soon as it was seen
            found[str(path.relative_to(root))] = path.stat().st_mtime_ns
    return found


def _files(root: Path, names: Sequence[str]) -> Iterator[Path]:
    for name in names:
        if (root / name).is_file():
            yield root / name
        for folder, inside, files in os.walk(root / name):
            inside[:] = [each for each in inside if each != "__pycache__"]
            yield from (Path(folder, file) for file in files)
