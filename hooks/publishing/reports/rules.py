"""A report is whole: every chapter has its place, every agency is known and answers what all are asked."""

from collections.abc import Iterator

from publishing.front_door.showing import shown
from publishing.kinds import AGENCY_REPORT, ANNUAL_REPORT, CHAPTER, NUMBERED, kind_of
from publishing.kinds.annual_report import AgencyReport, AnnualReport, Chapter
from publishing.nearest import nearest, suggestion
from publishing.page import Page
from publishing.problems import Place, Problem
from publishing.reports.answers import answer_problems
from publishing.reports.appendix_rules import attendance_problems, requirement_problems
from publishing.reports.mentions import mention_problems
from publishing.reports.numbering import numbering_problems, paragraphs
from publishing.reports.of_the_board import paragraphs_near
from publishing.reports.report import FIGURES, appendix_of, folder_of
from publishing.reports.structure_rules import structure_problems
from publishing.reports.ties import tie_problems
from publishing.site import Site


def report_problems(site: Site) -> Iterator[Problem]:
    """Every rule about reports, asked of every page that is a part of one."""
    covers = {folder_of(page.uri): page for page in site.pages if page.kind is ANNUAL_REPORT}
    for cover in covers.values():
        yield from _chapter_problems(cover, site)
    yield from _agency_problems(site)
    yield from _appendix_problems(site)
    for page in site.pages:
        if page.kind in (CHAPTER, AGENCY_REPORT) and folder_of(page.uri) not in covers:
            yield from _without_a_cover(page)
        if isinstance(page.fields, AgencyReport) and (over := covers.get(folder_of(page.uri))):
            assert isinstance(over.fields, AnnualReport)
            yield from answer_problems(page, page.fields, over.fields.questions)
        if page.kind in NUMBERED:
            yield from _number_problems(page)
        if page.kind in (*NUMBERED, ANNUAL_REPORT, AGENCY_REPORT) and site.is_shown(page):
            known = paragraphs_near(page, site.reports) | _unread(folder_of(page.uri), site)
            yield from mention_problems(page.body, known)


def _number_problems(page: Page) -> Iterator[Problem]:
    """A chapter says with which number its paragraphs begin; a paper has several sections."""
    if not isinstance(page.fields, Chapter):
        yield from numbering_problems(page.body, None, "")
    elif page.fields.section is not None:
        yield from numbering_problems(page.body, page.fields.section, f"section: on line {page.fields.place('section').line}.")  # fmt: skip
    elif found := paragraphs(page.body):
        yield Problem(
            page.body.line_place(found[0].line),
            f"paragraph {found[0].number} has a number, and the chapter has none. Write among its fields: section: {found[0].parts[0]}",
        )


def _chapter_problems(cover: Page, site: Site) -> Iterator[Problem]:
    """Each file of the folder is one of its chapters, once; two chapters never begin with one number."""
    assert isinstance(cover.fields, AnnualReport)
    folder = folder_of(cover.uri)
    here = [uri for uri in site.uris if kind_of(uri) is CHAPTER and folder_of(uri) == folder]
    names = [uri.rpartition("/")[2] for uri in here]
    seen = set[str]()
    for index, name in enumerate(cover.fields.chapters):
        place = cover.fields.place("chapters", index)
        if name in seen:
            yield Problem(place, f"{shown(name)} is among the chapters already. Delete one of the two.")
        elif name not in names:
            yield Problem(place, f"there is no file {shown(name)} beside this one. {suggestion(name, names)}")
            seen.add(nearest(name, names) or "")
        seen.add(name)
    for uri, name in zip(here, names, strict=True):
        if name not in seen:
            yield Problem(
                Place(f"docs/{uri}"),
                f"nobody would find this chapter. Write its name in {cover.path} under chapters:, in its place: - {name}",
            )
    yield from _section_problems([page for page in site.pages if page.uri in here])


def _section_problems(chapters: list[Page]) -> Iterator[Problem]:
    first: dict[int, Page] = {}
    for page in chapters:
        section = page.fields.section if isinstance(page.fields, Chapter) else None
        if section is not None and (before := first.setdefault(section, page)) is not page:
            yield Problem(
                page.fields.place("section"),
                f"section {section} is {before.path} already. Give this chapter the number of its own paragraphs.",
            )


def _agency_problems(site: Site) -> Iterator[Problem]:
    """An agency is one of the board's list, and answers once in a report."""
    known = site.agencies.ids if "agencies" in site.data else ()
    first: dict[tuple[str, str], Page] = {}
    for page in site.pages:
        if not isinstance(page.fields, AgencyReport):
            continue
        agency, place = page.fields.agency, page.fields.place("agency")
        if known and agency not in known:
            yield Problem(place, f"{shown(agency)} is not in data/agencies.yml. {suggestion(agency, known)}")
        elif (before := first.setdefault((folder_of(page.uri), agency), page)) is not page:
            yield Problem(place, f"{before.path} is the report of {shown(agency)} already. Put the two together.")


def _appendix_problems(site: Site) -> Iterator[Problem]:
    """What a chapter shows is there, and what is there is true."""
    if site.attendance:
        yield from attendance_problems(site.attendance)
    if site.requirements:
        known = {folder: report.paragraphs | _unread(folder, site) for folder, report in site.reports.items()}
        yield from requirement_problems(site.requirements, site.reports, known)
    if site.structure:
        source = site.structure.source.document
        told = (folder for folder, one in site.reports.items() if one.cover.fields.title == source)
        folder = next(told, None)
        here = site.reports[folder].paragraphs | _unread(folder, site) if folder else None
        yield from structure_problems(site.structure, here)
    if "agencies" in site.data:
        yield from tie_problems(site, site.agencies.ids)
    for page in site.pages:
        appendix = appendix_of(page)
        if appendix not in (None, FIGURES) and f"data/{appendix}.yml" not in site.sources:
            yield Problem(
                page.fields.place("appendix"),
                f"there is no file data/{appendix}.yml to show. Write it, or delete this line.",
            )


def _unread(folder: str, site: Site) -> dict[str, str]:
    """The paragraphs of chapters whose fields cannot be read: that is told already."""
    read = {page.path for page in site.pages}
    bodies = [body for path, body in site.bodies.items() if path.startswith(f"docs/{folder}/") and path not in read]
    return {one.number: "" for body in bodies for one in paragraphs(body)}


def _without_a_cover(page: Page) -> Iterator[Problem]:
    yield Problem(
        Place(page.path),
        f"this report has no cover. Write docs/{folder_of(page.uri)}/index.md with its year and its chapters, as the other reports have.",
    )
