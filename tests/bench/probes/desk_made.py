"""Makes a desk: 20 practitioners, 500 requests with files as large as they are, 120 summaries.

usage: desk_made FILE [REQUESTS]
"""

import io
import os
import sys
import uuid
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from fcp_portfolio.domain.desk.practitioner import Practitioner
from fcp_portfolio.domain.desk.received import Received
from fcp_portfolio.domain.desk.summary import TakenSummary
from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.domain.identity import new_id, sha256_hex
from fcp_portfolio.domain.people import Owner
from fcp_portfolio.domain.progress import (
    Breadth,
    CapabilityProgress,
    FrameworkProgress,
    ProgressSummary,
    SupervisionProgress,
)
from fcp_portfolio.domain.progress_json import progress_json
from fcp_portfolio.domain.request import Kind, Role
from fcp_portfolio.services.portfolio import create_portfolio
from fcp_portfolio.storage import files, subjects
from fcp_portfolio.storage.change import Change
from fcp_portfolio.storage.key import RawKey

PEOPLE, REQUESTS, SUMMARIES, SIZE = 20, 500, 6, 170_000
NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
OWNER = Owner(name="Dr Sam Example", registration="GMC 0000000", fictional=True)


def main(file: Path, requests: int = REQUESTS) -> None:
    """An empty desk where there are no requests."""
    key = os.urandom(32)
    file.with_suffix(".key").write_bytes(key)
    made = create_portfolio(file, OWNER, RawKey(key), kind=FileKind.DESK)
    with made.portfolio as desk, desk.change() as change:
        people = [_person(number) for number in range(PEOPLE if requests else 0)]
        for one in people:
            subjects.keep(change, f"Added {one.name}", one)
        for number in range(requests):
            one = people[number % PEOPLE]
            subjects.keep(change, "Took in", _request(change, number, one))
        for one in people:
            for taken in _summaries(one):
                subjects.keep(change, "Took in", taken)
    sys.stdout.write("{}")


def _person(number: int) -> Practitioner:
    return Practitioner(
        id=new_id(),
        name=f"Practitioner {number} Example",
        registration=f"HCPC PH{number:06}",
        portfolio=str(uuid.uuid4()),
        since=NOW.date(),
        weeks=6,
    )


def _request(change: Change, number: int, whose: Practitioner) -> Received:
    data = os.urandom(SIZE)
    files.keep_file(
        change.session, change.portfolio_id, io.BytesIO(data), media_type="application/pdf"
    )
    return Received(
        id=new_id(),
        request=new_id(),
        kind=Kind.SIGN_OFF,
        made=NOW - timedelta(hours=number),
        owner=whose.name,
        registration=whose.registration,
        portfolio=whose.portfolio,
        role=Role.REVIEWER,
        asks=("4 Physical assessment", "5 Investigations and diagnosis"),
        evidence=(),
        files=2,
        stage="",
        since="",
        until="",
        supersedes="",
        shown="0" * 64,
        signed_by="0" * 64,
        sha256=sha256_hex(data),
        name=f"request {number}.pdf",
        size=SIZE,
    )


def _summaries(whose: Practitioner) -> Iterator[TakenSummary]:
    for month in range(SUMMARIES):
        summary = _summary(whose, month)
        yield TakenSummary(
            id=new_id(),
            practitioner=whose.id,
            portfolio=whose.portfolio,
            made=summary.made,
            signed_by="0" * 64,
            told=progress_json(summary).decode(),
            sha256="",
            name="progress.pdf",
            size=0,
        )


def _summary(whose: Practitioner, month: int) -> ProgressSummary:
    made = NOW - timedelta(days=600 + 30 * month)  # before every request: nothing is gone
    capability = CapabilityProgress(path="", code="", title="A capability", entries=9 - month)
    return ProgressSummary(
        id=new_id(),
        portfolio=whose.portfolio,
        breadth=Breadth.FULL,
        made=made,
        owner=whose.name,
        registration=whose.registration,
        fictional=True,
        given_to=OWNER.name,
        program="FCP Portfolio",
        frameworks=(
            FrameworkProgress(
                framework="hee-msk",
                edition="2018",
                title="A framework",
                capabilities=tuple(
                    replace(capability, path=f"hee-msk-2018#{code}", code=str(code))
                    for code in range(1, 15)
                ),
            ),
        ),
        since=made.date(),
        until=made.date(),
        supervision=SupervisionProgress(
            sessions=2, minutes=90, debriefs=9, debrief_minutes=180, weeks=6
        ),
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), *map(int, sys.argv[2:]))
