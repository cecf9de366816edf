"""The same feeds for programs that would rather read JSON: JSON Feed 1.1."""

import json
from collections.abc import Mapping
from typing import Any

from publishing.following.entries import Entry
from publishing.following.feeds import Feed

VERSION = "https://jsonfeed.org/version/1.1"


def json_feed(feed: Feed, content: Mapping[str, str]) -> str:
    board = feed.site.board
    told = {
        "version": VERSION,
        "title": feed.title,
        "home_page_url": board.site + feed.page.address,
        "feed_url": board.site + feed.json,
        "description": feed.says,
        "user_comment": "This is a feed, for a program that reads feeds. Copy its address into one.",
        "language": "en-GB",
        "authors": [{"name": board.name, "url": board.site}],
        "items": [_item(entry, content[entry.id]) for entry in feed.entries],
    }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def _item(entry: Entry, content: str) -> dict[str, Any]:
    return {
        "id": entry.id,
        "url": entry.link,
        "title": entry.page.fields.title,
        "summary": entry.summary,
        "content_html": content,
        "date_published": entry.published,
        "date_modified": entry.updated,
        "tags": [entry.kind, *(name for _, name in entry.themes)],
    }
