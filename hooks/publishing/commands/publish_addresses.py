"""make publish-addresses: what the finished site has made public is promised from now on."""

import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from publishing.commands.saying import counted
from publishing.lasting.parts import published
from publishing.lasting.promised import FILE, promise_problems, with_new
from publishing.lasting.redirects import file_of
from publishing.problems import report
from publishing.reading import read_site
from publishing.site import Site


def publish_addresses(root: Path, folder: Path, now: datetime) -> int:
    """Only what is public at this minute, whatever minute the finished site was made for."""
    if not (folder / "index.html").is_file():
        print("There is no finished site. Run make site first.", file=sys.stderr)
        return 1
    path = root / FILE
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    if problems := list(promise_problems(text)):
        print(report(problems), file=sys.stderr)
        return 1
    site, _ = read_site(root, now)
    written, new = with_new(text, _found(site, folder), now.date())
    path.write_text(written, encoding="utf-8", newline="\n")
    print(f"{counted(range(new), 'address', 'addresses')} added to {FILE}. Send it with your change.")
    return 0


def _found(site: Site, folder: Path) -> Iterator[str]:
    for page in site.public:
        finished = folder / file_of(page.address)
        if finished.is_file():
            yield from published(page.uri, page.address, finished.read_text(encoding="utf-8"))
