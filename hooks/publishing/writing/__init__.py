"""What a writer may put in a page, read once and judged rule by rule."""

from collections.abc import Callable, Iterator

from publishing.problems import Problem
from publishing.writing.body import Body
from publishing.writing.headings import heading_problems

BODY_RULES: tuple[Callable[[Body], Iterator[Problem]], ...] = (heading_problems,)
