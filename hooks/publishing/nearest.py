"""A slip of the finger is answered with the word that was probably meant."""

from collections.abc import Iterable, Set
from difflib import get_close_matches


def nearest(written: str, choices: Iterable[str], how_like: float = 0.6) -> str | None:
    """The choice most like what was written, or nothing when none is near."""
    by_lower = {choice.lower(): choice for choice in sorted(choices)}
    found = get_close_matches(written.strip().lower()[:60], by_lower, n=1, cutoff=how_like)
    return by_lower[found[0]] if found else None


def suggestion(written: str, choices: Iterable[str]) -> str:
    """A sentence: the nearest choice, or the list in its own order when none is near, cut short where it is long."""
    choices = sorted(choices) if isinstance(choices, Set) else list(choices)
    if best := nearest(written, choices):
        return f"Did you mean '{best}'?"
    if len(choices) <= 12:
        return f"It can be: {', '.join(choices)}."
    return f"The first ones are: {', '.join(choices[:12])}."
