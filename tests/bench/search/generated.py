"""Many bulletins that say nothing, whose words are as common and as rare as those of a language: the same at every run."""

import random
import re
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

from publishing.identifiers.vocabulary import given_names

FOLDER = "docs/bulletins"
YEARS = range(1990, 2013)
LENGTH = 250
DIFFERENT = 25_000
FIRST_ISSUE = 10_000  # somebody asks for bulletin 5, and means the real one
TELLING = re.compile(r"born|birth|age[ds]?|old|year|month|week|day|boy|girl|son|daughter|twins?|sisters?|brothers?")
BEGINNINGS = "b br c cl d dr f fl g gl h j k l m n p pl qu r s sk sl st t tr v w".split()
MIDDLES = "a e i o u ai ea oo ou".split()
ENDS = "b ck d ft g lk m mp nd nk p rb rk rm rt sk t x".split()


def write_generated(root: Path, number: int) -> None:
    """So many bulletins, each in the folder of a year, with a page for each year that leads to them."""
    dice = random.Random(number)
    words, weights = vocabulary(root)
    titles: dict[int, list[tuple[str, str]]] = {year: [] for year in YEARS}
    for count in range(1, number + 1):
        year = YEARS[count % len(YEARS)]
        said = iter(dice.choices(words, cum_weights=weights, k=LENGTH + 40))
        title = _some(said, dice.randint(4, 8)).capitalize()
        more = f"issue: {FIRST_ISSUE + count}\nto_do: Read it.\nthemes: [how-we-work]\n"
        name = f"generated-{count:05}"
        _write(
            root, f"{year}/{name}.md", title, f"{_some(said, 14).capitalize()}.", year, "\n\n".join(_parts(said)), more
        )
        titles[year].append((name, title))
    for year, found in titles.items():
        if found:
            links = "\n".join(f"- [{title}]({name}.md)" for name, title in found)
            _write(root, f"{year}/index.md", f"Bulletins of {year}", "They were made for timing.", year, links)


def vocabulary(root: Path) -> tuple[list[str], list[float]]:
    """The site's own words, the most frequent first, then made-up ones; the second word is half as likely as the first."""
    own = own_words(root)
    words = own + list(_made_up(random.Random(DIFFERENT), DIFFERENT - len(own), set(own)))
    return words, list(accumulate(1 / (rank + 2.7) for rank in range(len(words))))


def own_words(root: Path) -> list[str]:
    """Plain words within sentences that are no names and say nobody's age."""
    text = " ".join(path.read_text(encoding="utf-8") for path in sorted((root / "docs").rglob("*.md")))
    found = Counter(re.findall(r"(?<=[a-z] )[a-z]{1,14}(?= [a-z])", text))
    names = given_names()
    return [word for word, _ in found.most_common() if word not in names and not TELLING.fullmatch(word.rstrip("s"))]


def _made_up(dice: random.Random, number: int, taken: set[str]) -> Iterator[str]:
    """Words that can be said and mean nothing; no two have the same stem, for none has an ending of English."""
    while number > 0:
        middle = dice.choice(MIDDLES) + dice.choice(BEGINNINGS)
        word = dice.choice(BEGINNINGS) + middle * dice.randint(0, 1) + dice.choice(MIDDLES) + dice.choice(ENDS)
        if word not in taken and len(word) > 3:
            taken.add(word)
            number -= 1
            yield word


def _parts(said: Iterator[str]) -> Iterator[str]:
    """Four sections of two paragraphs, one of them with a list."""
    for section in range(4):
        yield f"## {_some(said, 4).capitalize()}"
        yield " ".join(f"{_some(said, 13).capitalize()}." for _ in range(3))
        yield "\n".join(f"- {_some(said, 9)}" for _ in range(3)) if section == 1 else f"{_some(said, 14).capitalize()}."


def _some(said: Iterator[str], number: int) -> str:
    return " ".join(next(said) for _ in range(number))


def _write(root: Path, path: str, title: str, summary: str, year: int, body: str, more: str = "") -> None:
    page = root / FOLDER / path
    page.parent.mkdir(parents=True, exist_ok=True)
    fields = f'title: "{title}"\nsummary: "{summary}"\npublished: {year}-03-01\naudiences: [professionals]\n'
    page.write_text(f"---\n{fields}{more}---\n\n{body}\n", encoding="utf-8")
