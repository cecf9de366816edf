"""The commands behind the Makefile: python -m publishing check, site, new and so on."""

import argparse
import signal
import sys
from pathlib import Path

from publishing.clock import now


def main(words: list[str] | None = None) -> int:
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # told to stop, a command tidies up as after Ctrl-C
    asked = _parser().parse_args(words)
    root = Path.cwd()
    try:
        return int(_ask(asked, root))
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)  # noqa: T201
        return 130


def _ask(asked: argparse.Namespace, root: Path) -> int:
    """Each command is imported when it is asked for, so that none waits for what another needs."""
    match asked.command:
        case "check":
            from publishing.commands.check import check_site

            return check_site(root, now())
        case "site":
            from publishing.commands.site import make_site

            return make_site(root, asked.to or root / "site")
        case "verify":
            from publishing.commands.verify import verify_site

            return verify_site(root, asked.folder)
        case "verify-live":
            from publishing.commands.live import verify_live

            return verify_live(root, asked.url, not asked.without_headers)
        case "newer":
            from publishing.commands.live import newer

            return newer(root, root / "site", asked.url, asked.rollback)
        case "preview":
            from publishing.commands.preview import make_preview

            return make_preview(root / "site", root / "dist/preview")
        case "pdf":
            from publishing.commands.pdf import make_pdfs

            return make_pdfs(root, root / "site")
        case "new":
            from publishing.commands.new import new_page

            return new_page(root, now(), asked.words)
        case "schemas":
            from publishing.commands.schemas import write_schemas

            return write_schemas(root, now())
        case "publish-addresses":
            from publishing.commands.publish_addresses import publish_addresses

            return publish_addresses(root, root / "site", now())
        case "promises-kept":
            from publishing.commands.promises_kept import promises_kept

            return promises_kept(root, asked.since)
        case "due":
            from publishing.commands.due import say_what_is_due

            return say_what_is_due(root, now(), asked.days, asked.hidden)
        case _:
            from publishing.commands.serve import serve_site

            return serve_site(root, asked.options)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m publishing", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("check", help="read and judge every page and fact; build nothing")
    site = commands.add_parser("site", help="check, build, verify and put the new site in its place")
    site.add_argument("--to", type=Path, help="the served folder, when it is not site/")
    verify = commands.add_parser("verify", help="read a finished site again")
    verify.add_argument("folder", type=Path, nargs="?", default=Path("site"))
    live = commands.add_parser("verify-live", help="compare what a host gives with what was made")
    live.add_argument("url", nargs="?", help="where the site is, if not at its own address")
    live.add_argument("--without-headers", action="store_true", help="for a host that cannot send any")
    newer = commands.add_parser("newer", help="refuse to publish a site that is older than what is live")
    newer.add_argument("url", nargs="?", help="where the site is, if not at its own address")
    newer.add_argument("--rollback", action="store_true", help="go back to it on purpose")
    commands.add_parser("preview", help="copy the finished site to dist/preview, to be opened by double-click")
    commands.add_parser("pdf", help="make each annual report of the finished site as a PDF, in dist/reports")
    commands.add_parser("publish-addresses", help="promise that what the finished site has made public will answer")
    kept = commands.add_parser("promises-kept", help="tell what a change takes out of data/addresses.txt")
    kept.add_argument("since", help="the state without the change, as git names it")
    due = commands.add_parser("due", help="list what somebody should read again, ring again or let go")
    due.add_argument("--days", type=int, default=60, help="how far to look ahead")
    due.add_argument("--hidden", action="store_true", help="name pages that nobody may see yet; never on GitHub")
    new = commands.add_parser("new", help="begin a page")
    new.add_argument(
        "words", nargs="*", help="kind=…, title=…, folder=… and name=…; asked for where they are not there"
    )
    commands.add_parser("schemas", help="tell editors again what pages and facts may say")
    serve = commands.add_parser("serve", help="preview, renewed at every change")
    serve.add_argument("options", nargs="*", help="more for mkdocs serve, after two hyphens")
    return parser


if __name__ == "__main__":
    sys.exit(main())
