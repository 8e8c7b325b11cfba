"""Keys and key cards: the owner's own, a reviewer's file, and whom the owner knows."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import tzlocal

from fcp_portfolio.domain.errors import FileRefused, NotFound, Refused
from fcp_portfolio.domain.identity import (
    Clock,
    Json,
    clean_text,
    instant_text,
    new_id,
    system_clock,
)
from fcp_portfolio.domain.keys import KeyCard, KnownKey, OwnKey, card_json
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.paths import bytes_of
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.exchange import person_id
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.verification import card_in, checked, taken_on_trust
from fcp_portfolio.storage import keys, reading
from fcp_portfolio.storage.change import Change
from fcp_portfolio.storage.keys import KeptKey

if TYPE_CHECKING:
    from fcp_portfolio.documents.signing.keys import SigningKey
    from fcp_portfolio.domain.verdict import Verdict

REPLACED = "replaced by a new key"
_NO_KEY = Phrase("This portfolio has no signing key yet. “key new” makes one.")


def make_own_key(portfolio: Portfolio, *, role: str = "") -> Done[OwnKey]:
    """A new key for the owner. One that was in use ends today; what it signed stays signed."""
    with portfolio.change() as change:
        for old in keys.own_keys(change.session):
            if old.ended is None:
                _end(change, replace(old, ended=portfolio.today(), why=REPLACED))
        key = _make(portfolio, change, role)
    return Done(
        value=key, changed=Changed.KEYS, said=Phrase("Made a signing key. Its words are its name.")
    )


def signing_key(portfolio: Portfolio, change: Change) -> "SigningKey":
    """The key that the owner signs with now, made in this change if there was none."""
    from fcp_portfolio.documents.signing import keys as documents_keys  # heavy

    in_use = [key for key in keys.own_keys(change.session) if key.ended is None]
    key = in_use[-1] if in_use else _make(portfolio, change)
    kept = keys.kept_key(change.session, key.id)
    return documents_keys.kept_key(kept.private_key, kept.certificate)


def own_keys(portfolio: Portfolio) -> tuple[OwnKey, ...]:
    """The owner's keys, oldest first, those that have ended too."""
    with portfolio.read() as session:
        return keys.own_keys(session)


def end_own_key(portfolio: Portfolio, key_id: str, *, on: date, why: str) -> Done[OwnKey]:
    """Notes that a key was lost, or is used no more, from a day on. `key_id` may be its beginning.

    Raises NotFound, and Refused for a day to come, without a reason, or where it has ended.
    """
    found = _own_key(own_keys(portfolio), key_id)
    reason = " ".join(clean_text(why).split())
    if not reason:
        message = Phrase("Say why the key ends, such as “lost with the old computer”.")
        raise Refused(message)
    if on > portfolio.today():
        message = Phrase("A key cannot have ended in the future. Give the day it was lost.")
        raise Refused(message)
    if found.ended is not None:
        raise Refused(
            Phrase(
                "This key has ended on {day}: {why}.",
                day=found.ended,
                why=found.why,
            )
        )
    ended = replace(found, ended=on, why=reason)
    with portfolio.change() as change:
        _end(change, ended)
    said = Phrase(
        "Noted that the key ended on {day}. What it signed before stays signed.",
        day=on,
    )
    return Done(value=ended, changed=Changed.KEYS, undo=change.id, said=said)


def save_own_card(portfolio: Portfolio, to: Path) -> Done[KeyCard]:
    """Writes the card of the key in use, for others to compare; raises NotFound without one."""
    return save_card(_current(own_keys(portfolio)).card, to, clock=portfolio.clock)


def save_card(card: KeyCard, to: Path, *, clock: Clock = system_clock) -> Done[KeyCard]:
    """Writes a key card: where the name ends in .pdf a page to print, which can be read in too."""
    if to.suffix.lower() == ".pdf":
        from fcp_portfolio.documents.key_card_pdf import write_key_card  # heavy

        write_key_card(card, to, clock(), tzlocal.get_localzone_name())
    else:
        _write(to, card_json(card))
    return Done(
        value=card, said=Phrase("Wrote the key card. Its words: {words}.", words=card.words)
    )


def make_key_file(
    to: Path,
    *,
    name: str,
    registration: str,
    passphrase: str,
    clock: Clock = system_clock,
    make_folder: bool = False,
) -> Done[KeyCard]:
    """A key of one's own in a file, for who has no portfolio. No file is ever written over."""
    from fcp_portfolio.documents.replacing import storage_errors  # heavy
    from fcp_portfolio.documents.signing.keys import make_key, write_pkcs12

    if to.exists():
        message = Phrase(
            "“{name}” is there already, and a key cannot be made again. Choose a new name.",
            name=to.name,
        )
        raise Refused(message)
    if make_folder:
        with storage_errors(to):
            to.parent.mkdir(parents=True, exist_ok=True)
    made = make_key(clean_text(name), clean_text(registration), clock())
    _write(to, write_pkcs12(made, passphrase))
    card = KeyCard(name=made.name, registration=made.registration, fingerprint=made.fingerprint)
    return Done(
        value=card,
        said=Phrase("Wrote “{name}”. Keep it and its passphrase: both are needed.", name=to.name),
    )


def read_key_file(path: Path, passphrase: str) -> "SigningKey":
    """The key in anybody's PKCS#12 file; raises FileRefused or WrongKey."""
    from fcp_portfolio.documents.apart import apart  # heavy
    from fcp_portfolio.documents.signing.keys import (
        LARGEST_KEY_FILE,
        kept_key,
        parts_of_pkcs12,
    )

    try:
        data = bytes_of(path, LARGEST_KEY_FILE)
    except OSError as error:
        raise FileRefused(
            Phrase("“{name}” cannot be read: {strerror}.", name=path.name, strerror=error.strerror)
        ) from error
    return kept_key(*apart(parts_of_pkcs12, data, passphrase))


def know_key(portfolio: Portfolio, person: str, card: Path) -> Done[KnownKey]:
    """Keeps a key card for a person, once the owner has compared its words with them.

    `person` is a name, an id or the beginning of one. Raises NotFound, FileRefused for what is no
    card, and Refused for a key that is kept already.
    """
    read = card_in(card)
    with portfolio.change() as change:
        return know_within(portfolio, change, person, read)


def know_card(portfolio: Portfolio, person: str, read: KeyCard) -> Done[KnownKey]:
    """The same for a card that was read already, such as that of whoever signed an answer."""
    with portfolio.change() as change:
        return know_within(portfolio, change, person, read)


def know_within(portfolio: Portfolio, change: Change, person: str, read: KeyCard) -> Done[KnownKey]:
    """Keeps a card within a change, as `know_card` does in one of its own."""
    meant = person_id(portfolio, person)
    if meant is None:
        raise NotFound(Phrase("Say whose key it is. Nothing was changed."))
    holder = reading.everyone(change.session)[meant]
    _require_new(keys.known_keys(change.session), read)
    known = KnownKey(id=new_id(), person=holder.id, card=read, known_at=portfolio.clock())
    change.record("Keeps a key", "known_key", known.id, _state(known))
    advice = (
        () if read.name == holder.name else (Phrase("The card names “{name}”.", name=read.name),)
    )
    said = Phrase("You know this key of {name} now: {words}.", name=holder.name, words=read.words)
    if read.voucher:
        said = Phrase(
            "You go by this key of {name} on the word of {voucher}.",
            name=holder.name,
            voucher=read.voucher,
        )
    return Done(value=known, changed=Changed.PEOPLE, undo=change.id, said=said, advice=advice)


def accept_card(portfolio: Portfolio, person: str, read: KeyCard) -> Done[KnownKey]:
    """Keeps a card that nobody compared, on the word of somebody whose key the owner did compare.

    Raises Refused where none of those vouches for it, and what `know_card` raises.
    """
    trusted = taken_on_trust(read, [known.card for known in known_keys(portfolio)])
    if trusted is None:
        message = Phrase(
            "Nobody whose key you compared vouches for this card. Compare its words with the "
            "person instead. Nothing was changed."
        )
        raise Refused(message)
    with portfolio.change() as change:
        return know_within(portfolio, change, person, trusted)


def known_keys(portfolio: Portfolio) -> tuple[KnownKey, ...]:
    """The keys that the owner compared. For the owner alone: `verify` never tells them."""
    with portfolio.read() as session:
        return keys.known_keys(session)


def verify_for_owner(portfolio: Portfolio, pdf: Path, cards: Sequence[Path] = ()) -> "Verdict":
    """What a PDF's signatures show to the owner, who knows their own keys and those they keep.

    For the owner's own screen; a report that leaves it is `verification.save_report`.
    """
    kept = [known.card for known in known_keys(portfolio)]
    own = [key.card for key in own_keys(portfolio)]
    return checked(pdf, (*map(card_in, cards), *kept, *own))


def _make(portfolio: Portfolio, change: Change, role: str = "") -> OwnKey:
    from fcp_portfolio.documents.signing.keys import make_key  # heavy

    made_at = portfolio.clock()
    made = make_key(portfolio.owner.name, portfolio.owner.registration, made_at)
    card = KeyCard(
        name=portfolio.owner.name,
        role=" ".join(clean_text(role).split()),
        registration=portfolio.owner.registration,
        fingerprint=made.fingerprint,
    )
    key = OwnKey(id=new_id(), card=card, made=made_at)
    kept = KeptKey(private_key=made.private_der, certificate=made.certificate_der)
    keys.record_own_key(change, "Made a signing key", key, kept)
    return key


def _end(change: Change, key: OwnKey) -> None:
    kept = keys.kept_key(change.session, key.id)
    keys.record_own_key(change, "Ended a signing key", key, kept)


def _current(found: tuple[OwnKey, ...]) -> OwnKey:
    in_use = [key for key in found if key.ended is None]
    if not in_use:
        raise NotFound(_NO_KEY)
    return in_use[-1]


def _own_key(found: tuple[OwnKey, ...], given: str) -> OwnKey:
    fitting = [key for key in found if given and key.id.startswith(given)]
    if len(fitting) != 1:
        raise NotFound(
            Phrase(
                "There is no one key “{given}” in this portfolio. “key list” shows yours.",
                given=given,
            )
        )
    return fitting[0]


def _require_new(known: tuple[KnownKey, ...], card: KeyCard) -> None:
    if any(one.card.fingerprint == card.fingerprint for one in known):
        message = Phrase("This key is kept already. Nothing was changed.")
        raise Refused(message)


def _state(known: KnownKey) -> dict[str, Json]:
    return {
        "person": known.person,
        "name": known.card.name,
        "role": known.card.role,
        "registration": known.card.registration,
        "fingerprint": known.card.fingerprint,
        "known_at": instant_text(known.known_at),
        "voucher": known.card.voucher,
        "removed": False,
    }


def _write(to: Path, data: bytes) -> None:
    from fcp_portfolio.documents.replacing import replacing

    with replacing(to) as file:
        file.write(data)
