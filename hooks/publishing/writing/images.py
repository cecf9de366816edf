"""Every picture is in the site and says in words what it shows."""

import posixpath
import re
from collections.abc import Iterator
from urllib.parse import unquote

from publishing.front_door.file_names import KINDS, in_small_letters
from publishing.nearest import nearest
from publishing.problems import Level, Problem
from publishing.site import Site
from publishing.writing.body import Body
from publishing.writing.dragged_in import DRAGGED_IN, LEFT_BY_GITHUB
from publishing.writing.linking import Link, path_from
from publishing.writing.schemes import scheme_of

LONGEST = 150
DECORATIVE = re.compile(r"\{[^{}\n]*\.decorative\b[^{}\n]*\}")
SAYS_NOTHING = re.compile(
    r"(?:an? |the )?(?:image|photo|photograph|picture|graphic|icon|logo|figure|chart|graph|diagram|screenshot|img|alt(?: text)?|untitled)(?: of)?(?: ?\d+)?\.?|(?:img|dsc|image|photo|picture|screenshot)[-_ ]?\d+",
    re.IGNORECASE,
)


def image_link_problems(link: Link, body: Body, site: Site) -> Iterator[Problem]:
    """An image has a file in docs/ and an alternative that a reader can use."""
    place = body.place(link.start)
    if DRAGGED_IN.match(link.target):
        yield Problem(place, LEFT_BY_GITHUB)
        return
    if sentence := _wrong_alternative(link, bool(DECORATIVE.match(body.marks, link.end))):
        yield Problem(place, sentence)
    if sentence := _wrong_file(link.target, body, site):
        yield Problem(body.place(link.target_start), sentence)


def picture_problems(link: Link, body: Body, site: Site) -> Iterator[Problem]:
    """A picture is shown where it is mentioned, and has no page of its own to lead to."""
    if link.target and path_from(body, link.target) in site.images:
        yield Problem(
            body.place(link.start),
            f"this leads to a picture and does not show it. To show it, write ! directly before the square bracket: ![what it shows]({link.target})",
            Level.REMIND,
        )


def _wrong_alternative(link: Link, decorative: bool) -> str | None:
    words = " ".join(link.words.split())
    name = posixpath.basename(unquote(link.target))
    if decorative:
        return "a decorative image has no words. Delete them, or delete .decorative if they matter." if words else None
    if not words:
        return "this image says nothing to a reader who cannot see it. Write between the square brackets what it shows, or put {: .decorative } directly after it if it is only an ornament."
    if _same(words) in (_same(name), _same(name.rpartition(".")[0])):
        return f"'{words[:60]}' is the name of the file. Write between the square brackets what the image shows."
    if SAYS_NOTHING.fullmatch(words):
        return f"'{words}' does not say what the image shows. Write that instead."
    if len(words) > LONGEST:
        return f"what is said of this image has {len(words)} characters, and {LONGEST} is the most. Say the main thing here, and the rest in a paragraph under it."
    return None


def nearest_picture(there: str, images: set[str]) -> str | None:
    """By its name, and of several with one name the one in the page's own folder, or in the folder that was written."""
    folder = posixpath.dirname(there)
    near = sorted(images, key=lambda path: (posixpath.dirname(path) not in (folder, posixpath.dirname(folder)), path))
    names = {posixpath.basename(path): path for path in reversed(near)}
    return names.get(nearest(posixpath.basename(there), names, 0.7) or "")


def _same(name: str) -> str:
    return re.sub(r"[\W_]+", "", name.casefold())


def _wrong_file(target: str, body: Body, site: Site) -> str | None:
    if scheme_of(target) or target.startswith(("//", "\\")):
        return "an image from elsewhere is not shown: it may change, vanish, or watch the reader. Put its file into docs/ beside this page and write the file's name."
    there = path_from(body, target)
    if there in site.images or (there in site.paths and not there.endswith(KINDS["docs"])):
        return None  # of one that cannot be here by its name, its own file is told what to do
    if not target:
        return "this image has no file. Write the file's name between the round brackets."
    if f"{there}.{there.rpartition('.')[2]}" in site.paths:
        return None  # its ending is there twice, which its own file is told
    if best := nearest_picture(there, site.images):
        return f"there is no picture '{target[:80]}' here. The nearest is {posixpath.relpath(best, posixpath.dirname(body.path))}"
    name, _, ending = posixpath.basename(unquote(target)).rpartition(".")
    better = f"{in_small_letters(name)}.{'jpg' if ending.lower() not in ('png', 'jpeg') else ending.lower()}"
    called = f" It has to be called {better}, also here." if posixpath.basename(target) != better else ""
    return f"there is no picture '{target[:80]}' here. Put a .png or .jpg file into docs/ beside this page.{called}"
