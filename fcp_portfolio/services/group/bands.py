"""Summaries that members hand in to their group in bands, freely; they withdraw them as freely."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from fcp_portfolio.domain.errors import NotFound, NotReached, PortfolioError, Refused
from fcp_portfolio.domain.group.bands import (
    Bands,
    Handed,
    Withdrawal,
    bands_of,
    counting,
    key_replaced,
    require_for,
    require_next,
)
from fcp_portfolio.domain.group.member import Member, known_as, meant
from fcp_portfolio.domain.identity import name_on_one_line, new_id, setting_id
from fcp_portfolio.domain.keys import KeyCard, fingerprint_words
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.progress import ProgressSummary
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.group.members import acting, members, require_group, staying
from fcp_portfolio.services.group.naming import group_names
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.progress import ProgressRead, read_progress
from fcp_portfolio.storage import history, subjects

WITHDRAWN = Phrase(
    "It counts no more from the next map on. What was handed in stays readable in the history of "
    "this file, and in every copy that was made of it."
)
NEW_KEY = Phrase("Goes by a new key of a member")


class WhoseIsIt(Refused):
    """It is not plain whose summary it is; naming a member settles it."""


def handed_in(group: Portfolio) -> tuple[Bands, ...]:
    """The newest summary of each member who has not left and did not withdraw it."""

    def read() -> tuple[Bands, ...]:
        with group.read() as session:
            given = subjects.every(session, Bands)
            taken = subjects.every(session, Withdrawal)
        return counting(members(group), given, taken)

    return group.remembered.ask("handed in", read)


def take_summary(
    group: Portfolio,
    source: Path | bytes,
    *,
    member: str = "",
    cards: Collection[KeyCard] = (),
    new_key: str = "",
) -> Done[Bands]:
    """Takes in a member's signed summary; it was made for this group, in bands.

    Whose it is says their portfolio where it is known, else the name (and registration), else
    `member`. Raises FileRefused for what is none, altered or from the future; Refused for a
    stranger's or a replayed one. Raises AnotherKey where portfolio or key are not those known of
    the member, unless whoever asked them names the `new_key`, by its words or fingerprint.
    """
    return _take(group, source, member, cards, new_key)


def _take(
    group: Portfolio,
    source: Path | bytes,
    member: str = "",
    cards: Collection[KeyCard] = (),
    new_key: str = "",
) -> Done[Bands]:
    require_group(group)
    found = read_progress(source, cards, clock=group.clock)
    require_for(found.summary, group_names(group))
    before = _handed_before(group)
    owner = found.summary.portfolio
    known = [one.member for one in before if one.portfolio == owner]
    whose = _whose(group, found.summary, member, known)
    # The ids in it were chosen by whoever wrote it: they name nothing else in the group.
    id_ = setting_id(group.copy.portfolio_id, owner, found.summary.id)
    made = bands_of(id_, found.summary, whose, found.fingerprint)
    others = {one.id for one in staying(group)} - {whose.id}
    require_next(made, whose, before, others)
    replaced = key_replaced(made, whose, before, new_key)
    with group.change() as change:
        what = Phrase("Took in the summary of {name}", name=whose.name)
        for older in (one for one in before if isinstance(one, Bands) and one.member == whose.id):
            subjects.keep(change, what, _emptied(older), removed=True)
        subjects.keep(change, what, made)
        if replaced:
            change.note(NEW_KEY, whose.id, {history.REASON: _both(replaced, made.fingerprint)})
    return _taken(whose, made, found, change.id)


def _handed_before(group: Portfolio) -> tuple[Handed, ...]:
    with group.read() as session:
        return (*subjects.every(session, Bands), *subjects.every(session, Withdrawal))


def _both(old: str, new: str) -> str:
    return f"{fingerprint_words(new)} in place of {fingerprint_words(old)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenSeveral:
    """What became of several files: whose were taken in, and which were not, with why."""

    members: tuple[Member, ...] = ()
    refused: tuple[tuple[Path, PortfolioError], ...] = ()


def take_summaries(
    group: Portfolio,
    files: Sequence[Path],
    *,
    progress: Callable[[str, int, int], None] = lambda _name, _done, _all: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Done[TakenSeveral]:
    """Takes in several, one after the other; what is refused keeps no other from it.

    Each is a change of its own; what was taken in before it was stopped stays. Slow: for the
    worker.
    """
    taken, refused = list[Done[Bands]](), list[tuple[Path, PortfolioError]]()
    for number, file in enumerate(files):
        if cancelled():
            refused += [(one, NotReached()) for one in files[number:]]
            break
        progress(file.name, number, len(files))
        try:
            _require_no_copy(group, file)
            taken.append(_take(group, file))
        except PortfolioError as error:
            refused.append((file, error))
    whose = {one.id: one for one in members(group)}
    found = TakenSeveral(
        members=tuple(whose[done.value.member] for done in taken), refused=tuple(refused)
    )
    undo = taken[0].undo if len(taken) == 1 else None
    changed = Changed.SUBJECTS if taken else Changed.NOTHING
    return Done(value=found, changed=changed, undo=undo, said=_told(found))


def _require_no_copy(group: Portfolio, file: Path) -> None:
    if file.suffix.lower() == group.file.suffix:
        raise Refused(Phrase("A copy of a group is taken in by itself: drop it alone."))


def _told(found: TakenSeveral) -> Phrase:
    names = ", ".join(one.name for one in found.members)
    taken = Phrase(
        "Took in {n} (summary|summaries): {names}.", None, len(found.members), names=names
    )
    why = joined(
        *(
            Phrase("“{name}”: {why}", name=name_on_one_line(file.name), why=error.sentence)
            for file, error in found.refused
        )
    )
    refused = Phrase(
        "{n} (file was|files were) not taken in. {why}", None, len(found.refused), why=why
    )
    return joined(taken if found.members else "", refused if found.refused else "")


def withdraw_summary(group: Portfolio, given: str = "") -> Done[Member]:
    """Takes back what a member handed in; there is no undo. Raises NotFound where nothing is."""
    member = acting(group, given)
    with group.read() as session:
        held = [one for one in subjects.every(session, Bands) if one.member == member.id]
    if not held:
        message = Phrase("{name} has handed in no summary.", name=member.name)
        raise NotFound(message)
    newest = max(held, key=lambda one: (one.made, one.id))
    with group.change() as change:
        what = Phrase("Withdrew the summary of {name}", name=member.name)
        for one in held:
            subjects.keep(change, what, _emptied(one), removed=True)
        made = Withdrawal(
            id=new_id(),
            member=member.id,
            at=max(group.clock(), newest.made),
            portfolio=newest.portfolio,
            fingerprint=newest.fingerprint,
        )
        subjects.keep(change, what, made)
    said = Phrase("Withdrew the summary of {name}.", name=member.name)
    return Done(value=member, changed=Changed.SUBJECTS, said=said, advice=(WITHDRAWN,))


def _emptied(one: Bands) -> Bands:
    """Without what it said: a newer one, or nothing, stands in its place."""
    return replace(one, named=False, leads=(), bands=())


def _whose(
    group: Portfolio, summary: ProgressSummary, given: str, known: Collection[str]
) -> Member:
    """The member whose summary it is; raises WhoseIsIt for a stranger's, or where several fit.

    `known` are the ids of those who handed in summaries of this portfolio before.
    """
    if given:
        return meant(staying(group), given)
    before = sorted((x for x in members(group) if x.id in known), key=lambda one: not one.stays)
    found = known_as(staying(group), summary.owner, summary.registration)
    if before and not before[0].stays:
        raise _has_left(before[0], found)
    if before or len(found) == 1:
        return before[0] if before else found[0]
    if not found:
        message = Phrase(
            "The summary is of {name}, who is no member under this name and registration. Let them "
            "join, or say which member it is. Nothing was taken in.",
            name=summary.owner,
        )
        raise WhoseIsIt(message)
    message = Phrase(
        "Several members may be {name}. Say whose summary it is. Nothing was taken in.",
        name=summary.owner,
    )
    raise WhoseIsIt(message)


def _has_left(member: Member, found: Collection[Member]) -> Refused:
    """Of one who left; who joined anew under that name may be the same person, or not."""
    if found:
        return WhoseIsIt(
            Phrase(
                "The summary is of the portfolio of {name}, who has left the group; somebody of "
                "that name is in it. Say whose summary it is. Nothing was taken in.",
                name=member.name,
            )
        )
    return Refused(
        Phrase(
            "{name} has left the group. If they are back, say so on the page Members or with "
            "“group back”. Nothing was taken in.",
            name=member.name,
        )
    )


def _taken(member: Member, made: Bands, found: ProgressRead, change: str) -> Done[Bands]:
    said = Phrase("Took in the summary of {name}.", name=member.name)
    return Done(value=made, changed=Changed.SUBJECTS, undo=change, said=said, advice=found.notes)
