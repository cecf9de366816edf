"""What sort of looking it was, in the words that people use, is answered with the word that is used here."""

import re
from typing import Any

from publishing.front_door.showing import shown
from publishing.front_door.wording import mistake

SORTS = ("inspection", "peer review", "review", "audit", "self-assessment", "committee")
# The first that is found is meant, so that an inspection report is no report, and a peer review no review.
MEANT = (
    (r"self|own (?:review|audit|evaluation)", "self-assessment"),
    (r"\bpeer\b|\blga\b", "peer review"),
    (r"audit", "audit"),
    (r"inspect|ofsted|\bcqc\b|\bjtai\b|\bilacs\b|\bhmip?\b|\bhmicf?r?s?\b", "inspection"),
    (r"committee|councillor|overview|scrutin|members", "committee"),
    (r"review|evaluation", "review"),
)
OF_A_CASE = re.compile(r"\bscr\b|\blcspr\b|(?:serious )?case review|learning lessons review|practice review", re.I)


def sort_meant(written: Any) -> Any:
    """Each person who writes has another name for it."""
    text = written.strip() if isinstance(written, str) else ""
    if not text or text.casefold() in SORTS:
        return written
    if OF_A_CASE.search(text):
        raise mistake(
            f"{shown(text)} looks at one case, and has a page of its own in docs/case-reviews/. Write it there."
        )
    if meant := next((sort for pattern, sort in MEANT if re.search(pattern, text.casefold())), None):
        raise mistake(f"{shown(text)} is said in another word here. Write {meant}; the title says the rest.")
    return written
