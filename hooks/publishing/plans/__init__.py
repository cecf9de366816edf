"""What the board said it would do, what it did, and whether it worked: written once in data/plans/."""
