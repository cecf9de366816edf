"""No small number gives a child away: what must be hidden, and what a reader can still work out of the rest."""

from publishing.disclosure.cells import Key, Range, Sum
from publishing.disclosure.hiding import hidden
from publishing.disclosure.rounded import already_known
from publishing.disclosure.telling import GivenAway, given_away
from publishing.disclosure.working_out import bounds

__all__ = ["GivenAway", "Key", "Range", "Sum", "already_known", "bounds", "given_away", "hidden"]
