"""What a portfolio can say of one capability in a template."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from fcp_portfolio.domain.coverage import Coverage, Status
from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.framework import Framework, Node
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.templates.offer import Offer, day_offer, listed


def capability_offers(
    framework: Framework, row: Coverage, entries: Sequence[Entry]
) -> Iterator[Offer]:
    """What there is to choose about a capability; `entries` are those that may go out."""
    for one in (*_of_the_owner(framework, row, entries), *_of_the_reviewer(row)):
        yield _about(row.node, one)


def _of_the_owner(framework: Framework, row: Coverage, entries: Sequence[Entry]) -> Iterator[Offer]:
    homes, path, rating = framework.homes, row.node.path, row.rating
    links = [(entry, link) for entry in entries for link in entry.content.links]
    linked = [(entry, link) for entry, link in links if homes.get(link.path) == path]
    shown = list({entry.id: entry for entry, _ in linked}.values())
    yield Offer(key="title", label=Phrase("title"), text=row.node.label)
    own, since = (rating.level, rating.on) if rating else ("", None)
    yield Offer(key="own", label=Phrase("own level"), text=own, names=("own level", "own"))
    yield day_offer("own-on", Phrase("date of own level"), since, "own date")
    yield Offer(
        key="number",
        label=Phrase("number of entries"),
        text=str(len(shown)),
        names=("number of evidence", "number of entries"),
    )
    lines = listed(shown)
    yield Offer(
        key="evidence", label=Phrase("evidence, a line each"), text=lines, names=("evidence",)
    )
    whys = "\n".join(link.why for _, link in linked if link.why)
    yield Offer(key="why", label=Phrase("why the evidence shows it"), text=whys, names=("why",))


def _of_the_reviewer(row: Coverage) -> Iterator[Offer]:
    """Only what counts as a sign-off today is written as one."""
    standing = row.standing if row.status is Status.SIGNED_OFF else None
    level, name = (standing.level, standing.answer.name) if standing else ("", "")
    day = standing.sign_off.on if standing else None
    described = standing.answer.described if standing else ""
    lacks = Phrase("It is not signed off: “{status}”.", status=row.status)
    signed = Phrase("signed off, yes or no")
    for one in (
        Offer(
            key="reviewer", label=Phrase("reviewer’s level"), text=level, names=("reviewer level",)
        ),
        Offer(key="by", label=Phrase("signed off by"), text=name, names=("reviewer name",)),
        Offer(
            key="by-whom", label=Phrase("signed off by, with role and registration"), text=described
        ),
        day_offer("on", Phrase("date of sign-off"), day, "signed date"),
        Offer(key="signed", label=signed, text="yes" if standing else "no", names=("signed",)),
    ):
        yield replace(one, lacks=lacks)


def _about(node: Node, one: Offer) -> Offer:
    return replace(
        one,
        key=f"{node.path}/{one.key}",
        label=Phrase("{capability}: {what}", capability=node.label, what=one.label),
        names=tuple(f"{who} {name}" for name in one.names for who in (node.code, node.title)),
    )
