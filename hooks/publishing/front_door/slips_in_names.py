"""The slips of a busy hand in the name of a field: the colon, the space after it, or the hyphen before it is not there."""

import re

from publishing.front_door.as_people_write import day_meant
from publishing.front_door.slips_in_values import COLON, Slip, quoted

NO_SPACE = re.compile(r"(?P<name>(?!(?:mailto|tel|https?|urn):)[A-Za-z_][\w-]*):(?=\S|[^\S ])(?!//)")
NO_COLON = re.compile(r"(?P<name>[a-z_]+)(?: *[=;：] *| +|$)(?P<value>.*)")
WRONG_SIGN = re.compile(
    r"(?P<name>[A-Za-z][a-z]*(?:_[a-z]+)*) ?(?:[=;；：]|(?<=[a-z])[.,](?= [\d\[]))[ ]*(?P<value>\S.*)"
)
HELD_BACK = re.compile(
    r"(?:in |first |rough )?draft\W*(?:do not publish\W*)?|(?:do not|not to be) publish(?:ed)?\W*|not for publication\W*",
    re.I,
)
NOT_A_NAME = ("", *"[]{}\"'-.&*!|>@`#?:,")
BULLET = re.compile(r"[•●▪◦‣·][ \t]*(?P<words>\S.*)")


def name_slip(found: re.Match[str], line: str, value: str, is_list: bool) -> Slip | None:
    """The colon of a field is there, and a space comes after it."""
    at, before = found.start("value"), line[: found.start("value")]
    if (match := NO_SPACE.match(value)) and (not before or match["name"].islower()):
        rest = value[match.end() :].strip()
        return Slip(
            at + match.end() - 1,
            f"'{match['name']}:' needs a normal space after the colon. Write '{match['name']}: …'.",
            f"{before}{match['name']}: {as_meant(rest)}",
        )
    if not found["hyphens"] and (bullet := BULLET.fullmatch(value)):
        return Slip(
            at,
            f"'{value[0]}' does not start an item of a list here. Start the line with two spaces, a hyphen and a space.",
            f"{found['indent']}- {as_meant(bullet['words'])}",
        )
    if before or is_list or value[:1] in NOT_A_NAME or COLON.search(value):
        return None
    if match := WRONG_SIGN.fullmatch(value):
        name = match["name"].lower()
        return Slip(match.end("name"), wrong_sign(name, match["value"]), f"{name}: {as_meant(match['value'])}")
    if HELD_BACK.fullmatch(value):
        return Slip(at, "this line alone does not hold the page back. Write draft: true", "draft: true")
    match = NO_COLON.match(value)
    return Slip(
        at,
        "this line has no colon followed by a space. A field is its name, a colon, a space and your words, as in owner: Board manager. If the line goes on from the one above, join the two. If it only says what to write, put a # and a space before it, or delete it.",
        f"{match['name']}: {as_meant(match['value'])}" if match else "#",
    )


def wrong_sign(name: str, value: str) -> str:
    """With the day, where one was typed as people write it."""
    return f"a colon and a space come after the name of a field. Write '{name}: {day_meant(value) or '…'}'."


def as_meant(value: str) -> str:
    """A list stays a list; anything else is safest in quotes."""
    return value if value[:1] in ("[", '"', "'", "") else quoted(value)
