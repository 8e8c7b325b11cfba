"""Sessions at the desk, and by when the next is owed."""

from dataclasses import replace
from datetime import timedelta

import pytest

from fcp_portfolio.domain.desk.practitioner import Practitioner
from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.framework import Confidence
from fcp_portfolio.domain.planned_session import PlanState
from fcp_portfolio.services.desk.overview import overview
from fcp_portfolio.services.desk.practitioners import (
    add_practitioner,
    edit_practitioner,
    end_practitioner,
    practitioners,
)
from fcp_portfolio.services.desk.sessions import (
    add_session,
    edit_session,
    remove_session,
    session_owed,
    sessions,
)
from fcp_portfolio.services.portfolio import Portfolio
from tests.builders import TODAY

DAY = timedelta(days=1)


@pytest.fixture
def robin(desk: Portfolio) -> Practitioner:
    return add_practitioner(desk, "Robin Example", weeks=2).value


def test_a_session_is_owed_so_many_weeks_after_the_last(
    desk: Portfolio, robin: Practitioner
) -> None:
    owed = session_owed(desk, robin)
    assert (owed.last, owed.by, owed.overdue) == (None, TODAY + 14 * DAY, 0)
    held = add_session(desk, robin.id, on=TODAY - 20 * DAY, minutes=60).value
    add_session(desk, robin.id, on=TODAY - 40 * DAY)
    planned = add_session(desk, robin.id, on=TODAY + 3 * DAY).value
    assert (held.state, planned.state) == (PlanState.HELD, PlanState.PLANNED)
    owed = session_owed(desk, robin)
    assert (owed.last, owed.planned, owed.overdue) == (held.on, planned.on, 6)
    assert (owed.cadence.weeks, owed.cadence.provenance.confidence) == (2, Confidence.OWN)
    assert [one.on for one in sessions(desk, "Robin Example")] == [
        planned.on,
        held.on,
        TODAY - 40 * DAY,
    ]
    edit_session(desk, replace(held, state=PlanState.MISSED))
    assert session_owed(desk, robin).overdue == 26
    remove_session(desk, held.id[:8])
    assert len(sessions(desk)) == 2
    nobody = edit_practitioner(desk, replace(robin, weeks=0)).value
    assert session_owed(desk, nobody).by is None


def test_a_session_that_cannot_be_is_refused(desk: Portfolio, robin: Practitioner) -> None:
    for facts, why in (
        ({"minutes": 0}, "takes 1 to 1440 minutes"),
        ({"note": "x" * 4001}, "A note holds up to 4000"),
        ({"on": TODAY + DAY, "state": PlanState.HELD}, "cannot have been held"),
        ({"on": TODAY + 800 * DAY}, "more than two years ahead"),
        ({"note": "Saw NHS number 999 123 4578."}, "looks like"),
    ):
        with pytest.raises(Refused, match=why):
            add_session(desk, robin.id, **{"on": TODAY, **facts})  # type: ignore[arg-type]
    with pytest.raises(NotFound):
        add_session(desk, "Nobody", on=TODAY)


def test_a_reason_why_a_note_may_stay_is_kept_with_it(desk: Portfolio, robin: Practitioner) -> None:
    why, note = "It is the number of a form.", "NHS number 999 123 4578, so it says."
    with pytest.raises(Refused) as refused:
        add_session(desk, robin.id, on=TODAY, note=note)
    assert refused.value.sentence == (
        "“999 123 4578” in the note looks like an NHS number. Nothing was kept. Say it otherwise, "
        "or keep it with the reason why it may stay."
    )
    with pytest.raises(Refused, match="in the reason looks like an NHS number, and it is kept at"):
        add_session(desk, robin.id, on=TODAY, note=note, reason=f"Because of {note}")
    kept = add_session(desk, robin.id, on=TODAY, note=note, reason=why).value
    assert kept.why == why
    assert edit_session(desk, replace(kept, note=f"{note} Seen.", why="")).value.why == why
    with pytest.raises(Refused, match=r"looks like .*, and 1 more"):
        edit_session(desk, replace(kept, note=f"NHS number 999 000 0018. {note}"))
    assert edit_session(desk, replace(kept, note="Nothing more.")).value.why == ""


def test_a_supervision_ends_and_what_was_noted_stays(desk: Portfolio, robin: Practitioner) -> None:
    add_session(desk, robin.id, on=TODAY)
    with pytest.raises(Refused, match="The supervision of Robin Example began on"):
        end_practitioner(desk, robin.id, on=TODAY - DAY)
    end_practitioner(desk, robin.id, why=" Moved  away.")
    assert (practitioners(desk)[0].until, practitioners(desk)[0].why) == (TODAY, "Moved away.")
    assert overview(desk) == ()
    assert len(overview(desk, ended=True)) == len(sessions(desk)) == 1
    with pytest.raises(Refused, match="Between two sessions lie 1 to 104 weeks"):
        edit_practitioner(desk, replace(robin, weeks=105))
    with pytest.raises(NotFound):
        edit_practitioner(desk, replace(robin, id="none"))
