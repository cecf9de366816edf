"""What somebody asked of the board and its agencies, and what came of it."""
