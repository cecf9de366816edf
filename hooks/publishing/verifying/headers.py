"""What a server is told to send with every page repeats the policy that the page carries in itself."""

from collections.abc import Iterator
from pathlib import Path

from publishing.hosting.sent import HEADERS as SENT
from publishing.problems import Place, Problem

HEADERS = "_headers"
NAME = "content-security-policy"
LINE = f"Content-Security-Policy: {SENT['Content-Security-Policy']}"


def header_problems(folder: Path) -> Iterator[Problem]:
    """The policy is in the file of headers, for every address, and no line there says another."""
    try:
        lines = (folder / HEADERS).read_text(encoding="utf-8", errors="replace").splitlines()
    except FileNotFoundError:
        yield Problem(Place(HEADERS), "the file is missing: servers are told nothing. Make the site again.")
        return
    if lines[:1] != ["/*"]:
        yield Problem(Place(HEADERS), "the first line should be '/*': what follows is for every address.")
    policies = [number for number, line in enumerate(lines, start=1) if NAME in line.lower()]
    if not policies:
        yield Problem(Place(HEADERS), f"no Content-Security-Policy is sent. Write under '/*': {LINE}")
    for number in policies:
        if lines[number - 1].strip() != LINE:
            yield Problem(Place(HEADERS, number), f"the Content-Security-Policy differs from the pages'. Write: {LINE}")
