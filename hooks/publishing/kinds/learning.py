"""A learning-lessons bulletin: what an audit or a review taught, and what a team should ask itself."""

from publishing.front_door.fields import Line, Several, written
from publishing.kinds.every_page import PublicationFields
from publishing.kinds.kind import Kind


class Learning(PublicationFields):
    looked_at: Several[Line] = written("[Six children on child in need plans]", "what was audited or reviewed")


LEARNING = Kind(
    "learning",
    Learning,
    "learning",
    "learning.html",
    headings=("What we looked at", "What we learned", "Questions for your team"),
)
