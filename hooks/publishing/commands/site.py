"""make site: the new site is built aside and verified, and readers see it only when it is whole."""

import re
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

from publishing.commands.aside import AnotherBuildError, room_beside
from publishing.commands.building import built
from publishing.commands.copies import keep_copies
from publishing.commands.saying import counted, problems_in, say
from publishing.commands.verify import address, verified
from publishing.hosting.finishing import finish
from publishing.pdf.offered import left_out
from publishing.problems import report
from publishing.swapping import remove, swap

HOSTING = "hosting"  # the settings of servers, which are no part of the site
REFUSED = "refused"  # to look at; the next build sweeps it away
BUILD = (sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir")
REMINDERS = re.compile(r"\d[\d,]*\s+reminders?(?=:\s+make\s+check)")  # as hooks/front_door.py says it


def make_site(root: Path, served: Path, build: Sequence[str] = BUILD) -> int:
    """The served folder changes only in the last step, and only if all went well."""
    try:
        with room_beside(served.absolute()) as room:
            return _make(root, served.absolute(), room, build)
    except AnotherBuildError as other:
        print(f"Another build is running here (process {other}). Try again when it has ended.", file=sys.stderr)
        return 1


def _make(root: Path, served: Path, room: Path, build: Sequence[str]) -> int:
    started, new = time.monotonic(), room / "site"
    as_it_was = f"{_name(served, root)} is as it was."
    code, written = built(root, new, room / "said.txt", build, {"PUBLISH_HOSTING": str(new.with_name(HOSTING))})
    if code:
        return _refused(written or f"the build ended with {code}", as_it_was)
    pages, problems = verified(root, new)
    if any(problem.stops for problem in problems):
        new.rename(room.with_name(REFUSED))
        return say(problems, f"The pages that were refused are in .building/{REFUSED}/; {as_it_was}")
    if problems:
        print(report(problems))
    finish(root, new, urlsplit(address(root)).path)
    _put_beside(new.with_name(HOSTING), served.parent / "dist" / HOSTING)
    if reason := swap(new, served):
        print(f"The new site took its place in two steps, because this disk cannot do it in one: {reason}.")
    for sentence in left_out(root, served):
        print(sentence)
    if served.is_relative_to(root) and (copies := keep_copies(served, root / "dist")):
        print(f"To carry away, in dist/: {', '.join(copies)}.")
    if reminders := REMINDERS.search(written):
        print(f"{reminders[0]}: make check lists them.")
    took = f"{time.monotonic() - started:.1f} seconds"
    print(f"{_name(served, root)} is new: {counted(range(pages), 'page', 'pages')}, built and verified in {took}.")
    return 0


def _put_beside(made: Path, kept: Path) -> None:
    if made.is_dir():
        remove(kept)
        kept.parent.mkdir(parents=True, exist_ok=True)
        made.rename(kept)


def _refused(written: str, as_it_was: str) -> int:
    """Mistakes are said as everywhere; anything else is ours to mend, and is shown whole."""
    problems = problems_in(written)
    if problems and "Traceback (most recent call last)" not in written:
        return say(problems, as_it_was)
    print(f"{written.rstrip()}\n\nThe build failed; {as_it_was}", file=sys.stderr)
    return 1


def _name(served: Path, root: Path) -> str:
    return f"{served.relative_to(root)}/" if served.is_relative_to(root) else f"{served}/"
