"""make promises-kept: before a change goes in, what it takes out of data/addresses.txt is told."""

import subprocess
import sys
from pathlib import Path

from publishing.commands.saying import counted, say
from publishing.commands.verify import address, facts_of
from publishing.lasting.erased import erasures
from publishing.lasting.promised import FILE, promises
from publishing.lasting.taken_out import taken_out
from publishing.lasting.written import Redirects

NO_STATE = "'{}' is no state that git knows. Write one, as in: make promises-kept SINCE=origin/main"
ALL_GONE = (
    f"{FILE} is gone, and {{}} with it. If they were another site's, as when the demonstration becomes your own, "
    "let this change in once in spite of this; if not, bring the file back."
)


def promises_kept(root: Path, since: str) -> int:
    """Compared with a state that git knows: what stood there stands here too."""
    known = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{since}^{{commit}}")
    if known.returncode:
        print(NO_STATE.format(since), file=sys.stderr)
        return 1
    commit = known.stdout.strip()
    was_there = _git(root, "ls-tree", "--name-only", commit, "--", FILE).stdout.strip()
    found = _git(root, "show", f"{commit}:./{FILE}")
    if was_there and found.returncode:
        print(found.stderr.strip(), file=sys.stderr)
        return 1
    before = found.stdout if was_there else ""
    file = root / FILE
    if before and not file.is_file():
        print(ALL_GONE.format(counted([*promises(before)], "promise", "promises")), file=sys.stderr)
        return 1
    after = file.read_text(encoding="utf-8") if file.is_file() else ""
    if problems := [*taken_out(before, after, erasures(facts_of(root, "redirects", Redirects), address(root)))]:
        return say(problems, "Put the lines back before this change goes in.")
    print(f"{counted([*promises(before)], 'promise', 'promises')} kept." if before else "Nothing was promised before.")
    return 0


def _git(root: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(["git", *words], cwd=root, text=True, encoding="utf-8", capture_output=True, check=False)
