"""A link without words to a table or a drawing says its number, so that it is right also when another comes before it."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from publishing.measures.published import Published
from publishing.measures.showing.blocks import Block, blocks
from publishing.writing.body import Body
from publishing.writing.linking import path_from

WITHOUT_WORDS = re.compile(r"(?<![!\\])\[\]\((?P<target>[^()\s]*#[^()\s]+)\)")
NAMES = {"chart": "Figure", "table": "Table"}
WORDS_OF = {name: word for word, name in NAMES.items()}
Labels = Mapping[str, str]  # the label of each block by its id


def labelled(found: list[Block], before: Iterable[str] = ()) -> list[tuple[str, str]]:
    """The id and the label of each block of a page, figures and tables each counted on from the labels before them."""
    counted = Counter(dict.fromkeys(NAMES, 0)) + Counter(WORDS_OF[label.partition(" ")[0]] for label in before)
    made = []
    for block in found:
        counted[block.fence.word] += 1
        label = f"{NAMES[block.fence.word]} {counted[block.fence.word]}"
        made.append((block.asks.id or label.lower().replace(" ", "-"), label))
    return made


def labels(body: Body, numbers: Mapping[str, Published], before: Iterable[str] = ()) -> Labels:
    if "```" not in body.text:
        return {}
    return dict(labelled([one for one in blocks(body, numbers) if isinstance(one, Block)], before))


def label_of(target: str, body: Body, labels_of: Callable[[str], Labels]) -> str | None:
    """What a link to this place is called by, where it leads to a table or a drawing."""
    path, _, id = target.partition("#")
    return labels_of(path_from(body, path) if path else body.path).get(id)


def with_labels(body: Body, labels_of: Callable[[str], Labels]) -> str:
    """The text with the number of its table or drawing in each link without words."""
    pieces, end = [], 0
    for found in WITHOUT_WORDS.finditer(body.prose) if "[](" in body.prose else ():
        if label := label_of(found["target"], body, labels_of):
            pieces += [body.text[end : found.start()], f"[{label}]({found['target']})"]
            end = found.end()
    return "".join([*pieces, body.text[end:]])
