"""Whoever must know what the site was made with, and under which licences, reads it in one list that their programs know."""

import json
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, metadata, requires
from pathlib import Path
from typing import Any

NAME = "bill-of-materials.cdx.json"  # CycloneDX asks for this ending
LOCK = "requirements.txt"
ABOUT = "pyproject.toml"
LOCKED = re.compile(
    r"^(?P<name>[a-z0-9-]+)==(?P<version>[^\s\\;]+)(?P<hashes>[^\n]*(?:\n[ \t]+--hash=\S+[^\n]*)*)", re.M
)
HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
FIRST_NAME = re.compile(r"[A-Za-z0-9._-]+")

Part = dict[str, Any]


@dataclass(frozen=True)
class Said:
    """What a package says of itself where it is installed."""

    licence: str = ""  # as it writes it itself
    expression: str = ""  # in the words of SPDX
    needs: Sequence[str] = ()


def bill_of_materials(root: Path, asking: Callable[[str], Said] | None = None) -> str:
    """Of no time: the same lock, installed, has the same bill."""
    said = asking or installed
    about = tomllib.loads((root / ABOUT).read_text(encoding="utf-8"))["project"]
    locked = {found["name"]: found for found in LOCKED.finditer((root / LOCK).read_text(encoding="utf-8"))}
    known = {name: said(name) for name in locked}
    addresses = {name: f"pkg:pypi/{name}@{found['version']}" for name, found in locked.items()}
    itself = about["name"]
    bill = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {"type": "application", "bom-ref": itself, "name": itself, "version": about["version"]}
            | _licences(Said(expression=about["license"]))
        },
        "components": [_part(found, addresses[name], known[name]) for name, found in locked.items()],
        "dependencies": [
            {"ref": itself, "dependsOn": [*_found(about["dependencies"], addresses)]},
            *({"ref": addresses[name], "dependsOn": [*_found(known[name].needs, addresses)]} for name in locked),
        ],
    }
    return json.dumps(bill, indent=1, ensure_ascii=False) + "\n"


def _part(found: re.Match[str], address: str, said: Said) -> Part:
    """Each file in which this version may come has a fingerprint of its own."""
    hashes = [{"alg": "SHA-256", "content": one} for one in HASH.findall(found["hashes"])]
    named = {"name": found["name"], "version": found["version"], "purl": address}
    return {"type": "library", "bom-ref": address} | named | {"hashes": hashes} | _licences(said)


def _licences(said: Said) -> Part:
    if said.expression:
        return {"licenses": [{"expression": said.expression}]}
    return {"licenses": [{"license": {"name": said.licence}}]} if said.licence else {}


def _found(written: Sequence[str], addresses: Mapping[str, str]) -> Iterator[str]:
    """Of what a package says it needs, what was locked for this site: not what only some wishes need."""
    names = {_name(one) for one in written if "extra ==" not in one}
    yield from (addresses[name] for name in sorted(names & addresses.keys()))


def _name(written: str) -> str:
    found = FIRST_NAME.match(written)
    return re.sub(r"[-_.]+", "-", found[0]).lower() if found else ""


def installed(name: str) -> Said:
    """Nothing of a package that this machine does not need."""
    try:
        about = metadata(name)
    except PackageNotFoundError:
        return Said()
    licence, expression = ("".join(about.get_all(field) or ()).strip() for field in ("License", "License-Expression"))
    classified = [
        one.rpartition(" :: ")[2] for one in about.get_all("Classifier") or () if one.startswith("License ::")
    ]
    short = "" if "\n" in licence else licence
    return Said(" or ".join(classified) or short, expression, requires(name) or ())
