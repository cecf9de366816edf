"""Bulletins of realistic length that say nothing: the same ones at every run."""

import random
from collections.abc import Iterator
from pathlib import Path

WORDS = (
    "agencies children families practice guidance training review learning meeting neglect support assessment early "
    "help plan staff partners schools health police housing visits parents carers young people safety concerns "
    "decisions records supervision themes audit findings actions managers referrals threshold strategy conference "
    "protection service team process week month year report annual section question response example approach work "
    "change voice home contact advice local national better clear shared regular timely written open new useful next"
).split()
JOINING = "and with for from about through before after during between within alongside".split()
THEMES = "neglect domestic-abuse exploitation missing early-help looked-after".split()
YEARS = range(2014, 2019)
FOLDER = "docs/bulletins"


def write_bulletins(root: Path, number: int) -> None:
    """So many bulletins under docs/bulletins/, in a folder for each year, with a hub above them and one for each year."""
    dice = random.Random(number)
    titles: dict[int, list[tuple[str, str]]] = {year: [] for year in YEARS}
    for count in range(1, number + 1):
        year = YEARS[count % len(YEARS)]
        name, title = f"bulletin-{count:04}", f"Bulletin {count}: {_words(dice, 4)}"
        neighbour = titles[year][-1] if titles[year] else None
        more = f"issue: {count}\nto_do: Read it.\nthemes: [{dice.choice(THEMES)}, how-we-work]\n"
        _write(root, f"{year}/{name}.md", title, dice.randint(1, 28), year, _body(dice, neighbour), more)
        titles[year].append((name, title))
    for year, found in titles.items():
        _write(root, f"{year}/index.md", f"Bulletins of {year}", 1, year, "\n\n".join(_hundreds(found)) + "\n")
    hubs = "\n".join(f"- [Bulletins of {year}]({year}/index.md)" for year in YEARS)
    _write(root, "index.md", "Bulletins year by year", 1, 2014, f"## By year\n\n{hubs}\n")


def _hundreds(found: list[tuple[str, str]]) -> Iterator[str]:
    """A list of a thousand links in one piece is refused, as no reader would get through it."""
    for start in range(0, len(found), 100):
        yield f"## From number {start + 1}"
        yield "\n".join(f"- [{title}]({name}.md)" for name, title in found[start : start + 100])


def _write(root: Path, path: str, title: str, day: int, year: int, body: str, more: str = "") -> None:
    page = root / FOLDER / path
    page.parent.mkdir(parents=True, exist_ok=True)
    fields = f'title: "{title}"\nsummary: "{title}, made for timing."\npublished: {year}-03-{day:02}'
    page.write_text(f"---\n{fields}\naudiences: [professionals]\n{more}---\n\n{body}", encoding="utf-8")


def _body(dice: random.Random, neighbour: tuple[str, str] | None) -> str:
    """About 500 words: sections, a list in most, a table in every third bulletin, links to a neighbour and elsewhere."""
    return "\n\n".join(_parts(dice, neighbour)) + "\n"


def _parts(dice: random.Random, neighbour: tuple[str, str] | None) -> Iterator[str]:
    yield _paragraph(dice, 4)
    for section in range(1, 5):
        yield f"## {_words(dice, 5).capitalize()} {section}"
        yield _paragraph(dice, 4)
        if dice.random() < 0.6:
            yield "\n".join(f"- {_sentence(dice)}" for _ in range(4))
        yield _paragraph(dice, 2)
    if dice.random() < 0.33:
        yield _table(dice)
    if neighbour:
        yield f"Before this one came [{neighbour[1]}]({neighbour[0]}.md), and [the bulletins of that year](index.md) has the rest."
    yield "The law behind it is on [the government's page of guidance](https://www.gov.uk/government/publications)."


def _table(dice: random.Random) -> str:
    rows = [f"| {_words(dice, 2)} | {_words(dice, 3)} | {_words(dice, 2)} |" for _ in range(4)]
    return "\n".join(["| Who | What | When |", "| --- | --- | --- |", *rows])


def _paragraph(dice: random.Random, sentences: int) -> str:
    return " ".join(_sentence(dice) for _ in range(sentences))


def _sentence(dice: random.Random) -> str:
    return f"{_words(dice, dice.randint(4, 8))} {dice.choice(JOINING)} {_words(dice, dice.randint(3, 7))}.".capitalize()


def _words(dice: random.Random, number: int) -> str:
    return " ".join(dice.choices(WORDS, k=number))
