"""The public's view: the finished site, opened in a real browser in the ways that people open it."""
