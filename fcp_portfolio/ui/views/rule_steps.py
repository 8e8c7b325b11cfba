"""The next best steps by the rules of the routes that are followed."""

from collections.abc import Mapping, Sequence

from fcp_portfolio.domain.readiness.finding import Do
from fcp_portfolio.domain.readiness.next_steps import next_steps
from fcp_portfolio.domain.readiness.report import Readiness
from fcp_portfolio.ui.views.next_steps import NextStep
from fcp_portfolio.ui.views.readiness.sources import short_source
from fcp_portfolio.ui.words import tr

_ICONS: Mapping[Do, str] = {
    Do.LOG: "plus",
    Do.LINK: "link-2",
    Do.EDIT: "pencil-line",
    Do.RATE: "gauge",
    Do.ASK: "signature",
    Do.RECEIVE: "file-input",
    Do.CONFIRM: "user-check",
    Do.REVIEW: "users",
    Do.HOLD: "file-text",
    Do.DECLARE: "scale",
    Do.SETTLE: "scale",
    Do.CHOOSE: "sliders-horizontal",
    Do.DATE: "calendar",
}


def rule_steps(found: Sequence[Readiness]) -> tuple[NextStep, ...]:
    """What to do, why, and by which rule of whom; nothing where nothing is missing."""
    return tuple(
        NextStep(
            icon=_ICONS[one.step.do],
            title=one.title,
            why=one.why,
            source=tr(
                "{rule}: {source}",
                rule=one.finding.requirement.title,
                source=short_source(one.finding.requirement.provenance),
            ),
            action=one.step.action,
            do="rule",
            rule=one.finding,
        )
        for one in next_steps(found)
    )
