"""Where there is no number, a reader is told why, in the same few words everywhere."""

from enum import StrEnum


class Gap(StrEnum):
    """Why there is no number, in the words of the file; the symbol is what a table shows."""

    NOT_AVAILABLE = "not available"
    NOT_APPLICABLE = "not applicable"
    SUPPRESSED = "suppressed"
    ROUNDS_TO_ZERO = "rounds to zero"

    @property
    def symbol(self) -> str:
        return {"not available": "x", "not applicable": "z", "suppressed": "c", "rounds to zero": "low"}[self]

    @property
    def says(self) -> str:
        """What stands under a table that has one."""
        return {
            "not available": "the source does not give it",
            "not applicable": "there cannot be a number here",
            "suppressed": "not shown, so that nobody can be recognised",
            "rounds to zero": "more than nothing, and too little to show",
        }[self]


REASONS = frozenset(map(str, Gap))
GAPS = "not available, not applicable, suppressed or rounds to zero"
AS_PEOPLE_WRITE = {
    Gap.NOT_AVAILABLE: (
        *("x", "[x]", "na", "-", "–", "—", "--", ":", ".", "..", "...", "…", "?", "~", "null", "n/k", "#n/a"),
        *("unknown", "not known", "no data", "missing", "tbc", "tba", "pending", "not collected", "not recorded"),
    ),
    Gap.NOT_APPLICABLE: ("z", "[z]", "n/a"),
    Gap.SUPPRESSED: ("c", "[c]", "*", "**", "***", "confidential", "withheld", "redacted", "hidden", "s", "[s]"),
    Gap.ROUNDS_TO_ZERO: ("low", "[low]"),
}
SYMBOLS = {sign: gap for gap, signs in AS_PEOPLE_WRITE.items() for sign in (*signs, str(gap))}
