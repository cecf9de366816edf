"""What a writer may put in a page, read once and judged rule by rule."""

from collections.abc import Callable, Iterator

from publishing.problems import Problem
from publishing.writing.admonitions import admonition_problems
from publishing.writing.almost_lists import almost_list_problems
from publishing.writing.almost_notes import almost_note_problems
from publishing.writing.almost_tables import almost_table_problems
from publishing.writing.attributes import attribute_problems
from publishing.writing.body import Body
from publishing.writing.cells import cell_problems
from publishing.writing.columns import column_problems
from publishing.writing.commands import command_problems
from publishing.writing.days_in_sentences import day_problems
from publishing.writing.emphasis import emphasis_problems
from publishing.writing.empty_sections import section_problems, text_problems
from publishing.writing.entities import entity_problems
from publishing.writing.fences import fence_problems, span_problems
from publishing.writing.headings import (
    heading_problems,
    placement_problems,
    words_in_heading_problems,
)
from publishing.writing.html_tags import html_problems
from publishing.writing.ids import heading_id_problems, id_problems
from publishing.writing.left_over import left_over_problems
from publishing.writing.limits import limit_problems
from publishing.writing.lists import list_problems
from publishing.writing.notes import note_problems
from publishing.writing.notes_placed import note_place_problems
from publishing.writing.numbered_lists import first_number_problems
from publishing.writing.paragraphs import (
    address_problems,
    capitals_problems,
    colour_problems,
    meaning_problems,
)
from publishing.writing.pasted import pasted_problems
from publishing.writing.still_to_write import still_to_write_problems
from publishing.writing.tables import table_problems
from publishing.writing.times_of_day import time_problems

BODY_RULES: tuple[Callable[[Body], Iterator[Problem]], ...] = (
    limit_problems,
    text_problems,
    section_problems,
    heading_problems,
    placement_problems,
    words_in_heading_problems,
    id_problems,
    heading_id_problems,
    fence_problems,
    span_problems,
    html_problems,
    entity_problems,
    attribute_problems,
    emphasis_problems,
    list_problems,
    first_number_problems,
    almost_list_problems,
    meaning_problems,
    table_problems,
    almost_table_problems,
    cell_problems,
    column_problems,
    note_problems,
    note_place_problems,
    almost_note_problems,
    admonition_problems,
    command_problems,
    left_over_problems,
    pasted_problems,
    still_to_write_problems,
    day_problems,
    time_problems,
    address_problems,
    capitals_problems,
    colour_problems,
)
