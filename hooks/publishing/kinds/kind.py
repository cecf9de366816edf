"""A kind of page: where it lives, what it says about itself, how it looks and what it always has."""

from dataclasses import dataclass

from publishing.kinds.every_page import PageFields


@dataclass(frozen=True)
class Kind:
    id: str
    fields: type[PageFields] = PageFields
    folder: str = ""  # the first folder under docs/
    template: str = "main.html"
    index: str = "kind.html"  # the template of the page of its folder
    headings: tuple[str, ...] = ()  # second-level headings it always has, in this order
    only_these: bool = False  # and no others
    most_words: int = 0  # that fit its paper; 0 where it may be as long as it likes
    paper: str = ""
