"""Who the board is, what it calls things, and where its site lives."""

from collections.abc import Iterator

from publishing.colour import LEAST_CONTRAST, contrast_between, darker_until_readable
from publishing.front_door.fields import Colour, Line, Name, Several, SiteAddress, Title, WebAddress, written
from publishing.front_door.schema import Facts
from publishing.problems import Problem


class Words(Facts):
    """What the law calls things this year; addresses stay when a word changes."""

    board: Name = written("Board")
    case_review: Name = written("Serious case review")
    bulletin: Name = "Bulletin"
    learning: Name = "Learning lessons bulletin"
    fact_sheet: Name = "Fact sheet"
    page: Name = "Page"


class Board(Facts):
    name: Title = written("Medway Safeguarding Children Board")
    short_name: Name = written("MSCB")
    area: Name = written("Medway")
    strapline: Line | None = None
    words: Words
    accent: Colour = written('"#1d5c63"')
    site: SiteAddress = written("https://www.example.org/")
    repository: WebAddress | None = None
    postal_address: Several[Line] = written("[Gun Wharf, Dock Road, Chatham, ME4 4TR]")
    exit_to: WebAddress = written("https://www.bbc.co.uk/weather")
    demonstration: Line | None = None


def board_problems(board: Board) -> Iterator[Problem]:
    """The accent colour can be read as a link on white paper and under white letters."""
    contrast = contrast_between(board.accent, "#ffffff")
    if contrast < LEAST_CONTRAST:
        yield Problem(
            board.place("accent"),
            f"accent '{board.accent}' is too pale to read on white ({contrast:.1f} to 1, where {LEAST_CONTRAST} is the least). The nearest that works is \"{darker_until_readable(board.accent)}\".",
        )
