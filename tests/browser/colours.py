"""Whether two colours can be told apart: WCAG's arithmetic."""

import re


def brightness(colour: str) -> float:
    """Relative luminance of 'rgb(…)', as a browser writes it."""
    red, green, blue = (_linear(float(part) / 255) for part in re.findall(r"[\d.]+", colour)[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def contrast(one: str, other: str) -> float:
    light, dark = sorted((brightness(one), brightness(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
