"""What the board decided, in plain Python that has never heard of MkDocs."""
