"""A page is looked after by a role, which stays, and not by a person, who leaves and whose mailbox would be public."""

from collections.abc import Iterator

from publishing.page import Page
from publishing.problems import Level, Problem


def owner_problems(page: Page) -> Iterator[Problem]:
    """The owner is a role; a mailbox is doubted, because it may be one person's own, and is never repeated."""
    owner = page.fields.owner
    if owner and "@" in owner:
        yield Problem(
            page.fields.place("owner"),
            "owner holds an e-mail address. Name the role that looks after the page, for example Board manager; a mailbox only if the role owns it.",
            Level.ACKNOWLEDGE,
            "owner-mailbox",
            owner,
        )
