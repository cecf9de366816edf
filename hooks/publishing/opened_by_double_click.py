"""A page can be read without a server: its links name files, because a folder opened by double-click shows a list of files."""

import re

LINK = re.compile(r'(?P<before><(?:a\b[^>]*?\shref|form\b[^>]*?\saction)=")(?P<path>[^"#?:]*)(?P<part>[#?][^"]*)?(?=")')
FORWARDS = re.compile(
    r'(?P<before><meta http-equiv="refresh" content="0; url=)(?P<path>[^"#?:]*)(?P<part>#[^"]*)?(?=")'
)
FOLDER = re.compile(r"(?:.*/)?(?:\.{0,2})")  # 'about/', '..', '../' and '.', but never 'report.pdf'


def linked_to_files(html: str) -> str:
    """The page with 'about/index.html' wherever a link says 'about/'; links elsewhere stay as they are."""
    return FORWARDS.sub(_to_file, LINK.sub(_to_file, html))


def _to_file(found: re.Match[str]) -> str:
    path = found["path"]
    if path and not path.startswith("/") and FOLDER.fullmatch(path):
        path = f"{path.removesuffix('/')}/index.html"
    return f"{found['before']}{path}{found['part'] or ''}"
