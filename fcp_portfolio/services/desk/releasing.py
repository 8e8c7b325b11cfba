"""A round of feedback is released: once, as a signed PDF, and only from enough answers on."""

from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from shutil import copyfileobj

from fcp_portfolio import __version__
from fcp_portfolio.domain.asking.signing import OWNER_SIGNATURE
from fcp_portfolio.domain.desk.naming import file_stem
from fcp_portfolio.domain.desk.round import Round
from fcp_portfolio.domain.errors import FileRefused, Refused
from fcp_portfolio.domain.feedback import FEEDBACK, Comment, FeedbackSummary
from fcp_portfolio.domain.identity import local_day, name_on_one_line, new_id, sha256_hex
from fcp_portfolio.domain.inside_data import LONGEST_TEXT
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.desk.practitioners import require_desk
from fcp_portfolio.services.desk.rounds import RoundStands, round_of
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.keys import signing_key
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import files, subjects
from fcp_portfolio.storage.change import Change

PDF = "application/pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsigned:
    """A summary as it would be signed, to be read before that; its bytes are kept nowhere."""

    summary: FeedbackSummary
    data: bytes


def unsigned_release(desk: Portfolio, given: str) -> Unsigned:
    """Adds the answers up and draws the summary; nothing is signed, written or recorded.

    Raises Refused from too few answers, and where it was released before. Slow: for the worker.
    """
    from fcp_portfolio.documents.feedback_pdf import feedback_pdf  # heavy

    require_desk(desk)
    summary = feedback_summary(desk, round_of(desk, given))
    _require_readable(summary)
    return Unsigned(summary=summary, data=feedback_pdf(summary, desk.copy.zone))


def release_round(
    desk: Portfolio, given: str, to: Path, read: Unsigned | None = None
) -> Done[Round]:
    """Adds the answers up, signs the summary, writes it, and closes the round for good.

    What was `read` before is signed as it was shown. Raises Refused where it changed since, from
    too few answers, and where it was released before; StorageFailed. Then nothing was changed. It
    cannot be undone.
    """
    from fcp_portfolio.documents.replacing import replacing  # heavy

    whole = read or unsigned_release(desk, given)
    stands, summary = round_of(desk, given), whole.summary
    _require_same(desk, stands, summary)
    with desk.change() as change:
        sealed = _sealed(desk, change, whole.data)
        done = _keep(change, stands, summary, sealed, to.name)
        # The last step: where it fails, nothing was recorded.
        with replacing(to) as target:
            target.write(sealed)
    said = Phrase(
        "Wrote the feedback summary of {n} (answer|answers) about {name} to “{file}”, signed with "
        "your key. Give it to {name}. The round is closed.",
        None,
        summary.answers,
        name=summary.about,
        file=to.name,
    )
    return Done(value=done, changed=Changed.SUBJECTS | Changed.KEYS, said=said)


def name_for(desk: Portfolio, stands: RoundStands) -> str:
    """What the file is called: whose, what, when."""
    what = Phrase("{form} summary", form=stands.form.short_title)
    return f"{file_stem(stands.practitioner.name, what, day=desk.today())}.pdf"


def save_released(desk: Portfolio, given: str, to: Path) -> Done[Path]:
    """Writes a released summary once more; raises Refused where it was not released yet."""
    from fcp_portfolio.documents.replacing import replacing  # heavy

    one = round_of(desk, given).round
    if one.released is None:
        raise Refused(Phrase("This round was not released yet. Nothing was written."))
    with files.open_file(desk.copy.database, one.sha256) as source, replacing(to) as target:
        copyfileobj(source, target)
    said = Phrase("Saved a copy as “{name}”. Anyone who has the file can read it.", name=to.name)
    return Done(value=to, said=said)


def feedback_summary(desk: Portfolio, stands: RoundStands) -> FeedbackSummary:
    """What would be released; raises Refused from too few answers."""
    _require_enough(stands)
    asked, whose, form = stands.asked, stands.practitioner, stands.form
    prompts = {one.id: one.text for one in asked.prompts}
    provenance = asked.provenance
    return FeedbackSummary(
        id=new_id(),
        form=form.id,
        form_edition=form.edition,
        title=name_on_one_line(form.title),
        portfolio=whose.portfolio,
        about=name_on_one_line(whose.name),
        registration=name_on_one_line(whose.registration),
        by=name_on_one_line(desk.owner.name),
        by_registration=name_on_one_line(desk.owner.registration),
        fictional=desk.owner.fictional,
        opened=stands.round.opened,
        closed=desk.today(),
        made=desk.clock(),
        handed_out=stands.round.handed_out,
        answers=stands.answers,
        least=asked.least,
        least_each=asked.least_each,
        source=name_on_one_line(f"{provenance.note} {provenance.confidence.told}"),
        levels=asked.scale.levels,
        groups=stands.groups,
        questions=stands.questions,
        comments=tuple(
            Comment(prompt=prompts[one.prompt], text=one.text)
            for one in sorted(stands.round.chosen, key=lambda one: (one.prompt, one.text))
        ),
        program=f"FCP Portfolio {__version__}",
    )


def _require_enough(stands: RoundStands) -> None:
    if stands.round.released is not None:
        message = Phrase(
            "This round was released on {day}. It can be saved again as it was. Nothing was "
            "changed.",
            day=local_day(stands.round.released),
        )
        raise Refused(message)
    if stands.missing:
        message = Phrase(
            "{answers} of at least {least} answers are here. Nothing is told of fewer: wait for "
            "{n} more (answer|answers). Nothing was written.",
            None,
            stands.missing,
            answers=stands.answers,
            least=stands.asked.least,
        )
        raise Refused(message)


def _require_same(desk: Portfolio, stands: RoundStands, read: FeedbackSummary) -> None:
    """Raises Refused where something else would be signed than what was read."""
    now = replace(feedback_summary(desk, stands), id=read.id, made=read.made)
    if now != read:
        message = Phrase(
            "What this round says changed since the summary was shown. Nothing was signed and the "
            "round is still open. Read the summary again, then sign it."
        )
        raise Refused(message)


def _require_readable(summary: FeedbackSummary) -> None:
    """Before the round is closed: whoever gets it has to be able to take it in."""
    try:
        FEEDBACK.read(FEEDBACK.written(summary))
    except FileRefused as error:
        message = Phrase(
            "What the form or a comment says does not fit into a summary: it is longer than "
            "{most} characters, or not in one plain line. Nothing was written.",
            most=LONGEST_TEXT,
        )
        raise Refused(message) from error


def _keep(
    change: Change, stands: RoundStands, summary: FeedbackSummary, data: bytes, name: str
) -> Round:
    files.keep_file(change.session, change.portfolio_id, BytesIO(data), media_type=PDF)
    done = replace(
        stands.round,
        released=summary.made,
        sha256=sha256_hex(data),
        name=name_on_one_line(name),
        size=len(data),
    )
    what = Phrase("Released the feedback about {name}", name=summary.about)
    subjects.keep(change, what, done)
    return done


def _sealed(desk: Portfolio, change: Change, drawn: bytes) -> bytes:
    from fcp_portfolio.documents.signing.signing import certified  # heavy

    return certified(drawn, signing_key(desk, change), desk.clock, field_name=OWNER_SIGNATURE)
