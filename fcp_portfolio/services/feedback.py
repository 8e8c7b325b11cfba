"""A feedback summary that a supervisor released becomes an entry of whoever it is about."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from fcp_portfolio.domain.dates import MONTHS
from fcp_portfolio.domain.entry import Content, Entry
from fcp_portfolio.domain.errors import FileRefused, Refused
from fcp_portfolio.domain.feedback import FeedbackSummary, filled_in
from fcp_portfolio.domain.file_kind import FileKind, require_kind
from fcp_portfolio.domain.form import Form, Value, value_problem
from fcp_portfolio.domain.identity import sha256_hex
from fcp_portfolio.domain.people import plain_name
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.answers import PDF
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.entries import log_within
from fcp_portfolio.services.files import check_bytes
from fcp_portfolio.services.keys import known_keys
from fcp_portfolio.services.portfolio import Portfolio, installed_definitions
from fcp_portfolio.services.verification import only_seal, read_pdf
from fcp_portfolio.storage import reading

if TYPE_CHECKING:
    from fcp_portfolio.domain.verdict import Holder

_NOTHING = Phrase("Nothing was taken in.")


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackRead:
    """A feedback summary whose seal holds; `known` says whether the owner goes by its key."""

    summary: FeedbackSummary
    holder: "Holder"
    known: bool
    data: bytes


def read_feedback(portfolio: Portfolio, path: Path) -> FeedbackRead:
    """The summary in a PDF; raises FileRefused for what is none, not signed, or altered since."""
    from fcp_portfolio.documents.apart import apart  # heavy
    from fcp_portfolio.documents.feedback_pdf.reading import judged_feedback

    data = read_pdf(path)
    cards = tuple(one.card for one in known_keys(portfolio))
    summary, verdict = apart(judged_feedback, data, cards)
    signature = only_seal(verdict, Phrase("feedback summary"))
    assert signature.holder is not None  # noqa: S101  a good signature has one
    return FeedbackRead(
        summary=summary,
        holder=signature.holder,
        known=signature.card is not None,
        data=data,
    )


def feedback_held(data: bytes) -> FeedbackSummary | None:
    """What a PDF says as a feedback summary, believed in nothing; None where it is none.

    To say what a file is. Takes seconds for a large PDF, and gives None for one that cannot be
    read.
    """
    from fcp_portfolio.documents.apart import apart  # heavy
    from fcp_portfolio.documents.feedback_pdf.reading import feedback_in

    if not data.startswith(PDF):
        return None
    try:
        return apart(feedback_in, data)
    except FileRefused:
        return None


def take_feedback(portfolio: Portfolio, path: Path) -> Done[Entry]:
    """Makes a draft of a feedback summary, its counts filled in and the PDF attached.

    Raises FileRefused, and Refused where it is about somebody else, or was taken in before. The
    owner adds what they make of it.
    """
    require_kind(portfolio.file.name, portfolio.kind, FileKind.PORTFOLIO)
    found = read_feedback(portfolio, path)
    summary = found.summary
    _require_own(portfolio, summary)
    file = check_bytes(found.data, path.name)
    if _is_held(portfolio, sha256_hex(found.data)):
        message = Phrase("This feedback summary was taken in before. Nothing was changed.")
        raise Refused(message)
    form = _form(portfolio, summary)
    content = Content(
        form=form.id,
        form_edition=form.edition,
        title=f"{form.title}, {MONTHS[summary.closed.month - 1]} {summary.closed.year}",
        occurred=summary.closed,
        named=summary.by if form.with_person else "",
        values=_sound(form, summary),
    )
    with portfolio.change() as change:
        done = log_within(portfolio, change, content, draft=True, files=(file,))
    advice = (*done.advice, *_doubts(found))
    said = Phrase("Made a draft of it, with the signed summary attached. Add what you make of it.")
    return Done(value=done.value, changed=done.changed, undo=done.undo, said=said, advice=advice)


def _require_own(portfolio: Portfolio, summary: FeedbackSummary) -> None:
    own = summary.portfolio == portfolio.copy.portfolio_id
    named = not summary.portfolio and plain_name(summary.about) == plain_name(portfolio.owner.name)
    if not (own or named):
        message = Phrase(
            "This feedback summary is about {name}, from another portfolio. {nothing}",
            name=summary.about,
            nothing=_NOTHING,
        )
        raise Refused(message)


def _is_held(portfolio: Portfolio, sha256: str) -> bool:
    with portfolio.read() as session:
        entries = reading.entries(session)
    files = (file for one in entries if not one.removed for file in one.content.attachments)
    return any(file.sha256 == sha256 for file in files)


def _form(portfolio: Portfolio, summary: FeedbackSummary) -> Form:
    """The form as it is installed now, where the portfolio kept one from before it asked."""
    form = portfolio.form(summary.form, summary.form_edition)
    if form.respondents is not None:
        return form
    installed = installed_definitions(portfolio.copy.place).form_editions
    return installed.get((form.id, form.edition), form)


def _sound(form: Form, summary: FeedbackSummary) -> dict[str, Value]:
    values = filled_in(form, summary)
    return {name: v for name, v in values.items() if value_problem(form.field(name), v) is None}


def _doubts(found: FeedbackRead) -> tuple[Phrase, ...]:
    """What a person should know of who signed it."""
    named, said = found.holder.name, found.summary.by
    other = Phrase("The certificate names {named}, the summary {said}.", named=named, said=said)
    unlike = () if plain_name(named) == plain_name(said) else (other,)
    return (*unlike, *(() if found.known else (_unknown(found),)))


def _unknown(found: FeedbackRead) -> Phrase:
    return Phrase(
        "You do not know the key that signed it. Compare its words with {name}: {words}.",
        name=found.summary.by,
        words=found.holder.words,
    )
