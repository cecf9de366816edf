"""The headers of Cloudflare Pages and Netlify, as rules of which no two set the same header for one address."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from publishing.hosting.sent import ASSETS, FIVE_MINUTES, FOR_EVER, HEADERS, lasts

MOST_RULES = 100  # Cloudflare Pages reads no more
HOME = "index.html"
NOT_SERVED = ("_headers", "_redirects")


@dataclass(frozen=True)
class Rule:
    """Headers for one address, or for all under it."""

    address: str
    headers: tuple[tuple[str, str], ...]


def rules(paths: Iterable[str]) -> list[Rule]:
    """Everything gets the same headers; of how long it is kept, each address has one rule, because two would be joined.

    Only what is there has a rule for ever, or an answer that an asset is missing would be kept for a year.
    Where there are too many, the hosts' own way holds for pages, which is to ask again each time.
    """
    paths = [*paths]
    for_ever = [_kept(address, FOR_EVER) for address in sorted({_asset(path) for path in paths if lasts(path)})]
    for_minutes = [_kept(address, FIVE_MINUTES) for address in sorted(set(_others(paths)))]
    every = [Rule("/*", tuple(HEADERS.items())), *for_ever]
    return [*every, *for_minutes] if len(every) + len(for_minutes) <= MOST_RULES else every[:MOST_RULES]


def _kept(address: str, how_long: str) -> Rule:
    return Rule(address, (("Cache-Control", how_long),))


def _asset(path: str) -> str:
    """One rule is enough for a folder that is named by what is in it."""
    name, inside, _ = path.removeprefix(ASSETS).partition("/")
    return f"/{ASSETS}{name}/*" if inside else f"/{path}"


def _others(paths: Iterable[str]) -> Iterator[str]:
    """The home page, each folder at the top, each file beside them."""
    for path in paths:
        top, inside, _ = path.partition("/")
        if path == HOME:
            yield "/"
        elif not path.startswith(ASSETS) and path not in NOT_SERVED:
            yield f"/{top}/*" if inside else f"/{path}"
