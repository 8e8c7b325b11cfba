"""What a signed PDF shows: each signature, what was changed afterwards, and what is wrong.

No certificate authority is trusted here, neither those of the system nor any other: a key is known
by its fingerprint or not at all. Whatever a library trips over counts against the signature.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from asn1crypto import core, parser
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import DiffResult
from pyhanko.sign.fields import MDPPerm
from pyhanko.sign.validation.generic_cms import extract_self_reported_ts, validate_sig_integrity
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import SignatureCoverageLevel

from fcp_portfolio.documents.signing.opening import damaged, opened
from fcp_portfolio.documents.signing.policy import POLICY
from fcp_portfolio.documents.signing.states import State, read_states, state_ends
from fcp_portfolio.documents.signing.structure import is_as_written
from fcp_portfolio.documents.signing.time_stamps import time_stamps
from fcp_portfolio.documents.signing.updates import hides, is_idle
from fcp_portfolio.domain.errors import FileRefused
from fcp_portfolio.domain.keys import KeyCard, fingerprint_of
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.verdict import (
    Fault,
    Finding,
    Holder,
    RestsOn,
    Revision,
    SignatureVerdict,
    Verdict,
)

_WEAK = {"md5", "sha1"}
_WEAKEST_RSA = 2048

Steps = Mapping[str, Collection[str]]
"""For each signature field, the fields that its signer answers."""


@dataclass(frozen=True, slots=True)
class _File:
    """A file opened for checking; `updates` says what is wrong with each state, by its number."""

    data: bytes
    reader: PdfFileReader
    signatures: tuple[EmbeddedPdfSignature, ...]
    states: tuple[State, ...]
    ends: tuple[int, ...]
    updates: Mapping[int, Fault]


def check(data: bytes, known: Collection[KeyCard] = (), steps: Steps | None = None) -> Verdict:
    """The verdict over any PDF; raises FileRefused for what is none, or cannot be read at all.

    `known` are the cards of keys that whoever asks has compared, or takes somebody's word for.
    `steps` comes from a request: without it a signer's fields are those filled in since the
    signature before.
    """
    file = _opened(data)
    signed_in = _signed_in(file)
    signatures = []
    for one, before in zip(file.signatures, (None, *signed_in), strict=False):
        own = frozenset((steps or {}).get(one.field_name, ()))
        signatures.append(_verdict(file, one, before, known, own))
    return Verdict(
        signatures=tuple(_with_same_key(signatures)),
        revisions=_revisions(file, signed_in),
        findings=(*_around(file), *_after_sealing(file, signed_in)) if signatures else (),
        unsigned=_unsigned(file, signed_in),
    )


def signed_fields(data: bytes) -> frozenset[str]:
    """The names of the fields in which a PDF is signed, not judged; raises FileRefused."""
    reader = opened(data)
    try:
        return frozenset(str(one.field_name) for one in reader.embedded_regular_signatures)
    except Exception as error:  # whatever a foreign file makes the library raise
        raise damaged(data) from error


def displaced(data: bytes) -> frozenset[str]:
    """The fields whose signature does not stand where it says that it does; raises FileRefused.

    So it is where a program wrote the whole file anew. Whoever forges can make it look so, too.
    """
    signatures = opened(data).embedded_regular_signatures
    return frozenset(str(one.field_name) for one in signatures if not _in_place(data, one))


def _in_place(data: bytes, signature: EmbeddedPdfSignature) -> bool:
    _, end, start, _ = (int(number) for number in signature.byte_range)
    return data[end : end + 1] == b"<" and data[start - 1 : start] == b">"


def revision_bytes(data: bytes, number: int) -> bytes:
    """The file as it stood in one of its states, counted from 1; raises FileRefused."""
    ends = _opened(data).ends
    if not 1 <= number <= len(ends):
        raise FileRefused(
            Phrase(
                "This PDF has no revision {number}. Its last one is {ends}.",
                number=number,
                ends=len(ends),
            )
        )
    return data[: ends[number - 1]]


def _opened(data: bytes) -> _File:
    reader = opened(data)
    try:
        signatures = tuple(reader.embedded_regular_signatures)
        states, ends = read_states(reader), state_ends(reader, data)
        updates = dict(_wrong_updates(data, reader, signatures, states, ends))
        return _File(data, reader, signatures, states, ends, updates)
    except Exception as error:  # whatever a foreign file makes the library raise
        raise damaged(data) from error


def _wrong_updates(
    data: bytes,
    reader: PdfFileReader,
    signatures: Sequence[EmbeddedPdfSignature],
    states: Sequence[State],
    ends: Sequence[int],
) -> Iterator[tuple[int, Fault]]:
    """What is wrong with an update after the first signature, whatever else it did."""
    sealed = bool(signatures) and _seals(reader, signatures[0])
    first = signatures[0].signed_revision if signatures else len(ends)
    for number in range(first + 1, len(ends)):
        state = reader.get_historical_resolver(number)
        if hides(state, data, ends[number - 1], ends[number]):
            yield number, Fault.HIDDEN
        elif sealed and states[number] == states[number - 1] and is_idle(state):
            yield number, Fault.IDLE


def _signed_in(file: _File) -> tuple[int, ...]:
    return tuple(one.signed_revision for one in file.signatures)


def _with_same_key(signatures: Sequence[SignatureVerdict]) -> Iterator[SignatureVerdict]:
    """Says of each in which fields its key signed before."""
    before: dict[str, tuple[str, ...]] = {}
    for one in signatures:
        key = one.holder.fingerprint if one.holder else ""
        yield replace(one, same_key=before.get(key, ()))
        if key:
            before[key] = (*before.get(key, ()), one.field)


def _verdict(
    file: _File,
    signature: EmbeddedPdfSignature,
    before: int | None,
    known: Collection[KeyCard],
    own: frozenset[str],
) -> SignatureVerdict:
    field, revision = str(signature.field_name), signature.signed_revision
    try:
        answered = own | set(_answered(file.states, revision, before, field))
        holder = _holder(signature)
        seals = _seals(file.reader, signature)
        findings = (
            *_cryptographic(signature),
            *_uncovered(file.data, signature),
            *_changed(file, signature, revision, frozenset() if seals else answered),
        )
        card = next((card for card in known if card.fingerprint == holder.fingerprint), None)
        return SignatureVerdict(
            field=field,
            revision=revision + 1,
            findings=tuple(dict.fromkeys(findings)),
            holder=holder,
            card=card,
            rests_on=_rests_on(holder, card),
            claimed=_claimed(signature),
            stamped=time_stamps(signature),
            seals=seals,
            answered=tuple(sorted(answered & file.states[revision].filled)),
            later=file.states[-1].changed_since(file.states[revision]),
        )
    except Exception:  # noqa: BLE001  anything that cannot be checked is not good
        unreadable = Finding(fault=Fault.UNREADABLE)
        return SignatureVerdict(field=field, revision=revision + 1, findings=(unreadable,))


def _seals(reader: PdfFileReader, signature: EmbeddedPdfSignature) -> bool:
    """Whether the document names this signature as its author's, which says what may follow."""
    root = reader.root
    permissions = root["/Perms"] if "/Perms" in root else {}  # noqa: SIM401  get() differs
    named = permissions["/DocMDP"] if "/DocMDP" in permissions else None  # noqa: SIM401
    same = named is not None and named.container_ref == signature.sig_object.container_ref
    return same and signature.docmdp_level is not None


def _answered(
    states: Sequence[State], revision: int, before: int | None, field: str
) -> tuple[str, ...]:
    """The fields filled in for a signature: since the one before, or at all if it is the first."""
    now = states[revision]
    changed = now.filled if before is None else now.changed_since(states[before])
    return tuple(name for name in changed if name != field)


def _cryptographic(signature: EmbeddedPdfSignature) -> list[Finding]:
    signature.compute_integrity_info(POLICY)
    certificate, info = signature.signer_cert, signature.signer_info
    content = signature.signed_data["encap_content_info"]
    if content["content"] is not core.VOID and content["content"].native is not None:
        return [Finding(fault=Fault.UNREADABLE)]
    intact, valid = validate_sig_integrity(
        info, certificate, content["content_type"].native, signature.compute_digest()
    )
    found = []
    if not intact:
        found.append(Finding(fault=Fault.BYTES_CHANGED))
    if not valid:
        found.append(Finding(fault=Fault.NOT_THIS_KEY))
    if _is_weak(signature):
        found.append(Finding(fault=Fault.WEAK))
    return found


def _is_weak(signature: EmbeddedPdfSignature) -> bool:
    key = signature.signer_cert.public_key
    small = key.algorithm == "rsa" and key.bit_size < _WEAKEST_RSA
    return small or signature.md_algorithm in _WEAK


def _uncovered(data: bytes, signature: EmbeddedPdfSignature) -> list[Finding]:
    """What stands where no signature covers anything: in its own place, and behind it."""
    _, length, start, _ = (int(number) for number in signature.byte_range)
    gap = data[length:start]
    contents = bytes.fromhex(gap[1:-1].decode("ascii"))
    used = parser.peek(contents)
    only_digits = len(gap) == 2 * len(contents) + 2  # reading skips white space
    if gap[:1] != b"<" or gap[-1:] != b">" or not only_digits or any(contents[used:]):
        return [Finding(fault=Fault.PADDING, about=str(signature.field_name))]
    if not is_as_written(signature, contents[:used]):
        return [Finding(fault=Fault.ENVELOPE, about=str(signature.field_name))]
    return []


def _changed(
    file: _File, signature: EmbeddedPdfSignature, revision: int, answered: Collection[str]
) -> list[Finding]:
    if signature.coverage < SignatureCoverageLevel.ENTIRE_REVISION:
        return [Finding(fault=Fault.PARTLY_COVERED)]
    found = []
    lock = signature.fieldmdp
    then = file.states[revision]
    for state in file.states[revision + 1 :]:
        for name in state.changed_since(then):
            if name in answered:
                found.append(Finding(fault=Fault.OWN_FIELD, about=name))
            elif lock is not None and lock.is_locked(name):
                found.append(Finding(fault=Fault.LOCKED_FIELD, about=name))
    result = signature.diff_result
    allowed = signature.docmdp_level or MDPPerm.FILL_FORMS
    if not isinstance(result, DiffResult) or result.modification_level.value > allowed.value:
        found.extend([] if found else [Finding(fault=Fault.CHANGED)])
    later = (wrong for number, wrong in file.updates.items() if number > revision)
    return found or [Finding(fault=wrong) for wrong in later]


def _holder(signature: EmbeddedPdfSignature) -> Holder:
    certificate = signature.signer_cert
    subject, issuer = certificate.subject.native, certificate.issuer.native
    validity = certificate["tbs_certificate"]["validity"]
    return Holder(
        name=_of(subject, "common_name") or certificate.subject.human_friendly,
        registration=_of(subject, "serial_number"),
        issuer=""
        if certificate.issuer == certificate.subject
        else _of(issuer, "common_name") or certificate.issuer.human_friendly,
        fingerprint=fingerprint_of(certificate.public_key.dump()),
        valid_from=validity["not_before"].native,
        valid_until=validity["not_after"].native,
    )


def _of(name: Mapping[str, object], part: str) -> str:
    value = name.get(part, "")
    return str(value[0] if isinstance(value, list) else value)


def _rests_on(holder: Holder, card: KeyCard | None) -> RestsOn:
    if card is not None:
        return RestsOn.VOUCHED if card.voucher else RestsOn.CARD
    return RestsOn.ORGANISATION if holder.issuer else RestsOn.NOTHING


def _claimed(signature: EmbeddedPdfSignature) -> datetime | None:
    claimed = extract_self_reported_ts(signature.signer_info) or signature.self_reported_timestamp
    if claimed is None or claimed.tzinfo is not None:
        return claimed
    return claimed.replace(tzinfo=UTC)


def _revisions(file: _File, signed_in: Sequence[int]) -> tuple[Revision, ...]:
    made = []
    for number, (state, end) in enumerate(zip(file.states, file.ends, strict=True)):
        signed = tuple(
            str(one.field_name)
            for one, revision in zip(file.signatures, signed_in, strict=True)
            if revision == number
        )
        changed = state.changed_since(file.states[number - 1]) if number else ()
        filled = tuple(name for name in changed if name not in signed)
        made.append(Revision(number=number + 1, end=end, signed=signed, filled=filled))
    return tuple(made)


def _unsigned(file: _File, signed_in: Sequence[int]) -> tuple[str, ...]:
    if not signed_in:
        return ()
    return file.states[-1].changed_since(file.states[signed_in[-1]])


def _around(file: _File) -> list[Finding]:
    behind = file.data[file.ends[-1] :].strip(b"\r\n")
    return [Finding(fault=Fault.AFTER)] if behind else []


def _after_sealing(file: _File, signed_in: Sequence[int]) -> list[Finding]:
    """After the seal only answers and signatures; after the last signature without one, too.

    A document without a seal may get time stamps later, which bring a field of their own.
    """
    sealed = _seals(file.reader, file.signatures[0])
    base = signed_in[0] if sealed else signed_in[-1]
    stamps = () if sealed else [one.field_name for one in file.reader.embedded_timestamp_signatures]
    then, found = file.states[base], []
    for state in file.states[base + 1 :]:
        added = sorted(set(state.fields) - set(then.fields))
        found += [Finding(fault=Fault.NEW_FIELD, about=n) for n in added if n not in stamps]
        if state.facts != then.facts:
            found.append(Finding(fault=Fault.METADATA))
        if not added and state.annotations != then.annotations:
            more = state.annotations - then.annotations
            found.append(Finding(fault=Fault.ANNOTATION if more else Fault.CHANGED))
    return list(dict.fromkeys(found))
