"""A progress summary that somebody made: believed only where it is signed and unaltered."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from fcp_portfolio.domain.errors import FileRefused, Refused
from fcp_portfolio.domain.identity import Clock, local_day, system_clock
from fcp_portfolio.domain.keys import KeyCard
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.progress import ProgressSummary, newer_than
from fcp_portfolio.domain.verdict import Holder, RestsOn, Verdict
from fcp_portfolio.services.verification import only_seal, read_pdf

__all__ = ["ProgressRead", "newer_than", "progress_held", "read_progress", "same_signer"]

CLOCKS_DIFFER = timedelta(hours=1)  # by so much another computer's clock may be ahead


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressRead:
    """A summary whose seal holds: what it says, and by whose key it was signed.

    `holder` is the certificate: the name and the registration in it are what its holder typed.
    `card` is theirs where it was among those given, `rests_on` says what their identity rests on.
    The pages were drawn from the data by the program of whoever made it; that they agree with it
    is not checked, and nothing here is read from them. `data` are the bytes of the whole file.
    """

    summary: ProgressSummary
    verdict: Verdict
    holder: Holder
    card: KeyCard | None
    rests_on: RestsOn
    data: bytes

    @property
    def fingerprint(self) -> str:
        """The key by which it was signed."""
        return self.holder.fingerprint

    @property
    def notes(self) -> tuple[str, ...]:
        """What a person should know before going by it."""
        named = (self.holder.name, self.holder.registration)
        said = (self.summary.owner, self.summary.registration)
        differs = Phrase(
            "The certificate names {named}, the summary {said}.",
            named=", ".join(filter(None, named)),
            said=", ".join(filter(None, said)),
        )
        unknown = Phrase(
            "The signer is not known: compare the words of the key with the person it should be."
        )
        return tuple(
            note for note, holds in ((differs, named != said), (unknown, not self.card)) if holds
        )


def read_progress(
    source: Path | bytes, cards: Collection[KeyCard] = (), *, clock: Clock = system_clock
) -> ProgressRead:
    """The summary in a PDF; raises FileRefused for what is none, or not signed, or altered since.

    So it does for one from the future, or of another version. `cards` are those of keys that
    whoever reads it knows. It is read in the process apart.
    """
    from fcp_portfolio.documents.apart import apart  # heavy
    from fcp_portfolio.documents.progress_pdf.reading import judged_progress

    data = source if isinstance(source, bytes) else read_pdf(source)
    summary, verdict = apart(judged_progress, data, tuple(cards))
    signature = only_seal(verdict, Phrase("progress summary"))
    if summary.made > clock() + CLOCKS_DIFFER:
        message = Phrase(
            "This progress summary says that it was made on {day}, which is still to come. Nothing "
            "was taken in.",
            day=local_day(summary.made),
        )
        raise FileRefused(message)
    assert signature.holder is not None  # noqa: S101  a good signature has one
    return ProgressRead(
        summary=summary,
        verdict=verdict,
        holder=signature.holder,
        card=signature.card,
        rests_on=signature.rests_on,
        data=data,
    )


def progress_held(data: bytes) -> ProgressSummary | None:
    """What a PDF says as a progress summary, believed in nothing; None where it is none.

    To say what a file is. Takes seconds for a large PDF, and gives None for one that cannot be
    read.
    """
    from fcp_portfolio.documents.apart import apart  # heavy
    from fcp_portfolio.documents.progress_pdf.reading import progress_in

    try:
        return apart(progress_in, data)
    except FileRefused:
        return None


def same_signer(found: ProgressRead, fingerprints: Collection[str]) -> None:
    """Raises Refused where it was signed by none of the keys by which the same person signed."""
    if fingerprints and found.fingerprint not in fingerprints:
        message = Phrase(
            "This progress summary was signed with another key than those of {owner} before. Ask "
            "whether the key was replaced, and compare the words of the new one. Nothing was taken "
            "in.",
            owner=found.summary.owner,
        )
        raise Refused(message)
