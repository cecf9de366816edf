"""An archive of many years: publications with titles of the site's own words, the same at every run."""

import random
import re
from pathlib import Path

from publishing.identifiers.vocabulary import given_names
from publishing.kinds import PUBLICATIONS
from tests.project import ROOT

YEARS = range(2005, 2027)
THEMES = "neglect domestic-abuse exploitation missing early-help looked-after how-we-work".split()
AUDIENCES = "children parents professionals public".split()
KINDS = [kind for kind in PUBLICATIONS if kind.id != "case_review"]
MORE = {
    "bulletin": "issue: {n}\n",
    "learning": "looked_at: [Case files]\n",
    "fact_sheet": "number: {n}\nkey_points: [One point, Another point]\ncontacts: [office]\nreview_by: 2030-01-01\n",
}


def write_archive(root: Path, number: int) -> None:
    """So many publications beside those of the project; most are bulletins, as in life."""
    dice = random.Random(number)
    words = _words()
    for n in range(1, number + 1):
        kind = KINDS[0] if n % 4 else dice.choice(KINDS)
        title = " ".join(dice.choices(words, k=dice.randint(4, 9))).capitalize()
        day = f"{dice.choice(YEARS)}-{dice.randint(1, 10):02}-{dice.randint(1, 28):02}"
        name = "-".join(re.findall(r"[a-z]+", title.lower())[:5])
        page = root / "docs" / kind.folder / f"{name}-{n}.md"
        summary = " ".join(dice.choices(words, k=18)).capitalize()
        headings = kind.headings or ("An article", "Another article")
        body = "\n\n".join(f"## {heading}\n\n{' '.join(dice.choices(words, k=30))}." for heading in headings)
        page.write_text(
            f'---\ntitle: "{title} {n}"\nsummary: "{summary}."\npublished: {day}\n'
            f"audiences: [{', '.join(dice.sample(AUDIENCES, dice.randint(1, 2)))}]\n"
            f"themes: [{', '.join(dice.sample(THEMES, dice.randint(1, 3)))}]\nto_do: Read it.\n"
            f"{MORE[kind.id].format(n=n)}---\n\n{body}\n",
            encoding="utf-8",
        )


def _words() -> list[str]:
    """Every plain word of the project's own pages that is no name, so that titles compress as titles do."""
    text = " ".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "docs").rglob("*.md")))
    found = set(re.findall(r"(?<=[a-z] )[a-z]{3,12}(?= [a-z])", text))
    return sorted(found - given_names() - {"born", "birth", "births", "birthday"})
