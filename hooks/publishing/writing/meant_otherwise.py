"""An address whose start is missing is taken for the name of a file: its writer hears what to put before it."""

import posixpath
import re

from publishing.attachments.kinds import ENDINGS, KINDS
from publishing.front_door.showing import shown

MAILBOX = re.compile(r"[^\s@/]+@[\w-]+(?:\.[\w-]+)+")
WEBSITE = re.compile(
    r"(?:www\.[\w-]+(?:\.[\w-]+)+|[\w-]+(?:\.[\w-]+)*\.(?:uk|org|com|net|eu|info))(?:/\S*)?", re.IGNORECASE
)
SCHEME_WITH_A_SLIP = re.compile(r"(?:https?|htps?|hhtps?|htttps?)[;:.,]?/{1,2}(?P<rest>\S+)", re.IGNORECASE)
PHONE = re.compile(r"\+?[\d()-]{5,}")
ON_A_PAGE = (".md", ".png", ".jpg", ".jpeg")


def meant_otherwise(path: str) -> str | None:
    """What was meant as an address of another kind, and is read as a file because its start is missing."""
    if found := SCHEME_WITH_A_SLIP.fullmatch(path):
        return f"the start of '{path[:60]}' is mistyped. Write https://{found['rest'][:60]}"
    if MAILBOX.fullmatch(path):
        return "an e-mail address needs mailto: directly before it: [words](mailto:name@example.org.uk)"
    if WEBSITE.fullmatch(path):
        return f"the address of another site needs https:// before it. Write https://{path[:80]} and try it in the browser."
    if PHONE.fullmatch(path):
        return f"a telephone number needs tel: directly before it: tel:{re.sub(r'[^+0-9]', '', path)}"
    ending = posixpath.splitext(path)[1].lower()
    if ending in KINDS:
        return f"there is no file {shown(path)} here. Put it beside the page and name it under attachments: at the top; to speak of it here, link to #attachments"
    if ending in (
        ".doc",
        ".xls",
        ".ppt",
        ".zip",
        ".txt",
        ".rtf",
        ".svg",
        ".gif",
    ):
        return f"there is no file '{path[:80]}' here, and files of the kind {ending} cannot be here: only {', '.join((*ON_A_PAGE, *ENDINGS))}. Write its text on a page."
    return None
