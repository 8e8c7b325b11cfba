"""Whom a supervisor supervises."""

from fcp_portfolio.domain.desk.practitioner import Practitioner
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.file_kind import FileKind, require_kind
from fcp_portfolio.domain.identity import clean_text, new_id
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import subjects


def practitioners(desk: Portfolio) -> tuple[Practitioner, ...]:
    """Everyone on the desk, by name."""

    def read() -> tuple[Practitioner, ...]:
        with desk.read() as session:
            found = subjects.every(session, Practitioner)
        return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.id)))

    return desk.remembered.ask("practitioners", read)


def add_practitioner(
    desk: Portfolio, name: str, *, registration: str = "", email: str = ""
) -> Done[Practitioner]:
    """Puts somebody on the desk; raises Refused without a name, and where it is no desk."""
    require_kind(desk.file.name, desk.kind, FileKind.DESK)
    tidied = [" ".join(clean_text(text).split()) for text in (name, registration, email)]
    if not tidied[0]:
        raise Refused(Phrase("A practitioner needs a name. Nothing was added."))
    made = Practitioner(
        id=new_id(),
        name=tidied[0],
        registration=tidied[1],
        email=tidied[2],
        since=desk.today(),
    )
    with desk.change() as change:
        subjects.keep(change, Phrase("Added {name}", name=made.name), made)
    said = Phrase("Added {name}.", name=made.name)
    return Done(value=made, changed=Changed.SUBJECTS, undo=change.id, said=said)
