"""Ids, instants and canonical JSON: what cannot change once files exist."""

import hashlib
import re
import unicodedata
import uuid
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any, Literal, TypeAlias

import rfc8785

Json: TypeAlias = "bool | int | str | Sequence[Json] | Mapping[str, Json] | None"
Clock = Callable[[], datetime]

_NODE_NAMESPACE = uuid.UUID("6f1c1f0e-5f0b-4b0e-9d0a-0d8f6f0c7a11")
_MOST_MARKS = 30
_MANY_MARKS = re.compile("[\u0300-\U0010ffff]{31,}")  # no mark stands before U+0300
_JOINER = "\u034f"
_OVERRIDES = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def new_id() -> str:
    """A new random id (UUIDv4) as text; every stored thing has one."""
    return str(uuid.uuid4())


def node_id(framework_id: str, edition: str, path: str) -> str:
    """The id of a framework node: UUIDv5, so that every computer finds the same one."""
    return str(uuid.uuid5(_NODE_NAMESPACE, f"{framework_id}/{edition}/{path}"))


def setting_id(portfolio_id: str, route: str, about: str) -> str:
    """The id of what an owner sets for a rule: the same on every computer, for it is one thing."""
    return str(uuid.uuid5(uuid.UUID(portfolio_id), f"{route}/{about}"))


def system_clock() -> datetime:
    """The computer's clock, in UTC."""
    return datetime.now(UTC)


def instant_text(instant: datetime) -> str:
    """An instant as stored and exported: UTC, milliseconds, `Z`.

    Raises ValueError for a time without a zone, which would mean something else elsewhere.
    """
    if instant.tzinfo is None:
        message = "an instant has a time zone"
        raise ValueError(message)
    return instant.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def read_instant(text: str) -> datetime:
    """The instant that `instant_text` wrote."""
    return datetime.fromisoformat(text)


def local_day(instant: datetime) -> date:
    """The day on which it was where the person is, which is the one that sentences name."""
    return instant.astimezone().date()


def clean_text(text: str) -> str:
    r"""Text as it is kept: NFC, lines end in `\n`, no control characters or lone surrogates.

    Tabs and line ends stay. Control characters come from copying out of clinical systems; they
    print as nothing, break PDF and XML, and carry no meaning that a reader could see.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return composed(_CONTROL.sub("", lines))


def name_on_one_line(text: str) -> str:
    """The name of a file as it is kept and shown: in one line, read in the direction it has.

    With an override inside, a program's name reads as that of a picture.
    """
    return " ".join(_OVERRIDES.sub("", clean_text(text)).split())


def composed(text: str, form: Literal["NFC", "NFKC"] = "NFC") -> str:
    """The text in a normal form of Unicode, in a time that grows with its length alone.

    Marks in a row are put in order by comparing each with each: half a million of them would take
    hours. After every 30th a joiner that nobody sees parts them, as Unicode advises (UAX 15).
    """
    return unicodedata.normalize(form, _MANY_MARKS.sub(_parted, text))


def _parted(found: re.Match[str]) -> str:
    kept: list[str] = []
    marks = 0
    for letter in found[0]:
        marks = marks + 1 if unicodedata.combining(letter) else 0
        if marks > _MOST_MARKS:
            kept.append(_JOINER)
            marks = 1
        kept.append(letter)
    return "".join(kept)


def canonical_json(value: Json) -> bytes:
    """RFC 8785 bytes. Floats are refused: they do not survive other people's parsers."""
    return rfc8785.dumps(_plain(value))


def sha256_hex(data: bytes) -> str:
    """SHA-256 as 64 lower-case hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def _plain(value: Any) -> Any:
    """The value in dicts and lists only, which is what the library takes."""
    if isinstance(value, float | bytes | bytearray):
        message = f"canonical JSON holds no {type(value).__name__}"
        raise TypeError(message)
    if isinstance(value, Mapping):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_plain(inner) for inner in value]
    return value
