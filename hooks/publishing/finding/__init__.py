"""How readers find a page: by where it is, by kind, year, theme and name."""
