"""What axe-core can find wrong for people who read without eyes, mouse or colour."""

from pathlib import Path

import axe_playwright_python
from playwright.sync_api import Page

SOURCE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def findings(page: Page) -> list[str]:
    """Each thing found, and each that axe was not sure of, with its rule and the element."""
    page.evaluate(SOURCE)
    result = page.evaluate(
        "tags => axe.run(document, {runOnly: tags, resultTypes: ['violations', 'incomplete']})", TAGS
    )
    assert result["passes"], "axe has looked at nothing"
    return [
        f"{page.url}: {rule['id']}: {node['html'][:160]}"
        for rule in result["violations"] + result["incomplete"]
        for node in rule["nodes"]
        if rule in result["violations"] or not _is_measured_elsewhere(rule["id"], node["html"])
    ]


def _is_measured_elsewhere(rule: str, html: str) -> bool:
    """axe cannot tell what lies under a letter of a drawing; test_charts reads both colours and reckons."""
    return rule == "color-contrast" and html.startswith(("<text ", "<tspan "))
