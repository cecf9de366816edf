"""What the demonstration says is what its three sources say: each fact was checked by hand, and stays as it was checked."""

import html
import re
from pathlib import Path

import pytest

REPORT = "Annual report 2017-18"
UPDATE = "Update of 30 June 2015"
COMMITTEE = "Committee report of 26 September 2013"

FACTS = [
    ("", "was set up under the Children Act 2004", f"{REPORT}, 2.1"),
    ("about/", "The Local Safeguarding Children Board Regulations, in regulation 5", f"{REPORT}, 2.2"),
    ("about/", "it was not responsible for directly commissioning or delivering safeguarding services", f"{COMMITTEE}, 2.3"),
    ("about/", "Medway NHS Foundation Trust, NELFT, South London and Maudsley NHS Trust", f"{REPORT}, 2.6"),
    ("about/", "HM Young Offender Institution Cookham Wood, Kent Fire and Rescue Service", f"{REPORT}, 2.6"),
    ("about/", "The report's list of members at 31 March 2018 adds, among others", f"{REPORT}, appendix one"),
    ("about/", "head teacher of a primary school was vacant", f"{REPORT}, appendix one"),
    ("about/", "From December 2014, and still in September 2018, that was John Drew C.B.E.", f"{REPORT}, 2.5"),
    ("about/", "led the meetings of both the Board and the Executive", f"{REPORT}, 2.5"),
    ("about/", "met six times a year. Each meeting came two weeks or more before the Board met", f"{REPORT}, 2.8"),
    ("about/", "5 May, 14 July, 29 September and 17 November 2017", f"{REPORT}, appendix two"),
    ("about/", "26 January and 16 March 2018", f"{REPORT}, appendix two"),
    ("about/", "In February 2017 the Executive held a workshop", f"{REPORT}, 3.1"),
    ("about/", "The board agreed six for 2017 to 2020", f"{REPORT}, 3.1"),
    ("about/", "stated total income was £200,349", f"{REPORT}, 5.1"),
    ("about/", "stated total expenditure was £200,339", f"{REPORT}, 5.1"),
    ("about/", "£34,976 was left in reserve for 2018/19", f"{REPORT}, 5.1"),
    ("about/", "Medway Council £128,000", f"{REPORT}, 5.1"),
    ("about/", "Kent Police and Crime Commissioner £15,434", f"{REPORT}, 5.1"),
    ("about/", "Other income: training £2,300", f"{REPORT}, 5.1"),
    ("about/", "CAFCASS £550", f"{REPORT}, 5.1"),
    ("about/", "Other income: contribution to a case review £5,000", f"{REPORT}, 5.1"),
    ("about/", "From the Kent Police and Crime Commissioner, towards a serious case review", f"{REPORT}, 5.1"),
    ("about/", "Staff £150,322 note 1", f"{REPORT}, 5.1"),
    ("about/", "Note 1: With the independent chair's fee, and consultancy", f"{REPORT}, 5.1"),
    ("about/", "Serious case reviews £35,000 note 2", f"{REPORT}, 5.1"),
    ("about/", "Note 2: Chair and author of the reviews", f"{REPORT}, 5.1"),
    ("about/", "E-learning package £5,250", f"{REPORT}, 5.1"),
    ("about/", "Safeguarding procedures £2,267 note 3", f"{REPORT}, 5.1"),
    ("about/", "Note 3: The procedures shared by Kent and Medway", f"{REPORT}, 5.1"),
    ("about/", "Printing and office £2,000 note 4", f"{REPORT}, 5.1"),
    ("about/", "Note 4: With stationery, computers and other costs of the office", f"{REPORT}, 5.1"),
    ("about/", "Meetings £5,000 note 5", f"{REPORT}, 5.1"),
    ("about/", "Note 5: With refreshments at training, and at meetings of case review panels", f"{REPORT}, 5.1"),
    ("about/", "Travel £500", f"{REPORT}, 5.1"),
    ("about/", "prints the council's share as 66.3%", f"{REPORT}, 5.1"),
    ("about/", "The Children and Social Work Act 2017 set up a new system", f"{REPORT}, 2.25"),
    ("about/", "Working Together to Safeguard Children, in June 2018, although the report itself is dated September 2018", f"{REPORT}, 2.26"),
    ("about/", "the new arrangements would be in place by June 2019", f"{REPORT}, 2.26"),
    ("about/groups/", "formally reports to the Executive twice a year", f"{REPORT}, 2.4"),
    ("about/groups/", "Over three meetings it maps six families within a theme", f"{REPORT}, 4.16"),
    ("about/groups/", "Set up April 2008", f"{REPORT}, 4.24"),
    ("about/groups/", "Chair Director of Public Health, from July 2017", f"{REPORT}, 4.25"),
    ("about/groups/", "It approved the Kent and Medway strategy on child sexual exploitation", f"{REPORT}, 3.26"),
    ("about/groups/", "The update of June 2015 puts its first meeting in that month", f"{UPDATE}, 3.6"),
    ("about/groups/", "Children's Disability Group, Medway Youth Trust, Mid Kent College and Youth Parliament", f"{UPDATE}, 3.6"),
    ("about/people/", "Eleanor Brazil May 2013 to December 2014", f"{UPDATE}, 2.2"),
    ("about/people/", "John Drew C.B.E. From December 2014, and still in September 2018", f"{REPORT}, 2.5"),
    ("about/people/", "Independent Vice-Chair No name is given 26 September 2013", f"{COMMITTEE}, summary"),
    ("about/people/", "Sally Mortimore 26 September 2013", f"{COMMITTEE}, first page"),
    ("about/people/", "Simon Plummer 30 June 2015", f"{UPDATE}, first page"),
    ("about/people/", "Simon Plummer September 2018 as Board Manager, in one place Business Manager", f"{REPORT}, foreword and 3.3"),
    ("about/people/", "Director The paper does not say of what. Barbara Peacock 30 June 2015", f"{UPDATE}, first page"),
    ("about/people/", "Ian Sutherland 31 March 2018", f"{REPORT}, appendix one"),
    ("about/people/", "Councillor Andrew Mackness 31 March 2018", f"{REPORT}, appendix one"),
    ("about/people/", "Lay Member Tony Scudder From September 2015, and still on 31 March 2018", f"{REPORT}, appendix one"),
    ("about/relationships/", "Medway Health and Wellbeing Board", f"{REPORT}, 2.19"),
    ("about/relationships/", "reported each year on its action plan", f"{REPORT}, 3.36"),
    ("about/relationships/", "reported to the Medway Health and Wellbeing Board and to the Children and Young People Overview and Scrutiny Committee of Medway Council every six months", f"{REPORT}, 2.19"),
    ("about/relationships/", "In 2013 the council's Lead Member for Children's Services sat on the board as a participant observer", f"{COMMITTEE}, 2.2"),
    ("about/relationships/", "Child protection in Medway was judged inadequate in January 2013", f"{COMMITTEE}, 2.6"),
    ("scrutiny/ofsted-2013/", "Arrangements for child protection in Medway Inadequate", f"{COMMITTEE}, 2.6"),
    ("scrutiny/ofsted-2013/", "The board should turn more to its core business, which is child protection", f"{COMMITTEE}, 2.6"),
    ("scrutiny/review-of-the-board-2013/", 'took place in "June/July"', f"{COMMITTEE}, 3.1.1"),
    ("about/relationships/", "Looked Peer review of the board, 2015", f"{UPDATE}, 3.1"),
    ("scrutiny/peer-review-2015/", "Four reviewers from elsewhere spent three days with the board", f"{UPDATE}, 3.2"),
    ("scrutiny/peer-review-2015/", "The Executive began a log of challenges", f"{UPDATE}, 3.4"),
    ("about/relationships/", "55% of schools answered the board's audit", f"{REPORT}, 3.4"),
    ("worried/", "its Single Point of Access: one place for early help and for social workers", f"{REPORT}, 3.53"),
    ("worried/", "a child was referred to Children's Services through the First Response Service", f"{REPORT}, 3.8"),
    ("worried/", "It expects the service to open in April 2018", f"{REPORT}, 3.53 and 3.55"),
    ("worried/", "a team from several agencies in one room", f"{REPORT}, 1.6, third note"),
    ("worried/", "The hub keeps office hours", f"{REPORT}, appendix three, Kent Police"),
    ("worried/", "Social work managers lead the decision", f"{REPORT}, 3.53"),
    ("worried/", "Probation and housing help from outside", f"{REPORT}, 3.54"),
    ("for/public/", "In the year to 31 March 2018 there were 9,405 contacts", f"{REPORT}, 3.56"),
    ("for/public/", "2,630 of them became referrals", f"{REPORT}, 3.56"),
    ("worried/", "oversees or looks into every case in which someone accuses an adult who works or volunteers with children", f"{REPORT}, 3.84"),
    ("worried/", "may have committed a crime against a child, or one that has to do with a child", f"{REPORT}, 3.85"),
    ("contact/", "Gun Wharf Dock Road Chatham ME4 4TR", f"{REPORT}, page 2"),
    ("contact/", "01634 336329", f"{REPORT}, page 2"),
    ("contact/", "mscb@medway.gov.uk", f"{REPORT}, page 2"),
    ("for/children/", "In June 2015 the board said that since 2014 its meetings had begun", f"{UPDATE}, 3.6"),
    ("for/children/", "It came to Medway in July 2017", f"{REPORT}, 3.67"),
    ("for/children/", "over 240 statements", f"{REPORT}, 3.67"),
    ("for/children/", "28% shared good news", f"{REPORT}, 3.67"),
    ("for/children/", "since December 2016 children who went missing in Medway have been offered a return interview", f"{REPORT}, 3.69"),
    ("for/children/", "not for you if another council had placed you in Medway", f"{REPORT}, 3.69"),
    ("for/parents/", "In 2018 there were 4 of them", f"{REPORT}, 3.60"),
    ("for/parents/", "from conception until a child is 17", f"{REPORT}, 3.45"),
    ("for/parents/", "In 2017/18 there were 1,041 of these, compared with about 700 in 2014/15", f"{REPORT}, 3.42"),
    ("for/parents/", "two roles of Domestic Abuse Coordinator had been created", f"{REPORT}, 3.60 and 3.51"),
    ("for/professionals/", "7 bulletins, a Learning Lessons Bulletin and two briefings", f"{REPORT}, 2.22"),
    ("for/professionals/", "ten fact sheets in all", f"{REPORT}, 2.22"),
    ("for/professionals/", "33 sessions from April 2017 to March 2018, attended by 725 people", f"{REPORT}, 4.20"),
    ("for/professionals/", "In 2016-17 there were 41 sessions and 825 people", f"{REPORT}, 4.20"),
    ("for/professionals/", "the courses in the table add up to 711", f"{REPORT}, 4.20, thirteen rows added"),
    ("for/professionals/", "E-learning had 529 delegates", f"{REPORT}, 4.22"),
    ("for/professionals/", "Only those who had passed the licensed training", f"{REPORT}, 3.21 and 3.22"),
    ("for/public/", "an estimated 277,616 people in June 2017", f"{REPORT}, 1.10"),
    ("for/public/", "25.4% of the population are under 20", f"{REPORT}, 1.13"),
    ("for/public/", "343 children had a child protection plan", f"{REPORT}, 1.16"),
    ("for/public/", "413 were looked after", f"{REPORT}, 1.17"),
    ("for/public/", "individual practice was not yet as good as it needed to be", f"{REPORT}, 1.8"),
    ("accessibility/", "in large print and in electronic format", f"{REPORT}, page 2"),
    ("copyright/", "To reproduce what is in it, ask the board", f"{REPORT}, page 2"),
    ("demonstration/", "gives the same number in the table for 2017-18", f"{REPORT}, 3.23 and 4.20"),
    ("demonstration/", "of an increase of 56%, and of 442 officers after it. From 250 to 442 is 77%", f"{REPORT}, appendix three, Kent Police"),
    ("demonstration/", "for a school year that was over in July 2018", f"{REPORT}, 3.4"),
    ("demonstration/", "The heading of that part says 2016-17", f"{REPORT}, contents and 3.1"),
    ("demonstration/", "under a title that says 2016-17", f"{REPORT}, table 1 and 4.26"),
    ("demonstration/", "Business Plan 2013/14, a report to the Children and Young People Overview", f"{COMMITTEE}, title"),
    ("demonstration/", "a report to the Health and Wellbeing Board, 30 June 2015", f"{UPDATE}, title"),
    ("demonstration/", "Child and Family Court Support Service in its glossary", f"{COMMITTEE}, glossary"),
    ("demonstration/", "a member who left on 31 August 2017", f"{REPORT}, appendix one"),
]  # fmt: skip


def read(page: Path) -> str:
    """The words of a finished page, as someone reads them; not of the header and footer, which are on every page."""
    text = page.read_text(encoding="utf-8").partition("<main")[2].partition("</main>")[0]
    text = re.sub(r"</?(?:a|abbr|code|em|span|strong|time)\b[^>]*>", "", text)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", text)).split())


@pytest.mark.parametrize(("page", "fact", "where"), [pytest.param(*row, id=f"{row[0]}: {row[1]}") for row in FACTS])
def test_a_fact_on_a_page_is_as_its_source_states_it(site_folder: Path, page: str, fact: str, where: str) -> None:
    shown = read(site_folder / page / "index.html")

    assert fact in shown, f"check the page against: {where}"


@pytest.mark.parametrize(
    ("heading", "stated"),
    [
        pytest.param("Where the money came from", "£200,349", id="income"),
        pytest.param("Where the money went", "£200,339", id="expenditure"),
    ],
)
def test_the_money_adds_up_as_the_page_says_it_does(site_folder: Path, heading: str, stated: str) -> None:
    shown = read(site_folder / "about" / "index.html")
    table = shown[shown.index(heading) : shown.index(stated, shown.index(heading))]
    amounts = [int(amount.replace(",", "")) for amount in re.findall(r"£([\d,]+)", table)]

    assert f"£{sum(amounts):,}" == stated


@pytest.mark.parametrize("kind", ["bulletins", "fact-sheets", "case-reviews", "learning", "publications", "themes"])
def test_professionals_are_led_from_their_page_to_what_is_published(site_folder: Path, kind: str) -> None:
    page = (site_folder / "for" / "professionals" / "index.html").read_text(encoding="utf-8")
    words = page.partition("<main")[2].partition('id="pages--for"')[0]

    assert f'href="../../{kind}/"' in words


@pytest.mark.parametrize("page", [pytest.param("worried", id="worried"), pytest.param("for/children", id="children")])
def test_whoever_is_in_danger_is_told_in_the_text_itself_to_ring_999(site_folder: Path, page: str) -> None:
    shown = read(site_folder / page / "index.html")

    assert "in danger now, ring 999." in shown
