"""Files that readers take with them: what is in them is what can be seen, and they are public only with their page."""
