"""Looking at a signed PDF, anybody's: no portfolio is opened, and no acquaintance is reported.

Whoever runs it says whom they know, by the key cards they give.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from fcp_portfolio.domain.errors import FileRefused
from fcp_portfolio.domain.keys import LONGEST_CARD, KeyCard, read_card
from fcp_portfolio.services.done import Done

if TYPE_CHECKING:
    from fcp_portfolio.domain.verdict import Verdict


def verify(pdf: Path, cards: Sequence[Path] = ()) -> "Verdict":
    """What a PDF's signatures show; raises FileRefused for what is no readable PDF or card."""
    from fcp_portfolio.documents.signing.checking import check  # heavy

    return check(_read_pdf(pdf), tuple(map(card_in, cards)))


def save_revision(pdf: Path, number: int, to: Path) -> Done[Path]:
    """Writes a PDF as it stood at one of its revisions, counted from 1; raises FileRefused."""
    from fcp_portfolio.documents.replacing import replacing  # heavy
    from fcp_portfolio.documents.signing.checking import revision_bytes

    data = revision_bytes(_read_pdf(pdf), number)
    with replacing(to) as file:
        file.write(data)
    return Done(value=to, said=f"Wrote revision {number} of “{pdf.name}”.")


def card_in(path: Path) -> KeyCard:
    """The key card in a file; raises FileRefused."""
    try:
        with path.open("rb") as stream:
            data = stream.read(LONGEST_CARD + 1)
        return read_card(data)
    except OSError as error:
        raise FileRefused(f"“{path.name}” cannot be read: {error.strerror}.") from error
    except FileRefused as error:
        raise FileRefused(f"“{path.name}”: {error.sentence}") from error


def _read_pdf(path: Path) -> bytes:
    from fcp_portfolio.documents.signing.opening import LARGEST

    try:
        with path.open("rb") as stream:
            return stream.read(LARGEST + 1)
    except OSError as error:
        raise FileRefused(f"“{path.name}” cannot be read: {error.strerror}.") from error
