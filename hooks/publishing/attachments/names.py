"""The board may sign its files; a person's name stays out of them, and out of every message."""

import re

Ours = frozenset[str] | None  # None where the board's own facts could not be read


def plain(name: str) -> str:
    return " ".join(name.split()).casefold()


def not_ours(written: str | None, ours: Ours) -> bool:
    """Whether a name stands there that is not the board's or one of its agencies'."""
    names = [plain(name) for name in re.split(r"[;\n]", written or "") if name.strip()]
    return ours is not None and any(name not in ours for name in names)


PROGRAMS = re.compile(
    r"adobe|acrobat|distiller|indesign|illustrator|microsoft|word|excel|powerpoint|office|writer|calc|impress|skia|chrom"
    r"|mozilla|firefox|safari|applewebkit|quartz|macos|mac os|pages|numbers|keynote|ghostscript|cairo|tex|groff|pandoc"
    r"|pypdf|qpdf|pdfium|pdfkit|itext|prince|weasyprint|wkhtmltopdf|reportlab|google|docs|canva|nitro|foxit|pscript"
    r"|print to pdf|pdfcreator|abbyy|poppler|mkdocs|aspose|pdf ?lib|pdf-?xchange",
    re.IGNORECASE,
)


def not_a_program(written: str | None) -> bool:
    """Programs sign with their names; some add the person's, or the way to the file on their computer."""
    text = (written or "").strip()
    return bool(text) and (not PROGRAMS.search(text) or bool(A_WAY.search(text)) or "@" in text)


# The way to a file on one computer, which often holds a person's name.
A_WAY = re.compile(r"file:/|\b[A-Za-z]:[\\/]|\\\\[\w.-]+\\|/(?:home|Users)/", re.IGNORECASE)
