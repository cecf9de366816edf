"""The index holds what readers may see and no more, the same to the byte each time, in pieces that find each other."""

import json
import os
import random
import re
import subprocess
import sys
from datetime import date

from publishing.searching.index import START, files_of_index
from publishing.searching.passages import Passage
from publishing.searching.record import Record
from publishing.searching.said_differently import Said, Search, groups
from publishing.searching.weighing import weighed
from tests.project import ROOT
from tests.test_search_packed import unpacked

PIECE = re.compile(r'searchPiece\(("[^"]+"),(.*)\);\n', re.DOTALL)
LONG = "Words of a long page about neglect and about training. " * 40


def page(address, title, *texts, **more):
    passages = [Passage(f"part-{at}", f"Heading {at}", text, opens=True) for at, text in enumerate(texts)]
    more = {"summary": "", "kind": "Page", "day": date(2026, 11, 21)} | more
    return Record(address=address, title=title, passages=passages, **more)


RECORDS = [
    page("about/", "About the board", "Who is on it.", "What it cost in 2017-18.", rank=(1, 0)),
    page("neglect/", "Neglect", *[LONG] * 9),
    page("café/", "Müller’s café", "", "Ring 01634 336329.", kind="Fact sheet", rank=(1, 1)),
]
GROUPS = groups(None, Search(said_differently=[Said(ours="neglect", readers=["hungry", "left alone"])]))


def pieces(files):
    """What each file hands over, by its name."""
    read = [PIECE.fullmatch(text) for text in files.values()]
    return {json.loads(found[1]): json.loads(found[2]) for found in read}


def test_every_file_hands_over_one_piece_and_says_its_name():
    files = files_of_index(RECORDS, GROUPS, ["worried"], "neglect/")

    assert START in files
    for address, text in files.items():
        name = json.loads(PIECE.fullmatch(text)[1])
        assert address == START or address.endswith(f"/{name}.js")
        assert address.isascii()


def test_the_start_knows_every_other_file_and_no_more():
    files = files_of_index(RECORDS, GROUPS, ["worried"], "neglect/")
    start = pieces(files)["start"]

    named = {f"w-{key}" for key in start["words"].split()} | {f"e-{key}" for key in start["endings"].split()}
    others = {address.rpartition("/")[2].removesuffix(".js") for address in files if address != START}
    assert named == {name for name in others if name[0] in "we"}
    assert sorted(name for name in others if name[0] == "p") == sorted(
        f"p-{at}" for at in range(len(unpacked(start["places"])))
    )
    assert sorted(name for name in others if name[0] == "t") == sorted(
        f"t-{at}" for at in range(len(unpacked(start["texts"])))
    )
    assert all(address.startswith(start["folder"].removeprefix("../")) for address in files if address != START)


def test_whom_to_tell_and_the_words_of_the_worried_are_named():
    start = pieces(files_of_index(RECORDS, [], ["worried", "999"], "neglect/"))["start"]
    without = pieces(files_of_index(RECORDS, [], (), "not/there/"))["start"]

    assert len(unpacked(start["concerned"])) == 2
    assert [one.address for one in sorted(RECORDS, key=lambda one: (one.rank, one.address))][
        start["tell"]
    ] == "neglect/"
    assert (without["concerned"], without["tell"]) == ("", -1)


def test_every_passage_is_in_one_file_with_its_words():
    files = pieces(files_of_index(RECORDS, GROUPS))
    blocks = [block for name, said in files.items() if name.startswith("t-") for block in said]

    found = sorted((block[2], anchor, text) for block in blocks for anchor, _, text, _ in block[-1])
    assert found == sorted((one.address, each.anchor, each.text) for one in RECORDS for each in one.passages)
    assert max(len(text) for text in files_of_index(RECORDS, GROUPS).values()) < 16_000


def test_an_empty_site_has_an_empty_index():
    start = pieces(files_of_index([], []))["start"]

    assert (start["sizes"], start["kinds"], start["tell"]) == ("", [], -1)


def test_the_order_of_files_and_the_seed_of_the_machine_make_no_difference():
    again = list(RECORDS)
    random.Random(4).shuffle(again)
    told = "import tests.test_search_index as t; print(hash('x') and repr(t.files_of_index(t.RECORDS, t.GROUPS, ['worried'])))"
    seeds = [
        subprocess.run(
            [sys.executable, "-c", told], cwd=ROOT, env=_seeded(seed), text=True, capture_output=True, check=True
        )
        for seed in "12"
    ]

    assert files_of_index(again, GROUPS, ["worried"]) == files_of_index(RECORDS, GROUPS, ["worried"])
    assert seeds[0].stdout == seeds[1].stdout == f"{files_of_index(RECORDS, GROUPS, ['worried'])!r}\n"


def _seeded(seed):
    return os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": f"{ROOT / 'hooks'}{os.pathsep}{ROOT}"}


def test_a_word_of_the_title_weighs_more_than_one_of_the_text():
    found = weighed([page("a/", "Neglect"), page("b/", "Other", "Neglect and more.")], [])
    places = found.postings["neglect"]

    assert found.sizes == [1, 2]
    assert set(places) == {0, 2}
    assert places[0] > places[2] > 0


def test_a_rare_word_weighs_more_than_a_frequent_one():
    found = weighed([page(f"{at}/", "Title", "common" + " rare" * (at == 3)) for at in range(9)], [])

    assert max(found.postings["rare"].values()) > max(found.postings["common"].values())


def test_capitals_keep_a_word_that_is_left_out_otherwise():
    found = weighed([page("a/", "SEND and CAN", "Who can send it?")], [])

    assert "can" in found.postings
    assert set(found.postings["can"]) == {0}
