"""All agencies are asked the same questions, and a question without an answer is shown as one."""

from collections.abc import Iterator, Sequence

from publishing.kinds.annual_report import AgencyReport, Question
from publishing.nearest import nearest
from publishing.page import Page
from publishing.problems import Problem

SECOND = 2
ALIKE = 0.7


def answer_problems(page: Page, fields: AgencyReport, questions: Sequence[Question]) -> Iterator[Problem]:
    """Every question has its heading, in the words of the report's cover, or is said to be unanswered."""
    asked = [one.asks for one in questions]
    found = [heading for heading in page.body.headings if heading.level == SECOND]
    texts = [heading.text for heading in found]
    open_questions = [one for one in asked if one not in texts and one not in fields.unanswered]
    for heading in found:
        if heading.text in asked or not asked:
            continue
        meant = nearest(heading.text, open_questions, ALIKE)
        if meant:
            open_questions.remove(meant)
        words = f"Write: ## {meant}" if meant else f"Put its words under one of them: {', '.join(asked)}"
        yield Problem(
            page.body.line_place(heading.line),
            f"the heading '{heading.text}' is none of the questions of this report. {words}",
        )
    for one in open_questions:
        yield Problem(
            page.body.line_place(0),
            f"the question '{one}' has no answer. Write it as a heading, ## {one}, with the answer under it; if the agency gave none, write among the fields: unanswered: ['{one}']",
        )
    yield from _unanswered_problems(page, fields, asked, texts)
    order = [text for text in texts if text in asked]
    if order != [one for one in asked if one in order]:
        yield Problem(
            page.body.line_place(found[0].line),
            f"the questions are not in the order of the report. The order is: {', '.join(asked)}",
        )


def _unanswered_problems(page: Page, fields: AgencyReport, asked: list[str], texts: list[str]) -> Iterator[Problem]:
    for index, one in enumerate(fields.unanswered):
        place = fields.place("unanswered", index)
        if one not in asked:
            yield Problem(place, f"'{one}' is none of the questions of this report. They are: {', '.join(asked)}")
        elif one in texts:
            yield Problem(place, f"'{one}' is a heading of this page. Delete it here, or the heading.")
