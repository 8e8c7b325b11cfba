"""Stages of the routes that a portfolio follows: what each asks for, and how it stands."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from fcp_portfolio.domain.completion import StageStanding, stage_standing
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.framework import Node
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.readiness.composing import AnyOf
from fcp_portfolio.domain.readiness.judging import Chain, Document
from fcp_portfolio.domain.readiness.requirement import parts_in
from fcp_portfolio.domain.route import RouteStage, every_stage, find_stage
from fcp_portfolio.domain.sign_off import Standing
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.sign_offs import standings
from fcp_portfolio.storage import given as stored
from fcp_portfolio.storage import reading


def stage_nodes(portfolio: Portfolio, stage: RouteStage) -> tuple[Node, ...]:
    """The capabilities that a stage asks about, in the framework's order."""
    asks = stage.stage.asks
    return asks.nodes(portfolio.framework(asks.framework))


def stages(portfolio: Portfolio) -> tuple[StageStanding, ...]:
    """Every stage of the routes that the portfolio follows, as it stands today.

    So are those that were signed under another edition of such a route: it goes on judging them.
    """
    return stages_by(portfolio, standings(portfolio) if portfolio.routes else ())


def stages_by(portfolio: Portfolio, signed: Sequence[Standing]) -> tuple[StageStanding, ...]:
    """The same by these sign-offs."""
    held = _met_by_letters(portfolio)
    return tuple(
        stage_standing(
            stage,
            stage_nodes(portfolio, stage),
            signed,
            held=stage.stage.id in held[stage.route.id],
        )
        for stage in (*every_stage(portfolio.routes), *_of_other_editions(portfolio, signed))
    )


def _met_by_letters(portfolio: Portfolio) -> Mapping[str, Collection[str]]:
    """The stages, by the id of their route, for whose signatures a document that is held stands."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    with portfolio.read() as session:
        given = {(one.route, one.about): one.entry for one in stored.given(session) if one.entry}
        entries = {one.id: one for one in reading.entries(session, tuple(given.values()))}
    for one in every_stage(portfolio.definitions.routes.values()):
        for letter, about in _letters(one):
            entry = entries.get(given.get((one.route.id, about), ""))
            if entry is not None and letter.holds(entry, portfolio.today()):
                found[one.route.id].add(one.stage.id)
    return found


def _letters(stage: RouteStage) -> Iterator[tuple[Document, str]]:
    """The documents that may stand for the signatures of a stage, with the requirement's id."""
    for asked in stage.stage.requirements:
        parts = tuple(parts_in(asked.rule))
        if isinstance(asked.rule, AnyOf) and any(isinstance(part, Chain) for part in parts):
            yield from ((part, asked.id) for part in parts if isinstance(part, Document))


def _of_other_editions(portfolio: Portfolio, signed: Sequence[Standing]) -> Iterator[RouteStage]:
    followed = {route.key for route in portfolio.routes}
    ids = {route.id for route in portfolio.routes}
    keys = {one.stage for one in signed}
    for one in every_stage(portfolio.definitions.routes.values()):
        if one.key in keys and one.route.id in ids and one.route.key not in followed:
            yield one


def stage_as_it_stands(portfolio: Portfolio, given: str) -> StageStanding:
    """The stage with this id or key as it stands today; raises NotFound, Refused."""
    stage = find_stage(portfolio.routes, given)
    return stage_standing(stage, stage_nodes(portfolio, stage), standings(portfolio))


def asked_with(
    portfolio: Portfolio, given: str, capabilities: Collection[str] = ()
) -> tuple[RouteStage, tuple[str, ...]]:
    """The stage meant, and the paths that a request for it asks about: all, or those named.

    Raises NotFound, and Refused for a capability that the stage does not ask about.
    """
    stage = find_stage(portfolio.routes, given)
    nodes = stage_nodes(portfolio, stage)
    strange = [one for one in capabilities if not any(one in (n.code, n.path) for n in nodes)]
    if strange:
        message = Phrase(
            "“{title}” does not ask about “{strange}”.", title=stage.stage.title, strange=strange[0]
        )
        raise Refused(message)
    paths = (n.path for n in nodes if not capabilities or {n.code, n.path} & set(capabilities))
    return stage, tuple(paths)
