"""A PDF written object by object, each as soon as it is complete: no document is held in memory.

A library that edits a PDF holds all of it, and holds Python's lock while it saves: seconds for a
document of some thousand pages, in which the window stands still and nobody can cancel.
"""

import zlib
from collections.abc import Callable, Iterable
from hashlib import sha256
from typing import BinaryIO

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"  # the second line says that the file is not text
_MOST_PACKED = 100  # objects that are compressed together
ENTRY = 8  # bytes of a line of the cross-reference table: kind, place, index
_QUICK = 1  # level of zlib: a table of a million like bytes takes any other half a second
_AT_PLACE, _PACKED = b"\x01", b"\x02"


class PdfFile:
    """Takes objects as bytes. `new_number` gives each object its number.

    `go_on` is called whenever something is written, and may raise to stop.
    """

    def __init__(
        self, to: BinaryIO, new_number: Callable[[], int], go_on: Callable[[], None]
    ) -> None:
        self.new_number = new_number
        self.go_on = go_on
        self._to = to
        self._position = 0
        self._waiting: list[tuple[int, bytes]] = []
        self._entries = bytearray(b"\x00\x00\x00\x00\x00\x00\xff\xff")  # object 0 is never used
        self._write(_HEADER)

    def add(self, body: bytes, number: int = 0) -> int:
        """Adds an object that is not a stream and returns its number."""
        number = number or self.new_number()
        self._waiting.append((number, body))
        if len(self._waiting) == _MOST_PACKED:
            self._pack()
        return number

    def add_stream(self, facts: bytes, data: bytes, *, number: int = 0, level: int = 6) -> int:
        """Adds a stream, whose dictionary holds the facts; level 0 leaves it readable as it is."""
        if level:
            facts, data = facts + b"/Filter/FlateDecode", zlib.compress(data, level)
        return self.add_encoded(b"<<%b/Length %d>>" % (facts, len(data)), data, number)

    def add_encoded(self, dictionary: bytes, data: bytes, number: int = 0) -> int:
        """Adds a stream whose dictionary is complete and returns its number."""
        number = number or self.new_number()
        self._begin(number)
        self._write(dictionary + b"\nstream\n")
        self._write(data)
        self._write(b"\nendstream\nendobj\n")
        return number

    def add_pieces(self, facts: bytes, pieces: Iterable[bytes]) -> int:
        """Adds a stream whose length is known when its last piece has been written."""
        number, length = self.new_number(), self.new_number()
        self._begin(number)
        self._write(b"<<%b/Length %d 0 R>>\nstream\n" % (facts, length))
        start = self._position
        for piece in pieces:
            self._write(piece)
        size = self._position - start
        self._write(b"\nendstream\nendobj\n")
        self._begin(length)
        self._write(b"%d\nendobj\n" % size)
        return number

    def finish(self, *, catalog: int, information: int, seed: bytes) -> None:
        """Writes the table of all objects. The same objects and seed give the same file."""
        self._pack()
        self._write_table(catalog=catalog, information=information, seed=seed)

    def _write_table(self, *, catalog: int, information: int, seed: bytes) -> None:
        number, start = self.new_number(), self._position
        self._locate(number, _AT_PLACE, start)
        table = bytes(self._entries)
        identity = self._identity(seed)
        facts = b"/Type/XRef/Size %d/W[1 5 2]/Root %d 0 R/Info %d 0 R/ID[<%b><%b>]" % (
            len(table) // ENTRY,
            catalog,
            information,
            identity,
            identity,
        )
        self.add_stream(facts, table, number=number, level=_QUICK)
        self._write(b"startxref\n%d\n%%%%EOF\n" % start)

    def _identity(self, seed: bytes) -> bytes:
        return sha256(bytes(self._entries) + seed).hexdigest()[:32].encode()

    def _pack(self) -> None:
        if not self._waiting:
            return
        waiting, self._waiting = self._waiting, []
        container, places, start = self.new_number(), [], 0
        for index, (number, body) in enumerate(waiting):
            places.append(b"%d %d" % (number, start))
            start += len(body) + 1
            self._locate(number, _PACKED, container, index)
        head = b" ".join(places) + b"\n"
        facts = b"/Type/ObjStm/N %d/First %d" % (len(waiting), len(head))
        data = head + b"\n".join(body for _, body in waiting)
        self.add_stream(facts, data, number=container)

    def _begin(self, number: int) -> None:
        self._locate(number, _AT_PLACE, self._position)
        self._write(b"%d 0 obj\n" % number)

    def _locate(self, number: int, kind: bytes, place: int, index: int = 0) -> None:
        start = number * ENTRY
        missing = start + ENTRY - len(self._entries)
        if missing > 0:
            self._entries += bytes(missing)
        entry = kind + place.to_bytes(5, "big") + index.to_bytes(2, "big")
        self._entries[start : start + ENTRY] = entry

    def _write(self, data: bytes) -> None:
        self.go_on()
        self._to.write(data)
        self._position += len(data)
