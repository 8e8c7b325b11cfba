"""`verify`: what the signatures in a PDF show. Works without a portfolio."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fcp_portfolio.cli.terminal import (
    NEEDS_A_PERSON,
    REFUSED,
    AsJson,
    say,
    show,
    show_done,
    show_json,
)
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.identity import Json, instant_text
from fcp_portfolio.domain.told import told_json, told_lines
from fcp_portfolio.domain.verdict_text import on_one_line, verdict_lines

if TYPE_CHECKING:
    from fcp_portfolio.domain.returned import ToldAnswer
    from fcp_portfolio.domain.verdict import Holder, SignatureVerdict, Verdict


def verify(
    pdf: Annotated[Path, typer.Argument(metavar="PDF", help="Any signed PDF.")],
    *,
    know: Annotated[
        list[Path] | None,
        typer.Option(metavar="CARD", help="A key card you compared. May be repeated."),
    ] = None,
    card: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="CARD", help="A key card that counts where somebody you know vouches for it."
        ),
    ] = None,
    revision: Annotated[
        int | None, typer.Option(metavar="N", help="Write the PDF as it stood at this revision.")
    ] = None,
    to: Annotated[Path | None, typer.Option(metavar="OUT", help="Where to write it.")] = None,
    as_json: AsJson = False,
) -> None:
    """Says what was changed since each signature, and whose it is."""
    from fcp_portfolio.services import verification

    if (revision is None) != (to is None):
        message = "Give --revision and --to together. Nothing was written."
        raise Refused(message)
    verdict = verification.verify(pdf, know or (), card or ())
    if revision is not None and to is not None:
        show_done(verification.save_revision(pdf, revision, to))
    answers = verification.answers_of(pdf, verdict)
    told = verification.told_of(pdf)
    said = told_lines(told, verdict)
    if as_json:
        inside = {"answers": [*map(_answer, answers)], "told": [*said], **told_json(told)}
        show_json("verification", {**_as_json(verdict), **inside})
    else:
        for line in (
            *map(on_one_line, said),
            *verdict_lines(verdict),
            *map(_answer_line, answers),
        ):
            show(line)
    _end(verdict)


def _end(verdict: "Verdict") -> None:
    if verdict.all_findings:
        say(on_one_line(verdict.sentence))
        raise typer.Exit(REFUSED)
    if verdict.needs_a_person:
        say(on_one_line(_why_a_person(verdict)))
        raise typer.Exit(NEEDS_A_PERSON)


def _why_a_person(verdict: "Verdict") -> str:
    if not verdict.signatures or verdict.unsigned:
        return verdict.sentence
    return "A signer is not known: compare the key with the card of the person it should be."


def _as_json(verdict: "Verdict") -> dict[str, Json]:
    return {
        "good": verdict.good,
        "needs_a_person": verdict.needs_a_person,
        "verdict": verdict.sentence,
        "findings": [_finding(one.fault, one.about, one.sentence) for one in verdict.findings],
        "signatures": [_signature(one) for one in verdict.signatures],
        "revisions": [
            {
                "number": one.number,
                "end": one.end,
                "what": one.what,
                "signed": one.signed,
                "filled": one.filled,
            }
            for one in verdict.revisions
        ],
        "unsigned": verdict.unsigned,
    }


def _signature(one: "SignatureVerdict") -> dict[str, Json]:
    return {
        "field": one.field,
        "revision": one.revision,
        "seals": one.seals,
        "unaltered": one.unaltered,
        "findings": [_finding(item.fault, item.about, item.sentence) for item in one.findings],
        "holder": holder_json(one.holder) if one.holder else None,
        "rests_on": one.rests_on.name.lower(),
        "card": one.card.described if one.card else None,
        "voucher": one.card.voucher if one.card else "",
        "signers_clock": instant_text(one.claimed) if one.claimed else None,
        "time_stamps": [{"at": instant_text(stamp.at), "by": stamp.by} for stamp in one.stamped],
        "answered": one.answered,
        "changed_later": one.later,
        "notes": one.notes,
    }


def _answer(one: "ToldAnswer") -> dict[str, Json]:
    return {
        "role": str(one.role),
        "signed": one.signed,
        "question": one.question,
        "answer": one.answer,
        "page": one.page,
    }


def _answer_line(one: "ToldAnswer") -> str:
    unsigned = "" if one.signed else ", not signed"
    said = f"{one.question}: {one.answer} (page {one.page}, {one.role}{unsigned})"
    return on_one_line(said)


def holder_json(holder: "Holder") -> dict[str, Json]:
    """Whose key it is, as their certificate says."""
    return {
        "name": holder.name,
        "registration": holder.registration,
        "register": holder.register,
        "issuer": holder.issuer,
        "fingerprint": holder.fingerprint,
        "words": holder.words,
        "valid_from": instant_text(holder.valid_from),
        "valid_until": instant_text(holder.valid_until),
    }


def _finding(fault: str, about: str, sentence: str) -> dict[str, Json]:
    return {"fault": fault, "about": about, "sentence": sentence}


COMMANDS = (verify,)
