"""Every page that the site has, found by walking its folder, so that no list can forget one."""

from pathlib import Path


def addresses(folder: Path) -> list[str]:
    found = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.html"))
    return ["/" + path.removesuffix("index.html") for path in found]
