"""Nobody is reached, followed or looked up through a page: telephones, mailboxes, accounts, news of a trial."""

import re
from collections.abc import Iterator

from publishing.identifiers.known import MAILBOX, Known, national
from publishing.identifiers.rule import Found
from publishing.identifiers.seen import View

TELEPHONE = re.compile(
    r"(?<![\w£$€.,/-])(?:(?:\+|\b00)[ ]?44[ \n.\-]{0,2}(?:\(0\)[ ]?)?\(?0?|\(?0)[ ]?[1-35789](?:[ ().\-/\n]{0,3}\d){8,9}(?![\w]|[.,/-]\d)"
)
OF_A_BOOK = re.compile(r"ISBN(?:-1[03])?:?\s*$|doi\S*$", re.IGNORECASE)
A_DAY = re.compile(r"(?:[0-3]\d[.\-/ ][01]\d|(?:19|20)\d\d)[.\-/]")


def telephones(view: View, known: Known) -> Iterator[Found]:
    """A British number that is not one of data/contacts.yml."""
    for found in TELEPHONE.finditer(view.text):
        number = national(found[0])
        if len(number) not in (10, 11) or number.startswith("00") or "\n\n" in found[0]:
            number = re.sub(r"^0+", "0", number)
        if OF_A_BOOK.search(view.text[max(0, found.start() - 20) : found.start()]) or A_DAY.match(found[0]):
            continue
        if not known.number(number):
            yield Found(*found.span())


SPELT_OUT = re.compile(
    r"\b[\w.+-]{2,40}\s{0,2}(?:\s@\s?|\s?@\s|[(\[]\s?at\s?[)\]]|\sat\s)\s{0,2}[\w-]{2,40}(?:\s{0,2}(?:[(\[]\s?dot\s?[)\]]|\sdot\s|\s\.\s?)\s{0,2}[a-z]{2,12}){1,3}",
    re.IGNORECASE,
)
BROKEN_UP = re.compile(
    r"\b[\w.+-]{2,40}\s?(?:[(\[]\s?at\s?[)\]]|\s@\s?|@\s)\s?[\w-]{2,40}(?:\.[\w-]{2,30}){1,3}", re.IGNORECASE
)
ROLES = frozenset(
    "admin admissions adviceline advice board bookings business complaints contact contactus customer customerservices data dpo duty "
    "earlyhelp enquiries enquiry events feedback foi hello help helpline hr info information lado mail mailbox mash "
    "media name news newsletter office post postmaster press privacy publications referrals reception safeguarding "
    "secretary service services support team training web webmaster website mscb lscb partnership councillors equality casework easyread".split()
)
EXAMPLE = re.compile(r"@example\.(?:org|com|net|org\.uk|gov\.uk)$")
FREE = re.compile(
    r"@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|aol|btinternet|sky|proton|protonmail|gmx)\."
)


def mailboxes(view: View, known: Known) -> Iterator[Found]:
    """Any mailbox but an office's."""
    for found in MAILBOX.finditer(view.text) if "@" in view.text else ():
        if not _is_an_office(found[0].lower(), known):
            yield Found(*found.span())
    if "dot" in view.text.lower() or " @" in view.text or "@ " in view.text:
        for found in SPELT_OUT.finditer(view.text):
            yield Found(*found.span())
    for found in BROKEN_UP.finditer(view.text):
        yield Found(*found.span())


def personal_mailboxes(view: View, known: Known) -> Iterator[Found]:
    """A mailbox that has a person's name in it, or that anyone can have; owner: and links have rules of their own."""
    for found in mailboxes(view, known):
        written = view.text[found.start : found.end].lower()
        before = view.text[view.text.rfind("\n", 0, found.start) + 1 : found.start]
        name = written.partition("@")[0]
        if before.startswith("owner:") or (FREE.search(written) and before.endswith("mailto:")):
            continue
        if re.search(r"[a-z][._-][a-z]{2,}$|\d", name) or FREE.search(written) or "@" not in written:
            yield found


def _is_an_office(mailbox: str, known: Known) -> bool:
    name, _, _ = mailbox.partition("@")
    return mailbox in known.mailboxes or bool(ROLES & set(re.split(r"[._+-]", name)))


PROFILE = re.compile(
    r"\b(?:facebook|fb|instagram|tiktok|snapchat|twitter|x|youtube|linkedin|threads|reddit|twitch|discord|onlyfans|t|wa)\.(?:com|net|tv|gg|me)/(?!watch\b|embed/|playlist\b|hashtag\b|help\b|legal\b|safety\b|\))[@\w.?=&/-]{2,80}",
    re.IGNORECASE,
)
HANDLE = re.compile(
    r"(?<![\w@./+-])@(?![\w.-]{1,40}\.(?:uk|com|org|net|gov)\b)(?=[\w.]{0,29}[A-Za-z])[A-Za-z0-9_](?:[\w.]{1,28}[A-Za-z0-9_])(?![\w@])"
)
CALLED = re.compile(
    r"\b(?:snap(?:chat)?|insta(?:gram)?|tiktok|kik|discord|gamertag|xbox|playstation|psn|roblox|fortnite|username|user\sname|screen\sname|handle)\s?(?:name|handle|id|user|account|tag)?\s?(?::|=|\bis\b|\bwas\b|\bas\b|\bunder\sthe\sname\b)\s?[\"']?(?=[\w.]*[\d_.])[\w.]{3,40}",
    re.IGNORECASE,
)


OF_A_PERSON = re.compile(r"[\d_.]")


def personal_accounts(view: View, known: Known) -> Iterator[Found]:
    """On other pages a handle of plain letters may be an organisation's."""
    for found in accounts(view, known):
        written = view.text[found.start : found.end]
        if not written.startswith("@") or OF_A_PERSON.search(written):
            yield found


def accounts(view: View, known: Known) -> Iterator[Found]:
    """A profile, a handle or a name in a game."""
    for pattern in (PROFILE, HANDLE, CALLED):
        for found in pattern.finditer(view.text):
            yield Found(*found.span())


NEWS = re.compile(
    r"(?:https?://|www\.)[^\s<>()\"]{0,100}?(?:bbc\.(?:co\.uk|com)/(?:news|sounds|iplayer)|dailymail|mailonline|thesun\.|mirror\.co|express\.co|metro\.co|standard\.co|telegraph\.co|guardian\.co|theguardian\.|independent\.co|thetimes\.|inews\.|gbnews|sky\.com|skynews|itv\.com|channel4\.com/news|kentonline|kentlive|kentnews|"
    r"judiciary\.(?:uk|gov)|bailii\.|caselaw\.nationalarchives|crimestoppers-uk\.org/[^\s]*wanted|justiceforfamilies|gofundme|justgiving|change\.org|news|gazette|herald|echo|chronicle|messenger|sentencing-remarks|inquest|coroner)[^\s<>()\"]*",
    re.IGNORECASE,
)


def press(view: View, known: Known) -> Iterator[Found]:
    """A link to news, a judgment, sentencing remarks or an appeal for money joins the page to a name."""
    for found in NEWS.finditer(view.text):
        yield Found(*found.span())
