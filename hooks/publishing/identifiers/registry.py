"""Every rule that keeps a child from being worked out, in the order of safety: the strictest are for case reviews."""

from publishing.identifiers.cases import case_numbers
from publishing.identifiers.children_in_news import named_children
from publishing.identifiers.days import ages, birth_years, births, days
from publishing.identifiers.days_in_words import days_in_words
from publishing.identifiers.families import families
from publishing.identifiers.hinted import hints
from publishing.identifiers.homes import addresses, outcodes, postcodes, streets
from publishing.identifiers.of_the_body import details
from publishing.identifiers.people import full_names, named, titled
from publishing.identifiers.people_numbers import health_numbers, insurance_numbers, learner_numbers, pupil_numbers
from publishing.identifiers.places import places
from publishing.identifiers.pseudonyms import no_pseudonyms, unused_pseudonyms
from publishing.identifiers.reaching import (
    accounts,
    mailboxes,
    personal_accounts,
    personal_mailboxes,
    press,
    telephones,
)
from publishing.identifiers.rule import Reads, Rule
from publishing.identifiers.taken_apart import numbers_in_parts
from publishing.identifiers.telling import traits
from publishing.problems import Level

STOP, ASK, REMIND = Level.STOP, Level.ACKNOWLEDGE, Level.REMIND
WORDS, TARGETS = Reads.WORDS, Reads.TARGETS

# name, finder, in a case review, elsewhere, what is said
RULES: tuple[Rule, ...] = (
    Rule("health-number", health_numbers, STOP, STOP,
         "{masked} is what an NHS, CHI or H&C number looks like, and each belongs to one person. Delete it."),
    Rule("insurance-number", insurance_numbers, STOP, STOP,
         "{masked} is what a National Insurance number looks like, and each belongs to one person. Delete it."),
    Rule("pupil-number", pupil_numbers, STOP, STOP,
         "{masked} is what a pupil's number (UPN) looks like, and each belongs to one child. Delete it."),
    Rule("learner-number", learner_numbers, ASK, REMIND,
         "{masked} may be a learner's number (ULN) or an NHS number. Delete it."),
    Rule("date-of-birth", births, STOP, ASK,
         "a day stands here beside a word about birth. Write an age band or a year of school, never a date of birth."),
    Rule("telephone-number", telephones, STOP, None,
         "the telephone number {masked} is not in data/contacts.yml. A case review prints no other: delete it, or add it there if it is a service's.", hushed=True),
    Rule("mailbox", mailboxes, STOP, None,
         "this e-mail address is not an office's. Delete it: a case review leads to nobody in particular."),
    Rule("personal-mailbox", personal_mailboxes, None, ASK,
         "this looks like one person's own e-mail address. Write the mailbox of an office."),
    Rule("account", accounts, STOP, None,
         "this leads to somebody's account or name on the internet. Delete it."),
    Rule("personal-account", personal_accounts, None, ASK,
         "this leads to somebody's account or name on the internet. Delete it, unless it is an organisation's."),
    Rule("postcode", postcodes, STOP, REMIND,
         "a whole postcode stands here, which is a handful of homes. Delete it, unless it is an office's."),
    Rule("address", addresses, STOP, REMIND,
         "this looks like an address. Delete it, unless it is an office's."),
    Rule("case-number", case_numbers, STOP, ASK,
         "this looks like the number of a case, a crime, a judgment or a record, which leads to names elsewhere. Delete it."),
    Rule("title-and-surname", titled, STOP, REMIND,
         "a title and a surname name a person. Say what the person did instead, such as 'a doctor'; an office holder can be added to office_holders: in data/privacy.yml.", WORDS),
    Rule("no-pseudonym", no_pseudonyms, STOP, None,
         "pseudonyms: holds only names that the page uses, each of one word or two, and more than that stands here. Leave only the pseudonym; if a real name is here, delete it and tell the board's office.", TARGETS),
    Rule("unused-pseudonym", unused_pseudonyms, STOP, None,
         "a name in pseudonyms: stands nowhere else on this page. Write it as the page writes it, or delete it; if it is a real name, tell the board's office as well.", TARGETS),
    Rule("number-in-parts", numbers_in_parts, ASK, None,
         "a number stands here in words or in pieces, and together they may be somebody's. Delete it."),
    Rule("exact-date", days, ASK, None,
         "an exact day can be looked up in the news. Write the season, the month, or 'three weeks later'."),
    Rule("exact-date", days_in_words, ASK, None,
         "an exact day, in words or as a camera writes it, can be looked up in the news. Write the season, the month, or 'three weeks later'.", WORDS),
    Rule("exact-age", ages, ASK, None,
         "an exact age helps to find a child. Write a band: a baby, of primary school age, in her early teens.", WORDS, secret=False),
    Rule("year-of-birth", birth_years, REMIND, None,
         "a month or year of birth or death helps to find a child. Write an age band, or 'some years ago'.", WORDS, secret=False),
    Rule("part-of-a-postcode", outcodes, ASK, None,
         "this looks like the first half of a postcode. Write the county, or nothing."),
    Rule("street", streets, ASK, None,
         "this looks like the name of a street. Take it out.", WORDS),
    Rule("named-place", places, ASK, None,
         "a school, a surgery, a club, an estate or a small place is named here. Write what kind of place it is: 'a primary school'.", WORDS),
    Rule("family-shape", families, ASK, None,
         "how many brothers and sisters there are, and which of them this child is, can tell who it is. Write 'one of several children'.", WORDS, secret=False),
    Rule("rare-trait", traits, ASK, None,
         "something rare can tell who a child is: a nationality, a language, a religion, an illness, a parent's work, a wound, a sentence. Use a broader word.", WORDS, secret=False),
    Rule("name", named, ASK, None,
         "a word here may be a name: it has a capital, and it is neither in pseudonyms: nor a word that this site knows. Write the pseudonym, or 'a teacher'. If it is a word that names nobody, add it to safe_words: in data/privacy.yml.", WORDS),
    Rule("name-in-other-words", hints, ASK, None,
         "a name is told in another way here: by its first letters, a pet name, or somebody's other name. Take it out, or write the pseudonym.", WORDS, secret=False),
    Rule("named-child", named_children, None, ASK,
         "this looks like a child's name, with an age or a year of school beside it. Write 'a child' or 'a pupil', and no school.", WORDS),
    Rule("full-name", full_names, None, REMIND,
         "this looks like a person's name. A child's, or that of anyone through whom a child could be found, must go. If the person holds a public office, add the name to office_holders: in data/privacy.yml.", WORDS),
    Rule("explicit-detail", details, ASK, None,
         "this says more of what was done to a child than a lesson needs. Write it in general words.", WORDS, secret=False),
    Rule("press-or-court-link", press, ASK, None,
         "a link to news or to a court joins this page to names. Take it out.", TARGETS),
)  # fmt: skip
