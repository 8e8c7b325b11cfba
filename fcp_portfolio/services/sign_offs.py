"""Sign-offs as they stand today: what they rest on, whether it was changed, taking one back."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from fcp_portfolio.domain import since
from fcp_portfolio.domain.answers import what_it_says
from fcp_portfolio.domain.asking.assessment import assessed_values
from fcp_portfolio.domain.entry import Content, Entry, tidy
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.form import Scale
from fcp_portfolio.domain.identity import clean_text
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.request import Kind, Request, Role, ShownEntry, entry_fingerprint
from fcp_portfolio.domain.route import ChainStep, every_stage
from fcp_portfolio.domain.shown import owners_part, shown_content
from fcp_portfolio.domain.sign_off import Answer, Difference, SignOff, Standing, covering, newest
from fcp_portfolio.domain.way import COUNTING, Way
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import answers as stored
from fcp_portfolio.storage import history, keys, reading
from fcp_portfolio.storage import requests as stored_requests

if TYPE_CHECKING:
    from fcp_portfolio.storage.database import Session

YES = "yes"


def standings(portfolio: Portfolio) -> tuple[Standing, ...]:
    """Every sign-off of a reviewer, oldest first, withdrawn ones too."""
    with portfolio.read() as session:
        return standings_in(portfolio, session)


def standings_in(portfolio: Portfolio, session: "Session") -> tuple[Standing, ...]:
    """The same, inside a view that is open already."""
    sign_offs = stored.sign_offs(session)
    if not sign_offs:
        return ()
    look = _look(portfolio, session, sign_offs)
    return tuple(
        look.standing(one) for one in sign_offs if look.answers[one.answer].role is Role.REVIEWER
    )


def signers_of_changed(portfolio: Portfolio) -> Mapping[str, str]:
    """Who signed off each capability, by its path, whose sign-off is over what changed since."""
    found = newest(standings(portfolio))
    return {
        path: standing.answer.person
        for path, standing in found.items()
        if standing.changed and standing.sign_off.of_capability and standing.answer.person
    }


def resting_on(portfolio: Portfolio, entry_id: str) -> tuple[Standing, ...]:
    """The sign-offs that were given over this entry and not withdrawn: ask before it is edited."""
    with portfolio.read() as session:
        requests = {kept.request.id: kept.request for kept in stored_requests.requests(session)}
        found = standings_in(portfolio, session)
    return tuple(
        one
        for one in found
        if one.sign_off.withdrawn is None
        and any(shown.id == entry_id for shown in _shown_for(requests, one.answer, one.sign_off))
    )


def chain_step(portfolio: Portfolio, request: Request, role: Role) -> ChainStep | None:
    """The step of the chain that a request for a stage was asked with; None for any other."""
    key = request.stage.key if request.stage else ""
    stages = every_stage(portfolio.definitions.routes.values())
    return next((one.stage.step(role) for one in stages if one.key == key), None)


def counting(portfolio: Portfolio, request: Request, role: Role) -> frozenset[Way]:
    """The ways that count for this step by themselves: the usual ones, or those of the route."""
    step = chain_step(portfolio, request, role)
    return step.counting if step else COUNTING


def of_entry(portfolio: Portfolio, entry_id: str) -> tuple[Standing, ...]:
    """Who assessed or confirmed an entry, oldest first; not what was withdrawn."""
    with portfolio.read() as session:
        return of_entries(standings_in(portfolio, session)).get(entry_id, ())


def of_entries(found: Sequence[Standing]) -> Mapping[str, tuple[Standing, ...]]:
    """The assessments and confirmations that were not withdrawn, by the entry that they are of."""
    by_entry: dict[str, tuple[Standing, ...]] = {}
    for one in found:
        if one.kind is not Kind.SIGN_OFF and one.sign_off.withdrawn is None:
            by_entry[one.sign_off.about] = (*by_entry.get(one.sign_off.about, ()), one)
    return by_entry


def is_sign_off(portfolio: Portfolio, given: str) -> bool:
    """Whether an id, or the beginning of one, names a sign-off."""
    with portfolio.read() as session:
        return any(given and one.id.startswith(given.lower()) for one in stored.sign_offs(session))


def withdraw_sign_off(portfolio: Portfolio, given: str, why: str) -> Done[SignOff]:
    """Takes a sign-off back by a new record with the reason. What was signed is kept.

    Raises NotFound, and Refused without a reason or for one that was withdrawn already.
    """
    reason = clean_text(why).strip()
    if not reason:
        message = Phrase("Say why the sign-off is withdrawn. Nothing was changed.")
        raise Refused(message)
    with portfolio.change() as change:
        found = stored.sign_off(change.session, given)
        if found.withdrawn:
            message = Phrase(
                "This sign-off was withdrawn on {day}. Nothing was changed.", day=found.withdrawn
            )
            raise Refused(message)
        withdrawn = replace(found, withdrawn=portfolio.today(), why=reason)
        if found.of_capability:
            what = Phrase("Withdrew the sign-off of {label}", label=found.label)
        else:
            what = Phrase("Withdrew what was said of {label}", label=found.label)
        line = what if found.of_capability else Phrase("Withdrew what was said of an entry")
        change.record(line, "sign_off", found.id, stored.sign_off_state(withdrawn))
    said = Phrase("{what}. What was signed is kept, with the reason.", what=what)
    return Done(value=withdrawn, changed=Changed.SIGN_OFFS, said=said)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Look:
    """Everything that tells how a sign-off stands, read once for all of them."""

    portfolio: Portfolio
    answers: Mapping[str, Answer]
    requests: Mapping[str, Request]
    about: Sequence[tuple[Answer, str]]
    seconds: Mapping[tuple[str, str], tuple[SignOff, Answer]]
    known: frozenset[str]
    entries: Mapping[str, Entry]
    then: Mapping[str, Sequence[Content]]
    erased: Mapping[str, date]
    people: Mapping[str, str]

    def standing(self, sign_off: SignOff) -> Standing:
        answer = self.answers[sign_off.answer]
        request = self.requests[answer.request]
        level = sign_off.level or (_own_level(request, sign_off) if sign_off.agrees == YES else "")
        changed, erased = self._since(request, sign_off)
        second = self.seconds.get((request.id, sign_off.about))
        awaited = _awaits_second(request)
        taken = [answer, *(second[1:] if second and awaited else ())]
        counts = [self._covering(request, one, sign_off) for one in taken]
        return Standing(
            kind=request.kind,
            sign_off=sign_off,
            answer=answer,
            level=level,
            reached=self._reaches(request.kind, sign_off, level),
            confirmed=all(map(self._any_known, taken, counts)),
            complete=not awaited or (second is not None and _approves(*second)),
            covered=all(counts),
            covered_by=tuple(one for later in counts for one in later[:1] if one not in taken),
            second=second[1] if second else None,
            waits_for=awaited if second is None else "",
            stage=request.stage.key if request.stage else "",
            changed=changed,
            erased=erased,
            peer_review=request.peer_review,
            conflict=what_it_says(request, answer.values, answer.role).conflict,
        )

    def _any_known(self, answer: Answer, covering: Sequence[Answer]) -> bool:
        """Whether it is known who answered, by the answer or one that covers it."""
        return not answer.way.is_answer or any(map(self._is_known, (answer, *covering)))

    def _is_known(self, answer: Answer) -> bool:
        return answer.way is Way.PAPER or answer.fingerprint in self.known

    def _reaches(self, kind: Kind, sign_off: SignOff, level: str) -> bool:
        if kind is not Kind.SIGN_OFF:
            return kind is Kind.ASSESSMENT or sign_off.agrees == YES
        scale: Scale | None = self.portfolio.definitions.scales.get(sign_off.scale)
        return scale.reaches(level) if scale else bool(level)

    def _covering(self, request: Request, answer: Answer, sign_off: SignOff) -> tuple[Answer, ...]:
        # An answer about one stage says nothing of another.
        alike = [
            (other, path)
            for other, path in self.about
            if self.requests[other.request].stage in (None, request.stage)
        ]
        ways = counting(self.portfolio, request, answer.role)
        return covering(answer, (sign_off.about, sign_off.id), alike, ways)

    def _since(
        self, request: Request, sign_off: SignOff
    ) -> tuple[tuple[Difference, ...], tuple[str, ...]]:
        changed: list[Difference] = []
        erased: list[str] = [*self._without_proof(request)]
        for shown in _shown_for(self.requests, self.answers[sign_off.answer], sign_off):
            entry = self.entries.get(shown.id)
            if entry is None:
                erased.append(
                    Phrase(
                        "“{title}” was erased on {day}.",
                        title=shown.title,
                        day=self.erased.get(shown.id, Phrase("a day")),
                    )
                )
            elif entry.removed or self._as_shown(request, entry) != shown.sha256:
                changed += self._of_entry(request, shown, entry, sign_off)
            elif request.kind is Kind.ASSESSMENT:
                changed += self._of_assessment(request, shown, entry, sign_off)
            elif shown.id in self.erased:
                erased.append(Phrase("A passage was erased on {day}.", day=self.erased[shown.id]))
        return tuple(changed), tuple(erased)

    def _without_proof(self, request: Request) -> tuple[str, ...]:
        if request.id not in self.erased:
            return ()
        return (
            Phrase(
                "What was sent and what came back was erased on {day}: nothing proves this answer "
                "any more.",
                day=self.erased[request.id],
            ),
        )

    def _as_shown(self, request: Request, entry: Entry) -> str:
        """The fingerprint of what would be shown of an entry today."""
        form = self.portfolio.form(entry.content.form, entry.content.form_edition)
        return entry_fingerprint(shown_content(request.kind, entry.content, form))

    def _of_entry(
        self, request: Request, shown: ShownEntry, entry: Entry, sign_off: SignOff
    ) -> tuple[Difference, ...]:
        then = self._then(request, shown)
        linked = since.paths(entry.content) | (since.paths(then) if then else {sign_off.about})
        concerned = set(map(self.portfolio.home, linked))
        if sign_off.about not in {*concerned, entry.id}:
            return ()
        if entry.removed:
            return (since.gone(entry.id, shown.title, since.REMOVED),)
        if then is None:
            return (since.gone(entry.id, shown.title, since.ERASED),)
        form = self.portfolio.form(then.form, then.form_edition)
        before, now = (shown_content(request.kind, c, form) for c in (then, entry.content))
        of_owner = since.differences(entry.id, before, now, form, people=self.people)
        return (*of_owner, *self._of_assessment(request, shown, entry, sign_off))

    def _then(self, request: Request, shown: ShownEntry) -> Content | None:
        """What was shown, if it was not erased; numbers move where histories became one."""
        for content in self.then.get(shown.id, ()):
            form = self.portfolio.form(content.form, content.form_edition)
            if entry_fingerprint(shown_content(request.kind, content, form)) == shown.sha256:
                return content
        return None

    def _of_assessment(
        self, request: Request, shown: ShownEntry, entry: Entry, sign_off: SignOff
    ) -> tuple[Difference, ...]:
        """Where the assessor's part reads otherwise now than they answered."""
        step = request.step(Role.REVIEWER)
        if request.kind is not Kind.ASSESSMENT or step is None:
            return ()
        form = self.portfolio.form(shown.form, shown.form_edition)
        answered = self.answers[sign_off.answer].values
        given = assessed_values(form, step, shown.id, answered)
        own = owners_part(entry.content, form)
        then = tidy(replace(own, values={**own.values, **given}), form)
        return since.differences(entry.id, then, entry.content, form, people=self.people)


def _awaits_second(request: Request) -> str:
    """Who approves after the reviewer; empty where nobody does."""
    step = request.step(Role.SECOND_APPROVER)
    return step.awaited if step is not None else ""


def _approves(sign_off: SignOff, answer: Answer) -> bool:
    return sign_off.agrees == YES or answer.way is Way.DOCUMENT


def _look(portfolio: Portfolio, session: "Session", sign_offs: Sequence[SignOff]) -> _Look:
    answers = {answer.id: answer for answer in stored.answers(session)}
    requests = {kept.request.id: kept.request for kept in stored_requests.requests(session)}
    shown = _shown(requests[answers[one.answer].request] for one in sign_offs)
    entries = {entry.id: entry for entry in reading.entries(session, sorted(shown))}
    altered = {
        entry_id
        for entry_id, entry in entries.items()
        if any(entry_fingerprint(entry.content) != one.sha256 for one in shown[entry_id])
    }
    earlier = {one.id for one in sign_offs}
    return _Look(
        portfolio=portfolio,
        answers=answers,
        requests=requests,
        about=[
            (answers[one.answer], one.about)
            for one in sign_offs
            if one.about not in earlier or (one.agrees == YES and one.withdrawn is None)
        ],
        seconds={
            (answers[one.answer].request, one.about): (one, answers[one.answer])
            for one in sign_offs
            if answers[one.answer].role is Role.SECOND_APPROVER and one.withdrawn is None
        },
        known=frozenset(key.card.fingerprint for key in keys.known_keys(session)),
        entries=entries,
        then={
            entry_id: [one.content for one in history.revisions(session, entry_id) if one.content]
            for entry_id in altered
        },
        erased=history.erased_on(session, sorted({*shown, *requests})),
        people={one.id: one.described for one in reading.everyone(session).values()},
    )


def _shown_for(
    requests: Mapping[str, Request], answer: Answer, sign_off: SignOff
) -> tuple[ShownEntry, ...]:
    """What somebody saw of what they answered about: everything, or the one entry."""
    request = requests[answer.request]
    if request.kind is Kind.SIGN_OFF:
        return request.entries
    return tuple(shown for shown in request.entries if shown.id == sign_off.about)


def _shown(requests: Iterable[Request]) -> Mapping[str, list[ShownEntry]]:
    found: dict[str, list[ShownEntry]] = {}
    for request in requests:
        for shown in request.entries:
            found.setdefault(shown.id, []).append(shown)
    return found


def _own_level(request: Request, sign_off: SignOff) -> str:
    return next((one.rating for one in request.capabilities if one.path == sign_off.about), "")
