"""Every byte of an encrypted file as plain text: free pages, slack and log included.

SQLCipher 4 encrypts each page of 4096 bytes by itself: AES-256-CBC under the raw key, with the
initial vector and an HMAC in its last 80 bytes. The first page begins with the salt.
"""

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, RESERVED, SALT = 4096, 80, 16
LOG_HEAD, FRAME_HEAD = 32, 24


def plain(file: Path, key: bytes) -> bytes:
    """The pages of a database, or of its log, decrypted one after the other."""
    return b"".join(_plain(page, key, first) for page, first in _pages(file))


def _pages(file: Path) -> Iterator[tuple[bytes, bool]]:
    data = file.read_bytes()
    if not file.name.endswith("-wal"):
        for start in range(0, len(data), PAGE):
            yield data[start : start + PAGE], start == 0
        return
    for start in range(LOG_HEAD, len(data), FRAME_HEAD + PAGE):
        number = int.from_bytes(data[start : start + 4], "big")
        yield data[start + FRAME_HEAD : start + FRAME_HEAD + PAGE], number == 1


def _plain(page: bytes, key: bytes, first: bool) -> bytes:
    if len(page) < PAGE:
        return b""
    body, vector = page[SALT if first else 0 : -RESERVED], page[-RESERVED : -RESERVED + SALT]
    decryptor = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
    return decryptor.update(body) + decryptor.finalize()


def says(data: bytes, word: str) -> bool:
    """Whether bytes hold a word: in UTF-8 or UTF-16, as written, in capitals or small letters."""
    small = data.lower()
    return any(
        word.lower().encode(coding) in small for coding in ("utf-8", "utf-16-le", "utf-16-be")
    )
