"""What a page says of itself names roles, which stay, and not people, who leave and whose mailbox would be public."""

from collections.abc import Iterator

from publishing.page import Page
from publishing.problems import Level, Problem

ROLES = (("owner",), ("approved", "by"), ("anonymised", "by"))


def owner_problems(page: Page) -> Iterator[Problem]:
    """Who looks after a page or answers for it is a role; a mailbox is doubted, because it may be one person's own, and is never repeated."""
    for path in ROLES:
        role: object = page.fields
        for name in path:
            role = getattr(role, name, None)
        if isinstance(role, str) and "@" in role:
            yield Problem(
                page.fields.place(*path),
                f"{path[0]} holds an e-mail address. Name a role, for example Board manager; a mailbox only if the role owns it.",
                Level.ACKNOWLEDGE,
                "owner-mailbox",
                role,
            )
