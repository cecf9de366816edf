"""Who spoke, how they were heard and how things stand, in other people's words, is answered with the word used here."""

from collections.abc import Callable, Mapping
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator

from publishing.front_door.showing import shown
from publishing.front_door.wording import mistake

WHO = {
    "children": "Children and young people",
    "parents": "Parents and carers",
    "staff": "Staff",
    "public": "Public",
}
WHO_ELSE = {
    **dict.fromkeys(("child", "young people", "young person", "children and young people", "pupils", "students", "learners", "youth"), "children"),
    **dict.fromkeys(("parent", "carers", "carer", "parents and carers", "families", "family", "foster carers"), "parents"),
    **dict.fromkeys(("professionals", "professional", "practitioners", "workers", "workforce", "employees", "partners", "teachers"), "staff"),
    **dict.fromkeys(("community", "residents", "everyone", "lay member", "neighbours", "people"), "public"),
}  # fmt: skip
HOW_ELSE = {
    **dict.fromkeys(("surveys", "questionnaire", "poll", "evaluation", "feedback form"), "survey"),
    **dict.fromkeys(("focus group", "forum", "workshop", "meetings", "event"), "meeting"),
    **dict.fromkeys(("inspection", "visits", "on site"), "visit"),
    **dict.fromkeys(("interviews", "talk", "conversation"), "interview"),
    **dict.fromkeys(("complaints", "grievance"), "complaint"),
    **dict.fromkeys(("unknown", "not known", "n/a", "tbc", "other", "feedback"), "not told"),
}
STANDS_ELSE = {
    **dict.fromkeys(("closed", "complete", "completed", "done", "resolved", "yes", "green"), "answered"),
    **dict.fromkeys(("open", "still open", "ongoing", "in progress", "under way", "amber", "red"), "still open when told"),
    **dict.fromkeys(("unknown", "not known", "n/a", "tbc", "no answer", "unanswered"), "not told"),
}  # fmt: skip
RISK_ELSE = {
    **dict.fromkeys(("open", "still open", "ongoing", "active", "live", "high", "medium", "low", "red", "amber", "in progress"), "open when told"),
    **dict.fromkeys(("closed", "resolved", "done", "complete", "ended", "green"), "over"),
    **dict.fromkeys(("unknown", "not known", "n/a", "tbc"), "not told"),
}  # fmt: skip


def _in_our_words(other: Mapping[str, str]) -> Callable[[Any], Any]:
    def read(written: Any) -> Any:
        word = written.strip(" .").casefold() if isinstance(written, str) else ""
        if word in other:
            raise mistake(f"{shown(written)} is said in another word here. Write {other[word]}.")
        return written

    return read


Who = Annotated[Literal["children", "parents", "staff", "public"], BeforeValidator(_in_our_words(WHO_ELSE))]
How = Annotated[
    Literal["survey", "panel", "meeting", "interview", "visit", "consultation", "app", "complaint", "not told"],
    BeforeValidator(_in_our_words(HOW_ELSE)),
]
Stands = Annotated[Literal["answered", "still open when told", "not told"], BeforeValidator(_in_our_words(STANDS_ELSE))]
RiskStands = Annotated[Literal["open when told", "over", "not told"], BeforeValidator(_in_our_words(RISK_ELSE))]
