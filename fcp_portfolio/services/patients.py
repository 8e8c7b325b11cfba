"""Texts are looked through for what may identify a patient, with the names that may stand there."""

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.group.member import Member
from fcp_portfolio.domain.identifiers import Found, find_identifiers
from fcp_portfolio.domain.people import Person
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.rewriting import rewritten
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.entries import checked_form, entry_done, write_entry
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import reading, subjects
from fcp_portfolio.storage.word_lists import word_lists


def look_through(text: str, known: frozenset[str]) -> tuple[Found, ...]:
    """What looks like an identifier in a text; `known` are names that are no patient's."""
    return find_identifiers(text, word_lists(), known)


def known_names(portfolio: Portfolio) -> frozenset[str]:
    """Names and addresses of the owner and of everyone in the portfolio, or in the group."""
    with portfolio.read() as session:
        people: tuple[Person | Member, ...] = (
            *reading.everyone(session).values(),
            *subjects.every(session, Member),
        )
    known = (text for person in people for text in (person.name, person.email) if text)
    return frozenset((portfolio.owner.name, *known))


def write_instead(portfolio: Portfolio, entry_id: str, text: str, instead: str) -> Done[Entry]:
    """Writes other words wherever an entry says this: title, fields, reasons, names of files.

    Earlier revisions keep it until they are erased. Raises NotFound, Refused.
    """
    with portfolio.change() as change:
        old = reading.entry(change.session, entry_id)
        content = rewritten(old.content, text, instead)
        if content == old.content:
            return Done(value=old, said=Phrase("Nothing was changed."))
        form = checked_form(portfolio, content, draft=old.draft)
        what = "Took out what may identify a patient"
        written = write_entry(portfolio, change, old.id, content, draft=old.draft, what=what)
    said = Phrase("Wrote “{instead}” in its place.", instead=instead)
    return entry_done(written, change, said, form)
