"""What a challenger asked who speaks for others, such as the lay member for the public: a voice of somebody too."""

from publishing.answering.challenges import Challenge, Challenger
from publishing.answering.challenges_told import answer_of, spoken_of
from publishing.answering.fact import main
from publishing.answering.links import page_showing
from publishing.answering.names import names_in
from publishing.answering.told import Answer, Group
from publishing.answering.words import WHO
from publishing.page import Page
from publishing.site import Site
from publishing.spoken import listed


def asked_for(site: Site) -> Group | None:
    file = site.challenges
    speakers = {one.id: one for one in file.others if one.speaks_for} if file else {}
    if not file or not speakers:
        return None
    page = page_showing(site, "challenges")
    theirs = [(one, by) for one in file.challenges if (by := [speakers[id] for id in one.by if id in speakers])]
    found = [_asked(one, by, answer_of(one, file, site), page) for one, by in theirs]
    names, every = names_in(file, *site.who_can_lead), {who.id: who for _, by in theirs for who in by}
    asked = listed([spoken_of(id, names, site) for id in every])
    counts = f"{len(found)} {listed(sorted({who.calls_them or 'challenges' for who in every.values()}))}"
    silent = sum(one.is_silent for one in found)
    says = f"{counts}." + (f" Of {silent} the source does not say what came of them." if silent else "")
    return Group("asked", f"What {asked} asked", found, says, f"{counts} by {asked}") if found else None


def _asked(one: Challenge, by: list[Challenger], answer: Answer, page: Page | None) -> Answer:
    """In a line: what was asked, and what came of it."""
    of = {"who": tuple(WHO[who.speaks_for] for who in by if who.speaks_for), "state": answer.of["state"]}
    facts = (main("", one.what), main("", one.came, "what came of it"))
    return Answer(one, answer.state, answer.is_silent, facts, (), (), of, f"{page.address}#{one.id}" if page else "")
