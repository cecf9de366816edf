"""Every link leads somewhere that exists and that everyone can reach."""

from collections.abc import Iterator

from publishing.front_door.showing import shown
from publishing.measures.showing.references import label_of
from publishing.problems import Place, Problem
from publishing.site import Site
from publishing.writing.almost_links import almost_link_problems
from publishing.writing.almost_paths import with_forward_slashes
from publishing.writing.bare import bare_problems
from publishing.writing.body import Body
from publishing.writing.contact_links import mail_problems, telephone_problems
from publishing.writing.images import image_link_problems, picture_problems
from publishing.writing.inside_links import inside_problems
from publishing.writing.link_words import words_problems
from publishing.writing.linking import Link, Links
from publishing.writing.outside_links import outside_problems
from publishing.writing.schemes import WINDOWS, scheme_of, undisguised, unwelcome_scheme
from publishing.writing.telephones import number_problems


def link_problems(body: Body, site: Site) -> Iterator[Problem]:
    """Each link and each image of the page, by the rules for its kind."""
    links = Links(body)
    yield from links.problems
    yield from almost_link_problems(links)
    yield from bare_problems(links)
    yield from number_problems(links, site)
    yield from words_problems([link for link in links.found if not _is_numbered(link, body, site)], body)
    for link in links.found:
        if link.is_image:
            yield from image_link_problems(link, body, site)
        else:
            yield from _target_problems(link, body.place(link.target_start), body, site)
            yield from picture_problems(link, body, site)


def _is_numbered(link: Link, body: Body, site: Site) -> bool:
    """A link to a table or a drawing may leave its words to the site."""
    return not link.words.strip() and label_of(link.target, body, site.labels_of) is not None


def _target_problems(link: Link, place: Place, body: Body, site: Site) -> Iterator[Problem]:
    target = link.target
    scheme = scheme_of(target)
    if sentence := _refused(target, scheme):
        way = with_forward_slashes(target, body, site) if "\\" in target and not scheme else None
        forward = f"an address has only forward slashes. In place of {shown(target)} write {way}"
        yield Problem(place, forward if way else sentence)
    elif scheme in ("https", "http"):
        yield from outside_problems(target, place, body.path, site)
    elif scheme == "mailto":
        yield from mail_problems(target, place)
    elif scheme == "tel":
        yield from telephone_problems(link, place, site)
    else:
        yield from inside_problems(target, place, body, site)


def _refused(target: str, scheme: str) -> str | None:
    """What no link may be, whatever else is right about it."""
    if not target.strip():
        return "this link has no address. Write it between the round brackets."
    plain = undisguised(target)
    if WINDOWS.match(plain):
        return f"'{target[:60]}' is a file on your own computer or network, which readers cannot open. Put the text on a page of this site."
    if "\\" in plain and not scheme and not plain.startswith("/"):
        return f"{shown(target)} has backslashes, and an address has only forward slashes. Write the way from this file to the other, for example ../about/index.md"
    if plain.startswith("//") or "\\" in plain:
        return f"'{target[:60]}' is not a whole address. Start it with https:// and use only forward slashes."
    if sentence := unwelcome_scheme(scheme):
        return sentence
    if scheme and not target.startswith(f"{scheme}:"):
        return f"the start of this address is written in a strange way. Write it plainly, in small letters: {scheme}:"
    if scheme and any(character.isspace() or not character.isprintable() for character in target):
        return "there is a space or an invisible character in this address. Copy it again from the browser."
    return None
