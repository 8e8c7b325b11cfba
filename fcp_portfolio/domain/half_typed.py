"""What can be kept of an entry whose text is still being typed."""

from dataclasses import replace
from datetime import date

from fcp_portfolio.domain.entry import LONGEST_TITLE, Content, problems
from fcp_portfolio.domain.form import Form


def sound_part(content: Content, form: Form, today: date) -> Content:
    """The content without whatever keeps it from being a draft, such as a date that lies ahead.

    The whole stays in the scratch row, so that nothing typed is lost while it is put right. So does
    a name of nobody known: they are added once the entry is final, not while it is being typed.
    """
    faulty = {problem.part for problem in problems(content, form, draft=True, today=today)}
    values = {name: value for name, value in content.values.items() if name not in faulty}
    first_links = {link.path: link for link in reversed(content.links)}
    links = tuple(link for link in content.links if first_links[link.path] is link)
    return replace(
        content,
        title=content.title[:LONGEST_TITLE],
        occurred=None if "occurred" in faulty else content.occurred,
        minutes=None if "minutes" in faulty else content.minutes,
        named="",
        values=values,
        links=links,
    )
