"""The words that not everybody knows: what they mean, and where a reader finds that."""
