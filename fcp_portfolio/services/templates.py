"""A provider's own form, filled in from the portfolio; what goes where is chosen once, and kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.identity import new_id
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.selection import Selection
from fcp_portfolio.domain.templates.asked import Template
from fcp_portfolio.domain.templates.matching import Answered, Outcome, answered, proposals
from fcp_portfolio.domain.templates.offer import Offer
from fcp_portfolio.domain.templates.offered import Giving, offers
from fcp_portfolio.services.book import selected
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.entries import QUICK_FORM, called, get_entry
from fcp_portfolio.services.findings import (
    WRITING,
    Accepted,
    Finding,
    Text,
    accepted,
    found_in,
    require_reason,
)
from fcp_portfolio.services.goals import FORM, is_open
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import coverage_of, everyone, last_supervisor
from fcp_portfolio.storage import reading
from fcp_portfolio.storage.templates import kept_matches, template_state


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """A template with what there is to fill it in.

    `matches` are what was chosen the last time; `proposed` is what is called alike, for a person
    to decide.
    """

    template: Template
    data: bytes
    offers: tuple[Offer, ...]
    matches: Mapping[str, str]
    proposed: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledIn:
    """A file that was written, with what became of each blank.

    `cramped` are the names of blanks whose text is not all seen on paper.
    """

    path: Path
    size: int
    answers: tuple[Answered, ...]
    cramped: tuple[str, ...]

    @property
    def complete(self) -> bool:
        """Whether nothing is left for a person to look after."""
        return not self.cramped and all(map(settled, self.answers))


def look_at(
    portfolio: Portfolio,
    source: Path,
    *,
    since: date | None = None,
    until: date | None = None,
    entry: str = "",
) -> Looked:
    """What a template asks, and what a portfolio can give it; raises FileRefused and Refused."""
    from fcp_portfolio.documents.apart import apart  # heavy
    from fcp_portfolio.documents.inspection import read_file
    from fcp_portfolio.documents.templates import read_template

    data = read_file(source)
    template = apart(read_template, data, source.name)
    found = offers(_giving(portfolio, since, until, entry))
    with portfolio.read() as session:
        kept = kept_matches(session, template.digest)
    matches = kept.matches if kept else {}
    guesses = {name: key for name, key in proposals(template, found).items() if name not in matches}
    return Looked(template=template, data=data, offers=found, matches=matches, proposed=guesses)


def identifiers_in(portfolio: Portfolio, answers: Sequence[Answered]) -> tuple[Finding, ...]:
    """What looks like an identifier in what would be filled in."""
    return found_in(
        portfolio,
        (
            Text("", Phrase("“{field}”", field=one.blank.label), one.text)
            for one in answers
            if one.outcome is Outcome.FILLED
        ),
    )


def fill_in(
    portfolio: Portfolio,
    looked: Looked,
    matches: Mapping[str, str],
    to: Path,
    *,
    source: Path,
    reason: str | None = None,
) -> Done[FilledIn]:
    """Writes the template with what was chosen for its blanks, and keeps the choice.

    Undo takes the choice back; the file stays. Raises Refused for the template itself as the place
    to write, where nothing would be filled in, and where something looks like an identifier and no
    reason is given; StorageFailed. Then nothing is written.
    """
    from fcp_portfolio.documents.apart import apart  # heavy
    from fcp_portfolio.documents.replacing import replacing
    from fcp_portfolio.documents.templates import fill_template

    template = looked.template
    answers = answered(template, matches, looked.offers)
    texts = {one.blank.name: one.text for one in answers if one.outcome is Outcome.FILLED}
    _require_other_file(source, to)
    if not texts:
        message = Phrase(
            "Nothing of “{name}” would be filled in. Match a field first; nothing was written.",
            name=template.name,
        )
        raise Refused(message)
    found = identifiers_in(portfolio, answers)
    require_reason(portfolio, found, reason, WRITING)
    filled = apart(fill_template, looked.data, template.name, texts)
    with replacing(to) as target:
        target.write(filled.data)
    undo = _keep(portfolio, looked, matches, accepted(found, reason, "Filled in a form"))
    made = FilledIn(path=to, size=len(filled.data), answers=answers, cramped=filled.cramped)
    said = Phrase(
        "Filled in {filled} of {n} (field|fields) in “{name}”. Anyone who has the file can read "
        "it.",
        None,
        len(answers),
        filled=len(texts),
        name=to.name,
    )
    changed = Changed.NOTHING if portfolio.read_only else Changed.DETAILS
    return Done(value=made, changed=changed, undo=undo, said=said, advice=tuple(told(made)))


def settled(one: Answered) -> bool:
    """Whether a blank is filled in, or left by choice."""
    return one.outcome not in _OUTCOMES


def told(made: FilledIn) -> list[str]:
    """What a person should look after, a sentence each."""
    names = {one.blank.name: one.blank.label for one in made.answers}
    unseen = Phrase("“{field}” holds all of its text; on paper the end of it does not show.")
    return [
        *(said_of(one) for one in made.answers if not settled(one)),
        *(Phrase(unseen, field=names[name]) for name in made.cramped),
    ]


def said_of(one: Answered) -> str:
    """What became of a blank that was not filled in, and why."""
    outcome = _OUTCOMES[one.outcome]
    return joined(Phrase("“{field}”: {outcome}.", field=one.blank.label, outcome=outcome), one.why)


_OUTCOMES = {
    Outcome.UNMATCHED: Phrase("not matched"),
    Outcome.MISSING: Phrase("missing"),
    Outcome.UNFIT: Phrase("does not fit"),
}


def _giving(portfolio: Portfolio, since: date | None, until: date | None, entry: str) -> Giving:
    if since and until and until < since:
        message = Phrase("The period ends before it begins. Nothing was written.")
        raise Refused(message)
    with portfolio.read() as session:
        everything = reading.entries(session)
    entries = selected(everything, Selection(drafts=False, since=since, until=until))
    chosen = _chosen(portfolio, entry) if entry else None
    names = everyone(portfolio)
    return Giving(
        owner=portfolio.owner,
        today=portfolio.today(),
        since=since,
        until=until,
        covered=[(one, coverage_of(portfolio, one.key)) for one in portfolio.frameworks],
        entries=entries,
        forms=portfolio.forms,
        goals=_open_goals(portfolio, entries),
        supervisor=last_supervisor(portfolio),
        apart=QUICK_FORM,
        entry=chosen,
        form=portfolio.form(chosen.content.form, chosen.content.form_edition) if chosen else None,
        with_whom=names[chosen.content.person].name if chosen and chosen.content.person else "",
    )


def _chosen(portfolio: Portfolio, given: str) -> Entry:
    entry = get_entry(portfolio, given)
    if entry.content.private or not entry.counts:
        message = Phrase("A private entry or a draft goes into no form. Choose another one.")
        raise Refused(message)
    return entry


def _open_goals(portfolio: Portfolio, entries: Sequence[Entry]) -> list[str]:
    plans = [one for one in entries if one.content.form == FORM and is_open(one)]
    return [called(one, portfolio.form(FORM, one.content.form_edition)) for one in plans]


def _require_other_file(source: Path, to: Path) -> None:
    if to.exists() and source.exists() and to.samefile(source):
        message = Phrase(
            "“{name}” is the form itself, which stays as it came. Give another name.", name=to.name
        )
        raise Refused(message)


def _keep(
    portfolio: Portfolio, looked: Looked, matches: Mapping[str, str], went: Accepted
) -> str | None:
    """Notes that it went out; keeps what was chosen, where that is new. Gives what undoes it."""
    if portfolio.read_only:
        return None
    template = looked.template
    with portfolio.change() as change:
        change.note(went.line, portfolio.details_id, went.reason)
        if dict(matches) == dict(looked.matches):
            return None
        kept = kept_matches(change.session, template.digest)
        state = template_state(template.digest, template.name, matches)
        change.record(
            "Matched the fields of a form", "template", kept.id if kept else new_id(), state
        )
    return change.id
