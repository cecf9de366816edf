"""What a workflow on GitHub must never do, each danger a rule that yields what is wrong in words."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import yaml

Workflow = Mapping[str, Any]

STARTED_BY = frozenset(("pull_request", "push", "schedule", "workflow_dispatch"))
PINNED = re.compile(r"actions/[a-z-]+@[0-9a-f]{40}")
VERSION = re.compile(r"uses: \S+ # v\d+\.\d+\.\d+$")
# What a job may do that runs one action of GitHub's and nothing of ours.
ALONE = {
    "actions/deploy-pages": {"pages": "write", "id-token": "write"},
    "actions/attest": {"attestations": "write", "id-token": "write"},
}
LONGEST_MINUTES = 60


def read_workflow(text: str) -> Workflow:
    """Every value as text: 'on' is a word here, and 'false' is what was written."""
    found = yaml.load(text, Loader=yaml.BaseLoader)
    assert isinstance(found, dict)
    return found


def steps_of(workflow: Workflow) -> Iterator[Mapping[str, Any]]:
    for job in workflow["jobs"].values():
        yield from job.get("steps", ())


def dangers(text: str) -> list[str]:
    workflow = read_workflow(text)
    return [danger for rule in RULES for danger in rule(workflow, text)]


def starting(workflow: Workflow, _: str) -> Iterator[str]:
    """A stranger's pull request never starts a run that has the keys of main."""
    on = workflow["on"]
    yield from (f"started by {event}" for event in ([on] if isinstance(on, str) else on) if event not in STARTED_BY)


def permitting(workflow: Workflow, _: str) -> Iterator[str]:
    """Every run reads and nothing more, but for the jobs that publish and vouch, which run nothing of ours."""
    if workflow.get("permissions") != {"contents": "read"}:
        yield "the workflow may do more than read"
    for name, job in workflow["jobs"].items():
        wanted = job.get("permissions", {"contents": "read"})
        used = {step.get("uses", "").partition("@")[0] for step in job.get("steps", ())}
        alone = len(used) == 1 and wanted == ALONE.get(used.pop())
        if wanted != {"contents": "read"} and (not alone or "pull_request" in workflow["on"]):
            yield f"the job {name} may do more than read"


def telling_secrets(_: Workflow, text: str) -> Iterator[str]:
    """Nothing here needs a secret, so no run is given one; the key that GitHub gives each run stays in its place too."""
    said = "\n".join(line for line in text.splitlines() if not line.lstrip().startswith("#"))
    for word in re.findall(r"\b(?:secrets\b|github\.token|GITHUB_TOKEN|GH_TOKEN)", said):
        yield f"speaks of {word}"


def pinning(workflow: Workflow, text: str) -> Iterator[str]:
    """What others wrote is fetched by its whole commit, which nobody can move, and its version stands beside it."""
    used = [*steps_of(workflow), *workflow["jobs"].values()]
    yield from (f"not pinned: {one['uses']}" for one in used if "uses" in one and not PINNED.fullmatch(one["uses"]))
    lines = [line.strip() for line in text.splitlines()]
    yield from (f"no version: {line}" for line in lines if re.match(r"(?:- )?uses:", line) and not VERSION.search(line))


def interpolating(workflow: Workflow, _: str) -> Iterator[str]:
    """What GitHub fills into a command is run as a command: a title, a branch. So nothing is filled in."""
    for step in steps_of(workflow):
        if "${{" in step.get("run", ""):
            yield f"filled into a command: {step['run']}"


def ending(workflow: Workflow, _: str) -> Iterator[str]:
    """A run that hangs ends by itself."""
    for name, job in workflow["jobs"].items():
        minutes = job.get("timeout-minutes", "")
        if not minutes.isdecimal() or not 1 <= int(minutes) <= LONGEST_MINUTES:
            yield f"the job {name} may run for hours"


def leaving_a_key(workflow: Workflow, _: str) -> Iterator[str]:
    """Fetching the code leaves no key to it behind."""
    for step in steps_of(workflow):
        if step.get("uses", "").startswith("actions/checkout@"):
            given = step.get("with", {})
            if given.get("persist-credentials") != "false":
                yield "checkout leaves its key behind"
            if {"token", "ssh-key", "repository"} & set(given):
                yield "checkout is given a key or another repository"


def remembering(workflow: Workflow, _: str) -> Iterator[str]:
    """What one run leaves in a cache another would trust."""
    for step in steps_of(workflow):
        if step.get("uses", "").startswith("actions/cache") or "cache" in step.get("with", {}):
            yield "keeps a cache"


def running_at_home(workflow: Workflow, _: str) -> Iterator[str]:
    """A stranger's code runs on a machine of GitHub's, new each time."""
    for name, job in workflow["jobs"].items():
        if not str(job.get("runs-on", "")).startswith("ubuntu-"):
            yield f"the job {name} does not run on a machine of GitHub's"


def queueing(workflow: Workflow, _: str) -> Iterator[str]:
    """Of one pull request the newest run is enough; what publishes is never cut off half-way."""
    queue = workflow.get("concurrency", {})
    if "group" not in queue or (queue.get("cancel-in-progress") == "true") != ("push" not in workflow["on"]):
        yield "runs do not wait for each other as they should"


RULES = (
    starting,
    permitting,
    telling_secrets,
    pinning,
    interpolating,
    ending,
    leaving_a_key,
    remembering,
    running_at_home,
    queueing,
)
