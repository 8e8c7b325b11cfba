"""Ids, instants and canonical JSON: what cannot change once files exist."""

import hashlib
import re
import unicodedata
import uuid
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, TypeAlias

import rfc8785

Json: TypeAlias = "None | bool | int | str | Sequence[Json] | Mapping[str, Json]"
Clock = Callable[[], datetime]

_NODE_NAMESPACE = uuid.UUID("6f1c1f0e-5f0b-4b0e-9d0a-0d8f6f0c7a11")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def new_id() -> str:
    """A new random id (UUIDv4) as text; every stored thing has one."""
    return str(uuid.uuid4())


def node_id(framework_id: str, edition: str, path: str) -> str:
    """The id of a framework node: UUIDv5, so that every computer finds the same one."""
    return str(uuid.uuid5(_NODE_NAMESPACE, f"{framework_id}/{edition}/{path}"))


def system_clock() -> datetime:
    """The computer's clock, in UTC."""
    return datetime.now(UTC)


def instant_text(instant: datetime) -> str:
    """An instant as stored and exported: UTC, milliseconds, `Z`."""
    utc = instant.astimezone(UTC)
    return f"{utc:%Y-%m-%dT%H:%M:%S}.{utc.microsecond // 1000:03d}Z"


def read_instant(text: str) -> datetime:
    """The instant that `instant_text` wrote."""
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def clean_text(text: str) -> str:
    """Text as it is kept: NFC, lines end in `\\n`, no control characters or lone surrogates.

    Tabs and line ends stay. Control characters come from copying out of clinical systems; they
    print as nothing, break PDF and XML, and carry no meaning that a reader could see.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", _CONTROL.sub("", lines))


def canonical_json(value: Json) -> bytes:
    """RFC 8785 bytes. Floats are refused: they do not survive other people's parsers."""
    _refuse_floats(value)
    return rfc8785.dumps(value)  # type: ignore[arg-type]  # its types want dict and list


def sha256_hex(data: bytes) -> str:
    """SHA-256 as 64 lower-case hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def _refuse_floats(value: Any) -> None:
    if isinstance(value, float):
        message = "canonical JSON holds no floats"
        raise TypeError(message)
    if isinstance(value, Mapping):
        for inner in value.values():
            _refuse_floats(inner)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for inner in value:
            _refuse_floats(inner)
