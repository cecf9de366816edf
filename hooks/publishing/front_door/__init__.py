"""Bytes become typed facts and pages, or a sentence that says why not: nothing is lost and nothing is guessed."""
