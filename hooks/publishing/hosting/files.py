"""The settings of hosts, each from its template: two that services read in the site, three for a server of one's own."""

from collections.abc import Iterable

from jinja2 import Environment

from publishing.hosting.answers import Hosted

IN_THE_SITE = ("_headers", "_redirects")
BESIDE = ("nginx.conf", "Caddyfile", "Containerfile")


def settings(env: Environment, hosted: Hosted, names: Iterable[str]) -> dict[str, str]:
    """By name; one that would say nothing is not there."""
    env.trim_blocks = env.lstrip_blocks = env.keep_trailing_newline = True
    texts = {name: env.get_template(f"hosting/{name}").render(hosted=hosted).lstrip() for name in names}
    return {name: text for name, text in texts.items() if text}
