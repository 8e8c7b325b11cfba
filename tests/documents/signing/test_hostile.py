"""Files made to hurt whoever reads them end quickly, in a sentence or in no signature."""

import io
import zlib

import pypdf
import pytest

from fcp_portfolio.documents.signing.checking import check
from fcp_portfolio.domain.errors import FileRefused
from tests.documents.signing.papers import PROVIDER, SUPERVISOR, sealed, signed_by

CATALOG = b"<</Type/Catalog/Pages 2 0 R%b>>"
NO_PAGES = b"<</Type/Pages/Kids[]/Count 0>>"
FORM = CATALOG % b"/AcroForm<</Fields[3 0 R]>>"
ENTITIES = b"".join(b'<!ENTITY %c "%b">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9))
LAUGHS = b'<!DOCTYPE x [<!ENTITY a "lol">' + ENTITIES + b"]><x>&j;</x>"


def stream(data: bytes, facts: bytes = b"") -> bytes:
    return b"<<%b/Length %d>>\nstream\n%b\nendstream" % (facts, len(data), data)


def pdf(*objects: bytes) -> bytes:
    """A PDF of these objects, in order of their numbers."""
    data, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    head = b"xref\n0 %d\n0000000000 65535 f \n" % size
    end = b"trailer <</Root 1 0 R/Size %d>>\nstartxref\n%d\n%%%%EOF\n" % (size, len(data))
    return data + head + table + end


def widening() -> list[bytes]:
    """Each array holds the next one ten times: written out, more than any disk holds."""
    return [b"[" + b"%d 0 R " % (n + 1) * 10 + b"]" for n in range(4, 20)] + [b"1"]


def twice_packed() -> bytes:
    packed = zlib.compress(zlib.compress(bytes(100_000_000), 9), 9)
    return stream(packed, b"/Filter[/FlateDecode/FlateDecode]")


HOSTILE = {
    "packed twice": pdf(CATALOG % b"/Metadata 3 0 R", NO_PAGES, twice_packed()),
    "pages in a circle": pdf(CATALOG % b"", b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"),
    "fields in a circle": pdf(FORM, NO_PAGES, b"<</T(a)/Kids[3 0 R 3 0 R]>>"),
}
UNSIGNED = {
    "entities": pdf(CATALOG % b"/Metadata 3 0 R", NO_PAGES, stream(LAUGHS)),
    "value in a circle": pdf(FORM, NO_PAGES, b"<</T(a)/FT/Tx/V[4 0 R 4 0 R]>>", b"[4 0 R 4 0 R]"),
    "value ever wider": pdf(FORM, NO_PAGES, b"<</T(a)/FT/Tx/V 4 0 R>>", *widening()),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_file_is_refused_in_words(name: str) -> None:
    with pytest.raises(FileRefused, match="This PDF is damaged"):
        check(HOSTILE[name])


@pytest.mark.parametrize("name", UNSIGNED)
def test_hostile_part_is_not_read_out(name: str) -> None:
    assert check(UNSIGNED[name]).sentence == "Nobody has signed this PDF."


@pytest.mark.filterwarnings("ignore")
def test_answers_that_pypdf_appends_are_accepted_through_a_chain() -> None:
    writer = pypdf.PdfWriter(io.BytesIO(sealed()), incremental=True)
    values = {"comment": "Fine", "level": "/capable"}
    writer.update_page_form_field_values(writer.pages[0], values, auto_regenerate=False)
    data = io.BytesIO()
    writer.write(data)
    assert check(data.getvalue()).unsigned == ("comment", "level")

    once = signed_by(data.getvalue(), SUPERVISOR, "Dr Sam Example")
    twice = signed_by(once, PROVIDER, "Prof Nia Nowhere")

    assert check(twice).good
    assert check(twice).signatures[1].answered == ("comment", "level")
