"""What libyaml says about a file it cannot read, in the words of the person who wrote it."""

import yaml

from publishing.problems import Place

TOO_DEEP = "lists inside lists"
TWO_DOCUMENTS = "a second document"

# libyaml's words, and ours. The first that fits is said, so the narrow ones stand before the wide ones.
SENTENCES = (
    (TOO_DEEP, "lists inside lists go more than 12 deep here. Check the brackets and the hyphens."),
    (TWO_DOCUMENTS, "a line of three hyphens or dots starts a second document here. Delete it."),
    ("<document start>", "a line of three hyphens or dots ends what can be read, and this comes after it. Delete that line."),
    ("found undefined tag handle", "this exclamation mark starts a YAML tag, which is not allowed. Delete it, or put the text in quotes if the sign is meant."),
    ("while scanning a tag", "this exclamation mark starts a YAML tag, which is not allowed. Delete it, or put the text in quotes if the sign is meant."),
    ("while scanning an anchor", "this sign starts a YAML anchor, which is not allowed. Put the text in quotes if the sign is meant."),
    ("while scanning an alias", "this sign starts a YAML alias, which is not allowed. Put the text in quotes if the sign is meant."),
    ("did not find expected node content", "something is missing between two commas or brackets here. Write it, or delete the extra comma."),
    ("could not find expected ':'", "a name here has no colon after it. Write it as name: value."),
    ("did not find expected key", "this line does not fit the ones above. Put as many spaces before it as the other lines of its group have, and check its quotes and its brackets."),
    ("mapping values are not allowed", "there is a colon where none can be. Put quotes around the whole value, or check the indentation."),
    ("did not find expected ',' or ']'", "a list in square brackets is not closed. Close it with ] and put commas between its items."),
    ("did not find expected ',' or '}'", "a group in curly brackets is not closed. Close it with } and put commas between its items."),
    ("did not find expected '-' indicator", "this line does not fit the list above. Start it with a hyphen, or indent it under its item."),
    ("block sequence entries are not allowed", "a hyphen stands where no list can start. Put the list on the lines below the name."),
    ("while scanning a quoted scalar", "a quote is opened and never closed. Close it with the same sign."),
    ("while parsing a quoted scalar", "a backslash inside double quotes has a meaning of its own. Use single quotes, or write it twice."),
    ("found unknown escape character", "a backslash inside double quotes has a meaning of its own. Use single quotes, or write it twice."),
    ("did not find expected hexdecimal number", "a backslash inside double quotes has a meaning of its own. Use single quotes, or write it twice."),
    ("found character that cannot start any token", "this character cannot start a value. Put the value in quotes."),
    ("found a tab character", "a tab stands where only spaces can. Use spaces instead."),
)  # fmt: skip
OTHERWISE = (
    "this cannot be read as YAML. Check the indentation, the quotes and the brackets of this line and the one above."
)


def why_unreadable(error: yaml.MarkedYAMLError, path: str, first_line: int, lines: int) -> tuple[Place, str]:
    """The place where libyaml gave up, and the sentence that fits its reason."""
    said = f"{error.context or ''} {error.problem or ''}"
    # What was opened and never closed is put right where it opens, not at the end of the file.
    mark = (error.context_mark if "while scanning a quoted scalar" in said else None) or error.problem_mark
    if mark is None:
        place = Place(path, first_line)
    elif mark.line > lines:  # the end of the file, where an editor cannot go
        place = Place(path, first_line + lines)
    else:
        place = Place(path, first_line + mark.line, mark.column + 1)
    return place, next((sentence for words, sentence in SENTENCES if words in said), OTHERWISE)
