"""Hard cases for charts: what the tests draw, and how they read a drawing again."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from functools import cache
from xml.etree import ElementTree

from jinja2 import Environment, FileSystemLoader

from publishing.charts import Band, Drawing, Plotted, Point, Series, drawing
from tests.project import ROOT

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
LONG = "Early Years (Childminders, nursery, Children's Centre, Pre-School)"
NO = "not available"

Amount = int | str | None


def point(label: str, amount: Amount) -> Point:
    """A string is written as it stands, a number as the British write it, and nothing is a gap."""
    if amount is None:
        return Point(label, None, NO)
    return Point(label, Decimal(str(amount).strip("%")), f"{amount:,}" if isinstance(amount, int) else amount)


def series(name: str, amounts: Mapping[str, Amount], *, is_comparator: bool = False) -> Series:
    return Series(name, tuple(point(label, amount) for label, amount in amounts.items()), is_comparator)


def chart(*found: Series, unit: str = "children", **more: object) -> Plotted:
    return Plotted("A chart", unit, found, **more)  # type: ignore[arg-type]


def one(amounts: Mapping[str, Amount], **more: object) -> Plotted:
    return chart(series("Medway", amounts), **more)


def years(*amounts: Amount, first: int = 2011) -> dict[str, Amount]:
    return {str(first + number): amount for number, amount in enumerate(amounts)}


COMPARED = chart(
    series("Medway", {"2015-16": "61.2", "2016-17": "49.1", "2017-18": "53.8"}),
    series("Statistical neighbours", {"2015-16": "52.1", "2016-17": "56.39", "2017-18": None}, is_comparator=True),
    series("England", {"2015-16": "43.1", "2016-17": "43", "2017-18": "45.3"}, is_comparator=True),
    unit="per 10,000 children",
)
AGENCIES = [
    "Police",
    "School - Primary",
    LONG,
    "Medway NHS Foundation Trust",
    "Foster Carers – Local Authority",
    "Unknown",
]
GROUPED = chart(
    series("2017/2018", dict(zip(AGENCIES, (2, 66, 25, 14, 6, 29), strict=True))),
    series("2015/2016", dict(zip(AGENCIES, (0, 60, 38, 10, None, 0), strict=True))),
    unit="contacts",
)
RISK = chart(
    series("High risk", {"2015-16": 802, "2016-17": 981}),
    series("Medium risk", {"2015-16": None, "2016-17": 1973}),
    series("Standard risk", {"2015-16": 3650, "2016-17": 3885}),
    unit="incidents",
)
MISSING: Mapping[str, list[Amount]] = {
    "2011": [None, None, None, None, 37, 70, 89, 85, 78, 77, 79, 49],
    "2012": [72, 51, 69, 41, 77, 75, 62, 42, 55, 76, 81, 55],
    "2013": [48, 63, 70, 90, 70, 101, 90, 72, 67, 82, 69, 46],
    "2014": [46, 44, 83, 67, 109, 99, 138, 127, 111, 106, 119, 83],
    "2015": [97, 106, 109, 96, 120, 117, 116, 101, 102, 103, 89, 83],
    "2016": [85, 134, 96, 92, 156, 143, 156, 110, 115, 148, 113, 92],
    "2017": [104, 94, 139, 146, 152, 145, 100, 96, 96, 143, 140, 103],
    "2018": [130, 114, 169, None, None, None, None, None, None, None, None, None],
}
BANDS = (
    Band("Low", Decimal(0), Decimal(50)),
    Band("Medium", Decimal(51), Decimal(100)),
    Band("High", Decimal(101), Decimal(150)),
)
CALENDAR = chart(
    *(series(year, dict(zip(MONTHS, amounts, strict=True))) for year, amounts in MISSING.items()),
    unit="incidents",
    bands=BANDS,
)
SIX = chart(
    *(
        series(name, years(*amounts))
        for name, amounts in {
            "Physical abuse": (40, 42, 47, 44, 49, 52),
            "Emotional abuse": (38, 43, 45, 46, 48, 51),
            "Neglect": (20, 28, 33, 39, 47, 50),
            "Sexual abuse": (12, 10, 9, 12, 11, 8),
            "More than one kind": (5, 6, None, 4, 7, 7),
            "Not recorded": (2, 3, 2, 1, 2, 1),
        }.items()
    )
)
TARGET = point("Target", "90%")

CASES: Mapping[str, tuple[str, Plotted]] = {
    "bars-negative": ("bars", one(years(12, -8, 3, 20))),
    "bars-all-negative": ("bars", one({"Income": -1200, "Reserve": -43000}, unit="£")),
    "bars-zero": ("bars", one({"Police": 0, "Probation": 4, "College": 1})),
    "bars-all-zero": ("bars", one({"Police": 0, "Probation": 0})),
    "bars-single": ("bars", one({"March 2018": 343})),
    "bars-twelve": ("bars", one(dict(zip(MONTHS, MISSING["2016"], strict=True)))),
    "bars-missing-year": ("bars", one(years(564, None, 868, 1132))),
    "bars-wide-apart": ("bars", one({"One": 1, "A million": 1_000_000})),
    "bars-long-names": ("bars", one(dict(zip(AGENCIES, (2, 66, 25, 14, 6, 29), strict=True)))),
    "bars-target": ("bars", one({"2016-17": "81.5%", "2017-18": "93.2%"}, unit="% of plans", target=TARGET)),
    "bars-break": ("bars", one(years(12, 15, 3, 4), breaks=("2013",))),
    "bars-money": ("bars", one({"Council": 89230, "Police": 16000}, unit="£")),
    "bars-decimals": ("bars", one(years("0.03", "0.012", "0.007"))),
    "grouped": ("grouped bars", GROUPED),
    "grouped-negative": ("grouped bars", chart(series("Plan", years(4, -2)), series("Outcome", years(-3, 5)))),
    "grouped-compared": ("grouped bars", COMPARED),
    "stacked": ("stacked bars", RISK),
    "stacked-six": ("stacked bars", chart(*(replace(each, points=each.points[1:]) for each in SIX.series))),
    "lines-one": ("lines", one(years(564, 756, 868, 1132, 1239, 1440, 1458))),
    "lines-compared": ("lines", COMPARED),
    "lines-six": ("lines", SIX),
    "lines-single": ("lines", one({"March 2018": 343})),
    "lines-missing-year": ("lines", one(years(564, 756, None, 1132, None, 1440))),
    "lines-negative": ("lines", one(years(12, -8, 3, -20), breaks=("2013",))),
    "lines-wide-apart": ("lines", one(years(1, 1_000_000, 500_000))),
    "lines-months": (
        "lines",
        one({f"{month} {year}": amount for year in MISSING for month, amount in zip(MONTHS, MISSING[year], strict=True)}),
    ),
    "lines-twelve": ("lines", one({f"{year}-{year - 1999}": 300 + year % 7 for year in range(2011, 2023)})),
    "lines-target": (
        "lines",
        chart(
            series("Initial conferences in time", years("81.5%", "85%", "93.2%")),
            series("England", years("77%", "76.8%", "77.2%"), is_comparator=True),
            unit="%",
            target=TARGET,
        ),
    ),
    "dots": ("dots", COMPARED),
    "dots-negative": ("dots", chart(series("Medway", years(-4, 2)), series("England", years(-1, None), is_comparator=True))),
    "dots-long-names": ("dots", GROUPED),
    "calendar": ("calendar", CALENDAR),
    "calendar-one-year": ("calendar", one(dict(zip((f"{month} 2016" for month in MONTHS), MISSING["2016"], strict=True)), bands=BANDS)),
}  # fmt: skip


@cache
def pencil() -> Environment:
    return Environment(
        loader=FileSystemLoader(ROOT / "overrides"), autoescape=True, trim_blocks=True, lstrip_blocks=True
    )


def html(made: Drawing, id: str = "figure-1") -> str:
    return pencil().get_template(made.template).render(drawing=made, id=id)


def drawn(kind: str, plotted: Plotted) -> ElementTree.Element:
    """The drawing as a program reads it, without its key."""
    found = ElementTree.fromstring(html(drawing(kind, plotted))).find("svg")
    assert found is not None
    return found
