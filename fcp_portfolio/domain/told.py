"""What a PDF of ours says that it is, by the data inside it; whoever made the PDF wrote that."""

from collections.abc import Mapping
from typing import TypeAlias

from fcp_portfolio.domain.feedback import FeedbackSummary
from fcp_portfolio.domain.group.record_numbers import RecordNumbers
from fcp_portfolio.domain.identity import Json
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.plain_data import plain
from fcp_portfolio.domain.progress import ProgressSummary
from fcp_portfolio.domain.questionnaire import Questionnaire
from fcp_portfolio.domain.verdict import Verdict

Told: TypeAlias = ProgressSummary | FeedbackSummary | Questionnaire | RecordNumbers
_NAMES: Mapping[type, str] = {
    ProgressSummary: "progress",
    FeedbackSummary: "feedback",
    Questionnaire: "questionnaire",
    RecordNumbers: "group_record",
}


def told_lines(told: Told | None, verdict: Verdict) -> tuple[str, ...]:
    """What it is, in a sentence, and one more where the key that sealed it names somebody else."""
    if told is None:
        return ()
    said, holder = _whose(told), next((one.holder for one in verdict.signatures if one.seals), None)
    if said is None or holder is None or said == (holder.name, holder.registration):
        return (told.described,)
    differs = Phrase(
        "The certificate names {named}, the summary {said}.",
        named=", ".join(filter(None, (holder.name, holder.registration))),
        said=", ".join(filter(None, said)),
    )
    return told.described, differs


def told_json(told: Told | None) -> Mapping[str, Json]:
    """The same as data, under the name of what it is; null under the others."""
    return {name: plain(told) if isinstance(told, kind) else None for kind, name in _NAMES.items()}


def _whose(told: Told) -> tuple[str, str] | None:
    """Who is to have signed it, with their registration; None where nobody does."""
    if isinstance(told, ProgressSummary):
        return told.owner, told.registration
    if isinstance(told, FeedbackSummary):
        return told.by, told.by_registration
    return None
