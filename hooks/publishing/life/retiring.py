"""What is taken down is gone: at its address a tombstone says why and where else to look, and nothing more."""

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
    targets = {link.target_start: link.target for link in Links(body).found}  # several may share one definition
    for start, target in sorted(targets.items(), reverse=True):
        path, sign, _ = target.partition("#")
        if sign and path and path_from(body, path) in retired:
            text = text[:start] + path + text[start + len(target) :]
    return Body(body.path, body.first_line, text)
