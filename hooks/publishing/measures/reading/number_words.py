"""A number written out in words is answered with its digits."""

from publishing.front_door.numbers import IN_WORDS

TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def in_words(text: str) -> str | None:
    words = text.lower().replace(" and ", " ").replace("-", " ").split()
    values = dict(zip(IN_WORDS, range(21), strict=True)) | {ten: 10 * at for at, ten in enumerate(TENS, start=2)}
    numbers = [values[word] for word in words if word in values]
    if not numbers or len(numbers) != len(words) or len(words) > 2 or (len(words) == 2 and numbers[0] < 20):
        return None
    return f"Write {sum(numbers)}."
