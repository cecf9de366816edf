"""What the list of everything is narrowed by. Thousands stand there, so each choice is a mark of one character."""

from publishing.finding.marks import marks
from publishing.kinds import FOLLOWED
from publishing.page import Page
from publishing.site import Site


class Narrowing:
    def __init__(self, site: Site):
        choices = [
            *(("kind", kind.id) for kind in FOLLOWED),
            *(("theme", theme.id) for theme in site.themes.choices),
            *(("audience", audience.id) for audience in site.audiences.choices),
        ]
        self._marks = dict(zip(choices, marks(), strict=False))

    def mark(self, what: str, choice: str) -> str:
        return self._marks[what, choice]

    def marks_of(self, page: Page) -> str:
        """Of its kind, its themes and those it is for, always in the same order."""
        fields = page.fields
        of = [("kind", page.kind.id), *(("theme", one) for one in fields.themes)]
        return "".join(sorted(self._marks[one] for one in (*of, *(("audience", one) for one in fields.audiences))))
