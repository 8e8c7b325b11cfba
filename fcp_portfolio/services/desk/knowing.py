"""Keys by which practitioners sign, compared by their words before the desk goes by them."""

from pathlib import Path

from fcp_portfolio.domain.errors import FileRefused, Refused
from fcp_portfolio.domain.keys import KeyCard, KnownKey
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.desk.practitioners import practitioner, require_desk
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.keys import know_within
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.verification import read_pdf


def signer_of(pdf: Path) -> KeyCard:
    """What the certificate of whoever sealed a PDF says; raises FileRefused where nobody did.

    Nothing of it is believed before its words were compared.
    """
    from fcp_portfolio.documents.apart import apart  # heavy
    from fcp_portfolio.documents.signing.checking import check

    verdict = apart(check, read_pdf(pdf))
    first = verdict.signatures[0] if verdict.signatures else None
    if first is None or first.holder is None or not first.unaltered:
        message = Phrase(
            "“{name}” is not sealed by anybody, or was altered since. Nothing was changed.",
            name=pdf.name,
        )
        raise FileRefused(message)
    holder = first.holder
    return KeyCard(
        name=holder.name, registration=holder.registration, fingerprint=holder.fingerprint
    )


def know_signer(desk: Portfolio, given: str, pdf: Path, words: str) -> Done[KnownKey]:
    """Keeps the key that sealed a PDF for a practitioner who read its words out.

    Raises Refused where they are other words, NotFound, FileRefused.
    """
    require_desk(desk)
    card = signer_of(pdf)
    if words.casefold().split() != card.words.split():
        message = Phrase(
            "These are not the words of the key that signed “{name}”. Nothing was changed. Ask for "
            "them again; if they stay other ones, somebody else signed it.",
            name=pdf.name,
        )
        raise Refused(message)
    whose = practitioner(desk, given).person
    with desk.change() as change:
        return know_within(desk, change, whose, card)
