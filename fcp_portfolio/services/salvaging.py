"""What is damaged in a file, what of it can be read, and saving that to another file."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from fcp_portfolio.domain.errors import Damaged, PortfolioError, Refused, WrongKey
from fcp_portfolio.domain.identity import Clock, system_clock
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.portfolio import surroundings
from fcp_portfolio.storage import salvage as salvaging
from fcp_portfolio.storage import snapshots
from fcp_portfolio.storage.attempts import key_of
from fcp_portfolio.storage.key import Secret
from fcp_portfolio.storage.place import Here, Place
from fcp_portfolio.storage.salvage import Salvaged

__all__ = ["Salvaged", "Survey", "salvage", "survey", "survey_of"]

_ENTRIES, _FILES, _REQUESTS = Phrase("entries"), Phrase("attached files"), Phrase("requests")
_PARTS = {
    "entry": _ENTRIES,
    "link": Phrase("links to capabilities"),
    "attachment": _FILES,
    "file": _FILES,
    "chunk": _FILES,
    "tag": Phrase("tags"),
    "history": Phrase("the history"),
    "history_value": Phrase("earlier versions"),
    "details": Phrase("whose portfolio it is"),
    "portfolio": Phrase("which portfolio it is"),
    "snapshot": Phrase("where it comes from"),
    "definition": Phrase("frameworks and forms"),
    "person": Phrase("people"),
    "known_key": Phrase("keys that you know"),
    "signing_key": Phrase("your keys"),
    "signing_key_secret": Phrase("your keys"),
    "rating": Phrase("ratings"),
    "request": _REQUESTS,
    "answer": Phrase("answers"),
    "sign_off": Phrase("sign-offs"),
    "planned": Phrase("planned sessions"),
    "subject": Phrase("what the desk or the group keeps"),
}
_INDEX = Phrase("what makes words quick to find")  # whatever no table of ours stands on
_OTHER = Phrase("settings and drafts")


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """What was found in a damaged file: the parts that have damaged places, the entries readable.

    `sentence` says it; `readable` is False where nothing can be read, and then it says why.
    """

    sentence: Phrase | str
    entries: int = 0
    parts: tuple[Phrase, ...] = ()
    readable: bool = True


def survey(
    file: Path, secret: Secret, *, place: Place | None = None, clock: Clock = system_clock
) -> Survey:
    """Reads all of a damaged file that can be read, and says what is lost; changes nothing."""
    try:
        key = _key_to_salvage(file, secret, surroundings(place, clock))
    except PortfolioError as error:
        return Survey(sentence=error.sentence, readable=False)
    return survey_of(file, key)


def survey_of(file: Path, key: bytes) -> Survey:
    """The same with the key itself."""
    try:
        entries, torn = salvaging.survey(file, key)
    except Damaged as error:
        return Survey(sentence=error.sentence, readable=False)
    unnamed = () if torn or not snapshots.damage(file, key) else (_INDEX,)
    parts = parts_of(torn) + unnamed
    said = Phrase(
        "{n} (entry|entries) can be read in it, and saved to another file with “salvage”.",
        None,
        entries,
    )
    lost = Phrase("Damaged: {parts}.", parts=joined(*parts, by=", ")) if parts else ""
    return Survey(sentence=joined(lost, said), entries=entries, parts=parts)


def parts_of(tables: Iterable[str]) -> tuple[Phrase, ...]:
    """What a person calls that which stands in these tables, each once."""
    return tuple(dict.fromkeys(_PARTS.get(table, _OTHER) for table in tables))


def salvage(
    file: Path,
    secret: Secret,
    to: Path,
    *,
    place: Place | None = None,
    clock: Clock = system_clock,
) -> Done[Salvaged]:
    """Writes what can be read of a damaged file to a new one; the damaged file stays as it is.

    Raises NotAPortfolio, WrongKey, Damaged where nothing can be read, Refused where `to` is there.
    """
    if to.exists():
        message = Phrase(
            "“{name}” is there already. Choose another name; nothing was changed.", name=to.name
        )
        raise Refused(message)
    key = _key_to_salvage(file, secret, surroundings(place, clock))
    if not snapshots.damage(file, key):
        message = Phrase(
            "“{name}” is not damaged: everything in it can be read. Nothing was written.",
            name=file.name,
        )
        raise Refused(message)
    saved = salvaging.salvage(file, key, to, surroundings(place, clock))
    return Done(value=saved, said=_said_of(saved, to), advice=_lost(saved))


def _key_to_salvage(file: Path, secret: Secret, here: Here) -> bytes:
    try:
        return key_of(file, secret, here, torn=True)
    except WrongKey as error:  # where the beginning of the file is lost, nobody can tell
        raise Damaged(salvaging.nothing_readable(file)) from error


def _said_of(saved: Salvaged, to: Path) -> str:
    return Phrase(
        "Saved as “{name}”: {entries}, {files}. It has the same passphrase.",
        name=to.name,
        entries=Phrase("{n} (entry|entries)", None, saved.entries),
        files=Phrase("{n} whole (file|files)", None, saved.files),
    )


def _lost(saved: Salvaged) -> tuple[str, ...]:
    again = Phrase(
        "{n} (entry was|entries were) lost and written again as the history kept (it|them).",
        None,
        saved.from_history,
    )
    torn = Phrase(
        "Damaged places were met in: {parts}. What stood on them is missing. Compare with a "
        "backup.",
        parts=joined(*parts_of(saved.torn), by=", "),
    )
    return ((again,) if saved.from_history else ()) + ((torn,) if saved.torn else ())
