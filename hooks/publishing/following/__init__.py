"""How readers, and programs for them, hear what is new: feeds and the sitemap."""
