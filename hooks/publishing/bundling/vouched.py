"""Until when a copy's telephone numbers can be trusted: no check is good for ever, and a copy cannot be checked again."""

from datetime import date, timedelta

from publishing.contacts import Contacts


def good_until(contacts: Contacts) -> date | None:
    """The day on which the first check of a number is out of date; none where nobody has rung any."""
    days = [one.checked for one in contacts.contacts if one.number and one.checked]
    return min(days) + timedelta(days=int(contacts.check_every_days)) if days else None
