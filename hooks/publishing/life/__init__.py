"""A page's life, from the first draft to the tombstone, worked out from what it says and the clock."""
