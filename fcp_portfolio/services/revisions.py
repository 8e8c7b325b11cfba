"""Earlier versions of an entry: what each changed, how it differs from now, bringing one back."""

from collections.abc import Mapping
from dataclasses import dataclass

from fcp_portfolio.domain.entry import Content, Entry
from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.sign_off import Difference
from fcp_portfolio.domain.since import differences
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.entries import called, checked_form, entry_done, write_entry
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import history, reading
from fcp_portfolio.storage.database import Session
from fcp_portfolio.storage.history import Revision

ERASED = Phrase("This version was erased for good: there is nothing to bring back.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A revision, and in which parts it differs from the one before it."""

    revision: Revision
    parts: tuple[str, ...]


def versions(portfolio: Portfolio, entry_id: str) -> tuple[Version, ...]:
    """Every version of an entry, oldest first. What was erased differs in nothing."""
    with portfolio.read() as session:
        found = history.revisions(session, reading.full_id(session, entry_id))
        people = _names(session)
    earlier: list[Content | None] = [None, *(revision.content for revision in found)]
    return tuple(
        Version(
            revision=revision,
            parts=tuple(one.part for one in _between(portfolio, "", then, revision, people)),
        )
        for then, revision in zip(earlier, found, strict=False)
    )


def compared(portfolio: Portfolio, entry_id: str, number: int) -> tuple[Difference, ...]:
    """How an earlier version differs from the present one, part by part.

    Raises NotFound for a number that is not there, Refused for a version that was erased.
    """
    with portfolio.read() as session:
        full = reading.full_id(session, entry_id)
        found = history.revisions(session, full)
        then = _required(found, number)
        return tuple(_between(portfolio, full, then, found[-1], _names(session)))


def restore_revision(portfolio: Portfolio, entry_id: str, number: int) -> Done[Entry]:
    """Makes an entry say again what a version of it said; the versions since then stay.

    It is a draft if it was one. Raises NotFound or Refused as `compared` does, and Refused where
    the content could not be kept today.
    """
    with portfolio.change() as change:
        old = reading.entry(change.session, entry_id)
        found = history.revisions(change.session, old.id)
        content, draft = _required(found, number), found[number - 1].draft
        if (content, draft) == (old.content, old.draft):
            return Done(value=old, said=Phrase("Nothing was changed."))
        form = checked_form(portfolio, content, draft=draft)
        what = f"Restored revision {number}"
        written = write_entry(
            portfolio, change, old.id, content, draft=draft, what=what, removed=old.removed
        )
    said = Phrase(
        "Restored revision {number} of “{name}”.", number=number, name=called(written, form)
    )
    return entry_done(written, change, said, form)


def _required(found: tuple[Revision, ...], number: int) -> Content:
    if not 1 <= number <= len(found):
        raise NotFound(
            Phrase(
                "There is no revision {number}: this entry has {all}.",
                number=number,
                all=len(found),
            )
        )
    content = found[number - 1].content
    if content is None:
        raise Refused(ERASED)
    return content


def _between(
    portfolio: Portfolio,
    entry_id: str,
    then: Content | None,
    now: Revision,
    people: Mapping[str, str],
) -> tuple[Difference, ...]:
    if then is None or now.content is None:
        return ()
    form = portfolio.form(now.content.form, now.content.form_edition)
    return differences(entry_id, then, now.content, form, people=people)


def _names(session: Session) -> dict[str, str]:
    return {person.id: person.name for person in reading.everyone(session).values()}
