"""The key of a portfolio file: from a passphrase, from recovery words, or given raw.

The file's first 16 bytes are its salt. Byte 0 names the key profile, so that a file says how its
key is derived: 1 is Argon2id v19 with 64 MiB, 3 passes, 4 lanes. The recovery words are the
32-byte key itself in the BIP-39 word list with its checksum; they need no salt and no passphrase.
"""

import os
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from fcp_portfolio.domain.errors import NotAPortfolio, NotFound, Refused, StorageFailed
from fcp_portfolio.domain.file_kind import kind_named
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.paths import bytes_of

KEY_LENGTH = 32
WORDS = 24
PAGE = 4096
SALT_LENGTH = 16
PROFILE_ARGON2ID = 1
_KNOWN_FORMATS = (
    (b"%PDF", Phrase("a PDF")),
    (b"PK\x03\x04", Phrase("a zip, Word or spreadsheet file")),
    (b"SQLite format 3\x00", Phrase("an SQLite database without encryption")),
    (b"\x89PNG", Phrase("a picture")),
    (b"\xff\xd8\xff", Phrase("a picture")),
    (b"{", Phrase("a text file")),
    (b"<", Phrase("a text file")),
)


@dataclass(frozen=True, slots=True)
class Passphrase:
    """What a person types: taken as it is, spaces included."""

    text: str

    def key(self, salt: bytes) -> bytes:
        """The 32-byte key for a file with this salt; takes about a quarter of a second.

        Raises Refused for what is no text, such as bytes that the system could not read as such.
        """
        from argon2.low_level import Type, hash_secret_raw  # heavy  # noqa: PLC0415

        try:
            secret = unicodedata.normalize("NFC", self.text).encode()
        except UnicodeEncodeError as error:
            message = Phrase("This passphrase holds what is no text. Type it anew.")
            raise Refused(message) from error
        return hash_secret_raw(
            secret=secret,
            salt=salt,
            time_cost=3,
            memory_cost=64 * 1024,
            parallelism=4,
            hash_len=KEY_LENGTH,
            type=Type.ID,
            version=19,
        )


@dataclass(frozen=True, slots=True)
class RawKey:
    """The 32 bytes themselves, as the recovery words hold them."""

    data: bytes

    def key(self, salt: bytes) -> bytes:  # noqa: ARG002  the same shape as a passphrase's
        """The key, whatever the salt."""
        return self.data


Secret = Passphrase | RawKey


def new_salt() -> bytes:
    """A salt for a new file: the profile byte and 15 random ones."""
    return bytes([PROFILE_ARGON2ID]) + os.urandom(SALT_LENGTH - 1)


def recovery_words(key: bytes) -> str:
    """The key as 24 words."""
    from mnemonic import Mnemonic  # reads its word list  # noqa: PLC0415

    return Mnemonic("english").to_mnemonic(key)


def key_from_words(words: str) -> RawKey:
    """The key that the words hold; raises Refused naming what is wrong with them."""
    from mnemonic import Mnemonic  # reads its word list  # noqa: PLC0415

    lister = Mnemonic("english")
    given = words.lower().split()
    if len(given) != WORDS:
        message = Phrase(
            "A recovery sheet has {words} words; these are {given}.", words=WORDS, given=len(given)
        )
        raise Refused(message)
    unknown = [word for word in given if word not in lister.wordlist]
    if unknown:
        message = Phrase(
            "“{unknown}” is not a recovery word. Check it against your sheet.", unknown=unknown[0]
        )
        raise Refused(message)
    if not lister.check(" ".join(given)):
        message = Phrase(
            "These words do not belong together: one is wrong, or two have changed places."
        )
        raise Refused(message)
    return RawKey(bytes(lister.to_entropy(given)))


def require_portfolio(file: Path) -> None:
    """Raises NotAPortfolio or NotFound before anyone is asked for a passphrase."""
    if not file.exists():
        message = Phrase(
            "“{name}” is not there. Check the folder; nothing was changed.", name=file.name
        )
        raise NotFound(message)
    read_salt(file)


def read_salt(file: Path) -> bytes:
    """The salt of a portfolio file; raises NotAPortfolio for a file that is plainly another."""
    try:
        head = bytes_of(file, PAGE)[:PAGE]
    except FileNotFoundError as error:
        message = Phrase(
            "“{name}” is not there. Check the folder; nothing was changed.", name=file.name
        )
        raise StorageFailed(message) from error
    except OSError as error:
        message = Phrase(
            "“{name}” cannot be read: {strerror}. Nothing was changed.",
            name=file.name,
            strerror=error.strerror,
        )
        raise StorageFailed(message) from error
    _refuse_other_formats(file.name, head)
    return head[:SALT_LENGTH]


def _refuse_other_formats(name: str, head: bytes) -> None:
    kind = kind_named(name).called
    if not head:
        raise NotAPortfolio(
            Phrase("“{name}” is empty, not {kind}. Nothing was changed.", name=name, kind=kind)
        )
    for start, what in _KNOWN_FORMATS:
        if head.startswith(start):
            raise NotAPortfolio(
                Phrase(
                    "“{name}” is {what}, not {kind}. Nothing was changed.",
                    name=name,
                    kind=kind,
                    what=what,
                )
            )
    if len(head) < PAGE:
        raise NotAPortfolio(
            Phrase("“{name}” is too short to be {kind}. Nothing was changed.", name=name, kind=kind)
        )
    if head[0] != PROFILE_ARGON2ID:
        message = Phrase(
            "“{name}” is not {kind}, or one of a newer version of this program. Nothing was "
            "changed.",
            name=name,
            kind=kind,
        )
        raise NotAPortfolio(message)
