"""How far and how sure, in the words of other boards' plans, is answered with the word that is used here."""

from typing import Any

from publishing.front_door.showing import shown
from publishing.front_door.wording import mistake

HOW_FAR = {
    **dict.fromkeys(("complete", "completed", "finished", "achieved", "met", "closed", "yes", "100%"), "done"),
    **dict.fromkeys(
        ("in progress", "ongoing", "on going", "on-going", "in hand", "started", "partly done"), "under way"
    ),
    **dict.fromkeys(("partially complete", "partially met", "open"), "under way"),
    **dict.fromkeys(("not begun", "to do", "planned", "pending", "to be started", "no"), "not started"),
    **dict.fromkeys(("cancelled", "canceled", "abandoned", "withdrawn", "ended", "dropped"), "stopped"),
    **dict.fromkeys(("unknown", "not known", "n/a", "tbc"), "not told"),
}
HOW_SURE = {
    **dict.fromkeys(("g", "on track", "on target", "on schedule"), "green"),
    **dict.fromkeys(("a", "yellow", "orange", "at risk"), "amber"),
    **dict.fromkeys(("r", "delayed", "off track", "behind"), "red"),
}
LATE = ("overdue", "late", "slipped", "missed")


def how_far(written: Any) -> Any:
    """What was meant by another word; a colour is no progress."""
    word = _bare(written)
    if word in HOW_FAR:
        raise mistake(f"{shown(written)} is said in another word here. Write {HOW_FAR[word]}.")
    if word in LATE:
        raise mistake(f"{shown(written)} is worked out from due: of its steps. Write under way, or not started.")
    if sure := HOW_SURE.get(word, word if word in HOW_SURE.values() else ""):
        raise mistake(
            f"{shown(written)} says how sure the board is, which goes after confidence: {sure}. Write here how far it is: not started, under way, done or stopped."
        )
    return written


def how_sure(written: Any) -> Any:
    word = _bare(written)
    if word in HOW_SURE:
        raise mistake(f"{shown(written)} is said in another word here. Write {HOW_SURE[word]}.")
    if word == "":
        raise mistake("is empty. Write green, amber or red, or delete the line.")
    return written


def _bare(written: Any) -> str:
    return written.strip(" .").casefold() if isinstance(written, str) else "[]"
