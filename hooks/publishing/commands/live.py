"""make verify-live and make newer: before and after publishing, the host is asked what readers get from it."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from publishing.commands.saying import counted
from publishing.commands.verify import ANYWHERE, address
from publishing.hosting.age import MadeFor, made_for
from publishing.hosting.asking import Answer, SilenceError, ask
from publishing.hosting.live import NoManifestError, differences, files_at, whole
from publishing.hosting.manifest import MADE_FOR

NO_ADDRESS = "Which address? Write it, as in: make verify-live URL=https://www.example.org/"


def verify_live(root: Path, url: str | None, headers: bool = True, asking: Callable[[str], Answer] = ask) -> int:
    """Each difference between what was made and what readers get."""
    if (at := url or address(root)) == ANYWHERE:
        print(NO_ADDRESS, file=sys.stderr)
        return 1
    try:
        files = files_at(whole(at), asking)
    except NoManifestError as reason:
        print(reason, file=sys.stderr)
        return 1
    found = [*differences(whole(at), files, headers, asking)]
    for sentence in found:
        print(sentence)
    print(f"{counted(files, 'file', 'files')} compared at {whole(at)}: {counted(found, 'difference', 'differences')}.")
    return int(bool(found))


def newer(
    root: Path, site: Path, url: str | None, rollback: bool = False, asking: Callable[[str], Answer] = ask
) -> int:
    """A site that is older than what is live is kept from being published, and any other says from now on how old it is."""
    kept = site.parent / "dist/hosting" / MADE_FOR
    ours = made_for(kept.read_text(encoding="utf-8")) if kept.is_file() else None
    if not ours or not (site / "index.html").is_file():
        print(f"There is no finished site in {site.name}/. Run make site first.", file=sys.stderr)
        return 1
    ours = MadeFor(ours.minute, _newest_change())
    at = whole(url or address(root))
    try:
        answer = asking(f"{at}{MADE_FOR}")
        live = made_for(answer.body.decode(errors="replace")) if answer.status == 200 else None
        unknown = f"{at} does not say how old it is (the answer is {answer.status})."
    except SilenceError as silence:
        live, unknown = None, f"{at} does not answer: {silence}."
    if live and ours.is_older_than(live) and not rollback:
        print(
            f"This site was made for {_said(ours)}, and what is live at {at} for {_said(live)}, which is newer. "
            'Make the site again from the newest files. To go back on purpose: make newer OPTIONS="--rollback"',
            file=sys.stderr,
        )
        return 1
    (site / MADE_FOR).write_text(ours.written(), encoding="utf-8")
    print(f"It may be published: made for {_said(ours)}. {f'Live is {_said(live)}.' if live else unknown}")
    return 0


def _newest_change() -> int | None:
    written = os.environ.get("SOURCE_DATE_EPOCH", "")
    return int(written) if written.isascii() and written.isdigit() else None


def _said(made: MadeFor) -> str:
    return made.minute[:16].replace("T", " ")
