"""A verdict as lines of text: for the command line, and for a report that is kept or sent."""

from collections.abc import Iterator

from fcp_portfolio.domain.identity import instant_text
from fcp_portfolio.domain.verdict import Holder, SignatureVerdict, Verdict


def verdict_lines(verdict: Verdict) -> tuple[str, ...]:
    """The verdict first, then each signature, then what each revision brought."""
    return tuple(map(on_one_line, _lines(verdict)))


def on_one_line(text: str) -> str:
    """Text as it may be shown: names in a foreign PDF can hold line ends and commands."""
    return "".join(letter if letter.isprintable() else " " for letter in text)


def _lines(verdict: Verdict) -> Iterator[str]:
    yield verdict.sentence
    for finding in verdict.findings:
        yield f"  {finding.sentence}"
    for signature in verdict.signatures:
        yield ""
        yield f"Signature in “{signature.field}”, revision {signature.revision}"
        for line in _about(signature):
            yield f"  {line}"
    yield ""
    yield "Revisions"
    for one in verdict.revisions:
        yield f"  {one.number}  {one.what}"


def _about(signature: SignatureVerdict) -> list[str]:
    findings = [f"  {finding.sentence}" for finding in signature.findings]
    lines = [f"Unaltered since signing? {'yes' if signature.unaltered else 'no'}", *findings]
    if signature.seals:
        lines.append("It seals the document: only answers and signatures may follow.")
    if signature.holder is not None:
        lines += _whose(signature.holder)
    lines += [*_identity(signature), *_times(signature)]
    if signature.answered:
        lines.append(f"Filled in before signing: {', '.join(signature.answered)}")
    if signature.later:
        lines.append(f"Changed after it: {', '.join(signature.later)}")
    return [*lines, *signature.notes]


def _identity(signature: SignatureVerdict) -> list[str]:
    lines = [f"Identity rests on {signature.rests_on}."]
    if signature.card is not None:
        lines.append(f"The card: {signature.card.described}")
        if signature.card.voucher:
            lines.append(f"Who vouches for it: {signature.card.voucher}")
    return lines


def _times(signature: SignatureVerdict) -> list[str]:
    lines = []
    if signature.claimed is not None:
        lines.append(f"Time by the signer's computer's clock: {instant_text(signature.claimed)}")
    for stamp in signature.stamped:
        words = f"{instant_text(stamp.at)}, by {stamp.by}, whom nobody here checked"
        lines.append(f"Time stamp: {words}")
    return lines


def _whose(holder: Holder) -> list[str]:
    named = ", ".join(filter(None, (holder.name, holder.registration)))
    lines = [f"By the holder of a key that names: {named}", f"Key: {holder.words}"]
    if holder.issuer:
        lines.append(f"Certificate issued by: {holder.issuer}")
    if holder.register:
        lines.append(f"Look the registration up: {holder.register}")
    return lines
