"""A host is asked as a browser asks it, by the standard library alone, and never for longer than half a minute."""

import gzip
import urllib.error
import urllib.request
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from email.message import Message
from http.client import HTTPException, HTTPMessage
from typing import IO

PATIENCE = 30.0  # seconds
AS_A_BROWSER = {"Accept-Encoding": "gzip", "Cache-Control": "no-cache", "User-Agent": "Candour verify-live"}


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Mapping[str, str]  # in small letters
    body: bytes  # unpacked


class SilenceError(Exception):
    """No answer at all, and why."""


class _Staying(urllib.request.HTTPRedirectHandler):
    """Where an address leads is part of the answer, and is not followed."""

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> None:
        return None


def ask(address: str) -> Answer:
    if not address.startswith(("https://", "http://")):
        raise SilenceError("write the address whole, from https://")
    request = urllib.request.Request(address, headers=AS_A_BROWSER)
    try:
        with urllib.request.build_opener(_Staying).open(request, timeout=PATIENCE) as found:
            return _answer(found.status, found.headers, found.read())
    except urllib.error.HTTPError as found:
        with found:
            return _answer(found.code, found.headers, found.read())
    except urllib.error.URLError as trouble:
        raise SilenceError(str(trouble.reason)) from None
    except (OSError, HTTPException, EOFError, zlib.error) as trouble:
        raise SilenceError(str(trouble) or type(trouble).__name__) from None


def _answer(status: int, headers: Message, body: bytes) -> Answer:
    sent = {name.lower(): value for name, value in headers.items()}
    return Answer(status, sent, gzip.decompress(body) if sent.get("content-encoding") == "gzip" else body)
