"""What must be true of figures before anyone reads them, rule by rule."""
