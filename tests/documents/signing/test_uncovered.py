"""What no signature covers has a rule: it is empty, or needed, or seen to be what it says."""

import io
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest
from asn1crypto import cms, core
from asn1crypto import x509 as asn1_x509
from pyhanko.pdf_utils import generic as g

from fcp_portfolio.documents.signing.checking import check
from fcp_portfolio.domain.errors import FileRefused
from fcp_portfolio.domain.verdict import Fault
from tests.documents.signing import foreign
from tests.documents.signing.papers import (
    OWNER,
    PROVIDER,
    SUPERVISOR,
    answered,
    blank,
    chain,
    key,
    sealed,
    signed_by,
    supervised,
)
from tests.documents.signing.tampering import Writer, changed, choose, field, fill

SAM = key("Dr Sam Example", "GMC 0000000")


def faults(data: bytes) -> set[Fault]:
    return {one.fault for one in check(data).all_findings}


def contents(data: bytes) -> bytes:
    """The last signature in a file, as it is written there."""
    start = data.rindex(b"/Contents <") + len(b"/Contents <")
    return data[start : data.index(b">", start)]


def with_envelope(data: bytes, change: Callable[[cms.SignedData], object]) -> bytes:
    """The last signature with something else where it covers nothing."""
    written = contents(data)
    held = cms.ContentInfo.load(bytes.fromhex(written.decode()))
    change(held["content"])
    more = held.dump(force=True).hex().encode()
    return data.replace(written, more.ljust(len(written), b"0"))


# Updates


def hide(writer: Writer) -> None:
    writer.add_object(g.pdf_string("hidden"))


def hide_a_drawing(writer: Writer) -> None:
    """As poppler leaves one behind, but of something that no field shows."""
    form = {g.pdf_name("/Subtype"): g.pdf_name("/Form")}
    writer.add_object(g.StreamObject(form, stream_data=b"BT (hidden) Tj ET"))


def leave_a_copy(writer: Writer) -> None:
    fill("name_provider", "Nia")(writer)
    form = {g.pdf_name("/Subtype"): g.pdf_name("/Form")}
    look = field(writer, "name_provider")["/AP"]["/N"]
    writer.add_object(g.StreamObject(form, stream_data=look.data))
    writer.add_object(g.StreamObject(form, stream_data=b" "))


def hide_in_the_trailer(writer: Writer) -> None:
    fill("name_provider", "Nia")(writer)
    writer.set_custom_trailer_entry(g.pdf_name("/Hidden"), g.pdf_string("hidden"))


def put(text: bytes, before: bytes) -> Callable[[bytes], bytes]:
    """Text put before the last of something in the appended update, its table set right."""

    def forge(data: bytes) -> bytes:
        honest = changed(data, fill("name_provider", "Nia"))
        place = honest.rindex(before)
        told = int(honest[honest.rindex(b"startxref") + 9 :].split()[0])
        moved = told + len(text) if place <= told else told
        end = honest.rindex(b"startxref")
        return honest[:place] + text + honest[place:end] + b"startxref\n%d\n%%%%EOF\n" % moved

    return forge


HIDDEN = {
    "object": lambda data: changed(data, hide),
    "drawing": lambda data: changed(data, hide_a_drawing),
    "trailer": lambda data: changed(data, hide_in_the_trailer),
    "remark before the table": put(b"\n% hidden", b"\nxref\n"),
    "object that no table lists": put(b"\n99 0 obj (hidden) endobj", b"\nxref\n"),
    "words before the table": put(b"\n(hidden)", b"\nxref\n"),
    "remark before the trailer's end": put(b"% hidden\n", b">>\nstartxref"),
    "remark before the end": put(b"% hidden\n", b"startxref"),
}


@pytest.mark.parametrize("name", HIDDEN)
@pytest.mark.parametrize("base", [supervised, blank])
def test_what_nobody_sees_is_refused_in_an_update(name: str, base: Callable[[], bytes]) -> None:
    data = base() if base is supervised else signed_by(blank(), SUPERVISOR, "Dr Sam Example")
    assert faults(HIDDEN[name](data)) == {Fault.HIDDEN}


def test_remark_inside_an_object_is_refused() -> None:
    data = changed(supervised(), fill("name_provider", "Nia"))
    start = data.rindex(b"/V (Nia)")
    # The remark takes the place of white space, so that no table has to be set right.
    assert b"/V (Nia)\n" in data[start:]
    longer = changed(supervised(), fill("name_provider", "N" * 60))
    place = longer.rindex(b"/V (" + b"N" * 60)
    said = b"/V (" + b"N" * 40 + b")% hidden words 12"
    forged = longer[:place] + said.ljust(65) + longer[place + 65 :]
    assert faults(forged) == {Fault.HIDDEN}


def test_copies_and_empty_drawings_that_programs_leave_behind_are_let_be() -> None:
    assert faults(changed(supervised(), leave_a_copy)) == set()


def test_update_without_an_answer_is_refused_after_the_seal() -> None:
    writer = pypdf.PdfWriter(io.BytesIO(supervised()), incremental=True)
    writer.set_need_appearances_writer(False)
    out = io.BytesIO()
    writer.write(out)
    assert len(out.getvalue()) > len(supervised())
    assert faults(out.getvalue()) == {Fault.IDLE}


def test_field_that_is_written_again_as_it_was_is_an_answer() -> None:
    data = changed(supervised(), lambda writer: writer.update_container(field(writer, "comment")))
    assert faults(data) == set()


def test_certificates_to_check_with_may_be_put_beside() -> None:
    assert faults(foreign.with_certificates(chain(), SAM)) == set()
    assert faults(foreign.with_certificates(signed_by(blank(), OWNER, "Robin"), SAM)) == set()


# When and by what it was saved


def info(key: str, value: str) -> Callable[[Writer], None]:
    def change(writer: Writer) -> None:
        writer.trailer_view["/Info"][g.pdf_name(key)] = g.pdf_string(value)
        writer.update_container(writer.trailer_view["/Info"])
        fill("name_provider", "Nia")(writer)

    return change


def xmp(old: bytes, new: bytes) -> Callable[[Writer], None]:
    def change(writer: Writer) -> None:
        stream = writer.root["/Metadata"]
        assert old in stream.data
        stream._data, stream._encoded_data = stream.data.replace(old, new), None  # noqa: SLF001
        writer.update_container(stream)
        fill("name_provider", "Nia")(writer)

    return change


END = b"</x:xmpmeta>"
DATED = b'<rdf:Description xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmp:%b="%b" '
DATED += b'xmlns:xmp="http://ns.adobe.com/xap/1.0/" rdf:about=""/></rdf:RDF>'
SAVED = {
    "date": info("/ModDate", "D:20261124103000+01'00'"),
    "program": info("/Producer", "A program 1.2 (a library 3.4)"),
    "XMP date": xmp(b"</rdf:RDF>", DATED % (b"ModifyDate", b"2026-11-24T10:30:00Z")),
    "XMP date of itself": xmp(b"</rdf:RDF>", DATED % (b"MetadataDate", b"2026-11-24")),
}
SAID = {
    "date": info("/ModDate", "He never saw it"),
    "program": info("/Producer", "words\n" * 9),
    "long program": info("/Producer", "words" * 99),
    "XMP date": xmp(b"</rdf:RDF>", DATED % (b"ModifyDate", b"He never saw it")),
    "XMP remark": xmp(END, b"<!-- He never saw it -->" + END),
    "XMP instruction": xmp(END, b"<?say it?>" + END),
    "XMP text": xmp(END, b"He never saw it" + END),
}


@pytest.mark.parametrize("name", SAVED)
def test_when_and_by_what_it_was_saved_is_let_be(name: str) -> None:
    assert faults(changed(supervised(), SAVED[name])) == set()


@pytest.mark.parametrize("name", SAID)
def test_words_in_the_place_of_a_date_or_program_are_refused(name: str) -> None:
    assert faults(changed(supervised(), SAID[name])) == {Fault.METADATA}


# The signature's own structure


def attribute(kind: str, value: object) -> Callable[[cms.SignedData], None]:
    def change(signed: cms.SignedData) -> None:
        one = cms.CMSAttribute({"type": kind, "values": [value]})
        signed["signer_infos"][0]["unsigned_attrs"] = [one]

    return change


def with_a_stranger(signed: cms.SignedData) -> None:
    other = asn1_x509.Certificate.load(key("Prof Nia Nowhere").certificate_der)
    signed["certificates"].append(cms.CertificateChoices({"certificate": other}))


def with_another_name(signed: cms.SignedData) -> None:
    held = bytearray(signed["certificates"][0].chosen.dump())
    place = held.index(b"Dr Sam")
    held[place : place + 6] = b"Dr Pam"
    other = asn1_x509.Certificate.load(bytes(held))
    signed["certificates"] = [cms.CertificateChoices({"certificate": other})]
    signed["signer_infos"][0]["sid"] = cms.SignerIdentifier(
        {
            "issuer_and_serial_number": {
                "issuer": other.issuer,
                "serial_number": other.serial_number,
            }
        }
    )


def with_a_like_name(signed: cms.SignedData) -> None:
    info = signed["signer_infos"][0]
    like = info["sid"].dump().replace(b"Dr Sam", b"DR SAM")
    info["sid"] = cms.SignerIdentifier.load(like)


def token_of(data: bytes) -> core.Asn1Value:
    """A time stamp of the last signature in a file."""
    signed = cms.ContentInfo.load(bytes.fromhex(contents(data).decode()))["content"]
    return signed["signer_infos"][0]["unsigned_attrs"][0]["values"][0]


ENVELOPES = {
    "unknown attribute": attribute("1.2.3.4.5", core.Any(core.UTF8String("more"))),
    "version": lambda signed: signed.__setitem__("version", "v3"),
    "another method": lambda signed: signed["digest_algorithms"].append({"algorithm": "sha512"}),
    "a stranger's certificate": with_a_stranger,
    "a like name": with_a_like_name,
}


@pytest.mark.parametrize("name", ENVELOPES)
def test_envelope_with_more_than_is_needed_is_refused(name: str) -> None:
    data = foreign.stamped(answered(), SUPERVISOR, SAM)
    assert faults(with_envelope(data, ENVELOPES[name])) == {Fault.ENVELOPE}


def test_time_stamp_of_the_signature_is_let_be() -> None:
    assert faults(foreign.stamped(answered(), SUPERVISOR, SAM)) == set()


def test_time_stamp_of_another_signature_is_refused() -> None:
    data, other = (foreign.stamped(one, SUPERVISOR, SAM) for one in (answered(), sealed()))
    moved = attribute("signature_time_stamp_token", token_of(other))
    assert faults(with_envelope(data, moved)) == {Fault.ENVELOPE}


def test_certificate_that_no_signature_names_vouches_for_itself(tmp_path: Path) -> None:
    data = foreign.by_openssl(answered(), SUPERVISOR, SAM, tmp_path)
    assert faults(data) == set()
    assert faults(with_envelope(data, with_another_name)) == {Fault.ENVELOPE}


@pytest.mark.parametrize("options", [(), ("-cades",), ("-keyid",)])
def test_signature_by_openssl_is_good(options: tuple[str, ...], tmp_path: Path) -> None:
    data = foreign.by_openssl(answered(), SUPERVISOR, SAM, tmp_path, *options)
    assert faults(data) == set()
    assert faults(signed_by(data, PROVIDER, "Prof Nia Nowhere")) == set()


@pytest.mark.parametrize("options", [(), ("-etsi",)])
def test_signature_by_poppler_is_good(options: tuple[str, ...], tmp_path: Path) -> None:
    plain = changed(changed(blank(), fill("comment", "Sound")), choose("capable"))
    data = foreign.by_poppler(plain, SUPERVISOR, SAM, tmp_path, *options)
    assert faults(data) == set()


def flipped(data: bytes, step: int) -> list[int]:
    """The bits of the last signature, of every so many one, that can be changed unnoticed."""
    written = contents(data)
    held = bytearray.fromhex(written.decode())
    unnoticed = []
    for bit in range(0, 8 * len(held.rstrip(b"\0")), step):
        held[bit // 8] ^= 1 << bit % 8
        try:
            if check(data.replace(written, held.hex().encode())).good:
                unnoticed.append(bit)
        except FileRefused:
            pass
        held[bit // 8] ^= 1 << bit % 8
    return unnoticed


def test_no_bit_of_the_structure_can_be_changed() -> None:
    assert flipped(sealed(), 97) == []


@pytest.mark.slow
def test_no_bit_of_any_place_in_the_structure_can_be_changed() -> None:
    assert flipped(sealed(), 5) == []
