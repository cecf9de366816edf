"""What runs on GitHub helps whoever proposes a change, and gives nothing away to a stranger."""

import re
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path

import pytest
import yaml

from tests.workflow_dangers import RULES, dangers, read_workflow, steps_of

HOUSE = Path(__file__).parent.parent
GITHUB = HOUSE / ".github"
WORKFLOWS = {path.name: path.read_text(encoding="utf-8") for path in sorted((GITHUB / "workflows").iterdir())}
FORMS = {
    path.name: yaml.safe_load(path.read_text(encoding="utf-8"))
    for path in sorted((GITHUB / "ISSUE_TEMPLATE").glob("*.yml"))
    if path.name != "config.yml"
}
TOOLS = Path(sys.executable).parent
CHECKOUT = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1"
# What was written, what a careless change would make of it, and what is said of that.
BROKEN = {
    "a stranger's change with the keys of main": ("  pull_request:", "  pull_request_target:", "started by"),
    "a run after a stranger's run": ("  pull_request:", "  workflow_run:\n    workflows: [Check]", "started by"),
    "a run for each comment": ("  pull_request:", "  issue_comment:", "started by"),
    "may write": ("  contents: read", "  contents: write", "may do more than read"),
    "may comment": ("  contents: read", "  contents: read\n  pull-requests: write", "may do more than read"),
    "may do everything": ("permissions:\n  contents: read", "permissions: write-all", "may do more than read"),
    "says nothing of what it may do": ("permissions:\n  contents: read\n", "", "may do more than read"),
    "one job may write": ("    timeout-minutes: 15", "    timeout-minutes: 15\n    permissions:\n      contents: write", "may do more"),
    "one job may publish": ("    timeout-minutes: 15", "    timeout-minutes: 15\n    permissions:\n      pages: write\n      id-token: write", "may do more"),
    "a secret": ("          ADDRESS: ${{ steps.preview.outputs.artifact-url }}", "          KEY: ${{ secrets.KEY }}", "speaks of secrets"),
    "a secret by another spelling": ("steps.preview.outputs.artifact-url", "secrets['KEY']", "speaks of secrets"),
    "the run's own key": ("steps.preview.outputs.artifact-url", "github.token", "speaks of github.token"),
    "an action by its version": (CHECKOUT, "actions/checkout@v7", "not pinned"),
    "an action by its branch": (CHECKOUT, "actions/checkout@main # v7.0.1", "not pinned"),
    "an action by half its commit": ("e5aac5ba805825da76410c181273ba90b1 #", " #", "not pinned"),
    "somebody else's action": ("actions/upload-artifact@", "somebody/upload-artifact@", "not pinned"),
    "a commit without its version": (" # v7.0.1", "", "no version"),
    "a title becomes a command": ("run: make check", "run: echo '${{ github.event.pull_request.title }}'", "filled into a command"),
    "a branch becomes a command": ("run: make check", 'run: echo "${{ github.head_ref }}"', "filled into a command"),
    "a run that hangs": ("    timeout-minutes: 15\n", "", "may run for hours"),
    "a run of six hours": ("timeout-minutes: 15", "timeout-minutes: 360", "may run for hours"),
    "a key left behind": ("          persist-credentials: false", "          fetch-depth: 1", "leaves its key behind"),
    "a key handed over": ("          persist-credentials: false", "          persist-credentials: false\n          ssh-key: mine", "given a key"),
    "a cache": ("          persist-credentials: false", "          persist-credentials: false\n          cache: pip", "keeps a cache"),
    "a machine of our own": ("runs-on: ubuntu-24.04", "runs-on: self-hosted", "does not run on a machine of GitHub's"),
    "old runs that go on": ("  cancel-in-progress: true", "  cancel-in-progress: false", "do not wait for each other"),
}  # fmt: skip


@pytest.mark.parametrize("name", WORKFLOWS)
def test_a_workflow_gives_nothing_away(name: str) -> None:
    assert dangers(WORKFLOWS[name]) == []


@pytest.mark.parametrize(("written", "careless", "said"), BROKEN.values(), ids=BROKEN)
def test_a_careless_change_to_the_check_is_caught(written: str, careless: str, said: str) -> None:
    check = WORKFLOWS["check.yml"]
    assert written in check

    found = dangers(check.replace(written, careless))

    assert any(said in danger for danger in found), found


@pytest.mark.parametrize(
    ("written", "careless", "said"),
    [
        pytest.param("  cancel-in-progress: false", "  cancel-in-progress: true", "do not wait", id="cut off half-way"),
        pytest.param(
            "      - name: Publish\n",
            "      - run: make site\n      - name: Publish\n",
            "publish may do more",
            id="our code runs where publishing is allowed",
        ),
        pytest.param("  push:\n", "  pull_request:\n  push:\n", "publish may do more", id="a stranger publishes"),
        pytest.param(
            "      - name: Sign\n",
            "      - run: make site\n      - name: Sign\n",
            "vouch may do more",
            id="our code runs where anything can be signed",
        ),
        pytest.param("attestations: write", "contents: write", "vouch may do more", id="who vouches may write"),
    ],
)
def test_a_careless_change_to_publishing_is_caught(written: str, careless: str, said: str) -> None:
    publish = WORKFLOWS["publish.yml"]
    assert written in publish

    found = dangers(publish.replace(written, careless, 1))

    assert any(said in danger for danger in found), found


def test_every_rule_is_seen_to_catch_something() -> None:
    broken = [WORKFLOWS["check.yml"].replace(written, careless) for written, careless, _ in BROKEN.values()]
    silent = [rule.__name__ for rule in RULES if not any([*rule(read_workflow(text), text)] for text in broken)]

    assert silent == []


def test_an_action_has_one_commit_everywhere() -> None:
    used = {
        line.partition("uses: ")[2] for text in WORKFLOWS.values() for line in text.splitlines() if "uses: " in line
    }

    assert len(used) == len({one.partition("@")[0] for one in used})


def test_an_old_run_started_again_cannot_bring_an_old_site_back() -> None:
    """It builds the newest state of main, and a build of one attempt is never published by another."""
    publish = read_workflow(WORKFLOWS["publish.yml"])
    given = {step["uses"].partition("@")[0]: step["with"] for step in steps_of(publish) if "uses" in step}

    assert given["actions/checkout"]["ref"] == "main"
    assert (
        given["actions/upload-pages-artifact"]["name"]
        == given["actions/deploy-pages"]["artifact_name"]
        == "site-${{ github.run_attempt }}"
    )


def test_what_is_vouched_for_is_the_list_of_files_that_was_built() -> None:
    publish = read_workflow(WORKFLOWS["publish.yml"])
    told = next(step for step in steps_of(publish) if step.get("id") == "told")
    signed = next(step for step in steps_of(publish) if step.get("uses", "").startswith("actions/attest@"))
    before = [step.get("run") for step in publish["jobs"]["build"]["steps"]]

    assert "sha256sum site/build-manifest.json" in told["run"]
    assert before.index("make pdf") < before.index(told["run"])
    assert signed["with"]["subject-digest"] == "sha256:${{ needs.build.outputs.fingerprint }}"
    assert publish["jobs"]["build"]["outputs"] == {"fingerprint": "${{ steps.told.outputs.fingerprint }}"}


def test_an_embargo_ends_within_the_hour() -> None:
    [when] = read_workflow(WORKFLOWS["publish.yml"])["on"]["schedule"]

    assert re.fullmatch(r"\d+ \* \* \* \*", when["cron"])


def test_the_linter_for_workflows_finds_nothing() -> None:
    linted = subprocess.run(
        [TOOLS / "zizmor", "--offline", "--strict-collection", "--persona=auditor", "--no-progress", GITHUB],
        capture_output=True,
        text=True,
        check=False,
    )

    assert linted.returncode == 0, linted.stdout + linted.stderr


@pytest.mark.parametrize(
    ("schema", "pattern"),
    [
        ("github-workflows", "workflows/*.yml"),
        ("github-issue-forms", "ISSUE_TEMPLATE/*-*.yml"),
        ("github-issue-config", "ISSUE_TEMPLATE/config.yml"),
        ("dependabot", "dependabot.yml"),
    ],
)
def test_github_can_read_what_is_written_for_it(schema: str, pattern: str) -> None:
    """GitHub leaves out a form that it cannot read, and says nothing."""
    paths = sorted(GITHUB.glob(pattern))
    checked = subprocess.run(
        [TOOLS / "check-jsonschema", "--builtin-schema", f"vendor.{schema}", *paths],
        capture_output=True,
        text=True,
        check=False,
    )

    assert paths
    assert checked.returncode == 0, checked.stdout


COMMANDS = {
    f"{name}, {step['name']}": step["run"]
    for name, text in WORKFLOWS.items()
    for step in steps_of(read_workflow(text))
    if "run" in step
}


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
def test_a_command_of_a_workflow_does_what_it_looks_like(command: str) -> None:
    linted = subprocess.run(
        [TOOLS / "shellcheck", "--shell=bash", "-"], input=command, capture_output=True, text=True, check=False
    )

    assert linted.returncode == 0, linted.stdout


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
def test_what_a_workflow_asks_of_make_exists(command: str) -> None:
    targets = re.findall(r"^([.\w/-]+):", (HOUSE / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)

    for target in re.findall(r"^make (?:--silent )?(\S+)", command, re.MULTILINE):
        assert target in targets


@pytest.mark.parametrize("form", FORMS)
def test_a_form_begins_with_the_child(form: str) -> None:
    first = FORMS[form]["body"][0]

    assert (first["type"], first["id"]) == ("checkboxes", "safety")
    assert all(option["required"] for option in first["attributes"]["options"])


def test_a_form_can_always_be_found() -> None:
    """An issue without a form would begin with an empty box, so there is none; whoever came about a child is sent on."""
    config = yaml.safe_load((GITHUB / "ISSUE_TEMPLATE/config.yml").read_text(encoding="utf-8"))
    board = yaml.safe_load((HOUSE / "data/board.yml").read_text(encoding="utf-8"))

    assert config["blank_issues_enabled"] is False
    assert [link["url"] for link in config["contact_links"]] == [f"{board['site']}worried/"]


def test_everyone_who_is_asked_is_asked_about_something_that_is_there() -> None:
    lines = (GITHUB / "CODEOWNERS").read_text(encoding="utf-8").splitlines()
    paths = [line.split()[0] for line in lines if line.startswith("/")]

    assert [path for path in paths if not (HOUSE / path.strip("/")).exists()] == []


@pytest.mark.parametrize(
    "path", ["docs/case-reviews/ellie.md", "data/case-reviews.yml", "data/contacts.yml", "docs/worried.md"]
)
def test_what_could_hurt_a_child_is_read_by_someone_who_answers_for_safety(path: str) -> None:
    lines = (GITHUB / "CODEOWNERS").read_text(encoding="utf-8").splitlines()
    owned = [line.split() for line in lines if line and not line.startswith("#")]
    last = [owners for place, *owners in owned if fnmatch(f"/{path}", f"{place.removesuffix('/')}*")][-1]

    assert "@your-organisation/safety" in last
