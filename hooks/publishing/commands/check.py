"""make check: everything that is wrong, all at once, before anything is built."""

from datetime import datetime
from pathlib import Path

from publishing.checking import check
from publishing.commands.saying import counted, say
from publishing.commands.stages import Stage


def check_site(root: Path, now: datetime) -> int:
    with Stage("Reading pages and facts") as stage:
        site, problems = check(root, now, stage.show)
    read = f"{counted(site.bodies, 'page', 'pages')} and {counted(site.data, 'file of facts', 'files of facts')} read."
    return say(problems, read)
