"""Of the theme's stylesheet a reader's phone fetches only what can apply to a page of ours."""

import re
from collections.abc import Collection, Iterator

from publishing.writing.admonitions import KINDS

# What Markdown itself writes into a page.
OF_MARKDOWN = {"admonition", "admonition-title", "decorative", "highlight", "left", "right", "center"}  # fmt: skip
# What our templates say in another sense, or about another thing: none of these is a class of ours.
NO_CLASSES = {"cs", "go", "grid", "gu", "keys", "middle", "n", "no", "p", "s"}
NOT_IN_A_TEXT = re.compile(r"\.md-typeset.*[\s>+~](?:details|summary|iframe)\b")  # elements that nobody can write there
PARTS = re.compile(r"\"[^\"]*\"|'[^']*'|url\((?:\"[^\"]*\"|'[^']*'|[^)]*)\)|[{};]")
IN_BRACKETS = re.compile(r"\([^()]*\)")
NEEDED = re.compile(r"(?:\.|#|\[)(-?[A-Za-z_\\][\w\\-]*)")
COMMAS = re.compile(r",(?![^(\[]*[)\]])")
WORD = re.compile(r"[\w-]+")
NAME = re.compile(r"--[\w-]+")
USED = re.compile(r"var\((--[\w-]+)")
BLOCK_REMARK = re.compile(r"^[ \t]*/\*.*?\*/[ \t]*$", re.MULTILINE | re.DOTALL)
AROUND = ("@media", "@supports")


def words_of(templates: Collection[str]) -> frozenset[str]:
    """Every word that can be a class, an id or an attribute: of the templates, of Markdown, of what writers may set."""
    said = {word for text in templates for word in WORD.findall(text)} - NO_CLASSES
    return frozenset(said | OF_MARKDOWN.union(KINDS))


def trimmed(css: str, words: Collection[str], own: str) -> str:
    """The rules whose every class, id and attribute can be there, without variables that nobody asks for."""
    left = "".join(_rules(css, words))
    while True:
        asked = set(USED.findall(left)) | set(USED.findall(own))
        shorter = _without_variables(left, asked)
        if shorter == left:
            return _without_keyframes(left)
        left = shorter


def _rules(css: str, words: Collection[str]) -> Iterator[str]:
    for before, inside in _blocks(css):
        if inside is None:
            yield before
        elif before.startswith(AROUND):
            if kept := "".join(_rules(inside, words)):
                yield f"{before}{{{kept}}}"
        elif before.startswith("@"):
            yield f"{before}{{{inside}}}"
        elif selectors := [one for one in COMMAS.split(before) if _can_apply(one, words)]:
            yield f"{','.join(selectors)}{{{inside}}}"


def _blocks(css: str) -> Iterator[tuple[str, str | None]]:
    """Each rule at the top, as what stands before its brackets and what is in them; a line such as @charset has none."""
    depth = start = opened = 0
    for found in PARTS.finditer(css):
        sign = found[0]
        if sign == "{":
            depth += 1
            opened = found.start() if depth == 1 else opened
        elif sign == "}":
            depth -= 1
            if depth == 0:
                yield css[start:opened].strip(), css[opened + 1 : found.start()]
                start = found.end()
        elif sign == ";" and depth == 0:
            yield css[start : found.end()], None
            start = found.end()


def _can_apply(selector: str, words: Collection[str]) -> bool:
    """What is said in brackets is only one way of many, or what must not be: it keeps no rule out."""
    while (bare := IN_BRACKETS.sub("", selector)) != selector:
        selector = bare
    return not NOT_IN_A_TEXT.search(selector) and all(word in words for word in NEEDED.findall(selector))


def _without_variables(css: str, asked: Collection[str]) -> str:
    kept = []
    for before, inside in _blocks(css):
        if inside is None:
            kept.append(before)
        elif before.startswith(AROUND):
            kept.append(f"{before}{{{_without_variables(inside, asked)}}}")
        elif before.startswith("@"):
            kept.append(f"{before}{{{inside}}}")
        elif left := [one for one in _lines(inside) if not ((name := NAME.match(one)) and name[0] not in asked)]:
            kept.append(f"{before}{{{';'.join(left)}}}")
    return "".join(kept)


def _lines(inside: str) -> list[str]:
    """The lines of a rule; a semicolon in an address or in quotes ends none."""
    found, start = [], 0
    for part in PARTS.finditer(inside):
        if part[0] == ";":
            found.append(inside[start : part.start()])
            start = part.end()
    return [one for one in (*found, inside[start:]) if one.strip()]


def _without_keyframes(css: str) -> str:
    """Movements that nothing makes."""
    kept = []
    for before, inside in _blocks(css):
        word, _, name = before.partition(" ")
        if word == "@keyframes" and not re.search(rf"animation[^;}}]*\b{re.escape(name)}\b", css):
            continue
        kept.append(before if inside is None else f"{before}{{{inside}}}")
    return "".join(kept)


def without_remarks(text: str) -> str:
    """Our own stylesheets and scripts as a browser needs them: what explains them stays in overrides/."""
    lines = (line.strip() for line in BLOCK_REMARK.sub("", text).splitlines())
    return "\n".join(line for line in lines if line and not line.startswith("//"))
