"""The slips of a busy hand in a line of YAML, each with its own sentence, and the line as it was probably meant."""

import re
from dataclasses import dataclass

from publishing.front_door.showing import without_mailboxes
from publishing.front_door.slips_at_the_start import start_slip
from publishing.front_door.slips_in_brackets import bracket_slip
from publishing.front_door.slips_in_groups import IN_GROUPS, group_slip
from publishing.front_door.slips_in_names import as_meant, name_slip
from publishing.front_door.slips_in_values import Slip, value_slip
from publishing.problems import Place, Problem

LINE = re.compile(
    r"(?P<indent> *)(?P<hyphens>(?:-[ ]+)*)(?P<name>[\w-]+[ \t]*:(?=[ \t]|$))?(?P<gap>[ \t]*)(?P<value>.*)"
)
INSIDE_A_GROUP = rf"(?!(?:{IN_GROUPS}):)"
FIELD_BEHIND_SPACES = re.compile(rf"(?: | {{2,8}}{INSIDE_A_GROUP})(?P<field>[a-z_]+:(?: .*)?)")
FIELD_BEHIND_A_HYPHEN = re.compile(rf" {{0,4}}- +{INSIDE_A_GROUP}(?P<field>[a-z_]+: .*)")
FIELD = re.compile(r"[A-Za-z_-]+:(?: |$)")
NAME_ALONE = re.compile(r"(?P<name>[a-z_]+):[ \t]*")
VALUE_ALONE = re.compile(r"[^\W_](?!.*(?::[ \t]|:$)).*|\[.*\]")
# Only where an item starts is a quote a quote: the apostrophe of the board's is a letter like any other.
QUOTED_OR_OPEN = re.compile(r"(?P<start>^|[\[{,:])[ \t]*(?:\"(?:[^\"\\]|\\.)*(?:\"|$)|'[^']*(?:'|$))")
# Of the lines of a file of figures nearly all are like this, and nothing can be wrong with their signs.
NAME_AND_NUMBER = re.compile(r" {2,}[A-Za-z0-9][\w -]*: \d+")
BLOCK_TEXT = re.compile(r"[|>][0-9+-]{0,2}[ \t]*")


@dataclass
class _Around:
    """What the lines above say about this one."""

    block_indent: int | None = None  # text after | or > goes on while lines are indented more than this
    brackets: int = 0  # still open from the lines above
    bracket_indent: int = 0  # of the line where they opened


def mended(text: str, path: str, first_line: int) -> tuple[str, list[Problem]]:
    """The text with each slip put right, line for line, and what to tell the person.

    libyaml stops at the first mistake and speaks of tokens; read line by line, all of them can be told at once.
    """
    lines, problems, around = text.split("\n"), [], _Around()
    is_list = next((line for line in lines if line.strip() and not line.lstrip().startswith("#")), "").startswith("- ")
    for number, line in enumerate(lines):
        if _inside_a_block(line, around) or (lines[number - 1][:1] == " " and NAME_AND_NUMBER.fullmatch(line)):
            continue
        if (found := FIELD_BEHIND_SPACES.fullmatch(line)) and _at_the_edge(lines, number):
            place = Place(path, first_line + number)
            problems.append(
                Problem(place, "this line starts with a space, and the lines around it do not. Delete the space.")
            )
            lines[number] = line = found["field"]
            continue
        if (found := FIELD_BEHIND_A_HYPHEN.fullmatch(line)) and _is_no_item(lines, number, is_list):
            place = Place(path, first_line + number)
            field = found["field"].partition(":")[0]
            problems.append(
                Problem(
                    place,
                    f"a hyphen starts an item of a list, and '{field}' is a field. Delete the hyphen, and all spaces before '{field}'.",
                )
            )
            lines[number] = line = found["field"]
            continue
        if number and (above := NAME_ALONE.fullmatch(lines[number - 1])) and _is_its_value(lines, number):
            place = Place(path, first_line + number)
            whole = f"{above['name']}: {line.rstrip()}"
            problems.append(
                Problem(
                    place,
                    f"what a field says stands on its own line. Join this line and the one above: {without_mailboxes(whole)[:100]}",
                )
            )
            lines[number - 1], lines[number] = f"{above['name']}: {as_meant(line.rstrip())}", "#"
            continue
        below = lines[number + 1] if number + 1 < len(lines) else ""
        if slip := group_slip(line, lines[number - 1] if number else "", below):
            problems.append(Problem(Place(path, first_line + number, slip.column + 1), slip.sentence))
            lines[number] = slip.mended
            continue
        following = next((later for later in lines[number + 1 : number + 9] if later.strip()), None)
        if slip := _slip(line, following, is_list, around, path):
            place = Place(path, first_line + number, slip.column + 1)
            problems.append(Problem(place, slip.sentence))
            lines[number] = slip.mended
    return "\n".join(lines), problems


def _at_the_edge(lines: list[str], number: int) -> bool:
    """Whether the fields around this line start at the edge, and the one above has its value."""
    above = next((line for line in reversed(lines[:number]) if _says_something(line)), None)
    below = next((line for line in lines[number + 1 :] if _says_something(line)), None)
    if above is None:
        return below is not None and below[:1].isalpha()
    return above[:1].isalpha() and not re.search(r":[ \t]*(?:[|>][0-9+-]*)?[ \t]*$", above)


def _says_something(line: str) -> bool:
    """A remark may stand between any two lines."""
    return bool(line.strip()) and not line.startswith("#")


def _is_no_item(lines: list[str], number: int, is_list: bool) -> bool:
    """Whether this is a field with a hyphen before it: nothing above begins a list, and nothing below belongs to it."""
    below = lines[number + 1] if number + 1 < len(lines) else ""
    return not is_list and _at_the_edge(lines, number) and not below.startswith((" ", "-"))


def _is_its_value(lines: list[str], number: int) -> bool:
    """Whether this is the one line of words under a name that has none beside it."""
    below = lines[number + 1] if number + 1 < len(lines) else ""
    return VALUE_ALONE.fullmatch(lines[number]) is not None and (
        not _says_something(below) or FIELD.match(below) is not None
    )


def _inside_a_block(line: str, around: _Around) -> bool:
    """Text under | or > is taken as it is, and so is a list in brackets that goes on over several lines."""
    if around.block_indent is not None:
        if not line.strip() or len(line) - len(line.lstrip(" ")) > around.block_indent:
            return True
        around.block_indent = None
    if around.brackets > 0 and _goes_on(line, around.bracket_indent):
        around.brackets += _brackets(line)
        return True
    around.brackets = 0
    return False


def _goes_on(line: str, indent: int) -> bool:
    """A list in brackets goes on while its lines are indented, and may close where it opened."""
    bare = line.lstrip(" ")
    return not bare or len(line) - len(bare) > indent or bare[0] in "]}"


def _brackets(text: str) -> int:
    bare = QUOTED_OR_OPEN.sub(r"\g<start>", text)
    return sum(bare.count(sign) for sign in "[{") - sum(bare.count(sign) for sign in "]}")


def _slip(line: str, following: str | None, is_list: bool, around: _Around, path: str) -> Slip | None:
    if not line.strip() or line.lstrip(" ").startswith("#"):
        return None
    if slip := start_slip(line):
        return slip
    found = LINE.fullmatch(line)
    if not found:
        return None
    value = found["value"].rstrip()
    before, label = line[: found.start("value")], (found["name"] or "").rstrip(" \t:")
    if BLOCK_TEXT.fullmatch(value) and (found["name"] or found["hyphens"]):
        around.block_indent = len(found["indent"])
        return None
    if not found["name"] and (slip := name_slip(found, line, value, is_list)):
        return slip
    is_value = bool(found["name"] or found["hyphens"])
    if is_value and value[:1] in ("[", "{") and (left_open := _brackets(value)) > 0:
        if following is not None and _goes_on(following, len(found["indent"])):
            around.brackets, around.bracket_indent = left_open, len(found["indent"])
            return None
        return _left_open(value, before)
    if is_value and (slip := bracket_slip(value, before, label, path)):
        return slip
    return value_slip(value, before, label, is_value)


def _left_open(value: str, before: str) -> Slip:
    closing = {"[": "]", "{": "}"}[value[0]]
    return Slip(
        len(before),
        f"the bracket that opens here is not closed. Close it with {closing}.",
        before + (value + closing if _brackets(value) == 1 else value[0] + closing),
    )
