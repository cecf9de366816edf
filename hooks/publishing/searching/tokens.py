"""A text as the words that can be looked for. overrides/search/1-tokens.js takes a reader's words apart in the same way."""

import re
import unicodedata
from collections.abc import Iterator

YEAR = re.compile(r"((?:19|20)[0-9]{2})[-–/]([0-9]{2})$")
# A year of two, a number with what hangs on it, a word; in this order.
TOKEN = re.compile(
    r"(?:19|20)[0-9]{2}[-–/][0-9]{2}(?![0-9])"
    r"|[0-9]+(?:[.,][0-9]+)*[^\W\d_]*"
    r"|[^\W\d_][^\W_]*(?:['’][^\W\d_]+)*"
)
GROUPS_OF_ONE = re.compile(r"(?<![^\W_])0[0-9]{2,4}(?: [0-9]{3,6}){1,2}(?![^\W_])")  # a telephone number
HYPHENED = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")
MARKS = re.compile("[\u0300-\u036f]+")


def tokens(text: str) -> list[str]:
    return [small(found) for found in written(text)]


def written(text: str) -> list[str]:
    """As they stand there, capitals too."""
    return TOKEN.findall(plain(text))


def small(token: str) -> str:
    """Without what makes no difference: capitals, the s of a possessive, the comma in a thousand."""
    if token[0].isdecimal():
        return YEAR.sub(r"\1-\2", token).replace(",", "").lower()
    word = token.lower().replace("’", "'")
    return word.removesuffix("'s").replace("'", "")


def plain(text: str) -> str:
    """An é is an e."""
    return text if text.isascii() else MARKS.sub("", unicodedata.normalize("NFKD", text))


def run_together(text: str) -> Iterator[str]:
    """What is one word to some: a telephone number without its spaces, multiagency without its hyphen."""
    if "0" in text:
        yield from (found.replace(" ", "") for found in GROUPS_OF_ONE.findall(text))
    if "-" in text:
        yield from (found.replace("-", "").lower() for found in HYPHENED.findall(text))
