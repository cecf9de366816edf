"""What a file says of every figure in the same words: what it counts, and where it comes from."""

from publishing.measures.measure import Measure


def unit(measure: Measure) -> str:
    """What comes after the number: children; per cent of all referrals; children per 10,000 children."""
    if measure.kind == "percentage":
        return f"per cent {measure.base or measure.unit}"
    return " ".join(filter(None, (measure.unit, measure.base)))


def source(measure: Measure) -> str:
    said = measure.source
    return f"{said.document}, {said.where} ({said.published})"
