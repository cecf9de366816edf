"""What a host gives is compared with what was made, file by file, and each difference is said."""

import json
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from urllib.parse import quote, urljoin, urlsplit

from publishing.hosting.asking import Answer, SilenceError, ask
from publishing.hosting.manifest import INDEX, NAME, Entry, address_of
from publishing.hosting.rules import NOT_SERVED
from publishing.hosting.sent import FOR_EVER, HEADERS, lasts

NOT_FOUND = "404.html"
NOWHERE = "there-is-no-page-at-this-address/"
AT_ONCE = 8
Ask = Callable[[str], Answer]


class NoManifestError(Exception):
    """The host cannot be compared; why not, in a sentence."""


def files_at(url: str, asking: Ask = ask) -> dict[str, Entry]:
    """What the host says was made."""
    try:
        answer = asking(url + NAME)
        found = json.loads(answer.body)["files"] if answer.status == 200 else None
    except SilenceError as silence:
        raise NoManifestError(f"{url} does not answer: {silence}.") from None
    except (ValueError, KeyError, TypeError):
        found = None
    if not isinstance(found, dict):
        raise NoManifestError(
            f"{url}{NAME} is not a list of files (the answer is {answer.status}). Is this the address of the site? If so, publish what make site made, all of it."
        )
    return found


def differences(url: str, files: dict[str, Entry], headers: bool = True, asking: Ask = ask) -> Iterator[str]:
    """In the order of the files; the headers last."""
    served = [path for path in files if path not in NOT_SERVED]
    with ThreadPoolExecutor(AT_ONCE) as several:
        for found in several.map(lambda path: [*_wrong_with(url, path, files[path], asking)], served):
            yield from found
    if headers:
        yield from _header_differences(url, served, asking)


def _wrong_with(url: str, path: str, entry: Entry, asking: Ask) -> Iterator[str]:
    address = url + quote(NOWHERE if path == NOT_FOUND else address_of(path))
    try:
        answer = asking(address)
    except SilenceError as silence:
        yield f"{address} does not answer: {silence}."
        return
    if "moved_to" in entry and answer.status in (301, 308):
        if (to := urljoin(address, answer.headers.get("location", ""))) != urljoin(url, entry["moved_to"]):
            yield f"{address} leads to {to}, and should lead to {urljoin(url, entry['moved_to'])}."
        return
    expected = (404,) if path == NOT_FOUND else (200, 410) if entry.get("gone") else (200,)
    if answer.status not in expected:
        yield f"{address} is answered with {answer.status}, and should be with {expected[-1]}."
    elif sha256(answer.body).hexdigest() != entry["sha256"]:
        yield f"{address} is another file than the one that was made: {len(answer.body):,} bytes came, and {path} has {entry['size']:,}."


def _header_differences(url: str, served: list[str], asking: Ask) -> Iterator[str]:
    """Of a page, of what is kept for ever, and of an address where nothing is."""
    asset = next((path for path in served if lasts(path)), None)
    for address in filter(None, (address_of(INDEX) or ".", asset, NOWHERE)):
        where = urljoin(url, quote(address))
        try:
            sent = asking(where).headers
        except SilenceError as silence:
            yield f"{where} does not answer: {silence}."
            continue
        wanted = dict(HEADERS) | ({"Cache-Control": FOR_EVER} if address == asset else {})
        for name, value in wanted.items():
            if (found := sent.get(name.lower())) != value:
                came = f"'{found}' came" if found else "none came"
                yield f"{where} should be sent with the header {name}: {value}; {came}."


def whole(url: str) -> str:
    """An address of a site, up to its last stroke."""
    return url if urlsplit(url).path.endswith("/") else f"{url}/"
