"""Figures in words, tables and drawings: on their own page, on others, on the home page."""
