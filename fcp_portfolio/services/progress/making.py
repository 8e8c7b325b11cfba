"""What a progress summary of a portfolio tells, as a value: nothing is written."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date

from fcp_portfolio import __version__
from fcp_portfolio.domain.coverage import Coverage
from fcp_portfolio.domain.dates import month_starts
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.framework import Framework, Node, Wording
from fcp_portfolio.domain.identity import name_on_one_line, new_id, read_instant
from fcp_portfolio.domain.people import Rating
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.progress import (
    THRESHOLDS,
    Agreed,
    Breadth,
    CapabilityBand,
    CapabilityProgress,
    FrameworkProgress,
    LevelGiven,
    ProgressSummary,
    RequestOut,
    RequirementProgress,
    ReviewedLevel,
    RouteProgress,
    Signing,
    Stands,
    SupervisionProgress,
    Thresholds,
)
from fcp_portfolio.domain.progress_json import LONGEST_TEXT
from fcp_portfolio.domain.readiness.cadence import recurs
from fcp_portfolio.domain.readiness.dating import Gaps
from fcp_portfolio.domain.readiness.report import Finding, Readiness
from fcp_portfolio.domain.readiness.requirement import Given, parts_in
from fcp_portfolio.domain.request import Request, Role, State
from fcp_portfolio.domain.sign_off import Standing
from fcp_portfolio.services.entries import QUICK_FORM, link_to
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.readiness import of_routes
from fcp_portfolio.services.reading import coverage_of, private_entries, supervision
from fcp_portfolio.services.summaries import MONTHS
from fcp_portfolio.storage import given as stored_given
from fcp_portfolio.storage import reading
from fcp_portfolio.storage import requests as stored_requests
from fcp_portfolio.storage.lists import Row

_ANYBODY = "…"


def progress_summary(
    portfolio: Portfolio,
    *,
    given_to: str,
    since: date | None = None,
    until: date | None = None,
    routes: Sequence[Readiness] | None = None,
) -> ProgressSummary:
    """What a supervisor would be told: numbers, of the last three months if nothing is said.

    As if there were no drafts and no private entries. `routes` are those that are followed as they
    stand, where somebody worked that out already. Raises Refused without a recipient, and for a
    period that ends before it begins.
    """
    last = until or portfolio.today()
    first = since or month_starts(last, MONTHS)[0]
    if first > last:
        message = Phrase("The period ends before it begins. Nothing was written.")
        raise Refused(message)
    if routes is None or private_entries(portfolio):
        routes = of_routes(portfolio, None, public=True)
    with portfolio.read() as session:
        ratings = reading.ratings(session)
        out = [kept.request for kept in stored_requests.requests(session, State.OUT)]
        given = stored_given.given(session)
    return _summary(
        portfolio,
        Breadth.FULL,
        given_to,
        frameworks=tuple(
            _framework(one, capabilities=tuple(_in_full(portfolio, one, ratings)))
            for one in portfolio.frameworks
        ),
        since=first,
        until=last,
        routes=tuple(map(_route, routes)),
        supervision=_supervision(portfolio, first, last, _weeks(portfolio, routes, given)),
        requests=tuple(map(_out, out)),
    )


def group_summary(
    portfolio: Portfolio,
    *,
    given_to: str,
    named: bool = False,
    leads: Collection[str] = (),
    thresholds: Thresholds = THRESHOLDS,
) -> ProgressSummary:
    """What a group would be told: a band for each capability, and what its member agrees to.

    `leads` are codes or paths of capabilities. Raises Refused without a group, NotFound for a code
    that there is not.
    """
    paths = tuple(portfolio.home(link_to(portfolio, code).path) for code in leads)
    return _summary(
        portfolio,
        Breadth.BANDS,
        given_to,
        frameworks=tuple(
            _framework(one, bands=tuple(_in_bands(portfolio, one, thresholds)))
            for one in portfolio.frameworks
        ),
        agreed=Agreed(named=named, leads=tuple(dict.fromkeys(paths))),
        thresholds=thresholds,
    )


def addressed(summary: ProgressSummary, given_to: str) -> ProgressSummary:
    """The same summary for somebody else; raises Refused where nobody is named."""
    to = _line(given_to)
    if not to:
        message = Phrase("Say for whom the progress summary is. Nothing was written.")
        raise Refused(message)
    return replace(summary, given_to=to)


def _summary(
    portfolio: Portfolio,
    breadth: Breadth,
    given_to: str,
    **told: object,
) -> ProgressSummary:
    owner = portfolio.owner
    made = ProgressSummary(
        id=new_id(),
        portfolio=portfolio.copy.portfolio_id,
        breadth=breadth,
        made=portfolio.clock(),
        owner=_line(owner.name),
        registration=_line(owner.registration),
        fictional=owner.fictional,
        given_to=_ANYBODY,
        program=f"FCP Portfolio {__version__}",
        **told,  # type: ignore[arg-type]
    )
    return addressed(made, given_to)


def _framework(
    framework: Framework,
    capabilities: tuple[CapabilityProgress, ...] = (),
    bands: tuple[CapabilityBand, ...] = (),
) -> FrameworkProgress:
    return FrameworkProgress(
        framework=_line(framework.id),
        edition=_line(framework.edition),
        title=_line(framework.title),
        capabilities=capabilities,
        bands=bands,
    )


def _in_full(
    portfolio: Portfolio, framework: Framework, ratings: Sequence[Rating]
) -> Iterator[CapabilityProgress]:
    for row in coverage_of(portfolio, framework.key, public=True):
        yield CapabilityProgress(
            path=row.node.path,
            code=_line(row.node.code),
            title=_title(row.node),
            entries=row.pieces,
            own=_own(row.rating),
            reviewed=_reviewed(row, ratings),
        )


def _in_bands(
    portfolio: Portfolio, framework: Framework, thresholds: Thresholds
) -> Iterator[CapabilityBand]:
    for row in coverage_of(portfolio, framework.key, public=True):
        node = row.node
        band = thresholds.band(row.pieces)
        yield CapabilityBand(path=node.path, code=_line(node.code), title=_title(node), band=band)


def _title(node: Node) -> str:
    return "" if node.wording is Wording.WORKING else _line(node.title)


def _own(rating: Rating | None) -> LevelGiven | None:
    if rating is None:
        return None
    return LevelGiven(scale=_line(rating.scale), level=_line(rating.level), on=rating.on)


def _reviewed(row: Coverage, ratings: Sequence[Rating]) -> ReviewedLevel | None:
    """The newest level that somebody else gave, signed or noted; within a day what was signed."""
    standing = row.standing if row.standing and row.standing.level else None
    noted = [one for one in ratings if one.by and one.path == row.node.path]
    newest = max(noted, key=lambda one: one.on, default=None)
    if standing and not (newest and newest.on > standing.sign_off.on):
        said = standing.sign_off
        return ReviewedLevel(
            scale=_line(said.scale),
            level=_line(standing.level),
            on=said.on,
            signing=_signing(standing),
        )
    if newest is None:
        return None
    return ReviewedLevel(
        scale=_line(newest.scale), level=_line(newest.level), on=newest.on, signing=Signing.OPEN
    )


def _signing(standing: Standing) -> Signing:
    if not standing.stands:
        return Signing.OPEN
    if standing.changed:
        return Signing.CHANGED
    return Signing.SIGNED_OFF if standing.confirmed else Signing.UNCONFIRMED


def _route(found: Readiness) -> RouteProgress:
    return RouteProgress(
        route=_line(found.route.id),
        edition=_line(found.route.edition),
        title=_line(found.route.title),
        requirements=tuple(map(_requirement, found.findings)),
    )


def _requirement(found: Finding) -> RequirementProgress:
    asked, verdict = found.requirement, found.verdict
    return RequirementProgress(
        id=_line(asked.id),
        stage=_line(found.stage),
        title=_line(asked.title),
        has=verdict.have,
        needed=verdict.wanted,
        unit=_line(verdict.unit),
        stands=Stands[found.state.name],
        recurs=recurs(asked),
        by=verdict.by,
    )


def _supervision(portfolio: Portfolio, since: date, until: date, weeks: int) -> SupervisionProgress:
    public = [row for row in supervision(portfolio) if not (row.draft or row.private)]
    held = [row for row in public if row.occurred and row.occurred <= until]
    sessions = [row for row in held if row.form != QUICK_FORM]
    debriefs = [row for row in held if row.form == QUICK_FORM and _in(row, since)]
    within = [row for row in sessions if _in(row, since)]
    return SupervisionProgress(
        sessions=len(within),
        minutes=_minutes(within),
        debriefs=len(debriefs),
        debrief_minutes=_minutes(debriefs),
        weeks=weeks,
        last=max((row.occurred for row in sessions if row.occurred), default=None),
    )


def _in(row: Row, since: date) -> bool:
    return row.occurred is not None and row.occurred >= since


def _minutes(rows: Sequence[Row]) -> int:
    return sum(row.minutes or 0 for row in rows)


def _weeks(portfolio: Portfolio, routes: Sequence[Readiness], given: Sequence[Given]) -> int:
    """The fewest weeks that a route lets pass between two sessions; 0 where none says so."""
    forms = {form.id for form in portfolio.forms.values() if form.supervision}
    numbers = {(one.route, one.about): one.number for one in given}
    asked = (
        _number(part, one, numbers.get((found.route.id, one.requirement.id)))
        for found in routes
        for one in found.findings
        for part in parts_in(one.requirement.rule)
        if isinstance(part, Gaps) and (part.which.supervision or forms & {*part.which.forms})
    )
    return min(filter(None, asked), default=0)


def _number(part: Gaps, found: Finding, given: int | None) -> int:
    if isinstance(part.gap_weeks, int):
        return part.gap_weeks
    return given if given is not None else found.requirement.default or 0


def _out(request: Request) -> RequestOut:
    to = (one.awaited for one in request.steps if one.role is not Role.OWNER and one.awaited)
    return RequestOut(
        id=request.id,
        kind=request.kind,
        to=tuple(map(_line, to)),
        since=read_instant(request.made).astimezone().date(),
    )


def _line(text: str) -> str:
    """Text as a summary holds it: in one plain line, and not beyond its bounds."""
    return name_on_one_line(name_on_one_line(text)[:LONGEST_TEXT])
