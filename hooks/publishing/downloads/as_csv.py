"""The figures of a measure for a spreadsheet: CSV as RFC 4180 has it, in UTF-8.

It begins with a byte order mark: without one, Excel on Windows takes a pound sign or a dash for other letters,
and most who take these files open them there by a double click. Programs that read the mark as part of the
first name are told to read utf-8-sig; pandas and Frictionless pass over it by themselves.
"""

import csv
import io

from publishing.downloads.rows import columns, rows
from publishing.measures.published import Published

ENCODING = "utf-8-sig"


def as_csv(one: Published) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    names = columns(one)
    writer.writerow(names)
    for row in rows(one):
        writer.writerow([row[name] for name in names])
    return out.getvalue().encode(ENCODING)
