"""What to write under each heading of a new page."""

from publishing.kinds import Kind
from publishing.kinds.bulletin import BULLETIN
from publishing.kinds.case_review import CASE_REVIEW
from publishing.kinds.fact_sheet import FACT_SHEET
from publishing.kinds.learning import LEARNING

WRITE_HERE = "Write here:"
LIST = "- "  # before the guidance of what is best told in points

UNDER: dict[str, dict[str, str]] = {
    LEARNING.id: {
        "What we looked at": "what was audited or reviewed, why, and how many files or people. No detail of any one child.",
        "What we learned": "- what went well and what did not, the most important first.",
        "Questions for your team": "- a question that a team can talk about in ten minutes.",
    },
    FACT_SHEET.id: {
        "What to do": "- what someone should do, step by step, beginning with a child in danger now.",
    },
    CASE_REVIEW.id: {
        "Why read this": "what a reader can do better after reading, in two or three sentences.",
        "What happened": "as little as is needed to understand the rest. No place, day, age, school or job that could show who it was.",
        "What we found": "- what the review found, the most important first.",
        "What it means": "why it matters for the children that readers work with.",
        "What to do": "what has been done since. The recommendations from the top of the page are printed under it.",
        "Questions for your team": "- a question that a team can talk about in ten minutes.",
        "Where to learn more": "links to fact sheets, training and procedures. The line about the full report is printed under it.",
    },
}
ARTICLE = f"## {WRITE_HERE} the title of the first article"
PARAGRAPH = "what is new, and what a reader should do, in one or two short paragraphs."


def first_words(kind: Kind, is_theme: bool = False) -> list[str]:
    """The text of a new page, line by line: each fixed heading, and what to write under it."""
    if kind is BULLETIN:
        return ["", ARTICLE, "", f"{WRITE_HERE} {PARAGRAPH}"]
    if not kind.headings:
        about = "a few words about the theme." if is_theme else "what the page is about, the most important first."
        return ["", f"{WRITE_HERE} {about}"]
    lines = []
    for heading in kind.headings:
        guidance = UNDER[kind.id][heading]
        point = LIST if guidance.startswith(LIST) else ""
        lines += ["", f"## {heading}", "", f"{point}{WRITE_HERE} {guidance.removeprefix(LIST)}"]
    return lines
