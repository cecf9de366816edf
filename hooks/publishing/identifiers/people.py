"""Nobody is named: every capitalised word of a case review is a pseudonym, a word of the board's, or in doubt."""

import re
from collections.abc import Iterator

from publishing.identifiers.hinted import ACTS, names_in_small_letters
from publishing.identifiers.known import Known
from publishing.identifiers.pseudonyms import almost_pseudonyms
from publishing.identifiers.rule import Found
from publishing.identifiers.seen import View
from publishing.identifiers.vocabulary import given_names, is_ordinary, only_names

CAPITALISED = r"(?:[A-Z]'[A-Z][a-z]+|[A-Z][a-z]+(?:[A-Z][a-z]+)?)(?:'[a-z]{3,})?"
NAME = re.compile(rf"(?<![\w/#@=]){CAPITALISED}(?:[- ]{CAPITALISED}){{0,5}}|(?<![\w/#@.=-])[A-Z]{{3,}}(?![\w/-])")
PART = re.compile(rf"{CAPITALISED}|[A-Z]{{3,}}")
TITLED = re.compile(
    r"(?<![\w/])(?:(?i:mr|mrs|ms)|Miss|Mx|Master|Dr|Doctor|Prof|Professor|PC|DC|DS|DI|DCI|PCSO|Sgt|Sergeant|Constable|Inspector|Cllr|Councillor|Rev|Reverend|Sir|Dame)\.?[ \n]"
    rf"(?!Justice|Of|And|The|Or)(?:[A-Z]\.? ?){{0,2}}(?:(?:van|de|al|el|bin|ap|O)[ -])?(?P<name>{CAPITALISED}(?:[- ]{CAPITALISED}){{0,2}})|(?<![\w/])(?:mr|mrs|ms)\.? (?P<small>[a-z]{{3,}})"
)
RANKS = frozenset(
    "general chief safeguarding lead nurse practitioner surgery sergeant constable inspector superintendent".split()
)
SMALL = re.compile(r"(?<![\w/#@.=-])[a-z]{3,12}(?=-[a-z]{2,12}(?![\w/.=-])|(?![\w/.=-]\w|\w))")
OTHER_LETTERS = re.compile(r"[^\W\d_]{0,30}[^\x00-\x7f\W\d_][^\W\d_]{0,30}")  # no English word is written so
STARTS = re.compile(r"(?:^|[.!?:;][\"')\]]*[ \n]+|\n[\s>#|+.\-\d)]*|[|][ \-]*|\"|^[\s>#|+.\-\d)]*|\() *$")


def titled(view: View, known: Known) -> Iterator[Found]:
    """A title and a surname are a person, unless the person holds an office."""
    for found in TITLED.finditer(view.text):
        words = [word.lower() for word in PART.findall(found["name"] or found["small"].title())]
        if not (known.office_holders.issuperset(words) or RANKS & set(words)):
            yield Found(*found.span())


def named(view: View, known: Known) -> Iterator[Found]:
    """A capitalised word that is neither a pseudonym of this page, nor a word of the board's, nor anybody's word.

    An authority is named on purpose: Croydon Council, but not Croydon.
    """
    allowed = known.words | known.pseudonyms(view.path) | almost_pseudonyms(view)
    for found in NAME.finditer(view.text):
        parts = list(PART.finditer(found[0]))
        doubtful = [p for p in parts if _is_a_name(p[0], view, found.start() + p.start(), p is parts[0], allowed)]
        if doubtful and not (len(doubtful) == 1 and AUTHORITY.match(view.text, found.start() + doubtful[0].end())):
            yield Found(found.start() + doubtful[0].start(), found.start() + doubtful[-1].end())
    for found in SMALL.finditer(view.text):
        if found[0] in only_names() and found[0] not in allowed:
            yield Found(*found.span())
    yield from names_in_small_letters(view, allowed)
    for found in OTHER_LETTERS.finditer(view.text) if not view.text.isascii() else ():
        yield Found(*found.span())


AUTHORITY = re.compile(
    r"(?:'s)?(?: [A-Z][a-z]+(?:'s)?){0,3} (?:[Cc]ouncils?|[Bb]orough|[Pp]olice|Constabulary|NHS|[Ss]afeguarding|Clinical|Foundation|[Tt]rust|[Pp]artnership|[Bb]oard|[Aa]uthority|Crown|County|Magistrates|Family Court|[Cc]hildren's [Ss]ervices|[Ss]ocial [Cc]are)\b"
)


def _is_a_name(written: str, view: View, start: int, first: bool, allowed: frozenset[str]) -> bool:
    word = written.lower().removesuffix("'s")
    if word in allowed:
        return False
    if written.isupper():
        return word in given_names()  # initials of an agency are not names
    if not is_ordinary(word):
        return True
    if word not in given_names():
        return False
    # A word that is a name too: in the middle of a sentence its capital says which, at the start what follows it.
    at_the_start = first and STARTS.search(view.text[max(0, start - 12) : start])
    return not at_the_start or ACTS.match(view.text, start + len(written)) is not None


def full_names(view: View, known: Known) -> Iterator[Found]:
    """On other pages: a given name and a surname together, of somebody who holds no office."""
    for found in TWO_WORDS.finditer(view.text):
        first, last = found[1].lower(), found[2].lower()
        is_person = first in given_names() and not (is_ordinary(first) and is_ordinary(last)) and last not in SUCH
        if is_person and not (first in known.words and last in known.words):
            yield Found(found.start(), found.end(2))


TWO_WORDS = re.compile(r"(?<![\w/])([A-Z][a-z]+)(?= ([A-Z][a-z]+(?:-[A-Z][a-z]+)?)\b)")
SUCH = frozenset("council board trust house school college centre road street act court park way ward".split())


def words_of_a_file_name(path: str, known: Known) -> Iterator[str]:
    """The words of the name of a file among the case reviews that nobody knows."""
    allowed = known.words | known.pseudonyms(path)
    for word in re.findall(r"[A-Za-z]{2,}", path.partition("docs/case-reviews/")[2].rpartition(".")[0]):
        plain = word.lower()
        if plain not in allowed and (not is_ordinary(plain) or plain in given_names()):
            yield word
