"""How a board is reached: a telephone number that answers at no extra cost, a mailbox, the address of a site."""

import re
from typing import Any

from publishing.front_door.showing import shown
from publishing.front_door.wording import mistake

# 09 is premium rate, 087 and 084 carry a service charge, 070 looks like a mobile and is not, 118 is directory enquiries.
COSTS_MORE = re.compile(r"(?:\+44|0)(?:9|87|84|70)|118\d{3}$")
# A few towns have one digit fewer than everyone else; elsewhere a number of that length has lost one.
SHORT_TOWNS = (
    "1204|1208|1254|1276|1297|1298|1363|1364|1384|1386|1404|1420|1460|1461|1480|1488|1524|1527|1562|1566|1606|1629|1635"
    "|1647|1659|1695|16977|1726|1744|1750|1768|1827|1837|1884|1900|1905|1935|1946|1949|1963|1995"
)
BRITISH = re.compile(
    rf"999|112|1\d{{2}}|116\d{{3}}|08001111|0[58]00\d{{6}}|(?:\+44|0)[1-8]\d{{9}}|(?:\+44|0)(?=[1-9]\d{{8}}$)(?:{SHORT_TOWNS})\d+"
)
# Ofcom keeps these for films and examples: nobody ever answers.
FOR_EXAMPLES = re.compile(
    r"01632960\d{3}|011[3-8]4960\d{3}|01[2-6]14960\d{3}|01914980\d{3}|02079460\d{3}|02896496\d{3}|02920180\d{3}"
    r"|03069990\d{3}|07700900\d{3}|08081570\d{3}|09098790\d{3}"
)
LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
WEB = re.compile(rf"https://{LABEL}(?:\.{LABEL})+(?::\d{{1,5}})?(?:[/?#][^\s<>\"'`{{}}|\\^]*)?")
SITE = re.compile(rf"https://{LABEL}(?:\.{LABEL})+(?::\d{{1,5}})?(?:/[A-Za-z0-9._~/-]*)?")
MAILBOX = re.compile(r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+")


def telephone(written: Any) -> str:
    if not isinstance(written, str):
        raise mistake("should be a telephone number, not a list or a group. Write one number on the line.")
    text = written.strip()
    if strange := re.search(r"[^\S ]|[\u2010-\u2015\u2212\u00ad]", text):
        what = "a space that does not break" if strange[0].isspace() else "a hyphen that is not the one of the keyboard"
        raise mistake(f"{shown(text)} has {what} in it (it is often pasted from a web page). Type the number again.")
    digits = re.sub(r"[ ()-]", "", text)
    if not re.fullmatch(r"\+?[\d ()-]+", text, re.ASCII):
        raise mistake(
            f'{shown(text)} is not a telephone number. Write digits and spaces in quotes, for example "01632 960123".'
        )
    if digits.startswith("+440"):
        raise mistake(f'{shown(text)} has +44 and a 0 after it. Write one of the two, for example "01632 960123".')
    if COSTS_MORE.match(digits) and not FOR_EXAMPLES.fullmatch(digits):
        raise mistake(
            f"{shown(text)} is a premium-rate number, or one with a charge. Give one that costs nothing or the price of a local call."
        )
    if not BRITISH.fullmatch(digits):
        raise mistake(
            f"{shown(text)} has too few or too many digits for a British telephone number. Write it whole, in quotes, with its leading 0."
        )
    if FOR_EXAMPLES.fullmatch(re.sub(r"^\+44", "0", digits)):
        raise mistake(f"{shown(text)} is a number for examples, which nobody answers. Write the real one.")
    return text


def why_no_mailbox(text: str) -> str:
    """What keeps it from being one, without repeating any of it."""
    signs = {
        "<": "it has a < sign in it",
        ",": "it has a comma in it",
        ";": "it has a semicolon in it",
        "..": "it has two full stops together",
    }
    if text.count("@") != 1:
        return ": it has two @ signs" if "@" in text else ": it has no @ sign"
    if any(character.isspace() for character in text.strip()):
        return ": there is a space in it"
    if found := next((sentence for sign, sentence in signs.items() if sign in text), None):
        return f": {found}"
    if "." not in text.partition("@")[2]:
        return ": what follows the @ sign has no full stop in it"
    strange = re.search(r"[^A-Za-z0-9._%+@-]", text)
    return f": '{strange[0]}' cannot be part of one" if strange else ""


def mailbox(written: Any) -> str:
    text = written.strip() if isinstance(written, str) else ""
    if not MAILBOX.fullmatch(text):
        raise mistake(
            f"is not an e-mail address{why_no_mailbox(text)}. Write one address, without a name, as office@example.org.uk."
        )
    return text


def site_address(written: Any) -> str:
    text = written.strip() if isinstance(written, str) else ""
    if not SITE.fullmatch(text):
        raise mistake(
            f"{shown(text)} is not the address of a site. Write it whole, from https://, in small letters and without spaces, for example https://www.example.org/."
        )
    return text if text.endswith("/") else f"{text}/"


def web_address(written: Any) -> str:
    text = written.strip() if isinstance(written, str) else ""
    if not WEB.fullmatch(text):
        raise mistake(
            f"{shown(text)} is not a web address. Copy it whole from the browser, from https://, for example https://www.example.org/contact."
        )
    return text


def colour(written: Any) -> str:
    text = written.strip() if isinstance(written, str) else ""
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", text):
        raise mistake(
            f'{shown(text)} is not a colour. Write it as # and six digits or letters a to f, in quotes, for example "#1d5c63".'
        )
    return text.lower()
