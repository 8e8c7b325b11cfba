"""What can be said of a signed PDF, in words that claim no more than was checked.

Two answers stay apart: whether anything was changed since somebody signed, and whose key it was,
with what that rests on. A name in a certificate is what its holder typed.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from fcp_portfolio.domain.keys import KeyCard, fingerprint_words
from fcp_portfolio.domain.phrase import Phrase, joined

_REGISTERS = {
    "HCPC": "https://www.hcpc-uk.org/check-the-register/",
    "GMC": "https://www.gmc-uk.org/registration-and-licensing/our-registers",
    "NMC": "https://www.nmc.org.uk/registration/search-the-register/",
}


class Fault(StrEnum):
    """Why a signature or a file is not good. The comments name the rules of a sign-off."""

    UNREADABLE = "unreadable"
    WRITTEN_ANEW = "written anew"
    BYTES_CHANGED = "bytes changed"
    NOT_THIS_KEY = "not made by this key"
    WEAK = "weak"
    PARTLY_COVERED = "partly covered"
    CHANGED = "changed"
    LOCKED_FIELD = "locked field"
    OWN_FIELD = "own field"  # 2
    NEW_FIELD = "new field"  # 5
    METADATA = "metadata"  # 5
    ANNOTATION = "annotation"  # 5
    IDLE = "idle"  # 5
    HIDDEN = "hidden"  # 5
    SHOWS_OTHERWISE = "shows otherwise"  # 3
    DISAGREES = "disagrees"  # 4
    PADDING = "padding"  # 6
    ENVELOPE = "envelope"  # 6
    AFTER = "after"  # 6


_SENTENCES = {
    Fault.UNREADABLE: Phrase("The signature cannot be read, so nothing can be said for it."),
    Fault.WRITTEN_ANEW: (
        Phrase(
            "It seems that a program wrote this copy anew, so the seal cannot be checked here. "
            "Whoever sent the request can compare it with what was sent."
        )
    ),
    Fault.BYTES_CHANGED: Phrase("Bytes that were signed have been changed since."),
    Fault.NOT_THIS_KEY: Phrase("The signature was not made by the key that it names."),
    Fault.WEAK: Phrase("The signature uses a method that is too weak today to show anything."),
    Fault.PARTLY_COVERED: Phrase(
        "The signature does not cover the whole document as it stood then."
    ),
    Fault.CHANGED: Phrase("Something other than form fields was changed after this signature."),
    Fault.LOCKED_FIELD: Phrase("The field “{about}” was changed after this signature locked it."),
    Fault.OWN_FIELD: Phrase("The field “{about}” was changed after its answer had been signed."),
    Fault.NEW_FIELD: Phrase("The form field “{about}” was added after the document was sealed."),
    Fault.METADATA: Phrase(
        "The title or other facts about the document were changed after sealing."
    ),
    Fault.ANNOTATION: Phrase("Something was laid over a page after the document was sealed."),
    Fault.IDLE: Phrase(
        "It was saved after this signature with neither an answer nor a signature in it."
    ),
    Fault.HIDDEN: Phrase("Something that nobody sees was added to the file after this signature."),
    Fault.SHOWS_OTHERWISE: Phrase("{about}."),
    Fault.DISAGREES: Phrase("{about}."),
    Fault.PADDING: Phrase("The unused space of the signature “{about}” is not empty."),
    Fault.ENVELOPE: Phrase(
        "The signature “{about}” carries more than a signature, or is oddly written."
    ),
    Fault.AFTER: Phrase("Something stands after the end of the PDF."),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that is wrong, and the field it is about, or what is wrong in words."""

    fault: Fault
    about: str = ""

    @property
    def sentence(self) -> str:
        """What is wrong, for a person."""
        said = _SENTENCES[self.fault]
        return Phrase(said.template, **({"about": self.about} if "{about}" in said else {}))


class RestsOn(StrEnum):
    """What the identity of a signer rests on."""

    CARD = Phrase("a key card that you gave")
    VOUCHED = Phrase(
        "a key card that nobody here compared, for which somebody whose card you gave vouches"
    )
    ORGANISATION = Phrase("a certificate issued by somebody whom nobody here has checked")
    NOTHING = Phrase("nothing but what the signer typed")


_AS_THE_OWNER_SAYS = {
    RestsOn.CARD: "a key card that the owner compared with them",
    RestsOn.VOUCHED: (
        "a key card that the owner did not compare, for which somebody whose card the owner "
        "compared vouches"
    ),
    RestsOn.ORGANISATION: "a certificate by somebody whom the owner has not checked",
}


def as_the_owner_says(rests_on: str) -> str:
    """What an identity rests on, for readers of the owner's document, who gave no card."""
    return next((said for one, said in _AS_THE_OWNER_SAYS.items() if one == rests_on), rests_on)


def public_register(registration: str) -> str:
    """Where a registration can be looked up; empty for a body that is not known here."""
    return next((url for body, url in _REGISTERS.items() if body in registration), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """What a certificate says of whoever holds the key."""

    name: str
    registration: str
    issuer: str
    fingerprint: str
    valid_from: datetime
    valid_until: datetime

    @property
    def words(self) -> str:
        """The fingerprint as words, to compare with a card."""
        return fingerprint_words(self.fingerprint)

    @property
    def register(self) -> str:
        """Where the registration can be looked up; empty for a body that is not known here."""
        return public_register(self.registration)


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeStamp:
    """When a service says that a signature was there, and what its certificate calls it."""

    at: datetime
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureVerdict:
    """One signature: whether anything was changed since, and whose it is.

    `revision` counts from 1. `claimed` is the time of the signer's computer's clock, `stamped`
    what time-stamp services say. `answered` are the fields that were filled in for it, `later`
    those that changed afterwards. `same_key` are the fields in which its key signed before.
    """

    field: str
    revision: int
    findings: tuple[Finding, ...]
    holder: Holder | None = None
    card: KeyCard | None = None
    rests_on: RestsOn = RestsOn.NOTHING
    claimed: datetime | None = None
    stamped: tuple[TimeStamp, ...] = ()
    seals: bool = False
    answered: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    same_key: tuple[str, ...] = ()

    @property
    def unaltered(self) -> bool:
        """Whether nothing was changed since that this signature forbids."""
        return not self.findings

    @property
    def notes(self) -> tuple[str, ...]:
        """What a person may want to know and what makes nothing worse."""
        before = (
            Phrase("The same key signed in “{field}” before.", field=field)
            for field in self.same_key
        )
        return (*self._out_of_time(), *before)

    def _out_of_time(self) -> tuple[str, ...]:
        if self.holder is None or self.claimed is None:
            return ()
        if self.claimed < self.holder.valid_from:
            return (
                Phrase("The claimed time lies before the time from which the certificate holds."),
            )
        if self.claimed > self.holder.valid_until:
            return (
                Phrase("The claimed time lies after the time until which the certificate holds."),
            )
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """One state of the file: its number from 1, where it ends, and what it brought."""

    number: int
    end: int
    signed: tuple[str, ...] = ()
    filled: tuple[str, ...] = ()

    @property
    def what(self) -> str:
        """What this state brought, in words."""
        if self.signed:
            brought = Phrase("signed in {names}", names=_names(self.signed))
            return (
                Phrase("{brought}, filled in {names}", brought=brought, names=_names(self.filled))
                if self.filled
                else brought
            )
        if self.filled:
            return Phrase("filled in {names}", names=_names(self.filled))
        if self.number == 1:
            return Phrase("the document")
        return Phrase("changed without a signature")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """A whole file: its signatures in order, its states, and what is wrong with it as a whole.

    `unsigned` are fields that were filled in after the last signature.
    """

    signatures: tuple[SignatureVerdict, ...] = ()
    revisions: tuple[Revision, ...] = ()
    findings: tuple[Finding, ...] = ()
    unsigned: tuple[str, ...] = ()

    @property
    def all_findings(self) -> tuple[Finding, ...]:
        """Everything that is wrong, of the file first; nothing twice."""
        of_signatures = (finding for one in self.signatures for finding in one.findings)
        return tuple(dict.fromkeys((*self.findings, *of_signatures)))

    @property
    def good(self) -> bool:
        """Whether there is a signature, and nothing is wrong. It says nothing of who signed."""
        return bool(self.signatures) and not self.all_findings

    @property
    def needs_a_person(self) -> bool:
        """Whether somebody must still decide: a signer is not known, or an answer not signed."""
        unknown = any(one.card is None for one in self.signatures)
        return not self.signatures or unknown or bool(self.unsigned)

    @property
    def sentence(self) -> str:
        """The verdict in one sentence."""
        if not self.signatures:
            return Phrase("Nobody has signed this PDF.")
        found = self.all_findings
        if found:
            more = Phrase("({count} findings in all.)", count=len(found)) if found[1:] else ""
            return joined(Phrase("Not good."), found[0].sentence, more)
        if self.unsigned:
            return Phrase(
                "Unaltered where it is signed; {names} filled in, not signed.",
                names=_names(self.unsigned),
            )
        known = sum(one.card is not None for one in self.signatures)
        return Phrase(
            "Unaltered since signing. Signatures: {signatures}, by keys on cards that you gave: "
            "{known}.",
            signatures=len(self.signatures),
            known=known,
        )


def _names(names: tuple[str, ...]) -> str:
    return ", ".join(f"“{name}”" for name in names)
