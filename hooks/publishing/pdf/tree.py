"""What a screen reader hears of the PDF: one tag for each element of the page, and heads of tables that say what they head."""

from typing import Any

from publishing.pdf.furniture import without_furniture

Came = dict[int, tuple[Any, Any]]  # by the identity of a tag: the tag, and the element that it was made for
SCOPES = {"row": "/Row", "rowgroup": "/Row", "col": "/Column", "colgroup": "/Column"}
POINTS = 0.75  # in a pixel of CSS


def mended(pdf: Any, came: Came) -> None:
    """In place, before the PDF is written."""
    tree = Tree(pdf, came)
    tree.join(tree.top)
    for tag, element in list(came.values()):
        match tag.get("S"):
            case "/L":
                tree.list_as_one(tag, element)
            case "/TH" | "/TD":
                _cell(tag, element)
            case "/Figure":
                tag["A"]["BBox"][:] = tree.place(tag)
    tree.say_where_marks_went()
    without_furniture(pdf, tree.top, tree.marks)


def _cell(tag: Any, element: Any) -> None:
    """A head says what it heads by its scope, which holds also where a table goes on over the page."""
    tag.pop("ID", None)
    tag["A"].pop("Headers", None)
    if tag["S"] == "/TH":
        tag["A"]["Scope"] = SCOPES[element.attrib.get("scope", "col")]  # a table in Markdown has heads of columns alone


class Tree:
    """The tags of a PDF, by the references that lead to them."""

    def __init__(self, pdf: Any, came: Came) -> None:
        self.came = came
        self.moved: dict[bytes, bytes] = {}
        self.by_reference = {one.reference: one for one in pdf.objects}
        root = self.by_reference[pdf.catalog["StructTreeRoot"]]
        self.top = self.by_reference[root["K"][0]]
        self.marks = self.by_reference[root["ParentTree"]]["Nums"]

    def join(self, tag: Any) -> None:
        """What goes on in another line or on another page is one tag, and a head that is printed again is not read again."""
        before: dict[Any, Any] = {}
        kept: list[Any] = []
        for kid in self._in_their_items(tag, self._without_twins(tag)):
            one = self._tag(kid)
            first = before.setdefault(self._key(one), one) if one is not None and self._key(one) else one
            if first is not one and kept[-1] == first.reference:
                first["K"] += self._handed_on(other=one, to=first)
            elif one is None or not self._is_silent(one, first):
                kept.append(kid)
        tag["K"][:] = kept
        if tag["S"] == "/LI":
            self._in_its_body(tag)
        for one in filter(None, map(self._tag, kept)):
            self.join(one)

    def _is_silent(self, one: Any, first: Any) -> bool:
        """A head that is printed again, and a picture without words, are there to be seen only."""
        return (one["S"] == "/THead" and first is not one) or (one["S"] == "/Figure" and "Alt" not in one)

    def _tag(self, kid: Any) -> Any:
        """None for a mark, and for a link's own object."""
        one = self.by_reference.get(kid) if isinstance(kid, bytes) else None
        return one if one is not None and one.get("Type") == "/StructElem" else None

    def _key(self, tag: Any) -> Any:
        _, element = self.came.get(id(tag), (None, None))
        return (tag["S"], id(element)) if element is not None else None

    def _without_twins(self, tag: Any) -> list[Any]:
        """In a list in columns, and in the words that a stylesheet adds to a link, the same element has a tag inside its own."""
        kids: list[Any] = []
        for kid in tag["K"]:
            one = self._tag(kid)
            is_twin = one is not None and self._key(one) is not None and self._key(one) == self._key(tag)
            kids += self._handed_on(one, tag) if is_twin else [kid]
        return kids

    def _in_their_items(self, tag: Any, kids: list[Any]) -> list[Any]:
        """A list in an item comes after it, and is in it."""
        if tag["S"] != "/L":
            return kids
        kept: list[Any] = []
        for kid in kids:
            one = self._tag(kid)
            if kept and one is not None and one["S"] == "/L":
                self._tag(kept[-1])["K"].append(kid)
                one["P"] = kept[-1]
            else:
                kept.append(kid)
        return kept

    def _in_its_body(self, item: Any) -> None:
        """Beside its sign an item has a body, and all is in that."""
        inside = [self._tag(kid) for kid in item["K"]]
        bodies = [one for one in inside if one["S"] == "/LBody"]
        for one in [one for one in inside if one["S"] == "/L"] if bodies else ():
            item["K"].remove(one.reference)
            bodies[-1]["K"].append(one.reference)
            one["P"] = bodies[-1].reference

    def _handed_on(self, other: Any, to: Any) -> list[Any]:
        """What was in one tag, to stand in another; the one is then no more."""
        kids = list(self._without_twins(other))
        for at, kid in enumerate(kids):
            if isinstance(kid, int) and other["Pg"] != to["Pg"]:
                kids[at] = type(other)({"Type": "/MCR", "Pg": other["Pg"], "MCID": kid})
            elif (one := self._tag(kid)) is not None:
                one["P"] = to.reference
        self.moved[other.reference] = to.reference
        other.clear()
        return kids

    def say_where_marks_went(self) -> None:
        for at, marked in enumerate(self.marks):
            if isinstance(marked, list):
                marked[:] = map(self._now, marked)
            elif isinstance(marked, bytes):
                self.marks[at] = self._now(marked)

    def _now(self, tag: bytes) -> bytes:
        while tag in self.moved:
            tag = self.moved[tag]
        return tag

    def list_as_one(self, tag: Any, element: Any) -> None:
        """A term and what is said of it are one item; signs before items are numbers or dots."""
        items: list[Any] = []
        for one in map(self._tag, tag["K"]):
            if element.tag == "dl" and items and len(items[-1]["K"]) == 1:
                items[-1]["K"] += self._handed_on(one, items[-1])
                self._tag(items[-1]["K"][0])["S"] = "/Lbl"
            else:
                items.append(one)
        tag["K"][:] = [item.reference for item in items]
        has_signs = element.tag != "dl" and any(self._tag(kid)["S"] == "/Lbl" for item in items for kid in item["K"])
        kind = "None" if not has_signs else "Decimal" if element.tag == "ol" else "Disc"
        tag["A"] = f"<</O /List /ListNumbering /{kind}>>"

    def place(self, figure: Any) -> list[float]:
        """Where it stands, counted from the foot of its page as PDF does."""
        left, top, right, bottom = figure["A"]["BBox"]
        high = self.by_reference[figure["Pg"]]["MediaBox"][3]
        return [left * POINTS, high - bottom * POINTS, right * POINTS, high - top * POINTS]
