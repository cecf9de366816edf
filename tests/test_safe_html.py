"""HTML that no rule for text has seen coming never reaches a reader."""

import re

import pytest

from publishing.safe_html import html_problems


@pytest.mark.parametrize(
    "html",
    [
        pytest.param("<p>Fish &amp; chips, &lt;b&gt;</p>", id="signs"),
        pytest.param('<p><img alt="" src="a.png" /></p>', id="a closed image"),
        pytest.param('<p><a href="mailto:a@b.example">a</a></p>', id="a mailbox"),
    ],
)
def test_what_is_allowed_is_let_through(html):
    assert list(html_problems(html, "docs/a.md")) == []


@pytest.mark.parametrize(
    ("html", "named"),
    [
        pytest.param("<p>x</p><script>y()</script>", "<script>", id="a script"),
        pytest.param('<p onclick="y()">x</p>', "onclick", id="an event"),
        pytest.param('<a href="javascript:y()">x</a>', "javascript:y()", id="an address that runs"),
        pytest.param("<!-- for a colleague --><p>x</p>", "for a colleague", id="a remark"),
    ],
)
def test_what_would_have_to_be_removed_is_named(html, named):
    assert named in "".join(problem.sentence for problem in html_problems(html, "docs/a.md"))


def test_every_page_with_something_to_remove_is_told_at_once(project, run):
    rules = project / "hooks/publishing/safe_html.py"
    rules.write_text(rules.read_text().replace("dt h2 ", "dt "))

    made = run("site")

    assert made.returncode == 1
    assert len(set(re.findall(r"^(docs/\S+):1:1: .*<h2", made.stdout, re.MULTILINE))) > 3
