"""What a person may type in a field, by name: text, a day, a telephone number and so on."""

from datetime import date, datetime
from typing import Annotated, Any, TypeVar

from pydantic import BeforeValidator, Field

from publishing.front_door import typed
from publishing.front_door.lists import a_list, groups, names
from publishing.front_door.moments import a_day, a_minute
from publishing.front_door.numbers import number
from publishing.front_door.reaching import colour, mailbox, site_address, telephone, web_address
from publishing.front_door.wording import an_address, an_id, words, yes_or_no

LONGEST_NAME = 60
LONGEST_PATH = 100
LONGEST_TITLE = 110
LONGEST_LINE = 300
LONGEST_TEXT = 2_000

Name = Annotated[str, BeforeValidator(words(LONGEST_NAME)), typed.text(LONGEST_NAME)]
Title = Annotated[str, BeforeValidator(words(LONGEST_TITLE)), typed.text(LONGEST_TITLE)]
Line = Annotated[str, BeforeValidator(words(LONGEST_LINE)), typed.text(LONGEST_LINE)]
Text = Annotated[str, BeforeValidator(words(LONGEST_TEXT, lines=True)), typed.text(LONGEST_TEXT)]
Role = Title  # who looks after a page; publishing.owner doubts a person's mailbox
Id = Annotated[str, BeforeValidator(an_id), typed.AN_ID]
Date = Annotated[date, BeforeValidator(a_day), typed.DAY]
Minute = Annotated[datetime, BeforeValidator(a_minute), typed.MINUTE]
YesNo = Annotated[bool, BeforeValidator(yes_or_no), typed.YES_NO]
Number = Annotated[int, BeforeValidator(number), typed.NUMBER]
Colour = Annotated[str, BeforeValidator(colour), typed.COLOUR]
WebAddress = Annotated[str, BeforeValidator(web_address), typed.WEB_ADDRESS]
SiteAddress = Annotated[str, BeforeValidator(site_address), typed.WEB_ADDRESS]
Phone = Annotated[str, BeforeValidator(telephone), typed.PHONE]
Mailbox = Annotated[str, BeforeValidator(mailbox), typed.MAILBOX]
Address = Annotated[str, BeforeValidator(an_address), typed.text(LONGEST_LINE)]
PagePath = Annotated[str, BeforeValidator(words(LONGEST_PATH)), typed.text(LONGEST_PATH)]
Names = Annotated[tuple[Name, ...], BeforeValidator(names)]
Item = TypeVar("Item")
Several = Annotated[tuple[Item, ...], BeforeValidator(a_list)]
Groups = Annotated[tuple[Item, ...], BeforeValidator(groups)]


def written(example: str, says: str | None = None) -> Any:
    """A field that must be written, with an example for the person who forgot it."""
    return Field(examples=[example], description=says)


def if_wanted(says: str, example: str, otherwise: Any = None) -> Any:
    """A field that may be left out: what it means, an example, and what holds without it."""
    return Field(default=otherwise, examples=[example], description=says)
