"""What a reader types leads to the page, and to the place on it: an index of small pieces, written when the site is built."""
