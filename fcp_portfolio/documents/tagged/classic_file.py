"""A PDF with a classic table of its objects, none of them packed: any program can add to it."""

from fcp_portfolio.documents.tagged.pdf_file import ENTRY, PdfFile


class ClassicFile(PdfFile):
    """For documents that others fill in and sign.

    Some programs that add answers at the end of a file cannot read back what they added to one
    with packed objects.
    """

    def add(self, body: bytes, number: int = 0) -> int:
        """Adds an object that is not a stream and returns its number."""
        number = number or self.new_number()
        self._begin(number)
        self._write(body + b"\nendobj\n")
        return number

    def _write_table(self, *, catalog: int, information: int, seed: bytes) -> None:
        start, places = self._position, self._places()
        lines = [
            b"%010d 00000 n \n" % place if place else b"0000000000 65535 f \n" for place in places
        ]
        self._write(b"xref\n0 %d\n%b" % (len(places), b"".join(lines)))
        identity = self._identity(seed)
        self._write(
            b"trailer\n<</Size %d/Root %d 0 R/Info %d 0 R/ID[<%b><%b>]>>\nstartxref\n%d\n%%%%EOF\n"
            % (len(places), catalog, information, identity, identity, start)
        )

    def _places(self) -> list[int]:
        """Where each object stands, by its number; 0 for numbers that none has."""
        entries = self._entries
        return [
            int.from_bytes(entries[at + 1 : at + 6], "big") if entries[at] else 0
            for at in range(0, len(entries), ENTRY)
        ]
