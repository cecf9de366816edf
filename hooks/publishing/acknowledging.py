"""A doubt stops the build until someone has looked and says, on the page itself, why it is right."""

from collections.abc import Iterable

from publishing.page import Page
from publishing.problems import Level, Problem


def after_acknowledgements(pages: Iterable[Page], problems: Iterable[Problem]) -> list[Problem]:
    """What is left to put right, with a word about each acknowledgement that answers nothing."""
    pages = list(pages)
    doubts = {page.path: {(a.rule, a.mark): False for a in page.fields.acknowledge} for page in pages}
    left = []
    for problem in problems:
        answers = doubts.get(problem.place.path)
        if problem.level is not Level.ACKNOWLEDGE:
            left.append(problem)
        elif answers is None and _is_page(problem):
            continue  # its fields cannot be read yet, so nobody knows whether this was answered
        elif answers is not None and (problem.rule, problem.mark) in answers:
            answers[problem.rule, problem.mark] = True
        else:
            left.append(problem)
    for page in pages:
        for index, answer in enumerate(page.fields.acknowledge):
            if not doubts[page.path][answer.rule, answer.mark]:
                left.append(
                    Problem(
                        page.fields.place("acknowledge", index, "mark"),
                        f"nothing on this page is in doubt under '{answer.rule}' with the mark {answer.mark}. The words may have changed: read them again, then delete this or write the new mark.",
                    )
                )
    return left


def _is_page(problem: Problem) -> bool:
    return problem.place.path.endswith(".md")
