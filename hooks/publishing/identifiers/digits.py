"""Numbers that check themselves: the sums that tell a health or pupil number from any other digits."""

PUPIL_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"


def is_health_number(digits: str) -> bool:
    """The tenth digit of an NHS, CHI or H&C number checks the other nine."""
    check = -sum(int(digit) * weight for digit, weight in zip(digits[:9], range(10, 1, -1), strict=True)) % 11
    return len(digits) == 10 and check == int(digits[9]) and len(set(digits)) > 1


def is_learner_number(digits: str) -> bool:
    """A ULN's tenth digit is ten less the remainder of the others, which is never nothing."""
    rest = sum(int(digit) * weight for digit, weight in zip(digits[:9], range(10, 1, -1), strict=True)) % 11
    return len(digits) == 10 and rest != 0 and int(digits[9]) == 10 - rest and len(set(digits)) > 1


def is_pupil_number(written: str) -> bool:
    """A UPN begins with a letter that checks the rest; a temporary one ends with a letter too."""
    if len(written) != 13 or written[0] not in PUPIL_LETTERS or not written[1:12].isdigit():
        return False
    last = written[12]
    if not (last.isdigit() or last in PUPIL_LETTERS):
        return False
    values = [int(digit) for digit in written[1:12]]
    values.append(int(last) if last.isdigit() else PUPIL_LETTERS.index(last))
    return PUPIL_LETTERS[sum(v * w for v, w in zip(values, range(2, 14), strict=True)) % 23] == written[0]


def health_number(nine: str) -> str | None:
    """Nine digits with their tenth, where there is one."""
    check = -sum(int(digit) * weight for digit, weight in zip(nine, range(10, 1, -1), strict=True)) % 11
    return None if check == 10 else f"{nine}{check}"
