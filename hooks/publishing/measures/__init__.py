"""Figures: what was counted, written once in data/measures/, and shown in words, tables, charts and files alike."""

from publishing.measures.rules.registry import measure_problems

__all__ = ["measure_problems"]
