"""A sign in place of a number is answered as a figure, and not as a slip of the file's own grammar."""

from publishing.front_door.strict_yaml import Value
from publishing.measures.measure import Measure
from publishing.measures.reading.figures import figures
from publishing.problems import Place, Problem


def without_those_of_figures(slips: list[Problem], measure: Measure) -> list[Problem]:
    """Quotes round a hyphen would please the grammar, and the figure would still be none."""
    told = {problem.place for problem in figures(measure).problems} if slips else set()
    return [slip for slip in slips if slip.place not in told]


def empty_problems(value: Value | None, path: str) -> list[Problem]:
    """One answer to an empty file, and not one for each line that it lacks."""
    if value not in ("", {}):
        return []
    return [
        Problem(
            Place(path),
            f"this file is empty. Copy the lines of another file in {path.rpartition('/')[0]}/ that is like yours, and change them; or delete this file.",
        )
    ]
