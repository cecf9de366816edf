"""What is cut out of the theme's stylesheet changes no page."""

import re
from pathlib import Path

import material
import pytest

from publishing.trimming import NEEDED, _blocks, _can_apply, trimmed, without_remarks, words_of
from tests.project import ROOT

THEME = next((Path(material.__file__).parent / "templates/assets/stylesheets").glob("main.*.css")).read_text()
OURS = "\n".join(
    without_remarks((ROOT / "overrides/stylesheets/1-colours.css").read_text(encoding="utf-8")).splitlines()[:2]
)
WORDS = frozenset({"box", "title", "hidden", "md-typeset"})
IN_A_TAG = re.compile(r"<[a-z][^>]*>")
CLASSES = re.compile(r"""\sclass=["']?([^"'>]+)""")
ID = re.compile(r"""\sid=["']?([^"'>]+)""")
QUOTED = re.compile(r'"[^"]*"')
ATTRIBUTE = re.compile(r"\s([a-z-]+)(?==|[\s>])")


@pytest.mark.parametrize(
    ("css", "left"),
    [
        pytest.param("p{margin:0}", "p{margin:0}", id="an-element"),
        pytest.param(".box p{margin:0}", ".box p{margin:0}", id="a-class-of-ours"),
        pytest.param(".tabs{margin:0}", "", id="a-class-nobody-has"),
        pytest.param(".box,.tabs{margin:0}", ".box{margin:0}", id="one-of-two"),
        pytest.param(".box:not(.tabs){margin:0}", ".box:not(.tabs){margin:0}", id="what-must-not-be"),
        pytest.param("p:is(.tabs,.box) a{margin:0}", "p:is(.tabs,.box) a{margin:0}", id="a-way-of-many"),
        pytest.param("[data-tabs]{margin:0}", "", id="an-attribute-nobody-has"),
        pytest.param("[hidden]{display:none}", "[hidden]{display:none}", id="an-attribute"),
        pytest.param("#tabs{margin:0}", "", id="an-id-nobody-has"),
        pytest.param(".md-typeset details p{margin:0}", "", id="an-element-that-nobody-can-write"),
        pytest.param("details.box{margin:0}", "details.box{margin:0}", id="the-same-element-outside-a-text"),
        pytest.param("@media print{.box{color:red}.tabs{color:red}}", "@media print{.box{color:red}}", id="on-paper"),
        pytest.param("@media print{.tabs{color:red}}", "", id="nothing-is-left-inside"),
        pytest.param('@charset "UTF-8";p{margin:0}', '@charset "UTF-8";p{margin:0}', id="a-line-without-brackets"),
        pytest.param("p{--a:1px;--b:2px;margin:var(--a)}", "p{--a:1px;margin:var(--a)}", id="a-variable-nobody-asks-for"),
        pytest.param("p{--a:var(--b);--b:2px}", "", id="variables-that-only-ask-each-other"),
        pytest.param("p{--own:1px;color:red}", "p{--own:1px;color:red}", id="a-variable-of-ours"),
        pytest.param('p{--b:url("data:a;b{c}");color:red}', "p{color:red}", id="signs-in-quotes"),
        pytest.param("p{--b:url(\"a(1)';b{c}\");color:red}i{top:0}", "p{color:red}i{top:0}", id="brackets-in-quotes"),
        pytest.param("@keyframes go{0%{top:0}to{top:1px}}p{animation:go 1s}", "@keyframes go{0%{top:0}to{top:1px}}p{animation:go 1s}", id="a-movement"),
        pytest.param("@keyframes go{0%{top:0}to{top:1px}}p{top:0}", "p{top:0}", id="a-movement-nobody-makes"),
    ],
)  # fmt: skip
def test_only_what_can_apply_is_left(css: str, left: str) -> None:
    assert trimmed(css, WORDS, "a{color:var(--own)}") == left


def test_a_class_in_a_template_is_known_and_so_is_what_markdown_writes() -> None:
    words = words_of(['<p class="kind {% if x %}kind--small{% endif %}">'])

    assert {"kind", "kind--small", "admonition", "highlight", "warning"} <= words


def test_every_rule_of_the_theme_that_a_finished_page_can_use_is_there(site_folder: Path) -> None:
    pages = list(site_folder.rglob("*.html"))
    tags = {tag for page in pages for tag in IN_A_TAG.findall(page.read_text(encoding="utf-8"))}
    there = {word for tag in tags for given in CLASSES.findall(tag) for word in given.split()}
    # A word of the glossary may be spelt as a class.
    there |= {id for tag in tags for id in ID.findall(tag) if f"#{id}" in THEME}
    there |= {name for tag in tags for name in ATTRIBUTE.findall(QUOTED.sub('""', tag))}
    left = _of_the_theme(site_folder)

    wanted = {one for before in _selectors(THEME) for one in before.split(",") if _can_apply(one, there) and NEEDED.search(one)}  # fmt: skip
    kept = {one for before in _selectors(left) for one in before.split(",")}
    only_variables = {one for one in wanted - kept if not _says_more_than_variables(one)}
    assert len(wanted) > 50
    assert wanted - kept - only_variables == set()


def test_most_of_the_theme_is_cut(site_folder: Path) -> None:
    left = _of_the_theme(site_folder)

    assert len(left) < len(THEME) / 2


def _of_the_theme(site_folder: Path) -> str:
    """The stylesheet as far as ours begins."""
    whole = next(site_folder.glob("assets/stylesheet.*.css")).read_text(encoding="utf-8")
    left, found, _ = whole.partition(OURS)
    assert found
    return left


def _selectors(css: str) -> list[str]:
    found = []
    for before, inside in _blocks(css):
        if inside is not None and before.startswith(("@media", "@supports")):
            found += _selectors(inside)
        elif inside is not None and not before.startswith("@"):
            found.append(before)
    return found


def _says_more_than_variables(selector: str) -> bool:
    bodies = [inside for before, inside in _flat(THEME) if selector in before.split(",")]
    return any(re.search(r"(?:^|;)(?!--)[a-z-]+:", re.sub(r"url\([^)]*\)", "", inside)) for inside in bodies)


def _flat(css: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for before, inside in _blocks(css):
        if inside is not None:
            found += _flat(inside) if before.startswith(("@media", "@supports")) else [(before, inside)]
    return found


@pytest.mark.parametrize(
    ("ours", "left"),
    [
        pytest.param("/* Colours. */\nb {\n  color: red;\n}\n", "b {\ncolor: red;\n}", id="a-line"),
        pytest.param("/* Two\n   lines. */\nb { color: red; }", "b { color: red; }", id="two-lines"),
        pytest.param("  // Why.\n  go();\n", "go();", id="of-a-script"),
        pytest.param('go("https://a.b/*c*/");', 'go("https://a.b/*c*/");', id="in-quotes"),
        pytest.param(
            "try { go(); } catch (e) { /* well */ }", "try { go(); } catch (e) { /* well */ }", id="after-code"
        ),
    ],
)
def test_what_explains_our_own_files_stays_at_home(ours, left):
    assert without_remarks(ours) == left
