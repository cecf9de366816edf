"""A long chapter of a report that says nothing: the same at every run."""

from pathlib import Path

REPORT = "docs/annual-reports/2030-31"
FIELDS = "---\ntitle: {title}\nsummary: Words about it.\npublished: 2026-11-21\naudiences: [public]\n{more}---\n\n"
SAYS = "1.{number} Agencies, children and families met each other in that year, and the board was told of it."


def write_chapter(root: Path, paragraphs: int) -> None:
    """A report of one chapter of so many numbered paragraphs; every third mentions another."""
    folder = root / REPORT
    folder.mkdir(parents=True)
    period = "period: {first: 2030-04-01, last: 2031-03-31}\nchapters: [1-long.md]\n"
    cover = FIELDS.format(title="Annual report 2030-31", more=period)
    (folder / "index.md").write_text(f"{cover}What is in it.\n", encoding="utf-8")
    text = [FIELDS.format(title="A long chapter", more="section: 1\n")]
    for number in range(1, paragraphs + 1):
        mention = "" if number % 3 else f" See paragraph 1.{paragraphs + 1 - number}."
        text.append(f"{SAYS.format(number=number)}{mention}\n\n")
    (folder / "1-long.md").write_text("".join(text), encoding="utf-8")
