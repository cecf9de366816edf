"""An annual report as a PDF: made apart from the site, and offered only while it says what the site says."""
