"""Whether a colour can be read, by the arithmetic of WCAG 2.2."""

LEAST_CONTRAST = 5.5  # above WCAG's 4.5, because links also stand on tinted backgrounds


def contrast_between(one: str, other: str) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def mixed(colour: str, other: str, share: float) -> str:
    """The colour with a share of another in it: 0 is all its own, 1 all the other."""
    pairs = zip(_channels(colour), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def darker_until_readable(colour: str) -> str:
    """The nearest darker shade that can be read on white."""
    return next(
        shade
        for percent in range(101)
        if contrast_between(shade := mixed(colour, "#000000", percent / 100), "#ffffff") >= LEAST_CONTRAST
    )


def paler_until_readable(colour: str, ground: str, least: float = 7.0) -> str:
    """The nearest paler shade that can be read on a dark ground."""
    return next(
        shade
        for percent in range(101)
        if contrast_between(shade := mixed(colour, "#ffffff", percent / 100), ground) >= least
    )


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


DARK_PAPER = "#14191b"


def shades(accent: str) -> dict[str, str]:
    """All that the stylesheet makes of the one accent colour."""
    return {
        "light": accent,
        "pale": mixed(accent, "#ffffff", 0.93),
        "deep": mixed(accent, "#000000", 0.25),
        "dark": paler_until_readable(accent, "#1d2427"),
        "night": mixed(accent, DARK_PAPER, 0.8),
    }
