"""Looking at a signed PDF, anybody's: no portfolio is opened, and no acquaintance is reported.

Whoever runs it says whom they know, by the key cards they give.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from fcp_portfolio import __version__
from fcp_portfolio.domain.errors import FileRefused
from fcp_portfolio.domain.identity import Clock, instant_text, sha256_hex, system_clock
from fcp_portfolio.domain.keys import KeyCard, read_card
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.told import told_lines
from fcp_portfolio.domain.verdict_text import on_one_line, verdict_lines
from fcp_portfolio.paths import bytes_of
from fcp_portfolio.services.done import Done

_LARGEST_CARD_FILE = 1_000_000  # a printed one

if TYPE_CHECKING:
    from fcp_portfolio.domain.returned import ToldAnswer
    from fcp_portfolio.domain.told import Told
    from fcp_portfolio.domain.verdict import SignatureVerdict, Verdict

NO_MORE = (
    "A name in a signature is what its holder typed. Whose key it is, a key card says that was "
    "compared with that person. The time is that of the signer's computer."
)


def verify(pdf: Path, cards: Sequence[Path] = (), others: Sequence[Path] = ()) -> "Verdict":
    """What a PDF's signatures show; raises FileRefused for what is no readable PDF or card.

    `cards` were compared by whoever asks; `others` count where somebody on one of those vouches.
    """
    return checked(pdf, acquaintances(map(card_in, cards), map(card_in, others)))


def checked(pdf: Path, cards: Sequence[KeyCard]) -> "Verdict":
    """The same, with cards that were read already."""
    from fcp_portfolio.documents.answers.telling import verdict_over  # heavy
    from fcp_portfolio.documents.apart import apart

    return apart(verdict_over, read_pdf(pdf), tuple(cards))


def answers_of(pdf: Path, verdict: "Verdict") -> "tuple[ToldAnswer, ...]":
    """The answers in a request, with the pages on which a reader sees them; none elsewhere."""
    from fcp_portfolio.documents.answers.telling import answers_told  # heavy
    from fcp_portfolio.documents.apart import apart

    return apart(answers_told, read_pdf(pdf), verdict)


def told_of(pdf: Path) -> "Told | None":
    """What a PDF of ours says that it is, believed in nothing; None where it says no such thing.

    A request says what it is by its answers. Takes seconds for a large PDF.
    """
    from fcp_portfolio.documents.apart import apart  # heavy
    from fcp_portfolio.documents.told import told_in

    try:
        return apart(told_in, read_pdf(pdf))
    except FileRefused:
        return None


def only_seal(verdict: "Verdict", called: Phrase) -> "SignatureVerdict":
    """The one signature that seals a PDF; raises FileRefused where it is not as it was signed."""
    if not verdict.signatures:
        message = Phrase("Nobody has signed this {called}. Nothing was taken in.", called=called)
        raise FileRefused(message)
    first, found = verdict.signatures[0], verdict.all_findings
    if found or verdict.unsigned or not first.seals or len(verdict.signatures) > 1:
        message = Phrase(
            "This {called} is not as it was signed. {what} Nothing was taken in.",
            called=called,
            what=found[0].sentence if found else Phrase("It is not sealed by one signature."),
        )
        raise FileRefused(message)
    return first


def save_revision(pdf: Path, number: int, to: Path) -> Done[Path]:
    """Writes a PDF as it stood at one of its revisions, counted from 1; raises FileRefused."""
    from fcp_portfolio.documents.apart import apart  # heavy
    from fcp_portfolio.documents.replacing import replacing
    from fcp_portfolio.documents.signing.checking import revision_bytes

    data = apart(revision_bytes, read_pdf(pdf), number)
    with replacing(to) as file:
        file.write(data)
    return Done(
        value=to, said=Phrase("Wrote revision {number} of “{name}”.", number=number, name=pdf.name)
    )


def save_report(
    pdf: Path, to: Path, cards: Sequence[Path] = (), *, clock: Clock = system_clock
) -> Done[Path]:
    """Writes what `verify` says as a text; raises FileRefused, StorageFailed.

    It goes by the cards that are given alone, so that it tells nobody whom somebody else knows.
    """
    from fcp_portfolio.documents.replacing import replacing  # heavy

    verdict = verify(pdf, cards)
    told = map(on_one_line, told_lines(told_of(pdf), verdict))
    lines = [*_head(pdf, cards, clock()), *told, "", *verdict_lines(verdict), "", NO_MORE]
    with replacing(to) as file:
        file.write("\n".join(lines).encode() + b"\n")
    return Done(value=to, said=Phrase("Saved the report as “{name}”.", name=to.name))


def _head(pdf: Path, cards: Sequence[Path], now: datetime) -> tuple[str, ...]:
    given = "; ".join(card_in(card).described for card in cards) or "none"
    return tuple(
        on_one_line(line)
        for line in (
            f"Signatures in “{pdf.name}”",
            f"SHA-256 of the file: {sha256_hex(read_pdf(pdf))}",
            f"Looked at: {instant_text(now)}, by FCP Portfolio {__version__}",
            f"Key cards given for it: {given}",
        )
    )


def card_in(path: Path) -> KeyCard:
    """The key card in a file; raises FileRefused."""
    try:
        return read_card(_unwrapped(bytes_of(path, _LARGEST_CARD_FILE)))
    except OSError as error:
        raise FileRefused(
            Phrase("“{name}” cannot be read: {why}.", name=path.name, why=error.strerror)
        ) from error
    except FileRefused as error:
        raise FileRefused(Phrase("“{name}”: {why}", name=path.name, why=error.sentence)) from error


def _unwrapped(data: bytes) -> bytes:
    """The card as JSON; a printed one holds it as a file."""
    if not data.startswith(b"%PDF"):
        return data
    from fcp_portfolio.documents.key_card_pdf import card_inside  # heavy

    return card_inside(data)


def read_pdf(path: Path) -> bytes:
    """The bytes of a PDF, as far as any is read; raises FileRefused."""
    from fcp_portfolio.documents.signing.opening import LARGEST

    try:
        return bytes_of(path, LARGEST)
    except OSError as error:
        raise FileRefused(
            Phrase("“{name}” cannot be read: {why}.", name=path.name, why=error.strerror)
        ) from error


def acquaintances(
    compared: Iterable[KeyCard], others: Iterable[KeyCard] = ()
) -> tuple[KeyCard, ...]:
    """The cards that somebody goes by: those compared, and those that one of them vouches for."""
    known = tuple(compared)
    return known + tuple(one for card in others if (one := taken_on_trust(card, known)))


def taken_on_trust(card: KeyCard, known: Iterable[KeyCard]) -> KeyCard | None:
    """The card with the name of who vouches for it; None where nobody does who is known."""
    if not card.vouched_by:
        return None
    from fcp_portfolio.documents.signing.vouching import voucher_of  # heavy

    voucher = voucher_of(card, tuple(known))
    return replace(card, voucher=voucher) if voucher else None
