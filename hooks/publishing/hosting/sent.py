"""What every answer carries besides the page, and how long a browser may keep it: one source for every host."""

import re
from collections.abc import Mapping

from publishing.policy import CONTENT_SECURITY_POLICY

HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": f"{CONTENT_SECURITY_POLICY}; frame-ancestors 'none'",  # a page cannot say the last itself
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": "browsing-topics=(), camera=(), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Strict-Transport-Security": "max-age=31536000",
}
FOR_EVER = "max-age=31536000, immutable"
FIVE_MINUTES = "max-age=300"
ASSETS = "assets/"
# What is in the file, or in the files of the folder, is in its name. Counted out, because braces mean other things to servers.
NAMED_BY_CONTENT = f"[^/]*[.-]{'[0-9a-f]' * 8}[./]"
_LASTS = re.compile(ASSETS + NAMED_BY_CONTENT)


def lasts(path: str) -> bool:
    """Whether a file of the site can never change under its name."""
    return bool(_LASTS.match(path))
