"""A new page begins with everything that its kind asks for, and a word on each, so that nobody starts from nothing."""
