"""What a route still asks for, with the commands that a person types."""

from pathlib import Path

import pytest

from tests.cli.running import done, refused


@pytest.fixture
def on_route(tmp_path: Path) -> Path:
    """A portfolio that follows the taught route."""
    file = tmp_path / "route.fcpfolio"
    who = ("--name", "Robin Example", "--registration", "HCPC PH000000")
    done("new", file, *who, "--route", "fcp-taught")
    return file


def test_readiness_tells_what_is_missing_with_its_source(on_route: Path) -> None:
    told = done("readiness", on_route).out
    assert "Not yet  three-pieces  About three pieces for each capability (0 of 14)\n" in told
    assert "Sources differ: 2 or 1. 2 counts until you choose.\n" in told
    assert "(sourced)" in told


def test_readiness_as_json_says_what_counts_and_what_closes_it(on_route: Path) -> None:
    (entry,) = done(
        *("log", on_route, "--form", "debrief", "--title", "Knee", "--date", "2026-11-14"),
        *("--minutes", "20", "--field", "learning=Ask first.", "--link", "4=I examined."),
    ).lines
    (route,) = done("readiness", on_route, "--json").json["routes"]
    assert (route["id"], route["ready"]) == ("fcp-taught-2023", False)
    (pieces,) = [one for one in route["requirements"] if one["id"] == "three-pieces"]
    assert (pieces["state"], pieces["have"], pieces["wanted"]) == ("not_yet", 0, 14)
    assert pieces["entries"] == [entry]
    assert (pieces["step"]["do"], pieces["step"]["path"]) == ("log", "hee-msk-2018#1")
    assert pieces["provenance"]["sources"]


def test_readiness_by_a_route_that_is_not_there_is_refused(on_route: Path) -> None:
    assert refused("readiness", on_route, "--route", "none").startswith(
        "There is no route “none”. Installed: "
    )


def test_readiness_by_a_route_that_is_not_followed(on_route: Path) -> None:
    (route,) = done("readiness", on_route, "--route", "fcp-supported-portfolio", "--json").json[
        "routes"
    ]
    assert route["id"] == "fcp-supported-portfolio-2023"
