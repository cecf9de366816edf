"""What is not public leaves no trace: the site is the same, byte for byte, as if nobody had written it yet."""

import gzip
import html
import re
import shutil
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from urllib.parse import unquote
from zipfile import ZipFile, is_zipfile

import pytest

from publishing.front_door.schema import Facts
from publishing.plans.plan import Plan
from publishing.scrutiny.scrutiny import Scrutiny
from tests.conftest import publishing
from tests.pictures import png
from tests.project import copy_of_the_project

CANARY = "qzcanary"
NOW = "2026-12-01T09:29:59"
HIDDEN = {
    "draft": "draft: true\n",
    "embargoed": "embargo: 2026-12-01 09:30\n",
    "embargoed-and-a-draft": "embargo: 2027-12-01 09:30\ndraft: true\n",
}
# Every field that a page of any kind can have, but those that hide it; the test below says when one is forgotten.
ALL = """title: {c} title {id}
summary: {c} summary
published: 2026-11-21
audiences: [children, parents, professionals, public]
themes: [neglect, exploitation]
also_called: [{c} other name]
old_addresses: [/{c}/{folder}/{id}/]
updated: 2026-11-23
reviewed: 2026-11-24
review_by: 2031-07-13
owner: {c} owner
approved: {{by: {c} approver, date: 2026-11-20}}
retain_until: 2032-07-13
afterwards: {c} afterwards
corrections:
  - {{date: 2026-11-22, says: {c} correction}}
attachments:
  - {{file: {c}-{id}.csv, title: {c} attachment, no_page_because: {c} because}}
withdrawn: {{date: 2030-07-13, reason: {c} reason}}
"""
KINDS = {
    "about": "",
    "bulletins": "to_do: {c} to do\nissue: 987654321\ndiary:\n  - {{date: 2033-07-13, what: {c} event, where: {c} place}}\n",
    "learning": "to_do: {c} to do\nlooked_at: [{c} audit]\n",
    "fact-sheets": "to_do: {c} to do\nnumber: 987654322\nkey_points: ['One {c} point', 'Another {c} point']\ncontacts: [office]\n",
    "case-reviews": """to_do: {c} to do
pseudonyms: [{c}-{id}]
led_by: {c} board
status: published
content_note: {c} note
recommendations:
  - {{id: {c}-{id}-1, to: [police], says: {c} recommendation}}
full_report: {{says: {c} report, address: "https://www.example.net/{c}", until: 2034-07-13}}
anonymised: {{by: {c} checker, date: 2026-11-19, method: {c} method}}
""",
}
SEVEN = "Why read this|What happened|What we found|What it means|What to do|Questions for your team|Where to learn more"
HEADINGS = {
    "learning": "What we looked at|What we learned|Questions for your team",
    "fact-sheets": "What to do",
    "case-reviews": SEVEN,
}
DATES = (
    "2031-07-13",
    "2032-07-13",
    "2033-07-13",
    "2034-07-13",
    "13 July 2031",
    "13 July 2033",
    "987654321",
    "987654322",
)


def hide(root: Path, folder: str, state: str) -> None:
    """A page with a canary in everything that can hold one, with a picture and a file beside it."""
    name = f"{CANARY}-{state}"
    if folder == "case-reviews":
        name += "-x"
    words = {"c": CANARY, "id": state if folder != "case-reviews" else f"{state}-x"}
    fields = ALL + KINDS[folder]
    text = fields.format(folder=folder, **words).replace(f"title {words['id']}", f"title {words['id']} {folder}")
    text = text.replace(f"{CANARY}-{words['id']}.csv", f"{name}.csv")
    parts = [f"## {heading}\n\n{CANARY} words." for heading in HEADINGS.get(folder, f"{CANARY} article").split("|")]
    parts.append(f"![{CANARY} picture words]({name}.png)")
    path = root / "docs" / folder / f"{name}.md"
    path.write_text(f"---\n{text}{HIDDEN[state]}---\n\n" + "\n\n".join(parts) + "\n")
    path.with_suffix(".png").write_bytes(png(pixels=f"{CANARY}{folder}".encode()))
    path.with_suffix(".csv").write_text(f"{CANARY},what\n{CANARY} {folder},1\n")


# A file of data/ has pages of its own, and stands on those of others: the register, agencies, groups, paragraphs, themes.
FACTS = {
    "scrutiny": """title: {c} title {id}
summary: {c} summary
sort: inspection
by: {c} inspectors
bodies: [ofsted]
looked_at: {c} work {id}
when: 2026-11
source: {{document: {c} report, where: {c} page, published: {c} month}}
published: 2026-12-01
updated: 2026-12-01
themes: [neglect]
audiences: [public]
judgements:
  - {{of: {c} work, says: {c} word, before: {c} word before}}
found: [{c} found]
strengths: [{c} strength]
to_improve:
  - says: {c} wish
    state: done
    came_of_it: {c} came of it
    actions: [2014-17/1/1.1]
    reported: ['committee-reports/2015-06-30.md#3.4']
recommendations:
  - {{id: {name}-1, to: [police], says: {c} recommendation, actions: [2014-17/1/1.1]}}
response: [{c} response]
told: ['committee-reports/2015-06-30.md#3.4']
notes: [{c} note]
""",
    "plans": """title: {c} plan {id}
summary: {c} summary
source: {{document: {c} plan, where: {c} page, published: {c} month}}
published: 2026-12-01
told: 2026-12-01
until: 20{ends}-03
reviewed: false
confidence: {{green: {c} green, amber: {c} amber, red: {c} red}}
themes: [neglect]
audiences: [public]
others:
  - {{id: {c}-role, name: {c} role {id}}}
notes: [{c} note]
priorities:
  - number: '1'
    name: {c} priority {id}
    aim: {c} aim
    did: [{c} did]
    to_come: [{c} to come]
    reported: ['committee-reports/2015-06-30.md#3.4']
    outcomes:
      - number: '1'
        aim: {c} outcome
        actions:
          - number: '1.1'
            what: {c} action {id}
            leads: [board, {c}-role]
            success: [{c} success]
            progress: under way
            confidence: amber
            stated: [{c} stated]
            steps:
              - {{what: {c} step, due: 2033-07}}
            effect:
              - {{kind: hoped, says: {c} effect}}
            updates:
              - {{date: 2026-11-20, progress: not started, says: {c} update}}
            reported: ['committee-reports/2015-06-30.md#3.4']
""",
}
YEARS = {"draft": "2030-31", "embargoed": "2031-32", "embargoed-and-a-draft": "2032-33"}


def hide_facts(root: Path, folder: str, state: str) -> None:
    name = YEARS[state] if folder == "plans" else f"{CANARY}-{state}"
    text = FACTS[folder].format(c=CANARY, id=state, name=name, ends=name[5:7]) + HIDDEN[state]
    (root / "data" / folder / f"{name}.yml").write_text(text)


def read(root: Path) -> dict[str, bytes]:
    """Every file, and what is in those that hold others."""
    found = {str(path.relative_to(root)): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}
    return found | dict(entry for path, data in found.items() for entry in inside(path, data))


def inside(path: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    if is_zipfile(BytesIO(data)):
        with ZipFile(BytesIO(data)) as bundle:
            for name in bundle.namelist():
                yield f"{path}/{name}", bundle.read(name)
                yield from inside(f"{path}/{name}", bundle.read(name))


def built(root: Path, now: str = NOW) -> tuple[dict[str, bytes], str]:
    """The site, all that is made beside it for servers and for handing out, and what the build said."""
    made = publishing(root, "site", env={"PUBLISH_NOW": now})
    assert made.returncode == 0, made.stdout + made.stderr
    beside = {f"dist/{path}": data for path, data in read(root / "dist").items()}
    return read(root / "site") | beside, made.stdout + made.stderr


@pytest.fixture(scope="module")
def without(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The site of the same second, in which nobody has written the hidden pages."""
    return built(copy_of_the_project(tmp_path_factory.mktemp("without")))[0]


@pytest.fixture(scope="module")
def with_hidden(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, bytes], str]:
    root = copy_of_the_project(tmp_path_factory.mktemp("with"))
    for folder in KINDS:
        for state in HIDDEN:
            hide(root, folder, state)
    for folder in FACTS:
        for state in HIDDEN:
            hide_facts(root, folder, state)
    public = root / "docs/fact-sheets/neglect.md"
    public.write_text(
        public.read_text().replace("number: ", f"superseded_by: fact-sheets/{CANARY}-embargoed.md\nnumber: ", 1)
    )
    return root, *built(root)


def test_the_site_is_the_same_as_if_nobody_had_written_it(with_hidden, without):
    _, found, _ = with_hidden

    assert [path for path in found.keys() | without.keys() if found.get(path) != without.get(path)] == []


def test_the_build_does_not_speak_of_it(with_hidden):
    _, _, said = with_hidden

    assert CANARY not in said.lower()


def encodings(data: bytes) -> str:
    """The text of a file, and what it says when an address, an entity or a compressed file in it is read."""
    if data[:2] == b"\x1f\x8b":
        data = gzip.decompress(data)
    text = data.decode("utf-8", "replace") + data.decode("utf-16-le", "replace")
    return "\n".join((text, html.unescape(text), unquote(text), unquote(html.unescape(text))))


def test_no_canary_is_found_in_any_encoding(with_hidden):
    _, found, _ = with_hidden
    sought = (CANARY, CANARY[::-1], CANARY.upper(), *DATES)
    texts = {path: f"{path}\n{encodings(data)}" for path, data in found.items()}

    assert any(path.startswith("take-away/") and path.endswith("START-HERE.html") for path in texts)
    assert {"build-manifest.json", "dist/hosting/nginx.conf", "dist/hosting/Caddyfile"} <= texts.keys()
    assert [(path, word) for path, text in texts.items() for word in sought if word in text] == []


def test_one_second_later_each_embargoed_page_is_there_with_all_it_has(with_hidden):
    root, _, _ = with_hidden
    later = shutil.copytree(root, root.with_name("later"))

    found, _ = built(later, "2026-12-01T09:30:00")
    texts = "\n".join(encodings(data) for data in found.values())

    for folder in KINDS:
        name = f"{folder}/{CANARY}-embargoed" + ("-x" if folder == "case-reviews" else "")
        assert f"{name}/index.html" in found
        assert any(path.startswith(f"{folder}/") and path.endswith(".csv") and CANARY in path for path in found)
    for address in (f"scrutiny/{CANARY}-embargoed", "plans/2031-32", "plans/2031-32/priority-1", "plans/2031-32/table"):
        assert f"{address}/index.html" in found
    for address in (
        "recommendations",
        "scrutiny",
        "plans",
        "committee-reports/2015-06-30",
        "themes/neglect",
        "about/groups",
    ):
        assert CANARY in encodings(found[f"{address}/index.html"])
    assert all(word in texts for word in ("987654321", "987654322", f"{CANARY} other name", f"{CANARY} recommendation"))
    assert "A newer page has taken the place of this one" in encodings(found["fact-sheets/neglect/index.html"])


def test_no_field_is_forgotten_here():
    from publishing.kinds import PAGE, PUBLICATIONS

    hiding = {"draft", "embargo", "acknowledge", "superseded_by", "shows", "words"}  # no words of one's own
    written = {line.split(":")[0] for text in (ALL, *KINDS.values()) for line in text.splitlines() if line[:1] != " "}
    fields = {name for kind in (PAGE, *PUBLICATIONS) for name in kind.fields.model_fields}

    assert fields - written == hiding


@pytest.mark.parametrize(("folder", "kind"), [("scrutiny", Scrutiny), ("plans", Plan)])
def test_no_field_of_a_file_is_forgotten_here(folder: str, kind: type[Facts]):
    written = set(re.findall(r"^(\w+):", FACTS[folder], re.MULTILINE))

    assert kind.model_fields.keys() - written == {"draft", "embargo"}
