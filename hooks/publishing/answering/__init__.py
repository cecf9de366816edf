"""How the board answers for itself: what people told it, who challenged whom, and what may go wrong."""
