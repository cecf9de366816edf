"""Files in one zip, which is the same to the byte wherever and whenever it is made of the same files."""

from collections.abc import Mapping
from datetime import date
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

UNIX, READ_BY_ALL = 3, 0o100644 << 16
PACKED_ALREADY = (".png", ".jpg", ".jpeg", ".zip", ".pdf", ".docx", ".xlsx", ".pptx", ".gz")


def packed(files: Mapping[str, bytes], top: str, day: date) -> bytes:
    """All of them in one folder, whatever their order was; every file has the day's midnight for its time."""
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED, compresslevel=9) as bundle:
        for path in sorted(files):
            entry = ZipInfo(f"{top}/{path}", (day.year, day.month, day.day, 0, 0, 0))
            entry.create_system, entry.external_attr = UNIX, READ_BY_ALL
            entry.compress_type = 0 if path.endswith(PACKED_ALREADY) else ZIP_DEFLATED
            bundle.writestr(entry, files[path])
    return made.getvalue()
