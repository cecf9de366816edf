"""The slips of a busy hand in a value of YAML: quotes that curl or stay open, colons and signs without quotes."""

import re
from dataclasses import dataclass

from publishing.front_door.showing import without_mailboxes

CURLY = "“”‘’„‟‚«»"
QUOTED = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'")
SEVERAL_QUOTED = re.compile(rf"(?:{QUOTED.pattern})(?:[ \t]*,[ \t]*(?:{QUOTED.pattern}))+")
MARKDOWN = re.compile(r"\*\*?|`+|^#+ ")
COLON = re.compile(r":(?=[ \t]|$)")
COMMENT = re.compile(r"(?<=[ \t])#")
KEPT_BY_YAML = {
    "@": "which has a meaning of its own here",
    "`": "which has a meaning of its own here",
    "%": "which has a meaning of its own here",
    "&": "which has a meaning of its own here",
    "*": "which has a meaning of its own here",
    "!": "which has a meaning of its own here",
}
NUMBER_BEHIND_A_SIGN = re.compile(r"#[ \t]*(\d{1,9})")
LONGEST_EXAMPLE = 110
STARTS_SHORT = re.compile(r"'(?:[Tt]is|[Tt]was|[Tt]il|[Ee]m|[Cc]ause|[Bb]out|[Nn]|\d\ds?)\b")


@dataclass(frozen=True)
class Slip:
    column: int  # from 0
    sentence: str
    mended: str  # the whole line


def quoted(written: str) -> str:
    """The text in straight quotes, as YAML wants it."""
    return '"' + written.replace("\\", "\\\\").replace('"', '\\"') + '"'


def value_slip(value: str, before: str, label: str, is_value: bool) -> Slip | None:
    """What is wrong with the value after 'name: ' or '- '; of any other line only its comment can be judged."""
    if not value:
        return None
    at = len(before)
    example = _example(label, value)
    if is_value and (plain := _without_markdown(value)) != value:
        sentence = f"here nothing is Markdown: the signs would be shown as they are. Write {_example(label, plain)}"
        return Slip(at, sentence, before + quoted(plain))
    if is_value and value[0] in CURLY:
        straight = value.strip(CURLY + "\"'")
        return Slip(
            at,
            f"curly quotes do not count as quotes here. Use straight ones: {_example(label, straight)}",
            before + quoted(straight),
        )
    if is_value and value[0] in "\"'":
        return _quote_slip(value, before, label)
    if number := NUMBER_BEHIND_A_SIGN.fullmatch(value):
        start = f"{label}: " if label else ""
        return Slip(at, f"a number is written without the #. Write {start}{number[1]}", before + number[1])
    if value[0] == "#":
        return Slip(
            at,
            f"everything after a # is left out, so nothing is left here. Put the whole in quotes: {example}",
            before + quoted(value),
        )
    if is_value and value[0] in "[{":
        return None
    if is_value and (why := _why_it_cannot_start(value)):
        return Slip(
            at, f"this starts with '{value[0]}', {why}. Put the whole in quotes: {example}", before + quoted(value)
        )
    return _middle_slip(value, before, label, example, is_value)


def _without_markdown(value: str) -> str:
    """The words alone, where the value starts with signs that make words bold, or code, or a heading."""
    if not re.match(r"\*\*?[^\s*][^*]*\*|`[^`]+`|#+ [A-Za-z]", value):
        return value
    return MARKDOWN.sub("", value)


def _quote_slip(value: str, before: str, label: str) -> Slip | None:
    found = QUOTED.match(value)
    if not found and STARTS_SHORT.match(value):
        sentence = f"an apostrophe that comes first opens a quote here. Put the whole in double quotes: {_example(label, value)}"
        return Slip(len(before), sentence, before + quoted(value))
    if not found:
        return Slip(
            len(before),
            f"the quote that opens here is not closed on the same line. Close it with {value[0]} and keep the whole on one line.",
            before + quoted(value[1:]),
        )
    rest = value[found.end() :]
    if SEVERAL_QUOTED.fullmatch(value):
        sentence = f"several things stand in square brackets. Write {before.strip()} [{without_mailboxes(value)}]"
        return Slip(len(before), sentence, f"{before}[{value}]")
    if not rest.strip() or re.match(r"\s+#|\s*:(?:\s|$)", rest):
        return None
    whole = _in_one_pair(value)
    return Slip(
        len(before) + found.end(),
        f"there is text after the closing quote. Put one pair of quotes round the whole, and none of the same kind inside: {_example(label, whole)}",
        before + quoted(whole),
    )


def _in_one_pair(value: str) -> str:
    """The words without the quotes around all of them; those inside become single."""
    around = value[0] == value[-1] and value.count(value[0]) > 2
    return (value[1:-1] if around else value).replace('"', "'")


def _why_it_cannot_start(value: str) -> str | None:
    if value[0] in "|>":
        return "which starts a text of several lines"
    if value[0] in "-?" and value[1:2] in ("", " ", "\t"):
        return "which starts a list" if value[0] == "-" else "which has a meaning of its own here"
    return KEPT_BY_YAML.get(value[0])


def _middle_slip(value: str, before: str, label: str, example: str, is_value: bool) -> Slip | None:
    colon, comment = COLON.search(value) if label else None, COMMENT.search(value)
    if is_value and colon and (not comment or colon.start() < comment.start()):
        return Slip(
            len(before) + colon.start(),
            f"a colon inside {label} needs quotes around the whole. Write {example}",
            before + quoted(value),
        )
    # After a quote or a bracket there is nothing left to lose; anywhere else the words after # would vanish.
    if comment and value[: comment.start()].rstrip()[-1:] not in ('"', "'", "]", "}", ","):
        return Slip(
            len(before) + comment.start(),
            f"everything after this # would be left out. {_remark_or_part(value, comment.start(), example, label)}",
            before + (value[: comment.start()].rstrip() if _is_whole(value[: comment.start()]) else quoted(value)),
        )
    return None


def _is_whole(start: str) -> bool:
    """A day, a number or yes and no need nothing after them."""
    return bool(re.fullmatch(r"true|false|\d{4}-\d\d-\d\d(?: \d\d:\d\d)?|\d+", start.strip()))


def _remark_or_part(value: str, at: int, example: str, label: str) -> str:
    if _is_whole(value[:at]):
        return f"Write only {label}: {value[:at].strip()} here, and the remark on a line of its own that starts with #."
    return f"Put the whole in quotes ({example}), or the remark on a line of its own."


def _example(label: str, value: str) -> str:
    """What to write instead, unless it is too long to be read in a sentence."""
    start = f"{label}: " if label else ""
    if len(value) > LONGEST_EXAMPLE:
        return f'{start}"…"'
    return start + quoted(without_mailboxes(value))
