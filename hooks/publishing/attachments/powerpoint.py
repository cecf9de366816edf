"""A file of slides holds the slides and nothing beside them: no notes of the speaker, none hidden."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from publishing.attachments.looked import counted
from publishing.attachments.office_parts import INSPECT
from publishing.attachments.xml_parts import attribute, called, text_in


def powerpoint_sentences(trees: dict[str, Element]) -> Iterator[str]:
    for name, root in trees.items():
        if name.startswith("ppt/notesSlides/") and any(_has_notes(shape) for shape in called(root, "sp")):
            yield f"the file carries the speaker's notes. In PowerPoint: {INSPECT}."
        if name.startswith("ppt/slides/") and (root.get("show") or "").lower() in ("0", "false"):
            yield "the file has a hidden slide. In PowerPoint: right-click it on the left and delete it, or choose Unhide Slide; then save it."
    presentation = trees.get("ppt/presentation.xml")
    shown = len(list(called(presentation, "sldId"))) if presentation is not None else 0
    if shown < len(_slides(trees)):
        yield "the file keeps a slide that is no longer among its slides. In PowerPoint: save it under a new name."


def powerpoint_holds(trees: dict[str, Element]) -> str:
    slides = len(_slides(trees))
    return counted(slides, "slide", "slides") if slides else ""


def _slides(trees: dict[str, Element]) -> list[str]:
    return [name for name in trees if name.startswith("ppt/slides/") and name.endswith(".xml")]


def _has_notes(shape: Element) -> bool:
    """The number of the page and the picture of the slide are on every page of notes."""
    kinds = [attribute(place, "type") or "" for place in called(shape, "ph")]
    return not any(kind in ("sldNum", "sldImg", "dt", "hdr", "ftr") for kind in kinds) and any(
        text_in(words) for words in called(shape, "t")
    )
