"""The board itself: its groups, its meetings, who held its offices, and whom it worked with, each written once."""
