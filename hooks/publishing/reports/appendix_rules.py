"""What an appendix says is true of the report: a row for every meeting, an answer to every requirement."""

from collections.abc import Iterator, Mapping

from publishing.front_door.showing import shown
from publishing.nearest import suggestion
from publishing.problems import Level, Problem
from publishing.reports.appendices import Attendance, Requirement, Requirements
from publishing.reports.report import Report, folder_of


def attendance_problems(attendance: Attendance) -> Iterator[Problem]:
    """Meetings stand in their order, and each agency has a word for each of them, or for none."""
    for index in range(1, len(attendance.meetings)):
        if attendance.meetings[index] <= attendance.meetings[index - 1]:
            yield Problem(
                attendance.place("meetings", index),
                "this meeting is not later than the one before it. Put the earliest first, each once.",
            )
    for index, one in enumerate(attendance.agencies):
        for field, words in (("came", one.came), ("printed", one.printed)):
            if words and len(words) != len(attendance.meetings):
                yield Problem(
                    attendance.place("agencies", index, field),
                    f"{one.name} has {len(words)} words for {len(attendance.meetings)} meetings. Write one for each, in their order; one that cannot be read is: not readable",
                )
        if one.came and one.printed:
            yield Problem(
                attendance.place("agencies", index, "printed"),
                "what is known needs no copy of what was printed. Delete printed:, or came: where nobody knows what it means.",
            )


def requirement_problems(
    requirements: Requirements, reports: Mapping[str, Report], paragraphs: Mapping[str, Mapping[str, str]]
) -> Iterator[Problem]:
    """Every paragraph that is to answer a requirement is there; what no paragraph answers is told."""
    by_name = {folder.rpartition("/")[2]: report for folder, report in reports.items()}
    for index, one in enumerate(requirements.requirements):
        for number, answer in enumerate(one.answers):
            place = requirements.place("requirements", index, "answers", number, "report")
            if answer.report not in by_name:
                yield Problem(place, f"there is no report {shown(answer.report)} in docs/annual-reports/. {suggestion(answer.report, by_name)}")  # fmt: skip
                continue
            known = paragraphs[folder_of(by_name[answer.report].cover.uri)]
            for at, paragraph in enumerate(answer.paragraphs):
                if paragraph not in known:
                    yield Problem(
                        requirements.place("requirements", index, "answers", number, "paragraphs", at),
                        f"there is no paragraph {shown(paragraph)} in the report {answer.report}. {suggestion(paragraph, known)}",
                    )
        if all(answer.report in by_name for answer in one.answers):
            yield from _unanswered(one, index, requirements, by_name)


def _unanswered(
    one: Requirement, index: int, requirements: Requirements, reports: Mapping[str, Report]
) -> Iterator[Problem]:
    """A gap is a reminder while a report is being written, and stops one that is said to be final."""
    answered = {answer.report for answer in one.answers if answer.paragraphs}
    for name, report in reports.items():
        if name not in answered:
            yield Problem(
                requirements.place("requirements", index, "says"),
                f"no paragraph of the report {name} answers '{one.id}'. Write under answers: a line - {{report: {name}, paragraphs: ['…']}}, or a paragraph that does.",
                Level.STOP if report.fields.final else Level.REMIND,
            )
