"""What a page may load: its own files and nothing else, on every page alike."""

# data: is for images only: Material's stylesheet carries its icons in itself.
CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "form-action 'self'",
        "base-uri 'none'",
    )
)
