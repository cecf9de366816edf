"""Whether a session can still be joined, in other words than ours, is answered with the word that is used here."""

from typing import Any

from publishing.front_door.showing import shown
from publishing.front_door.wording import mistake

MEANT = {
    **dict.fromkeys(("fully booked", "booked", "booked up", "no places", "no places left", "sold out"), "full"),
    **dict.fromkeys(("canceled", "cancel", "called off", "off", "withdrawn", "abandoned"), "cancelled"),
    **dict.fromkeys(("cancelled.", "cancelled!"), "cancelled"),
}
OPEN = ("open", "free", "available", "places", "places left", "confirmed", "on", "yes", "going ahead", "bookable")
MOVED = ("postponed", "moved", "rescheduled", "delayed", "deferred")
IN_TIME = ("past", "over", "done", "held", "finished", "upcoming", "to come", "future", "today")


def a_status(written: Any) -> Any:
    word = written.strip(" .!").casefold() if isinstance(written, str) else "[]"
    if word == "":
        raise mistake("is empty. Write full or cancelled, or delete the line.")
    if word in MEANT:
        raise mistake(f"{shown(written)} is said in another word here. Write {MEANT[word]}.")
    if word in OPEN:
        raise mistake(
            f"{shown(written)} needs no word: a session is open unless it is full or cancelled. Delete the line."
        )
    if word in MOVED:
        raise mistake(
            f"{shown(written)} is no state of a session. Write the new days under days: and leave its id as it is, so that calendars move it; without a new day write cancelled."
        )
    if word in IN_TIME:
        raise mistake(f"{shown(written)} is worked out from the days. Delete the line.")
    return written
