"""What a clerk typed becomes figures, or a sentence with the line to type."""
