"""How long a site of thousands of pages takes, beside the same pages in stock Material: make bench."""
