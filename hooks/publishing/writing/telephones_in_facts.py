"""Nobody is rung through a plan, nor through what somebody found: a number in them may be one person's own."""

from collections.abc import Collection, Iterator

from publishing.front_door.schema import Facts
from publishing.problems import Problem
from publishing.words.in_writing import parts_of_facts
from publishing.writing.contact_links import national
from publishing.writing.telephones import NUMBER


def telephone_problems(facts: Facts, known: Collection[str]) -> Iterator[Problem]:
    for part in parts_of_facts(facts):
        if any(national(found[0]) not in known for found in NUMBER.finditer(part.text)):
            yield Problem(
                part.place(0),
                "a telephone number stands here that is not in data/contacts.yml. Delete it, or add it there if it is a service's.",
            )
