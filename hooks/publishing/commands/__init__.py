"""What a person can ask for: one command in each file, spoken to by the Makefile."""
