"""What a person may type in a field: text, a date, a telephone number, and what to say when it is none."""

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Annotated, Any, TypeVar

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from publishing.clock import LONDON

LONGEST_TITLE = 110
LONGEST_LINE = 300
LONGEST_TEXT = 2_000


def shown(written: object) -> str:
    text = str(written)
    return f"'{text}'" if len(text) <= 60 else f"'{text[:57]}…'"


def _mistake(sentence: str) -> PydanticCustomError:
    return PydanticCustomError("candour", "{sentence}", {"sentence": sentence})


def _text(longest: int) -> Callable[[Any], str]:
    def check(written: Any) -> str:
        if isinstance(written, list):
            raise _mistake("should be text, not a list. Write it on one line without square brackets or hyphens.")
        if isinstance(written, dict):
            raise _mistake("should be text, not a group of fields. If the text has a colon, put it in quotes.")
        text = str(written).strip()
        if not text:
            raise _mistake("is empty. Write something after the colon, or delete the line.")
        if not any(character.isalnum() for character in text):
            raise _mistake(f"{shown(text)} has no letter or digit in it. Write it in words.")
        if len(text) > longest:
            raise _mistake(f"has {len(text):,} characters, and {longest:,} is the most. Shorten it.")
        if found := re.search(r"<[A-Za-z/!?][^>]*>?", text):
            raise _mistake(f"has HTML in it ({shown(found[0])}). Write plain text here.")
        return text

    return check


def _date(written: Any) -> date:
    text = str(written).strip()
    if not isinstance(written, str) or not (found := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", text, re.ASCII)):
        raise _mistake(f"{shown(text)} is not a date. Write it as year-month-day, for example 2018-01-24.")
    year, month, day = (int(part) for part in found.groups())
    if not 1 <= month <= 12:
        raise _mistake(
            f"{shown(text)} is not a date: there is no month {month}. Write it as year-month-day, for example 2018-01-24."
        )
    try:
        return date(year, month, day)
    except ValueError:
        raise _mistake(
            f"{shown(text)} is not a date: {_month(month)} {year} has no day {day}. Write it as year-month-day, for example 2018-01-24."
        ) from None


def _month(month: int) -> str:
    return date(2000, month, 1).strftime("%B")


def _minute(written: Any) -> datetime:
    text = str(written).strip()
    if not isinstance(written, str) or not re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d", text, re.ASCII):
        raise _mistake(f"{shown(text)} is not a date and a time. Write it as 2018-01-24 09:30; it is London time.")
    day = _date(text[:10])
    hour, minute = int(text[11:13]), int(text[14:])
    if hour > 23 or minute > 59:
        raise _mistake(
            f"{shown(text)} is not a time: the clock goes from 00:00 to 23:59. Write it as 2018-01-24 09:30."
        )
    local = datetime(day.year, day.month, day.day, hour, minute, tzinfo=LONDON)
    if local.utcoffset() != local.replace(fold=1).utcoffset():
        raise _mistake(
            f"{shown(text)} is in an hour that the change of the clocks skips or repeats in London. Choose a time before 01:00 or after 02:00."
        )
    return local


def _yes_or_no(written: Any) -> bool:
    if written not in ("true", "false"):
        raise _mistake(f"{shown(written)} should be true or false, in small letters.")
    return bool(written == "true")


def _number(written: Any) -> int:
    if not isinstance(written, str) or not re.fullmatch(r"\d{1,9}", written.strip(), re.ASCII):
        raise _mistake(f"{shown(written)} is not a whole number. Write digits only, for example 12.")
    return int(written)


def _choices(written: Any) -> Any:
    if isinstance(written, str):
        items = [item.strip() for item in re.split(r"[,;]", written) if item.strip()]
        raise _mistake(f"should be a list. Write it as [{', '.join(items) or 'one, two'}].")
    if isinstance(written, list) and not written:
        raise _mistake("is an empty list. Write at least one thing in it, or delete the line.")
    return written


def _role(written: Any) -> str:
    text = _text(LONGEST_TITLE)(written)
    if "@" in text:
        raise _mistake("holds an e-mail address. Name the role that looks after the page, for example Board manager.")
    return text


def _colour(written: Any) -> str:
    text = str(written).strip()
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", text):
        raise _mistake(
            f'{shown(text)} is not a colour. Write it as # and six digits or letters a to f, in quotes, for example "#1d5c63".'
        )
    return text.lower()


def _site_address(written: Any) -> str:
    text = str(written).strip()
    if not re.fullmatch(r"https://[a-z0-9.-]+(:\d+)?(/[A-Za-z0-9._~/-]*)?", text):
        raise _mistake(
            f"{shown(text)} is not the address of a site. Write it whole, from https://, without spaces, for example https://www.example.org/."
        )
    return text if text.endswith("/") else f"{text}/"


def _phone(written: Any) -> str:
    text = str(written).strip()
    digits = re.sub(r"[ ()-]", "", text)
    if not re.fullmatch(r"\+?[\d ()-]+", text, re.ASCII):
        raise _mistake(f"{shown(text)} is not a telephone number. Write digits and spaces, for example 01634 336329.")
    if re.match(r"(?:\+44|0)9|(?:\+44|0)87[0-3]", digits):
        raise _mistake(
            f"{shown(text)} is a premium-rate number. Give one that costs nothing or the price of a local call."
        )
    if not re.fullmatch(r"999|112|1\d{2,5}|\+44[1-8]\d{8,9}|0[1-8]\d{8,9}|0800\d{6,7}", digits):
        raise _mistake(
            f"{shown(text)} has too few or too many digits for a British telephone number. Write it whole, in quotes, with its leading 0."
        )
    return text


def _mailbox(written: Any) -> str:
    text = str(written).strip()
    if not re.fullmatch(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", text):
        raise _mistake(f"{shown(text)} is not an e-mail address. Write it as name@place.org.uk.")
    return text


Title = Annotated[str, BeforeValidator(_text(LONGEST_TITLE))]
Line = Annotated[str, BeforeValidator(_text(LONGEST_LINE))]
Text = Annotated[str, BeforeValidator(_text(LONGEST_TEXT))]
Date = Annotated[date, BeforeValidator(_date)]
Minute = Annotated[datetime, BeforeValidator(_minute)]
YesNo = Annotated[bool, BeforeValidator(_yes_or_no)]
Number = Annotated[int, BeforeValidator(_number)]
Role = Annotated[str, BeforeValidator(_role)]
Colour = Annotated[str, BeforeValidator(_colour)]
SiteAddress = Annotated[str, BeforeValidator(_site_address)]
Phone = Annotated[str, BeforeValidator(_phone)]
Mailbox = Annotated[str, BeforeValidator(_mailbox)]
Name = Annotated[str, BeforeValidator(_text(60))]
Names = Annotated[tuple[Name, ...], BeforeValidator(_choices)]
Item = TypeVar("Item")
Several = Annotated[tuple[Item, ...], BeforeValidator(_choices)]


def written(example: str) -> Any:
    """A field that must be written, with an example for the person who forgot it."""
    return Field(examples=[example])
