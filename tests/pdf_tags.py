"""A PDF as a screen reader hears it: its tags in their order, each with its words."""

import re
from dataclasses import dataclass, field
from typing import Any

import pikepdf

KINDS = {"H1", "H2", "H3", "H4", "H5", "H6", "P", "L", "LI", "Table", "THead", "TBody", "TR", "TH", "TD", "Caption", "Figure", "Link"}  # fmt: skip
# What only holds others together.
GROUPS = {"Document", "BlockQuote", "Part", "Art", "Sect", "Div", "NonStruct", "Span", "Lbl", "LBody"}
SHOWS_TEXT = {"Tj", "TJ", "'", '"'}


@dataclass
class Heard:
    """One tag that means something to a listener, with its own words and what is in it."""

    kind: str
    words: str = ""
    inside: list["Heard"] = field(default_factory=list)

    def lines(self, depth: int = 0) -> list[str]:
        """One line for each, in reading order."""
        below = [line for each in self.inside for line in each.lines(depth + 1)]
        return [f"{'  ' * depth}{self.kind} {self.words}".rstrip(), *below]

    @property
    def headings(self) -> list[str]:
        """Each with its words, also those that are a link."""
        own = ["".join((self.words, *(one.words for one in self.inside)))] if re.match(r"H\d$", self.kind) else []
        return own + [heading for one in self.inside for heading in one.headings]


@dataclass
class Shown:
    """What one page shows: the words of each mark, those that no mark has, and those that are furniture."""

    marks: dict[int, str] = field(default_factory=dict)
    furthest: float = 0.0  # where the words begin that begin furthest to the right, in pixels of CSS
    furniture: str = ""
    lost: str = ""


class Tagged:
    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self.pdf = pdf
        self.pages = {page.obj.objgen: _shown(page) for page in pdf.pages}
        self.reached: list[tuple[tuple[int, int], int]] = []  # each mark that a tag leads to, in reading order
        self.says = ""  # all of it, in reading order
        root = pdf.Root.StructTreeRoot
        self.heard = Heard("Document")
        self._listen(root.K[0], self.heard)

    def _listen(self, tag: Any, into: Heard) -> None:
        kind = str(tag.S)[1:]
        assert kind in KINDS | GROUPS, kind
        if kind == "Lbl" and str(tag.P.P.A.ListNumbering) != "/None":
            self._pass_over(tag)
            return
        if kind in KINDS:
            if kind == "TH":
                kind += f" {str(tag.A.Scope)[1:]}"
            if kind == "Figure":
                kind += f" {tag.Alt}"
            into.inside.append(Heard(kind))
            into = into.inside[-1]
        for kid in tag.K if isinstance(tag.K, pikepdf.Array) else [tag.K]:
            self._take(kid, tag, into)

    def _take(self, kid: Any, tag: Any, into: Heard) -> None:
        if isinstance(kid, int):
            self._say(tag.Pg, kid, into)
        elif str(kid.get("/Type")) == "/MCR":
            self._say(kid.Pg, int(kid.MCID), into)
        elif str(kid.get("/Type")) == "/OBJR":
            assert str(kid.Obj.Subtype) == "/Link"
        else:
            self._listen(kid, into)

    def _say(self, page: Any, mark: int, into: Heard) -> None:
        self.reached.append((page.objgen, mark))
        if not into.kind.startswith("Figure"):
            words = squeezed(self.pages[page.objgen].marks[mark])
            into.words += words
            self.says += words

    def _pass_over(self, sign: Any) -> None:
        """A number or a dot before an item is no word of the page; a term before what is said of it is."""
        said = self.says
        for kid in sign.K:
            self._take(kid, sign, Heard("Lbl"))
        self.says = said


def squeezed(words: str) -> str:
    """Without the spaces, which a line may end with or not."""
    return re.sub(r"[\s\u200b]+", "", words)


def _shown(page: pikepdf.Page) -> Shown:
    shown = Shown()
    letters = {name: _letters(font) for name, font in page.obj.Resources.Font.items()}
    font, around = {}, [""]
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "BDC" | "BMC":
                mark = str(operands[0])
                around.append(mark if mark == "/Artifact" else str(int(operands[1].MCID)))
                if around[-1].isdigit():
                    shown.marks.setdefault(int(around[-1]), "")
            case "EMC":
                around.pop()
            case "Tf":
                font = letters[str(operands[0])]
            case "Tm":
                shown.furthest = max(shown.furthest, float(operands[4]))
            case name if name in SHOWS_TEXT:
                words = _words(operands, font)
                if around[-1].isdigit():
                    shown.marks[int(around[-1])] += words
                elif around[-1]:
                    shown.furniture += words
                else:
                    shown.lost += words
    return shown


def _letters(font: Any) -> dict[bytes, str]:
    """What each code of a font says."""
    table = font.ToUnicode.read_bytes()
    return {
        bytes.fromhex(code.decode()): bytes.fromhex(said.decode()).decode("utf-16-be")
        for part in re.findall(rb"beginbfchar(.*?)endbfchar", table, re.DOTALL)
        for code, said in re.findall(rb"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>", part)
    }


def _words(operands: Any, font: dict[bytes, str]) -> str:
    pieces = operands[0] if isinstance(operands[0], pikepdf.Array) else operands
    codes = b"".join(bytes(piece) for piece in pieces if isinstance(piece, pikepdf.String))
    return "".join(font[codes[at : at + 2]] for at in range(0, len(codes), 2))
