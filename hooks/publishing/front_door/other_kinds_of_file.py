"""A file that no reader could open is answered with how to make of it one that they can."""

OLD_OFFICE = {
    "doc": "docx",
    "rtf": "docx",
    "dot": "docx",
    "pages": "docx",
    "wpd": "docx",
    "xls": "xlsx",
    "numbers": "xlsx",
    "ppt": "pptx",
    "pps": "pptx",
    "key": "pptx",
}
PICTURES = ("heic", "heif", "gif", "bmp", "tif", "tiff", "webp", "svg", "ico", "avif")
PACKED = ("zip", "rar", "7z", "gz", "tar")
FILMS = ("mp4", "mov", "avi", "wmv", "mp3", "wav", "m4a")
MAILS = ("eml", "msg")


def saved_otherwise(stem: str, ending: str) -> str | None:
    """What to do with a file of this kind; nothing for a kind that nobody thought of."""
    if ending in OLD_OFFICE:
        return f"Open it in the program it was written in, choose 'Save as', and save it as .{OLD_OFFICE[ending]}: {stem}.{OLD_OFFICE[ending]}. Then delete this one."
    if ending in PICTURES:
        return f"Open the picture, save or export it as JPEG or PNG, and upload that: {stem}.jpg. Then delete this one, and write the new name on its page."
    if ending in PACKED:
        return "Unpack it on your computer, upload each file that readers need, and delete this one."
    if ending in FILMS:
        return "Films and sound cannot be kept here. Link to where they are, and delete this one."
    if ending in MAILS:
        return "An e-mail shows who wrote to whom. Delete it, and write on a page what readers should know."
    return None
