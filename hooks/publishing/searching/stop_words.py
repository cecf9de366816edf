"""Words that stand nearly everywhere: nobody finds a page by them. In capitals (SEND, CAN) they are looked for."""

STOP_WORDS = frozenset(
    """
    a about after all also am an and any are as at be because been being but by can could did do does doing dont for from
    get go got had has have having he her here hers him his how i id if ill im in into is isnt it its ive just let like
    may me might more most much must my of on or our ours out over please she should so some such than that the their
    theirs them then there these they this those to too until up us very was we were what whats when where which while
    who whom whose why will with without would you your yours
    """.split()
)
