"""`group take`, `withdraw`, `map`, `record`, `entry`: what goes between members and their group."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fcp_portfolio.cli.group.options import GroupMember, MeetingId
from fcp_portfolio.cli.terminal import (
    NEEDS_A_PERSON,
    AsJson,
    File,
    PassphraseFile,
    PdfToWrite,
    Reason,
    Since,
    Until,
    opened,
    say,
    show,
    show_done,
    show_json,
)
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.domain.group.bands import AnotherKey, CapabilityIn
from fcp_portfolio.domain.group.group_map import MEANING, NOT_HIDDEN, too_few
from fcp_portfolio.domain.identity import Json
from fcp_portfolio.domain.keys import fingerprint_words

if TYPE_CHECKING:
    from fcp_portfolio.services.group.mapping import MapNow


def take(
    file: File,
    summary: Annotated[
        Path, typer.Argument(metavar="SUMMARY.pdf", help="A progress summary made for the group.")
    ],
    *,
    member: Annotated[
        str, typer.Option(metavar="MEMBER", help="Whose it is, where the name does not tell.")
    ] = "",
    know: Annotated[
        list[Path] | None,
        typer.Option(metavar="CARD", help="A key card you compared. May be repeated."),
    ] = None,
    new_key: Annotated[
        str,
        typer.Option(
            metavar="WORDS", help="The words of the key that the member says they have now."
        ),
    ] = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Takes in the summary that a member hands in, in bands, for the group's map."""
    from fcp_portfolio.services.group.bands import take_summary
    from fcp_portfolio.services.verification import card_in

    with opened(file, passphrase_file, kind=FileKind.GROUP) as group:
        cards = tuple(map(card_in, know or ()))
        try:
            done = take_summary(group, summary, member=member, cards=cards, new_key=new_key)
        except AnotherKey as error:
            raise _with_both_keys(error) from error
        show_done(done)
    if done.advice:
        raise typer.Exit(NEEDS_A_PERSON)


def _with_both_keys(error: AnotherKey) -> Refused:
    message = (
        f"{error.sentence} Known: {fingerprint_words(error.known)}. This one: "
        f"{fingerprint_words(error.found)}. Once they say so, take it in with --new-key and the "
        "words of this one."
    )
    return Refused(message)


def withdraw(file: File, member: GroupMember = "", passphrase_file: PassphraseFile = None) -> None:
    """Takes back what a member handed in. It counts no more from the next map on."""
    from fcp_portfolio.services.group.bands import withdraw_summary

    with opened(file, passphrase_file, kind=FileKind.GROUP) as group:
        show_done(withdraw_summary(group, member))


def map_(
    file: File,
    *,
    make: Annotated[
        bool, typer.Option("--make", help="Compute it anew, at most once in three months.")
    ] = False,
    as_json: AsJson = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """The group's map in three bands, topics where it is thin, and what it does not hide."""
    from fcp_portfolio.services.group.mapping import group_map, make_map

    with opened(file, passphrase_file, reading=not make, kind=FileKind.GROUP) as group:
        if make:
            show_done(make_map(group))
        now = group_map(group)
    if as_json:
        show_json("group-map", _json(now))
    else:
        _show(now)


def record(
    file: File,
    to: PdfToWrite,
    *,
    since: Since = "",
    until: Until = "",
    reason: Reason = None,
    as_json: AsJson = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Writes what the group did in a period as PDF: the last three months, if nothing is said."""
    from fcp_portfolio.services.exchange import read_date
    from fcp_portfolio.services.group.record import write_record

    with opened(file, passphrase_file, kind=FileKind.GROUP) as group:
        done = write_record(
            group, to, since=read_date(since), until=read_date(until), reason=reason
        )
        made = done.value
        show_done(done, "" if as_json else str(made.path))
    if as_json:
        show_json("group-record", {"path": str(made.path), "pages": made.pages, "size": made.size})


def entry(
    file: File,
    meeting: MeetingId,
    portfolio: Annotated[
        Path, typer.Argument(metavar="PORTFOLIO", help="The member's own portfolio.")
    ],
    *,
    member: GroupMember = "",
    attach: Annotated[
        list[Path] | None,
        typer.Option(metavar="PATH", help="A file to attach, such as a slide. Repeatable."),
    ] = None,
    no_record: Annotated[
        bool, typer.Option("--no-record", help="Without the group's record of the meeting.")
    ] = False,
    passphrase_file: PassphraseFile = None,
    portfolio_passphrase_file: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="A file with the portfolio's passphrase."),
    ] = None,
) -> None:
    """Makes a draft of a meeting in a member's own portfolio, and prints its id."""
    from fcp_portfolio.services.files import check_file
    from fcp_portfolio.services.group.entries import entry_from_meeting

    with (
        opened(file, passphrase_file, reading=True, kind=FileKind.GROUP) as group,
        opened(portfolio, portfolio_passphrase_file) as own,
    ):
        files = tuple(map(check_file, attach or ()))
        done = entry_from_meeting(
            group, meeting, own, member=member, files=files, with_record=not no_record
        )
        show_done(done, done.value.id)


def _show(now: "MapNow") -> None:
    if now.lacking:
        say(too_few(now.lacking))
    if now.found is None:
        return
    show(f"Made on {now.found.on.isoformat()} from {now.found.summaries} summaries.")
    for one in now.found.bands:
        show(f"  {one.label}: {one.band}")
    for topic in now.topics:
        leads = f"; could lead: {', '.join(topic.leads)}" if topic.leads else ""
        show(f"Topic: {topic.capability.label} ({topic.capability.band}){leads}")
    if now.named:
        show(f"Handed in by, among others: {', '.join(now.named)}")
    say(f"{MEANING}\n{NOT_HIDDEN}")


def _json(now: "MapNow") -> dict[str, Json]:
    found = now.found
    return {
        "on": found.on.isoformat() if found else None,
        "summaries": found.summaries if found else None,
        "lacking": now.lacking,
        "anew": now.anew.isoformat() if now.anew else None,
        "named": list(now.named),
        "capabilities": [_capability(one) for one in (found.bands if found else ())],
        "topics": [
            {**_capability(one.capability), "could_lead": list(one.leads)} for one in now.topics
        ],
        "meaning": MEANING,
        "not_hidden": NOT_HIDDEN,
    }


def _capability(one: CapabilityIn) -> dict[str, Json]:
    return {"path": one.path, "label": one.label, "band": str(one.band)}


COMMANDS = {
    "take": take,
    "withdraw": withdraw,
    "map": map_,
    "record": record,
    "entry": entry,
}
