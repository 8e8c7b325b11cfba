"""One card that speaks for many: a provider signs key cards, and who knows it takes its word."""

from pathlib import Path
from typing import TYPE_CHECKING

from fcp_portfolio.domain.identity import Clock, clean_text, system_clock
from fcp_portfolio.domain.keys import KeyCard
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.keys import save_card
from fcp_portfolio.services.verification import card_in

if TYPE_CHECKING:
    from fcp_portfolio.documents.signing.keys import SigningKey


def vouch_for(
    card: Path, to: Path, key: "SigningKey", *, role: str = "", clock: Clock = system_clock
) -> Done[KeyCard]:
    """Writes somebody's card once more, with the word of whoever holds `key` that it is theirs.

    Raises FileRefused for what is no card, and Refused for one's own.
    """
    from fcp_portfolio.documents.signing.vouching import vouched  # heavy

    on = clock().astimezone().date()
    made = vouched(card_in(card), key, " ".join(clean_text(role).split()), on)
    save_card(made, to, clock=clock)
    said = Phrase(
        "You vouch for the key of {name}: {words}. Do so only where you compared these words "
        "with them. Send them the new card, and your own to whoever is to know you.",
        name=made.name,
        words=made.words,
    )
    return Done(value=made, said=said)
