"""The day of a copy is that of the newest change in it: a copy of a site that stayed the same is the same copy, to the byte."""

from datetime import date, timedelta

from publishing.site import Site


def as_of(site: Site) -> date:
    """Of all that has a day: pages, corrections, what was taken down, and numbers that somebody rang."""
    days = [site.changed(page) for page in site.public]
    days += [page.fields.retain_until + timedelta(days=1) for page in site.retired if page.fields.retain_until]
    days += [one.checked for one in site.contacts.contacts if one.checked]
    return max((day for day in days if day <= site.now.date()), default=site.now.date())
