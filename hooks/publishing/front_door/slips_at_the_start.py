"""The slips of a busy hand before the first word of a line of YAML: tabs, odd spaces, hyphens and signs."""

import re

from publishing.front_door.showing import without_mailboxes
from publishing.front_door.slips_in_values import Slip

NO_SPACE_AFTER_HYPHEN = re.compile(r"(?P<indent> +)-(?P<item>[^\s-].*)")


def start_slip(line: str) -> Slip | None:
    """What stands at the start of a line says what it belongs to, so it can only be spaces."""
    start = line[: len(line) - len(line.lstrip())]
    if "\t" in start:
        mend = line[len(start) :]
        return Slip(
            start.index("\t"),
            "the Tab key was pressed at the start of this line. Delete the gap and type two spaces for each Tab.",
            start.replace("\t", "  ") + mend,
        )
    if strange := start.strip(" "):
        return Slip(
            start.index(strange[0]),
            "a space of another kind stands before this line (it is often pasted from a web page). Delete it and type normal spaces.",
            " " * len(start) + line[len(start) :],
        )
    if found := re.match(r" *(?:- +)*-(\t)", line):
        return Slip(
            found.start(1),
            "the Tab key was pressed after the hyphen. Delete the gap and type a space.",
            line.replace("\t", " "),
        )
    if (found := NO_SPACE_AFTER_HYPHEN.fullmatch(line)) and not re.fullmatch(r"[-\d.,]+", found["item"]):
        return Slip(
            len(found["indent"]),
            f"a hyphen that starts an item of a list needs a space after it. Write '- {without_mailboxes(found['item'][:40])}'.",
            f"{found['indent']}- {found['item']}",
        )
    if line.startswith("%"):
        return Slip(0, "a line cannot start with %. Delete the line, or put the text in quotes.", "")
    if found := re.match(r" *(?:- +)*(:)(?: |$)", line):
        return Slip(found.start(1), "there is no name before the colon. Write it as name: value.", "#" + line[1:])
    if found := re.match(r" *(?:- +)*(\?)(?: |$)", line):
        return Slip(
            found.start(1), "a line cannot start with a question mark. Write it as name: value.", "#" + line[1:]
        )
    return None
