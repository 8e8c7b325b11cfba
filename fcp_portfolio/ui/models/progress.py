"""A progress summary in the words of the window: line by line everything that it tells."""

from collections.abc import Iterator

from fcp_portfolio.domain.identity import local_day
from fcp_portfolio.domain.progress import (
    Agreed,
    CapabilityProgress,
    ProgressSummary,
    RequestOut,
    RequirementProgress,
    SupervisionProgress,
)
from fcp_portfolio.ui.words import tr


def told(summary: ProgressSummary) -> str:
    """Everything in it, as text to be read before it leaves."""
    return "\n".join(_lines(summary))


def _lines(summary: ProgressSummary) -> Iterator[str]:
    yield ", ".join(filter(None, (summary.owner, summary.registration)))
    yield tr(
        "For {given_to}, made on {day}", given_to=summary.given_to, day=local_day(summary.made)
    )
    if summary.thresholds is not None:
        yield tr(summary.thresholds.words)
    if summary.agreed is not None:
        yield from _agreed(summary, summary.agreed)
    if summary.supervision is not None:
        yield from _supervision(summary, summary.supervision)
    for framework in summary.frameworks:
        yield ""
        yield tr("{title}, edition {edition}", title=framework.title, edition=framework.edition)
        yield from map(_capability, framework.capabilities)
        for one in framework.bands:
            yield tr("{what}: {band}", what=one.label, band=tr(one.band))
    for route in summary.routes:
        yield ""
        yield tr("{title}, edition {edition}", title=route.title, edition=route.edition)
        yield from map(_requirement, route.requirements)
    if summary.requests:
        yield ""
        yield tr("Requests that are out")
        yield from map(_request, summary.requests)
    yield ""
    yield tr("Number of this summary: {id}", id=summary.id)
    yield tr("Number of your portfolio: {id}", id=summary.portfolio)


def _agreed(summary: ProgressSummary, agreed: Agreed) -> Iterator[str]:
    labels = {one.path: one.label for each in summary.frameworks for one in each.bands}
    named = tr("yes") if agreed.named else tr("no")
    leads = "; ".join(labels[path] for path in agreed.leads) or tr("nothing")
    yield tr("May be named on the group’s map: {answer}", answer=named)
    yield tr("Could lead on: {what}", what=leads)


def _supervision(summary: ProgressSummary, held: SupervisionProgress) -> Iterator[str]:
    yield tr(
        "Supervision from {since} to {until}: {sessions}, {minutes} min",
        since=summary.since,
        until=summary.until,
        sessions=tr("{n} (session|sessions)", None, held.sessions),
        minutes=held.minutes,
    )
    debriefs = tr("{n} (debrief|debriefs)", None, held.debriefs)
    yield tr("{what}, {minutes} min", what=debriefs, minutes=held.debrief_minutes)
    yield tr("Last session: {day}", day=held.last or tr("none"))
    if held.weeks:
        yield tr("Weeks that your route lets pass between two: {weeks}", weeks=held.weeks)


def _capability(one: CapabilityProgress) -> str:
    said = [tr("{n} (entry|entries)", None, one.entries)]
    if one.own is not None:
        said.append(tr("your level “{level}” of {day}", level=one.own.level, day=one.own.on))
    given = one.reviewed
    if given is not None:
        said.append(
            tr(
                "reviewer’s level “{level}” of {day}, {signing}",
                level=given.level,
                day=given.on,
                signing=tr(given.signing),
            )
        )
    return tr("{what}: {facts}", what=one.label, facts="; ".join(said))


def _requirement(one: RequirementProgress) -> str:
    said = [tr("{has} of {needed}", has=one.has, needed=one.needed) if one.needed else f"{one.has}"]
    said.append(tr(one.stands.state))
    if one.by is not None:
        said.append(tr("by {day}", day=one.by))
    facts = ", ".join(filter(None, (said[0] + (f" {one.unit}" if one.unit else ""), *said[1:])))
    return tr("{what}: {facts}", what=one.title, facts=facts)


def _request(one: RequestOut) -> str:
    return tr(
        "{number}, {kind}, with {names} since {day}",
        number=one.number,
        kind=tr(one.kind),
        names=tr(" and ").join(one.to),
        day=one.since,
    )
