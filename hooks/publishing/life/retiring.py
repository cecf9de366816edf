"""What is taken down is gone: at its address a tombstone says why and where else to look, and nothing more."""

from urllib.parse import unquote

from publishing.kinds import PageFields
from publishing.life.states import State
from publishing.page import Page
from publishing.site import Site
from publishing.writing.body import Body
from publishing.writing.linking import Links, path_from


def as_shown(page: Page, site: Site) -> Page:
    """The page, or its tombstone: not a word of its own but those written for afterwards."""
    if site.state(page) is not State.RETIRED:
        return page
    fields = PageFields.model_validate(
        {
            "title": f"Taken down: {page.address}",
            "summary": page.fields.afterwards,
            "published": page.fields.published.isoformat(),
            "audiences": ["public"],
        }
    )
    return Page(page.path, fields, Body(page.path, 1, ""))


def without_lost_anchors(body: Body, site: Site) -> Body:
    """The page as it links when others are taken down: to their tombstones, which have no headings to lead to."""
    retired = {page.path for page in site.retired}
    if not retired or "#" not in body.text:
        return body
    text = body.text
    for link in sorted(Links(body).found, key=lambda link: link.target_start, reverse=True):
        path, sign, _ = link.target.partition("#")
        if sign and path and path_from(body, unquote(path)) in retired:
            end = link.target_start + len(link.target)
            text = text[: link.target_start] + path + text[end:]
    return Body(body.path, body.first_line, text)
