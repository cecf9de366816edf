"""The slips of a busy hand where a group of fields begins: its name without a colon, or another sign in its first line."""

import re

from publishing.front_door.slips_in_names import as_meant, wrong_sign
from publishing.front_door.slips_in_values import Slip

IN_GROUPS = "by|date|method|says|reason|what|where|file|title|page|id|to|until|address|rule|mark|no_page_because"
WRONG_SIGN = re.compile(r"(?P<start> +(?:- +)?)(?P<name>[a-z_]+)(?P<sign> ?[;=；：])[ ]*(?P<rest>\S.*)")
NAME_WITHOUT_COLON = re.compile(r"(?P<name>[a-z]+(?:_[a-z]+)*)[ \t]*")
NAME_ALONE = re.compile(r"[a-z_]+:[ \t]*")
BELONGS_TO_IT = re.compile(r" +(?:- )?\S|- ")


def group_slip(line: str, above: str, below: str) -> Slip | None:
    """What is wrong with a line that begins a group, or stands in one."""
    if (found := NAME_WITHOUT_COLON.fullmatch(line)) and BELONGS_TO_IT.match(below):
        name = found["name"]
        return Slip(len(name), f"a colon comes after the name of a field. Write '{name}:'.", f"{name}:")
    found = WRONG_SIGN.fullmatch(line)
    if found and (_beside(above, found["start"]) or _is_the_first(above, found)):
        mended = f"{found['start']}{found['name']}: {as_meant(found['rest'])}"
        return Slip(found.start("sign"), wrong_sign(found["name"], found["rest"]), mended)
    return None


def _is_the_first(above: str, found: re.Match[str]) -> bool:
    """Directly under the name of the group; in a list of words a semicolon may follow any other word."""
    return NAME_ALONE.fullmatch(above) is not None and re.fullmatch(IN_GROUPS, found["name"]) is not None


def _beside(above: str, start: str) -> bool:
    """Whether the line above is a whole field of the same group."""
    found = re.match(r"(?P<start> *(?:- +)?)[a-z_]+: +[^\s|>]", above)
    return bool(found and len(found["start"]) == len(start))
