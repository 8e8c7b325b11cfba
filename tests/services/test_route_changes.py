"""Another edition of a route: what it changes is shown before it is adopted."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.readiness.changes import Kind
from fcp_portfolio.paths import FRAMEWORKS
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.readiness import readiness
from fcp_portfolio.services.route_settings import set_number
from fcp_portfolio.services.routes import (
    adopt_edition,
    follow_routes,
    other_editions,
    route_changes,
)
from fcp_portfolio.services.stages import stages
from fcp_portfolio.services.undo import undo_change
from fcp_portfolio.storage.key import RawKey
from tests.services.asking import reviewer, second
from tests.services.staging import ask, following, on_paper

NEXT = "fcp-taught-2027"


@pytest.fixture
def taught(tmp_path: Path, secret: RawKey) -> Iterator[Portfolio]:
    """A portfolio on edition 2023, beside which edition 2027 is installed."""
    shipped = (FRAMEWORKS / "routes" / "fcp-taught.yaml").read_text("utf-8")
    text = (
        shipped.replace("edition: 2023", "edition: 2027")
        .replace("          minimum: 3\n", "          minimum: 4\n", 1)
        .replace("id: module-completion", "id: transcript")
    )
    with following(tmp_path, secret, "fcp-taught") as portfolio:
        own = portfolio.copy.place.own_frameworks
        own.mkdir(parents=True)
        (own / "next.yaml").write_text(text, "utf-8")
        assert portfolio.reload_definitions().value == ()
        yield portfolio


def test_changes_are_told_before_an_edition_is_adopted(taught: Portfolio) -> None:
    assert [route.key for route in other_editions(taught)] == [NEXT]
    found = route_changes(taught, NEXT)
    assert (found.now.key, found.other.key, found.asked) == ("fcp-taught-2023", NEXT, ())
    told = [(one.kind, one.requirement.id) for one in found.changes]
    assert told == [
        (Kind.ADDED, "transcript"),
        (Kind.CHANGED, "three-pieces"),
        (Kind.DROPPED, "module-completion"),
    ]
    assert [route.key for route in taught.routes] == ["fcp-taught-2023"]


def test_what_was_set_and_asked_for_stays(taught: Portfolio, tmp_path: Path) -> None:
    set_number(taught, "cbd", 4)
    reviewer(taught)
    second(taught)
    on_paper(taught, tmp_path, ask(taught, tmp_path).request)
    asked = route_changes(taught, NEXT).asked
    stage = "Stage 2: application in practice (FCP taught route)"
    assert asked == (f"{stage} was asked for by this edition, which goes on judging it.",)
    done = adopt_edition(taught, NEXT)
    assert done.said == "Follows FCP taught route, edition 2027."
    assert [one.stage.key for one in stages(taught)] == [
        f"{NEXT}/stage-1",
        f"{NEXT}/stage-2",
        "fcp-taught-2023/stage-2",
    ]
    (route,) = readiness(taught)
    counted = {one.requirement.id: one.verdict.wanted for one in route.findings}
    assert (route.route.key, counted["cbd"]) == (NEXT, 4)
    undo_change(taught, done.undo)
    assert [route.key for route in taught.routes] == ["fcp-taught-2023"]


def test_edition_of_a_route_that_is_not_followed(taught: Portfolio) -> None:
    with pytest.raises(Refused, match=r"No other edition of “HCPC CPD profile” is followed."):
        route_changes(taught, "hcpc-cpd-profile")
    with pytest.raises(NotFound, match="There is no route “none”"):
        adopt_edition(taught, "none")
    follow_routes(taught, [])
    assert other_editions(taught) == ()
