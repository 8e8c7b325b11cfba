"""Forgeries that change nothing a reader sees: hidden in an update, or beside a signature."""

from collections.abc import Mapping
from random import Random

from asn1crypto import cms, core
from pyhanko.pdf_utils import generic as g

from fcp_portfolio.domain.verdict import Fault, Finding
from tests.documents.answers import varied as v
from tests.documents.answers.forging import Forged, Variant, by, contents, drawing, name
from tests.documents.answers.papers import REVIEWER
from tests.documents.signing import tampering as t

_HIDDEN = Finding(fault=Fault.HIDDEN).sentence
_MORE = "carries more than a signature"


def hide_words(writer: t.Writer, chance: Random) -> None:
    writer.add_object(g.pdf_string(v.words(chance, 40)))


def hide_drawing(writer: t.Writer, chance: Random) -> None:
    form = {name("Subtype"): name("Form")}
    writer.add_object(g.StreamObject(form, stream_data=drawing(chance)))


def save_again(writer: t.Writer, _chance: Random) -> None:
    writer.update_container(writer.root["/AcroForm"])


def remark(chance: Random) -> Forged:
    """Behind the table of an update that writes a field as it was."""

    def touch(writer: t.Writer) -> None:
        writer.update_container(t.field(writer, REVIEWER))

    data = t.changed(v.finished(chance), touch)
    place = data.rindex(b"startxref")
    return Forged(data[:place] + f"% {v.words(chance)}\n".encode() + data[place:], _HIDDEN)


def put_beside(chance: Random) -> Forged:
    """An attribute that the signature does not cover."""
    data = v.finished(chance)
    written = contents(data)
    held = cms.ContentInfo.load(bytes.fromhex(written.decode()))
    said = core.Any(core.UTF8String(v.words(chance, 3)))
    more = cms.CMSAttribute({"type": f"1.2.3.{chance.randrange(999)}", "values": [said]})
    held["content"]["signer_infos"][0]["unsigned_attrs"] = [more]
    forged = held.dump(force=True).hex().encode().ljust(len(written), b"0")
    return Forged(data.replace(written, forged), _MORE)


def name_alike(chance: Random) -> Forged:
    """The signer's name in small and capital letters, as the envelope writes it."""
    data = v.finished(chance)
    written = contents(data)
    held = bytearray.fromhex(written.decode())
    info = cms.ContentInfo.load(bytes(held))["content"]["signer_infos"][0]
    issuer, named = info["sid"].chosen["issuer"].dump(), info["sid"].dump()
    start = held.index(named) + named.index(issuer)
    letters = [n for n in range(start, start + len(issuer)) if chr(held[n]) in "aeiomplrx"]
    for place in chance.sample(letters, chance.randint(1, 5)):
        held[place] ^= 0x20
    return Forged(data.replace(written, held.hex().encode()), _MORE)


UNSEEN: Mapping[str, list[Variant]] = {
    "something that nobody sees in an update": [
        by(hide_words, _HIDDEN),
        by(hide_drawing, _HIDDEN),
        by(save_again, Finding(fault=Fault.IDLE).sentence),
        remark,
    ],
    "something put beside a signature, or its envelope rewritten": [put_beside, name_alike],
}
