"""`desk summaries` and `desk overview`: where practitioners stand, and what is owed to them."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Annotated

import typer

from fcp_portfolio.cli.desk.options import Desk, Of, day
from fcp_portfolio.cli.terminal import (
    AsJson,
    PassphraseFile,
    opened,
    say,
    show,
    show_json,
    show_table,
)
from fcp_portfolio.domain.desk.overview import FEW, STUCK_WEEKS
from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.domain.identity import Json, instant_text, local_day

if TYPE_CHECKING:
    from fcp_portfolio.domain.desk.overview import Course, Overview, Weak


def summaries(
    file: Desk, *, of: Of = "", as_json: AsJson = False, passphrase_file: PassphraseFile = None
) -> None:
    """Progress summaries taken in, the newest first."""
    from fcp_portfolio.services.desk.summaries import summaries as taken

    with opened(file, passphrase_file, reading=True, kind=FileKind.DESK) as desk:
        found = taken(desk, of)
    if as_json:
        show_json(
            "desk-summaries",
            {
                "summaries": [
                    {
                        "id": one.id,
                        "practitioner": one.practitioner,
                        "portfolio": one.portfolio,
                        "made": instant_text(one.made),
                        "signed_by": one.signed_by,
                        "sha256": one.sha256,
                    }
                    for one in found
                ]
            },
        )
        return
    show_table(
        [(one.id[:8], str(local_day(one.made)), one.summary.owner, one.name) for one in found]
    )


def overview(
    file: Desk,
    *,
    stuck_weeks: Annotated[
        int, typer.Option(metavar="N", min=1, help="Stuck: nothing changed for so many weeks.")
    ] = STUCK_WEEKS,
    few: Annotated[
        int, typer.Option(metavar="N", min=1, help="Weak for all: fewer entries than these.")
    ] = FEW,
    ended: Annotated[
        bool, typer.Option("--ended", help="Also those whose supervision ended.")
    ] = False,
    as_json: AsJson = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Who moved, who is stuck, what is owed to whom."""
    from fcp_portfolio.domain.desk.overview import weak
    from fcp_portfolio.services.desk.overview import overview as everybody

    with opened(file, passphrase_file, reading=True, kind=FileKind.DESK) as desk:
        found = everybody(desk, stuck_weeks=stuck_weeks, ended=ended)
    poor = weak(found, few)
    if as_json:
        people: list[Json] = [_as_json(one) for one in found]
        show_json("desk-overview", {"practitioners": people, "weak_for_all": _weak_json(poor)})
        return
    if not found:
        say("Nothing to show.")
    for one in found:
        show(_line(one))
        for course in one.moved:
            show(f"    {course.label}: {_moved(course)}")
    for each in poor:
        show(f"weak for all: {each.label}: {sum(each.entries.values())} entries in all")


def _line(one: "Overview") -> str:
    told = f"summary of {local_day(one.newest.made)}" if one.newest else "no summary yet"
    stuck = f"; stuck for {one.unchanged_weeks} weeks" if one.stuck else ""
    waits = f"; {len(one.waiting)} waiting, {one.longest_wait} days" if one.waiting else ""
    owed = f"; session overdue by {one.owed.overdue} days" if one.owed.overdue else ""
    here = one.signed_here
    signed = f"; {here.answers} signed here, not in it, last on {here.last}" if here.last else ""
    return f"{one.practitioner.name}: {told}{signed}{stuck}{waits}{owed}"


def _moved(course: "Course") -> str:
    before, now = course.points[-2:]
    return (
        f"{before.entries} to {now.entries} entries, own {before.own or 'none'} to "
        f"{now.own or 'none'}, reviewer {before.reviewed or 'none'} to {now.reviewed or 'none'}"
    )


def _as_json(one: "Overview") -> dict[str, Json]:
    owed = one.owed
    return {
        "practitioner": one.practitioner.id,
        "name": one.practitioner.name,
        "newest_summary": instant_text(one.newest.made) if one.newest else None,
        "silent_days": one.silent_days,
        "unchanged_weeks": one.unchanged_weeks,
        "stuck": one.stuck,
        "signed_here": {
            "answers": one.signed_here.answers,
            "capabilities": one.signed_here.capabilities,
            "last": day(one.signed_here.last),
        },
        "moved": [course.path for course in one.moved],
        "courses": [_course_json(course) for course in one.courses],
        "waiting": [each.received.id for each in one.waiting],
        "longest_wait_days": one.longest_wait,
        "session": {
            "weeks": owed.cadence.weeks,
            "says": str(owed.cadence.provenance.note),
            "confidence": str(owed.cadence.provenance.confidence),
            "last": day(owed.last),
            "planned": day(owed.planned),
            "owed_by": day(owed.by),
            "overdue_days": owed.overdue,
        },
    }


def _course_json(course: "Course") -> dict[str, Json]:
    return {
        "path": course.path,
        "label": course.label,
        "points": [
            {
                "on": day(point.on),
                "entries": point.entries,
                "own": point.own,
                "reviewed": point.reviewed,
            }
            for point in course.points
        ],
    }


def _weak_json(found: "tuple[Weak, ...]") -> list[Json]:
    return [{"path": one.path, "label": one.label, "entries": dict(one.entries)} for one in found]


COMMANDS: Mapping[str, Callable[..., None]] = {"summaries": summaries, "overview": overview}
