"""Breaks real files: bytes, tokens, numbers, and the parts inside archives and PDFs."""

import io
import re
import zipfile
from collections.abc import Callable
from random import Random

import pikepdf

_NUMBER = re.compile(rb"(?<![\w.])\d{1,9}(?![\w.])")
_WORD = re.compile(rb"[A-Za-z/<&\[{(]{1,12}")
_NASTY = (
    b"\x00",
    b"\xff\xfe",
    b"\xed\xa0\x80",
    b"\\ud800",
    b"\\u0000",
    "\u202egnp.exe".encode(),
    b"e\xcc\x81" + b"\xcc\xa3\xcc\x81" * 200,
    b"<b>&amp;</b>",
    b"&lol;",
    b"=cmd|'/C calc'!A0",
    b"'; DROP TABLE entry; --",
    b'" OR NEAR(',
    b"../../../../tmp/away",
    b"[" * 300,
    b"{" * 300,
    b"1" * 5000,
    b"-1",
    b"1e999",
    b"a" * 20_000,
)
_SELDOM = 0.1
_NUMBERS = (b"0", b"-1", b"2147483647", b"4294967296", b"99999999999999999999")


def broken(data: bytes, chance: Random) -> bytes:
    """The file with one to three things wrong."""
    for _ in range(chance.choice((1, 1, 2, 3))):
        data = chance.choice(_ways(data))(data, chance) or data
    return data


def _ways(data: bytes) -> tuple[Callable[[bytes, Random], bytes], ...]:
    plain = (_bits, _piece, _cut, _token, _number, _repeated)
    if data.startswith(b"PK"):
        return (*plain, _part, _part, _part, _part)
    if data.startswith(b"%PDF"):
        return (*plain, _object, _object, _object)
    return plain


def _bits(data: bytes, chance: Random) -> bytes:
    kept = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 5, 20, 100))):
        kept[chance.randrange(len(kept))] ^= 1 << chance.randrange(8)
    return bytes(kept)


def _piece(data: bytes, chance: Random) -> bytes:
    start = chance.randrange(len(data))
    return data[:start] + data[start + chance.randrange(1, 400) :]


def _cut(data: bytes, chance: Random) -> bytes:
    return data[: chance.randrange(1, len(data) + 1)]


def _repeated(data: bytes, chance: Random) -> bytes:
    start = chance.randrange(len(data))
    piece = data[start : start + chance.randrange(1, 400)]
    return data[:start] + piece * chance.choice((2, 10, 1_000)) + data[start:]


def _token(data: bytes, chance: Random) -> bytes:
    found = list(_WORD.finditer(data, chance.randrange(len(data)), len(data)))[:50]
    start, end = chance.choice(found).span() if found else (0, 0)
    return data[:start] + chance.choice(_NASTY) + data[chance.choice((start, end)) :]


def _number(data: bytes, chance: Random) -> bytes:
    found = list(_NUMBER.finditer(data, chance.randrange(len(data)), len(data)))[:50]
    if not found:
        return data
    start, end = chance.choice(found).span()
    return data[:start] + chance.choice(_NUMBERS) + data[end:]


def _part(data: bytes, chance: Random) -> bytes:
    """A part of an archive broken, and packed again so that its checksum is right."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = [(one.filename, archive.read(one)) for one in archive.infolist()]
    except Exception:  # noqa: BLE001  it is too broken to be unpacked
        return data
    chosen, out = chance.randrange(len(parts)), io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for place, (name, content) in enumerate(parts):
            wrong = place == chosen and bool(content)
            away = "../../away/" if wrong and chance.random() < _SELDOM else ""
            archive.writestr(away + name, broken(content, chance) if wrong else content)
    return out.getvalue()


def _object(data: bytes, chance: Random) -> bytes:
    """A PDF whose streams are unpacked, so that what is in them is broken too."""
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            out = io.BytesIO()
            pdf.save(out, qdf=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    except Exception:  # noqa: BLE001  it is too broken to be unpacked
        return data
    return chance.choice((_token, _number, _bits, _piece, _repeated))(out.getvalue(), chance)
