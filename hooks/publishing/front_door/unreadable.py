"""Why a file cannot be read, in the words of the person who wrote it and never in a machine's."""

import yaml

from publishing.problems import Place

TOO_DEEP = "lists inside lists"
TWO_DOCUMENTS = "a second document"

SIGN_OF_ITS_OWN = "a {} at the start of words means something of its own here. Delete it, or if it is meant put the words in straight quotes."
BACKSLASH = "the sign \\ inside double quotes means something of its own. Use single quotes (') around the words, or write / in its place."

# libyaml's words, and ours. The first that fits is said, so the narrow ones stand before the wide ones.
SENTENCES = (
    (TOO_DEEP, "lists inside lists go more than 12 deep here. Check the brackets and the hyphens."),
    (TWO_DOCUMENTS, "a line of three hyphens or dots divides the fields in two here. Delete it."),
    ("<document start>", "a line of three hyphens or dots ends what can be read, and this comes after it. Delete that line."),
    ("found undefined tag handle", SIGN_OF_ITS_OWN.format("!")),
    ("while scanning a tag", SIGN_OF_ITS_OWN.format("!")),
    ("while scanning an anchor", SIGN_OF_ITS_OWN.format("&")),
    ("while scanning an alias", SIGN_OF_ITS_OWN.format("*")),
    ("did not find expected node content", "something is missing between two commas or brackets here. Write it, or delete the extra comma."),
    ("could not find expected ':'", "a name here has no colon after it. Write it as name: value."),
    ("did not find expected key", "this line does not fit the ones above. Put as many spaces before it as the other lines of its group have, and check its quotes and its brackets."),
    ("mapping values are not allowed", "there is a colon where none can be. Put the whole of your words in straight quotes, or start the line where the other fields start."),
    ("did not find expected ',' or ']'", "a list in square brackets is not closed. Close it with ] and put commas between its items."),
    ("did not find expected ',' or '}'", "a group in curly brackets is not closed. Close it with } and put commas between its items."),
    ("did not find expected '-' indicator", "this line does not fit the list above. Start it with a hyphen and a space, or put two more spaces before it than the hyphen has."),
    ("block sequence entries are not allowed", "a hyphen stands where no list can start. Put the list on the lines below the name."),
    ("while scanning a quoted scalar", "a quote is opened and never closed. Close it with the same sign."),
    ("while parsing a quoted scalar", BACKSLASH),
    ("found unknown escape character", BACKSLASH),
    ("did not find expected hexdecimal number", BACKSLASH),
    ("found character that cannot start any token", "your words cannot start with this sign. Put the whole of them in straight quotes."),
    ("found a tab character", "the Tab key was pressed here, and only spaces can stand here. Delete the gap and type spaces instead."),
)  # fmt: skip
OTHERWISE = (
    "this line cannot be read. Check the spaces at its start, its quotes and its brackets, and those of the line above."
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
