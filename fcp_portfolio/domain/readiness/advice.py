"""What to think about before evidence goes out. It is advice: nothing is held back for it."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from fcp_portfolio.domain.coverage import kind_of
from fcp_portfolio.domain.entry import MANY_LINKS, Entry
from fcp_portfolio.domain.form import Form
from fcp_portfolio.domain.framework import Node
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.readiness.calendar import months_after
from fcp_portfolio.domain.readiness.finding import listed

YEAR = 12  # months


def advice(
    entries: Sequence[Entry], nodes: Sequence[Node], forms: Mapping[str, Form], today: date
) -> tuple[str, ...]:
    """Sentences about the entries that go out, and the capabilities that they are to show."""
    held = [(node, [one for one in entries if _shows(one, node)]) for node in nodes]
    return (*_many_links(entries), *_one_kind(held, forms), *_nothing_new(held, today))


def _many_links(entries: Sequence[Entry]) -> Iterator[str]:
    found = [one for one in entries if len(one.content.links) > MANY_LINKS]
    if found:
        yield Phrase(
            "More than {most} capabilities on one piece: {titles}. Which does it show best?",
            most=MANY_LINKS,
            titles=listed((f"“{one.content.title}”" for one in found), most=3),
        )


def _one_kind(
    held: Sequence[tuple[Node, Sequence[Entry]]], forms: Mapping[str, Form]
) -> Iterator[str]:
    alone = [
        node
        for node, entries in held
        if len({kind_of(one.content.form, forms) for one in entries}) == 1
    ]
    if alone:
        yield Phrase("One kind of evidence only: {names}.", names=_named(alone))


def _nothing_new(held: Sequence[tuple[Node, Sequence[Entry]]], today: date) -> Iterator[str]:
    year_ago = months_after(today, -YEAR)
    old = [
        node
        for node, entries in held
        if entries and all((one.content.occurred or date.min) < year_ago for one in entries)
    ]
    if old:
        yield Phrase("Nothing from the last year: {names}.", names=_named(old))


def _shows(entry: Entry, node: Node) -> bool:
    return any(link.path == node.path for link in entry.content.links)


def _named(nodes: Sequence[Node]) -> str:
    return listed(node.label for node in nodes)
