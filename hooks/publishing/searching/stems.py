"""Words of one stem are one word to a reader who searches, and so are the spellings of two countries."""

import re
from functools import lru_cache

import snowballstemmer

# What no rule makes of the other. The stem is that of the first.
IRREGULAR = {
    many: one
    for one, *others in (
        line.split()
        for line in (
            "child children", "person persons", "woman women", "man men", "baby babies", "life lives", "wife wives",
            "foot feet", "tooth teeth", "die died dying dies", "lie lied lying lies", "teach taught", "hear heard",
            "tell told", "find found", "leave left", "hide hid hidden", "steal stole stolen", "speak spoke spoken",
            "choose chose chosen", "grow grew grown", "begin began begun", "write wrote written", "keep kept",
            "learn learnt", "think thought", "bring brought", "meet met", "hold held", "give gave given", "take took taken",
            "analysis analyses", "crisis crises", "criterion criteria",
        )
    )
    for many in others
}  # fmt: skip
# A priority five is looked for as priority 5.
IN_FIGURES = dict(
    zip("one two three four five six seven eight nine ten eleven twelve".split(), map(str, range(1, 13)), strict=True)
) | dict(zip("third fourth fifth sixth seventh eighth ninth tenth".split(), map(str, range(3, 11)), strict=True))
# British first, then American: each a piece of a word and what stands there instead.
TWO_SPELLINGS = (
    ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("ises", "izes"), ("ise", "ize"), ("yse", "yze"),
    ("ysing", "yzing"), ("our", "or"), ("tre", "ter"), ("bre", "ber"), ("fence", "fense"), ("licence", "license"),
    ("practise", "practice"), ("logue", "log"), ("lling", "ling"), ("lled", "led"), ("llor", "lor"), ("lment", "llment"),
    ("programme", "program"), ("judgement", "judgment"), ("paed", "ped"), ("ageing", "aging"), ("grey", "gray"),
    ("acknowledgement", "acknowledgment"), ("haem", "hem"), ("oed", "ed"), ("mum", "mom"), ("sceptic", "skeptic"),
)  # fmt: skip
_ENGLISH = snowballstemmer.stemmer("english")
_A_WORD = re.compile(r"[a-z]+$")


# What the rules for stems take for one word, and is not.
APART = {
    form: forms.split()[0]
    for forms in (
        "publication publications", "officer officers", "minority minorities", "information", "official officially",
        "publish publishes published publishing", "public publicly", "inform informs informed informing",
    )
    for form in forms.split()
}  # fmt: skip


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    if not _A_WORD.match(word):
        return word
    if apart := IN_FIGURES.get(word) or APART.get(word):
        return apart
    return str(_ENGLISH.stemWord(_british(IRREGULAR.get(word, word))))


def _british(word: str) -> str:
    """A word of an American paper is filed with ours where the spelling alone shows it."""
    return re.sub(r"iz(e|ed|es|ing|ation|ations)$", r"is\1", word) if len(word) > 5 else word


# Forms that no page may have, and a reader may type: dying, where pages have died.
OTHER_FORMS: dict[str, set[str]] = {}
for _form in (*IRREGULAR, *IN_FIGURES):
    OTHER_FORMS.setdefault(stem(_form), set()).add(_form)


def spellings(word: str) -> set[str]:
    """How the same word is written elsewhere; some that nobody writes do no harm."""
    if len(word) < 4 or not _A_WORD.match(word):
        return set()
    found = set()
    for one, other in TWO_SPELLINGS:
        for here, there in ((one, other), (other, one)):
            if len(here) > 2 and here in word:
                found.add(word.replace(here, there))
    return found - {word}
