"""A file belongs to one page, which says when it is public; readers who cannot use it have a page that says the same."""

import posixpath
import re
from collections import Counter
from collections.abc import Iterator

from publishing.attachments.forgotten import forgotten_problems, leads_elsewhere, path_of
from publishing.attachments.kinds import ENDINGS
from publishing.finding.lost import no_page
from publishing.front_door.showing import shown
from publishing.kinds.every_page import Attachment
from publishing.nearest import nearest
from publishing.page import Page
from publishing.problems import Place, Problem
from publishing.site import Site
from publishing.starting.standing import name_to_be
from publishing.writing.inside_links import public_in_time

ANCHOR = "attachments"


def public_attachments(site: Site) -> set[str]:
    """The paths of all files of public pages."""
    return {path_of(page, one.file) for page in site.public for one in page.fields.attachments}


def attachment_problems(site: Site) -> Iterator[Problem]:
    """Every file has one page, and every page the files that it names."""
    named = [
        (path_of(page, one.file), page)
        for page in site.pages
        for one in page.fields.attachments
        if not leads_elsewhere(one.file)
    ]
    for page in site.pages:
        if page.fields.attachments:
            yield from _page_problems(page, {path for path, _ in named}, site)
    yield from _shared_problems(named, site)
    yield from forgotten_problems({path for path, _ in named}, site)


def _page_problems(page: Page, named: set[str], site: Site) -> Iterator[Problem]:
    fields = page.fields
    titles = Counter(one.title.casefold() for one in fields.attachments)
    for index, one in enumerate(fields.attachments):
        if sentence := _wrong_file(one.file, page, named, site):
            yield Problem(fields.place("attachments", index, "file"), sentence)
        elif shut_out := _looked_shuts_out(page, one, site):
            yield Problem(fields.place("attachments", index, "file"), _shuts_out(one.file, shut_out))
        if titles[one.title.casefold()] > 1:
            yield Problem(
                fields.place("attachments", index, "title"),
                f"two files have the title {shown(one.title)}. Give each its own, so that readers know which is which.",
            )
        yield from _same_in_words(page, index, one, site)
    for heading in page.body.headings:
        if heading.id == ANCHOR:
            yield Problem(
                page.body.line_place(heading.line),
                f"the address #{ANCHOR} belongs to the list of files at the end of this page. Give this heading another: put {{: #about-the-files }} at the end of the line.",
            )


def _wrong_file(file: str, page: Page, named: set[str], site: Site) -> str | None:
    """What keeps it from being a file beside the page, without naming the file of another."""
    if leads_elsewhere(file):
        alone = re.split(r"[/\\]", file)[-1]
        return f"{shown(file)} is the way to a file. Put the file into the page's own folder, and write only its name: {alone}. If it belongs to another page, link to the list there instead: (page.md#{ANCHOR})"
    if (path := path_of(page, file)) in site.attachments:
        return None
    folder = posixpath.dirname(path)
    free = [other for other in site.attachments.keys() - named if posixpath.dirname(other) == folder]
    if alone := [other for other in free if posixpath.splitext(other)[0] == path]:
        return f"the ending of the file is missing. Write file: {posixpath.basename(alone[0])}"
    if path in site.paths:
        return None  # said of the file itself
    if not file.endswith(ENDINGS):
        return f"{shown(file)} is not of a kind that readers can take with them. The kinds are: {', '.join(ENDINGS)}."
    astray = [other for other in site.attachments.keys() - named if posixpath.basename(other) == file]
    if astray:
        return f"there is no file {shown(file)} beside this page, but there is one in {posixpath.dirname(astray[0])}/. Delete that one, and upload it into {folder}/."
    best = nearest(path, free)
    hint = f"Did you mean {shown(posixpath.basename(best))}?" if best else "Put the file there, or correct its name."
    return f"there is no file {shown(file)} beside this page. {hint}"


def _looked_shuts_out(page: Page, one: Attachment, site: Site) -> tuple[str, ...]:
    looked = site.attachments.get(path_of(page, one.file))
    return tuple(looked.shuts_out) if looked and not one.page else ()


def _shuts_out(file: str, why: tuple[str, ...]) -> str:
    return f"{shown(file)} shuts readers out, and no page says the same: {'; '.join(why)}. The accessibility regulations ask for one of the two: export it again as a tagged PDF with a title and a language, or write what it says on a page and name that in page: instead of no_page_because."


def _same_in_words(page: Page, index: int, one: Attachment, site: Site) -> Iterator[Problem]:
    """Either a page that readers can read whenever they can take the file, or the reason why there is none."""
    place = page.fields.place("attachments", index)
    if one.page and one.no_page_because:
        place = page.fields.place("attachments", index, "no_page_because")
        yield Problem(place, "a page says the same, so nothing has to be explained. Delete no_page_because, or page.")
    elif not one.page and not one.no_page_because:
        yield Problem(
            place,
            f"nothing tells a reader who cannot open {shown(one.file)} where to read the same. Add a line page: with the page that says it, for example {page.uri}; or no_page_because: with the reason why none does.",
        )
    elif one.page:
        yield from _page_in_words_problems(page, one.page, page.fields.place("attachments", index, "page"), site)


def _page_in_words_problems(page: Page, uri: str, place: Place, site: Site) -> Iterator[Problem]:
    if uri not in site.uris and f"docs/{uri}" != name_to_be(page):
        yield Problem(place, no_page(uri, site))
    elif (there := site.by_uri.get(uri)) and not public_in_time(there, page, site):
        yield Problem(place, f"{shown(uri)} cannot be read whenever this page can. Name a page that can.")


def _shared_problems(named: list[tuple[str, Page]], site: Site) -> Iterator[Problem]:
    """A file of two pages would be public with the first of them."""
    by_path: dict[str, list[Page]] = {}
    for path, page in named:
        by_path.setdefault(path, []).append(page)
    for path, pages in by_path.items():
        first, *others = sorted(pages, key=lambda page: (not site.is_shown(page), page.path))
        for page in others:
            index = max(at for at, one in enumerate(page.fields.attachments) if path_of(page, one.file) == path)
            whose = f"{first.path} has it" if site.is_shown(first) and first is not page else "it is named twice"
            yield Problem(
                page.fields.place("attachments", index, "file"),
                f"a file belongs to one page, and {whose} already. Delete it here, and link to the list on its page: (page.md#{ANCHOR}).",
            )
