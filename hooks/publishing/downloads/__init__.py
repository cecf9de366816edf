"""Figures to take away: each measure as CSV and JSON, and a description of them all for programs."""

from publishing.downloads.offered import Download, downloads_of, files

__all__ = ["Download", "downloads_of", "files"]
