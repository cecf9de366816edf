"""Reports: paragraphs that can be cited for ever, chapters in their order, and what each agency answered."""
