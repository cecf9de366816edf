"""A measure for programs: its words, its periods and every figure, as a number and as people read it."""

from publishing.board import Board
from publishing.downloads import words
from publishing.downloads.days import first_day, last_day
from publishing.downloads.exact_json import Told, exact_json
from publishing.downloads.licence import licence
from publishing.downloads.rows import divisions, note
from publishing.measures.amounts import Gap
from publishing.measures.measure import Measure
from publishing.measures.periods import Period
from publishing.measures.published import Published, Shown
from publishing.measures.reading.figures import Parts


def as_json(one: Published, board: Board) -> bytes:
    """What is not known has no line, but a figure without a number says why."""
    measure = one.measure
    told: dict[str, Told] = {
        "id": one.id,
        **_words(measure),
        "source": _source(measure),
        "published": measure.published.isoformat(),
        "next_due": measure.next_due.isoformat() if measure.next_due else None,
        "publisher": board.name,
        "page": board.site + one.uri.removesuffix(".md") + "/",
        "demonstration": board.demonstration,
        "licence": licence(board),
        "divided_by": _divided_by(one),
        "caveats": measure.caveats,
        "targets": [{"at": aim.at, "value": aim.value, "says": aim.says} for aim in measure.targets],
        "gaps": _gaps(one),
        "periods": [_period(period) for period in one.periods],
        "figures": list(_figures(one)),
        "compared_with": list(_compared(one)),
    }
    return exact_json({name: value for name, value in told.items() if value not in (None, (), [], {})})


def _words(measure: Measure) -> dict[str, Told]:
    return {
        "title": measure.title,
        "summary": measure.summary,
        "definition": measure.definition,
        "why": measure.why,
        "kind": measure.kind,
        "unit": words.unit(measure),
        "area": measure.area,
        "each": measure.each,
        "themes": measure.themes,
    }


def _source(measure: Measure) -> dict[str, Told]:
    said, already = measure.source, measure.already_public
    told: dict[str, Told] = {"document": said.document, "where": said.where, "published": said.published}
    if said.link:
        told["link"] = said.link
    if already:
        told["already_public"] = f"{already.document}, {already.where}. {already.says}"
    return told


def _divided_by(one: Published) -> list[Told]:
    return [
        {"column": column, "name": each.name, "parts": each.parts, "total": each.total}
        for column, each in zip(divisions(one), one.measure.by, strict=True)
    ]


def _gaps(one: Published) -> dict[str, Told]:
    """Each reason why there is no number, explained once."""
    found = {shown.amount.gap for shown in [*one.shown.values(), *one.compared.values()]}
    return {str(gap): gap.says for gap in Gap if gap in found}


def _period(period: Period) -> dict[str, Told]:
    return {
        "id": period.id,
        "name": period.name,
        "starts": first_day(period).isoformat(),
        "ends": last_day(period).isoformat(),
    }


def _figures(one: Published) -> list[Told]:
    divided = {parts: _parts(one, parts) for parts in one.columns}
    return [
        {"period": period.id, **divided[parts], **_figure(shown, note(one, period, parts))}
        for period in one.periods
        for parts in one.columns
        if (shown := one.shown.get((period.id, parts)))
    ]


def _parts(one: Published, parts: Parts) -> dict[str, Told]:
    """Named as in the CSV; a sum is never added to its own parts by a program that asks."""
    if not parts:
        return {}
    is_sum = any(one.is_sum(level, name) for level, name in enumerate(parts))
    return {"parts": dict(zip(divisions(one), parts, strict=True)), "is_total": is_sum}


def _figure(shown: Shown, note: str) -> dict[str, Told]:
    told: dict[str, Told] = {"value": shown.amount.number, "shown": shown.words}
    if shown.amount.gap:
        told["gap"] = str(shown.amount.gap)
    if shown.is_worked_out:
        told["worked_out_here"] = True
    return told | ({"note": note} if note else {})


def _compared(one: Published) -> list[Told]:
    says = {other.name: other.says or "" for other in one.measure.comparators}
    return [
        {"period": when, "area": whose, **_figure(shown, says.get(whose, ""))}
        for (whose, when), shown in one.compared.items()
    ]
