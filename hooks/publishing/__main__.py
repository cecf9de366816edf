"""The commands behind the Makefile: python -m publishing check."""

import os
import sys
from pathlib import Path

from publishing.checking import check
from publishing.clock import now
from publishing.problems import annotations, report


def main() -> int:
    _, problems = check(Path(), now())
    print(annotations(problems) if os.environ.get("GITHUB_ACTIONS") else report(problems))
    return int(any(problem.stops for problem in problems))


if __name__ == "__main__":
    sys.exit(main())
