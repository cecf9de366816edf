"""A field goes by many names in other programs, and whoever types one of those is told ours."""

from collections.abc import Iterable

from publishing.nearest import nearest, suggestion

# What people call it, and what it is called here, where a page, a file or a group has such a field.
OTHERS = {
    **dict.fromkeys(("author", "authors", "written_by", "contact", "department", "team", "editor"), ("owner", "by")),
    **dict.fromkeys(("date", "day", "when", "publication_date", "publish_date", "date_published"), ("published", "date", "due")),
    **dict.fromkeys(("description", "abstract", "intro", "introduction", "subtitle", "excerpt"), ("summary", "says")),
    **dict.fromkeys(("tags", "tag", "keywords", "topics", "topic", "category", "categories", "subject"), ("themes",)),
    **dict.fromkeys(("for", "who", "readers", "reader", "who_for", "intended_for"), ("audiences", "to")),
    **dict.fromkeys(("heading", "name", "label", "headline"), ("title", "by")),
    **dict.fromkeys(("no", "nr", "issue_number", "issue_no", "edition", "volume"), ("issue", "number")),
    "issue": ("number",), "number": ("issue",),
    **dict.fromkeys(("actions", "action", "what_to_do", "next_steps"), ("to_do",)),
    **dict.fromkeys(("points", "key_messages", "main_points", "messages"), ("key_points",)),
    **dict.fromkeys(("events", "event", "dates", "calendar", "diary_dates"), ("diary",)),
    **dict.fromkeys(("files", "documents", "downloads", "document", "download", "pdf"), ("attachments", "file")),
    **dict.fromkeys(("url", "link", "website", "web", "href"), ("address", "website")),
    **dict.fromkeys(("text", "words", "details", "recommendation", "note", "notes"), ("says", "what", "content_note")),
    **dict.fromkeys(("modified", "last_updated", "changed", "last_modified", "lastmod"), ("updated",)),
    **dict.fromkeys(("review", "next_review", "review_date", "review_due"), ("review_by",)),
    **dict.fromkeys(("expires", "expiry", "until", "remove_on", "delete_after"), ("retain_until", "until")),
    **dict.fromkeys(("release", "release_at", "publish_at", "go_live", "not_before"), ("embargo",)),
    **dict.fromkeys(("aliases", "alias", "other_names", "also_known_as", "aka"), ("also_called",)),
    **dict.fromkeys(("hidden", "unpublished", "private"), ("draft",)),
    **dict.fromkeys(("approver", "approved_by", "signed_off", "sign_off"), ("approved",)),
    **dict.fromkeys(("children", "child", "child_name"), ("pseudonyms",)),
    **dict.fromkeys(("because", "why", "cause", "explanation"), ("reason",)),
    **dict.fromkeys(("deadline", "due_date", "by_when", "target", "target_date", "timescale"), ("due",)),
    **dict.fromkeys(("start", "starts", "from", "start_date", "begin"), ("begins",)),
    **dict.fromkeys(("completed", "complete", "finished", "completion_date"), ("done",)),
    **dict.fromkeys(("status", "state", "progress", "how_far"), ("progress", "state")), **dict.fromkeys(("rag", "rating", "rag_rating", "colour"), ("confidence",)),
    **dict.fromkeys(("impact", "outcome", "evidence", "effects", "response", "update", "result"), ("effect", "came_of_it", "changed", "came")), "indicators": ("success",),
    **dict.fromkeys(("venue", "place", "location", "room", "address"), ("where",)),
    **dict.fromkeys(("repeat", "renew", "refresher", "frequency", "renewal"), ("again",)), **dict.fromkeys(("duration", "hours"), ("length",)),
    **dict.fromkeys(("booking", "book_at", "register", "sign_up"), ("book",)), "price": ("cost",),
    **dict.fromkeys(("said", "say", "correction", "message"), ("says", "reason")),
    **dict.fromkeys(("good", "good_practice", "what_was_good", "positives", "praise"), ("strengths",)),
    **dict.fromkeys(("areas_for_improvement", "areas_for_development", "improve", "improvements", "weaknesses", "concerns"), ("to_improve",)),
    **dict.fromkeys(("findings", "themes_found", "key_findings"), ("found",)), **dict.fromkeys(("judgment", "judgments", "grade", "grades"), ("judgements",)),
    **dict.fromkeys(("paragraph", "paragraphs", "told_in", "where_told", "reported_in"), ("told", "reported")),
    **dict.fromkeys(("agency", "agencies", "addressed_to", "responsible", "whom"), ("to",)),
    **dict.fromkeys(("inspector", "inspectors", "reviewer", "reviewers", "auditor", "auditors", "who_looked"), ("by",)),
    **dict.fromkeys(("role", "person", "signed", "signed_by", "checked_by"), ("by",)),
}  # fmt: skip


WRITE_THE_TIME = "Write the time after the words of what:, for example what: Meeting of the board, 10am"


def field_meant(written: str, fields: Iterable[str]) -> str | None:
    """Ours for another program's name, or else the one that is most like what was typed."""
    fields = list(fields)
    return other_name(written, fields) or nearest(written, fields)


def other_name(written: str, fields: Iterable[str]) -> str | None:
    fields = list(fields)
    plain = written.strip().lower().replace("-", "_").replace(" ", "_")
    return next((name for name in (f"{plain}s", *OTHERS.get(plain, ())) if name in fields), None)


A_TIME = ("time", "start", "starts", "start_time", "at", "hour", "end", "ends", "end_time", "finish")


# Of other programs' fields some have no other name here, and whoever types one is told what does the same.
IN_ANOTHER_WAY = {
    **dict.fromkeys(("language", "lang", "locale"),
        "A page is in English; words in another language are marked in the text, by {: lang=cy } at the end of their paragraph. Delete this line."),
    **dict.fromkeys(("kind", "type", "layout", "template", "theme_name", "page_type", "content_type"),
        "The folder of the page says what kind of page it is and how it looks. Delete this line."),
    **dict.fromkeys(("permalink", "slug", "path", "aliases_to"),
        "The name of the file is the page's address. Delete this line."),
}  # fmt: skip


def field_instead(written: str, fields: Iterable[str]) -> str:
    fields = list(fields)
    if (plain := written.strip().lower()) in IN_ANOTHER_WAY and "title" in fields and not other_name(plain, fields):
        return IN_ANOTHER_WAY[plain]
    if written.strip().lower() in A_TIME and {"date", "what"} <= set(fields):
        return WRITE_THE_TIME
    meant = field_meant(written, fields)
    return f"Did you mean '{meant}'?" if meant else suggestion(written, fields)
