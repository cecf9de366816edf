"""Every attachment is looked into before anyone is offered it, whatever its name says."""

from collections.abc import Callable, Iterator
from pathlib import PurePosixPath
from xml.etree.ElementTree import Element

from publishing.attachments import office, open_document
from publishing.attachments.archives import unpack
from publishing.attachments.comma_separated import comma_separated
from publishing.attachments.excel import excel_holds, excel_sentences
from publishing.attachments.kinds import KINDS, LARGEST, LFS, what_it_is
from publishing.attachments.looked import Looked, RefusedError
from publishing.attachments.names import Ours
from publishing.attachments.open_document import open_holds, open_sentences
from publishing.attachments.pdf import look_into_pdf
from publishing.attachments.powerpoint import powerpoint_holds, powerpoint_sentences
from publishing.attachments.word import word_holds, word_sentences
from publishing.problems import Place, Problem

Trees = dict[str, Element]
PROGRAMS: dict[str, tuple[Callable[[Trees], Iterator[str]], Callable[[Trees], str]]] = {
    ".docx": (word_sentences, word_holds),
    ".xlsx": (excel_sentences, excel_holds),
    ".pptx": (powerpoint_sentences, powerpoint_holds),
}
EXPECTED = {
    **dict.fromkeys(PROGRAMS, "an Office file"),
    **dict.fromkeys(open_document.TYPES, "an OpenDocument file"),
    ".pdf": "a PDF",
    ".csv": None,
}


def look_into(path: str, data: bytes, ours: Ours) -> Looked:
    """What is in the file, or why nobody should be offered it."""
    ending = PurePosixPath(path).suffix
    if sentence := _cannot_be_it(ending, data):
        return Looked(len(data), (Problem(Place(path), sentence),))
    if ending == ".csv":
        rows, problems = comma_separated(path, data)
        return Looked(len(data), tuple(problems), rows)
    try:
        holds, sentences, shuts_out = _look(ending, data, ours)
    except RefusedError as refused:
        return Looked(len(data), (Problem(Place(path), str(refused)),))
    problems = [Problem(Place(path), sentence) for sentence in dict.fromkeys(sentences)]
    return Looked(len(data), tuple(problems), holds, shuts_out)


def _cannot_be_it(ending: str, data: bytes) -> str | None:
    """Empty, too large, or something else under this name."""
    found, expected = what_it_is(data), EXPECTED[ending]
    if not data:
        return "the file is empty. Save it again, and upload it again."
    if len(data) > LARGEST:
        return f"the file has {len(data):,} bytes, and {LARGEST:,} is the most. Make its pictures smaller, or divide it into several."
    if data.startswith(LFS):
        return f"the file is {found}."
    if found and found.startswith("locked"):
        return "the file is locked with a password, and readers have none. Save it without one."
    if found == expected:
        return None
    if ending == ".pdf" and b"%PDF-" in data[:1024]:
        return "the file has something before its start. Export it again from the program it was written in."
    what = found or ("text" if ending != ".csv" else "nothing")
    return f"the file is called {ending} but is {what} inside. {_instead(ending, what)}"


def _instead(ending: str, what: str) -> str:
    if what in ("a program", "a program for Windows"):
        return "Do not open it, and ask where it came from."
    return f"Save it again as {KINDS[ending].called} ({ending}), or give it the ending of what it is."


def _look(ending: str, data: bytes, ours: Ours) -> tuple[str, list[str], tuple[str, ...]]:
    if ending == ".pdf":
        return look_into_pdf(data, ours)
    parts = unpack(data)
    if ending in PROGRAMS:
        trees = office.trees_of(parts)
        office.check_the_kind(trees, ending)
        rules, holds = PROGRAMS[ending]
        own = office.office_sentences(parts, trees, ending, KINDS[ending].program, ours)
        return holds(trees), [*own, *rules(trees)], ()
    open_document.check_the_kind(parts, ending)
    trees = open_document.trees_of(parts)
    return open_holds(trees), list(open_sentences(parts, trees, ours)), ()
