"""Addresses that never die: where old ones lead, which were promised, and which may never come back."""
