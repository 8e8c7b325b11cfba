"""Key cards that somebody without a portfolio keeps: files in a folder of their own."""

from dataclasses import dataclass
from pathlib import Path

from fcp_portfolio.domain.errors import FileRefused, Refused, StorageFailed
from fcp_portfolio.domain.keys import KeyCard, card_json
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.verification import card_in


@dataclass(frozen=True, slots=True)
class KnownCard:
    """A card that is kept, and the file it is kept in."""

    card: KeyCard
    file: Path


def known_cards(folder: Path) -> tuple[KnownCard, ...]:
    """The cards in a folder, by name; a file that is no card is passed over."""
    found = []
    for file in sorted(folder.glob("*.json")):
        try:
            found.append(KnownCard(card_in(file), file))
        except FileRefused:
            continue
    return tuple(found)


def keep_card(folder: Path, card: KeyCard) -> Done[KnownCard]:
    """Keeps a card whose words were compared with its holder.

    Raises Refused for one that is kept already, and StorageFailed.
    """
    from fcp_portfolio.documents.replacing import replacing  # heavy

    if any(one.card.fingerprint == card.fingerprint for one in known_cards(folder)):
        message = Phrase("You know this key already. Nothing was changed.")
        raise Refused(message)
    file = folder / f"{card.fingerprint}.json"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = Phrase(
            "“{folder}” cannot be made: {strerror}. The card was not kept.",
            folder=folder,
            strerror=error.strerror,
        )
        raise StorageFailed(message) from error
    with replacing(file) as stream:
        stream.write(card_json(card))
    return Done(
        value=KnownCard(card, file), said=Phrase("You know this key of {name} now.", name=card.name)
    )


def forget_card(known: KnownCard) -> Done[KeyCard]:
    """Takes a card out of the folder; raises StorageFailed."""
    try:
        known.file.unlink(missing_ok=True)
    except OSError as error:
        message = Phrase(
            "“{name}” cannot be removed: {strerror}.", name=known.file.name, strerror=error.strerror
        )
        raise StorageFailed(message) from error
    return Done(
        value=known.card,
        said=Phrase("The key of {name} is not known any more.", name=known.card.name),
    )
