"""The board's facts: which files of data/ there are, and what each of them is."""

from typing import TypeVar

from publishing.accessibility import Accessibility
from publishing.answering.challenges import Challenges
from publishing.answering.risks import Risks
from publishing.answering.voice import Voice
from publishing.board import Board
from publishing.case_reviews import CaseReviews
from publishing.closed_lists import Audiences, Choices
from publishing.contacts import Contacts
from publishing.front_door.schema import Facts
from publishing.groups.meetings import Meetings
from publishing.groups.people import People
from publishing.groups.relationships import Relationships
from publishing.identifiers.privacy import Privacy
from publishing.lasting.written import Redirects
from publishing.measures.showing.year_in_numbers import YearInNumbers
from publishing.menu import Menu
from publishing.reports.appendices import Attendance, Membership, Requirements
from publishing.reports.structure import Structure
from publishing.searching.said_differently import Search
from publishing.training.training import Training
from publishing.words.glossary import Glossary

DATA_FILES: dict[str, type[Facts]] = {
    "board": Board,
    "contacts": Contacts,
    "audiences": Audiences,
    "themes": Choices,
    "agencies": Choices,
    "case-reviews": CaseReviews,
    "accessibility": Accessibility,
    "menu": Menu,
    "privacy": Privacy,
    "year-in-numbers": YearInNumbers,
    "membership": Membership,
    "attendance": Attendance,
    "requirements": Requirements,
    "structure": Structure,
    "people": People,
    "meetings": Meetings,
    "relationships": Relationships,
    "training": Training,
    "glossary": Glossary,
    "search": Search,
    "redirects": Redirects,
    "voice": Voice,
    "challenges": Challenges,
    "risks": Risks,
}
MAY_BE_LEFT_OUT = (
    "year-in-numbers",
    "membership",
    "attendance",
    "requirements",
    "structure",
    "people",
    "meetings",
    "relationships",
    "training",
    "glossary",
    "search",
    "redirects",
    "voice",
    "challenges",
    "risks",
)
AnyFacts = TypeVar("AnyFacts", bound=Facts)


class DataFiles:
    """Each file by its name, once it could be read."""

    data: dict[str, Facts]

    def _facts(self, name: str, kind: type[AnyFacts]) -> AnyFacts:
        found = self.data[name]
        assert isinstance(found, kind)
        return found

    @property
    def board(self) -> Board:
        return self._facts("board", Board)

    @property
    def contacts(self) -> Contacts:
        return self._facts("contacts", Contacts)

    @property
    def audiences(self) -> Audiences:
        return self._facts("audiences", Audiences)

    @property
    def themes(self) -> Choices:
        return self._facts("themes", Choices)

    @property
    def agencies(self) -> Choices:
        return self._facts("agencies", Choices)

    @property
    def case_reviews(self) -> CaseReviews:
        return self._facts("case-reviews", CaseReviews)

    @property
    def accessibility(self) -> Accessibility:
        return self._facts("accessibility", Accessibility)

    @property
    def privacy(self) -> Privacy:
        """What a board leaves out is empty, also while its file cannot be read."""
        return self._facts("privacy", Privacy) if "privacy" in self.data else Privacy()

    @property
    def menu(self) -> Menu:
        return self._facts("menu", Menu)

    @property
    def year_in_numbers(self) -> YearInNumbers | None:
        """A board without figures has none."""
        return self._facts("year-in-numbers", YearInNumbers) if "year-in-numbers" in self.data else None

    @property
    def membership(self) -> Membership | None:
        return self._facts("membership", Membership) if "membership" in self.data else None

    @property
    def attendance(self) -> Attendance | None:
        return self._facts("attendance", Attendance) if "attendance" in self.data else None

    @property
    def requirements(self) -> Requirements | None:
        return self._facts("requirements", Requirements) if "requirements" in self.data else None

    @property
    def structure(self) -> Structure | None:
        return self._facts("structure", Structure) if "structure" in self.data else None

    @property
    def training(self) -> Training | None:
        return self._facts("training", Training) if "training" in self.data else None

    @property
    def people(self) -> People | None:
        return self._facts("people", People) if "people" in self.data else None

    @property
    def meetings(self) -> Meetings | None:
        return self._facts("meetings", Meetings) if "meetings" in self.data else None

    @property
    def relationships(self) -> Relationships | None:
        return self._facts("relationships", Relationships) if "relationships" in self.data else None

    @property
    def glossary(self) -> Glossary | None:
        return self._facts("glossary", Glossary) if "glossary" in self.data else None

    @property
    def search(self) -> Search | None:
        return self._facts("search", Search) if "search" in self.data else None

    @property
    def redirects(self) -> Redirects | None:
        return self._facts("redirects", Redirects) if "redirects" in self.data else None

    @property
    def voice(self) -> Voice | None:
        return self._facts("voice", Voice) if "voice" in self.data else None

    @property
    def challenges(self) -> Challenges | None:
        return self._facts("challenges", Challenges) if "challenges" in self.data else None

    @property
    def risks(self) -> Risks | None:
        return self._facts("risks", Risks) if "risks" in self.data else None
