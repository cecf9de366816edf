"""How far a recommendation is, in the words of other papers, is answered with the word that is used here."""

from typing import Any

from publishing.front_door.showing import shown
from publishing.front_door.wording import mistake

HOW_FAR = {
    **dict.fromkeys(("complete", "completed", "finished", "achieved", "implemented", "met", "embedded"), "done"),
    **dict.fromkeys(("actioned", "yes", "100%"), "done"),
    **dict.fromkeys(("in progress", "ongoing", "on going", "on-going", "in hand", "started", "open"), "under way"),
    **dict.fromkeys(
        ("partly done", "partially done", "partially complete", "partially met", "partly met"), "under way"
    ),
    **dict.fromkeys(("accepted", "agreed", "not started", "to do", "pending", "scheduled", "not begun"), "planned"),
    **dict.fromkeys(("rejected", "refused", "declined", "not agreed", "no action", "will not be done"), "not accepted"),
    **dict.fromkeys(("unknown", "not known", "n/a", "tbc", "not stated", "no information"), "not told"),
}
CLOSED = ("closed", "signed off")
COLOURS = ("green", "amber", "red", "yellow", "blue", "overdue", "late", "no")


def how_far(written: Any) -> Any:
    """What was meant by another word; a colour says how sure somebody is, and not what was done."""
    word = written.strip(" .").casefold() if isinstance(written, str) else ""
    if word in HOW_FAR:
        raise mistake(f"{shown(written)} is said in another word here. Write {HOW_FAR[word]}.")
    if word in CLOSED:
        raise mistake(
            f"{shown(written)} does not say whether it was done. Write done, or not accepted, and what came of it after came_of_it:."
        )
    if word in COLOURS:
        raise mistake(
            f"{shown(written)} does not say how far it is. Write not told, planned, under way, done or not accepted."
        )
    return written
