"""Who the board is, what it calls things, and where its site lives."""

from collections.abc import Iterator

from publishing.colour import LEAST_CONTRAST, contrast_between, darker_until_readable
from publishing.front_door.fields import Colour, Line, Name, Several, SiteAddress, Title, WebAddress, if_wanted, written
from publishing.front_door.schema import Facts
from publishing.problems import Problem


class Words(Facts):
    """What the law calls things this year; addresses stay when a word changes."""

    board: Name = written("Board", "what the board calls itself: Board, or Partnership")
    case_review: Name = written("Serious case review", "what a case review is called")
    bulletin: Name = if_wanted("what a bulletin is called", "Bulletin", "Bulletin")
    learning: Name = if_wanted(
        "what a learning-lessons bulletin is called", "Learning lessons bulletin", "Learning lessons bulletin"
    )
    fact_sheet: Name = if_wanted("what a fact sheet is called", "Fact sheet", "Fact sheet")
    annual_report: Name = if_wanted("what an annual report is called", "Annual report", "Annual report")
    chapter: Name = if_wanted("what a part of it is called", "Part of an annual report", "Part of an annual report")
    agency_report: Name = if_wanted(
        "what one agency's part of it is called", "Report of an agency", "Report of an agency"
    )
    summary: Name = if_wanted("what the summary of a year is called", "Executive summary", "Executive summary")
    committee_report: Name = if_wanted("what a paper to a committee is called", "Committee paper", "Committee paper")
    plan: Name = if_wanted("what a plan is called", "Plan", "Plan")
    training: Name = if_wanted("what a page of training is called", "Training", "Training")
    page: Name = if_wanted("what any other page is called", "Page", "Page")


class Licence(Facts):
    """What others may do with the board's figures."""

    title: Title = written("Open Government Licence v3.0", "what it is called, or that there is none")
    says: Line = written("You may use the figures freely if you name the board.", "what others may do, and whom to ask")
    name: Name | None = if_wanted("its short name where it is an open licence everyone knows", "OGL-UK-3.0")
    address: WebAddress | None = if_wanted(
        "where it can be read",
        "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    )


class Board(Facts):
    name: Title = written("Medway Safeguarding Children Board", "the whole name of the board")
    short_name: Name = written("MSCB", "its initials")
    area: Name = written("Medway", "the area it is for")
    strapline: Line | None = if_wanted("a line under its name", "Safeguarding Medway's children together")
    words: Words = written(
        "{board: …, case_review: …}", "what things are called; the law changes words, addresses stay"
    )
    accent: Colour = written('"#1d5c63"', "the one colour of the site, dark enough to read on white")
    site: SiteAddress = written("https://www.example.org/", "where the site will be")
    first_site: SiteAddress | None = if_wanted(
        "where the site began, by which feed readers know each page; it stays when the site moves",
        "https://www.example.org/",
    )
    repository: WebAddress | None = if_wanted(
        "where these files are, so that pages can be written in the browser", "https://github.com/example/candour"
    )
    postal_address: Several[Line] = written(
        "[Gun Wharf, Dock Road, Chatham, ME4 4TR]", "the postal address, a line each"
    )
    exit_to: WebAddress = written(
        "https://www.bbc.co.uk/weather", "where the button leads with which a reader leaves quickly"
    )
    licence: Licence | None = if_wanted(
        "what others may do with the figures that they take away", "{title: …, says: …}"
    )
    demonstration: Line | None = if_wanted(
        "what every page says first while the site is not the board's own", "This is not the board's own site."
    )


def board_problems(board: Board) -> Iterator[Problem]:
    """The accent colour can be read as a link on white paper and under white letters."""
    contrast = contrast_between(board.accent, "#ffffff")
    if contrast < LEAST_CONTRAST:
        yield Problem(
            board.place("accent"),
            f"accent '{board.accent}' is too pale to read on white ({contrast:.1f} to 1, where {LEAST_CONTRAST} is the least). The nearest that works is \"{darker_until_readable(board.accent)}\".",
        )
