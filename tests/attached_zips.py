"""Small whole office documents, and the parts that a busy person leaves in them."""

import struct
import zipfile
from collections.abc import Mapping
from io import BytesIO

SCHEMAS = "http://schemas.openxmlformats.org"
W = f'xmlns:w="{SCHEMAS}/wordprocessingml/2006/main"'
S = f'xmlns="{SCHEMAS}/spreadsheetml/2006/main"'
P = f'xmlns:p="{SCHEMAS}/presentationml/2006/main" xmlns:a="{SCHEMAS}/drawingml/2006/main"'
CORE = f'xmlns:cp="{SCHEMAS}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"'
RELS = f'xmlns="{SCHEMAS}/package/2006/relationships"'
OFFICE = f"{SCHEMAS}/officeDocument/2006/relationships"
CONTENT = "application/vnd.openxmlformats-officedocument"
MAIN = {
    ".docx": ("word/document.xml", "wordprocessingml.document.main+xml"),
    ".xlsx": ("xl/workbook.xml", "spreadsheetml.sheet.main+xml"),
    ".pptx": ("ppt/presentation.xml", "presentationml.presentation.main+xml"),
}
Parts = Mapping[str, str | bytes]


def packed(parts: Parts, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of these parts; the first is stored as it is, as OpenDocument wants."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, inside in parts.items():
            how = zipfile.ZIP_STORED if name == "mimetype" else method
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), inside, how)
    return made.getvalue()


def office(ending: str, parts: Parts, content: str | None = None, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A document of Word, Excel or PowerPoint; a part that is given takes the place of ours."""
    main, usual = MAIN[ending]
    types = f'<Types xmlns="{SCHEMAS}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/{main}" ContentType="{content or f"{CONTENT}.{usual}"}"/></Types>'
    start = relations(f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="{main}"/>')
    whole = {
        "[Content_Types].xml": types,
        "_rels/.rels": start,
        "docProps/core.xml": core("<dc:title>Training</dc:title>"),
        "docProps/app.xml": app("<Pages>2</Pages>"),
    }
    return packed(whole | dict(parts), method)


def docx(body: str = "<w:p><w:r><w:t>Hello</w:t></w:r></w:p>", more: Parts | None = None, **how: object) -> bytes:
    return office(".docx", {"word/document.xml": word(body)} | dict(more or {}), **how)  # type: ignore[arg-type]


def xlsx(rows: str = "", more: Parts | None = None, columns: str = "", sheet: str = "", book: str = "") -> bytes:
    rows = rows or '<row r="1"><c r="A1"><v>5</v></c></row>'
    parts = {
        "xl/workbook.xml": f'<workbook {S}><sheets><sheet name="Numbers" sheetId="1" {sheet}/></sheets>{book}</workbook>',
        "xl/worksheets/sheet1.xml": f"<worksheet {S}>{columns}<sheetData>{rows}</sheetData></worksheet>",
    }
    return office(".xlsx", parts | dict(more or {}))


def pptx(more: Parts | None = None, slide: str = "", shape: str = "", slides: int = 1) -> bytes:
    ids = "".join(f'<p:sldId id="{256 + number}"/>' for number in range(slides))
    parts = {
        "ppt/presentation.xml": f"<p:presentation {P}><p:sldIdLst>{ids}</p:sldIdLst></p:presentation>",
        "ppt/slides/slide1.xml": f"<p:sld {P} {slide}><p:cSld><a:t>Hello</a:t>{shape}</p:cSld></p:sld>",
    }
    return office(".pptx", parts | dict(more or {}))


def odt(text: str = "<text:p>Hello</text:p>", styles: str = "", more: Parts | None = None) -> bytes:
    return _open("text", f"<office:text>{text}</office:text>", styles, more)


def ods(rows: str = "", styles: str = "", more: Parts | None = None, table: str = "") -> bytes:
    rows = rows or "<table:table-row><table:table-cell><text:p>5</text:p></table:table-cell></table:table-row>"
    return _open(
        "spreadsheet",
        f'<office:spreadsheet><table:table table:name="Numbers" {table}>{rows}</table:table></office:spreadsheet>',
        styles,
        more,
    )


OASIS = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
    for name, long in {
        **{name: name for name in ("office", "text", "table", "style", "meta", "config", "manifest", "script")},
        "draw": "drawing",
        "fo": "xsl-fo-compatible",
    }.items()
)  # fmt: skip
ALL = f'{OASIS} xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'


def _open(kind: str, body: str, styles: str, more: Parts | None) -> bytes:
    type = f"application/vnd.oasis.opendocument.{kind}"
    parts = {
        "mimetype": type,
        "content.xml": f"<office:document-content {ALL}><office:automatic-styles>{styles}</office:automatic-styles><office:body>{body}</office:body></office:document-content>",
        "meta.xml": about('<meta:document-statistic meta:page-count="3"/>'),
        "META-INF/manifest.xml": f'<manifest:manifest {ALL}><manifest:file-entry manifest:full-path="/" manifest:media-type="{type}"/></manifest:manifest>',
    }
    return packed(parts | dict(more or {}))


def about(inside: str) -> str:
    return f"<office:document-meta {ALL}><office:meta>{inside}</office:meta></office:document-meta>"


def settings(name: str, value: str) -> str:
    return f'<office:document-settings {ALL}><config:config-item config:name="{name}">{value}</config:config-item></office:document-settings>'


def word(body: str, name: str = "document") -> str:
    return f"<w:{name} {W}>{body}</w:{name}>"


def core(inside: str) -> str:
    return f"<cp:coreProperties {CORE}>{inside}</cp:coreProperties>"


def app(inside: str) -> str:
    return f'<Properties xmlns="{SCHEMAS}/officeDocument/2006/extended-properties">{inside}</Properties>'


def relations(inside: str) -> str:
    return f"<Relationships {RELS}>{inside}</Relationships>"


def leads_out(kind: str, target: str) -> str:
    return relations(f'<Relationship Id="rId9" Type="{OFFICE}/{kind}" Target="{target}" TargetMode="External"/>')


def printer(name: str) -> bytes:
    """How Windows keeps the settings of a printer."""
    return name.encode("utf-16-le").ljust(64, b"\0") + b"\1\4" * 40


def with_entry(data: bytes, **what: object) -> bytes:
    """One part more, with a property that no office program gives it."""
    made = BytesIO(data)
    entry = zipfile.ZipInfo("word/media/more.png", (1980, 1, 1, 0, 0, 0))
    for name, value in what.items():
        setattr(entry, name, value)
    with zipfile.ZipFile(made, "a") as archive:
        archive.writestr(entry, "/etc/hosts")
    return made.getvalue()


def with_flag(data: bytes, flag: int) -> bytes:
    """Every part of a zip marked, as one that is locked is."""
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = data.find(mark)
        while start >= 0:
            (now,) = struct.unpack_from("<H", data, start + at)
            data = data[: start + at] + struct.pack("<H", now | flag) + data[start + at + 2 :]
            start = data.find(mark, start + 4)
    return data
