"""What was written, quoted back so that its writer knows it again, without anyone's e-mail address."""

import re

LONGEST_SHOWN = 60
MAILBOX = re.compile(r"[^\s<>()'\"@,;:]{1,64}@[^\s<>()'\"@,;:]{1,255}")


def shown(written: object) -> str:
    """The words in quotes, cut short where they are long."""
    text = without_mailboxes(str(written))
    return f"'{text}'" if len(text) <= LONGEST_SHOWN else f"'{text[: LONGEST_SHOWN - 3]}…'"


def without_mailboxes(text: str) -> str:
    """A log is read by many: an e-mail address may be one person's own."""
    return MAILBOX.sub("…@…", text)
