"""What one command cost: its time, the processor's, and the most memory that it or a child of it held."""

import gzip
import os
import re
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

REFERRED = re.compile(r"""<(?:link[^>]+rel="?(?:stylesheet|icon)[^>]+href|script[^>]+src|img[^>]+src)="?([^"\s>]+)""")


@dataclass(frozen=True)
class Cost:
    seconds: float
    processor: float  # seconds of work; other programs on the machine change it less
    megabytes: float


@dataclass(frozen=True)
class View:
    """What a reader's first page fetches, in compressed kilobytes."""

    all: float
    script: float
    index: float  # of the search, beside the rest, where the page fetches one


def cost_of(command: Sequence[str], folder: Path) -> Cost:
    env = os.environ | {"PYTHONPATH": "hooks", "NO_MKDOCS_2_WARNING": "1"}
    started = time.perf_counter()
    with subprocess.Popen(command, cwd=folder, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as child:
        assert child.stdout
        said = child.stdout.read()
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise SystemExit(f"{' '.join(command)} failed in {folder}:\n{said.decode(errors='replace')[-3000:]}")
    return Cost(time.perf_counter() - started, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def size_of(folder: Path) -> float:
    """Everything in a folder, in megabytes."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6


def first_view(site: Path, page: str) -> View:
    html = (site / page).read_text(encoding="utf-8")
    named = {(site / page).parent / found.partition("?")[0] for found in REFERRED.findall(html) if "://" not in found}
    files = [site / page, *sorted({path.resolve() for path in named})]
    index = site / "search/search_index.json"
    return View(_compressed(files), _compressed([path for path in files if path.suffix == ".js"]), _compressed([index]))


def _compressed(files: Sequence[Path]) -> float:
    return sum(len(gzip.compress(path.read_bytes(), mtime=0)) for path in files if path.is_file()) / 1000
