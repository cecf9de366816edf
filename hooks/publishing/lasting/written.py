"""data/redirects.yml: old addresses of which no page speaks for itself, and those that may never answer again."""

from publishing.front_door.fields import Address, Date, Groups, Title, if_wanted, written
from publishing.front_door.schema import Facts


class Redirect(Facts):
    """One way from an address that people have to the one that answers now."""

    old: Address = written(
        "/about-us/", "the address that people have, from the first slash after the name of the site"
    )
    new: Address = written("/about/", "the address that answers now")


class Erased(Facts):
    """A page that was taken away at once to protect somebody: nothing tells why, or what it was."""

    address: Address | None = if_wanted("where it was; only if the address itself tells nothing", "/bulletins/2018-06/")
    sha256: Title | None = if_wanted(
        "in place of an address that tells something: its SHA-256, 64 signs",
        "'9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'",
    )
    date: Date = written("2018-03-29", "the day on which it was erased")


class Redirects(Facts):
    """data/redirects.yml."""

    redirects: Groups[Redirect] = if_wanted("where old addresses lead now", "- {old: /about-us/, new: /about/}", ())
    erased: Groups[Erased] = if_wanted(
        "pages erased to protect somebody: nothing may answer there again", "- {address: …, date: …}", ()
    )
