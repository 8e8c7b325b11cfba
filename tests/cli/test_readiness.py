"""What a route still asks for, with the commands that a person types."""

from pathlib import Path

import pytest

from fcp_portfolio.storage.place import Place
from tests.cli.running import FILES, ROOT, done, refused


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


def test_route_is_listed_shown_and_checked() -> None:
    assert "hcpc-cpd-profile-2022  " in done("route", "list").out
    listed = done("route", "list", "--json").json["routes"]
    assert "fit-notes-2022" in [one["id"] for one in listed]
    shown = done("route", "show", "fcp-taught").out
    assert "    2 (counts until chosen): A training hub: the Roadmap needs two a month" in shown
    assert "    How many: your provider decides.\n" in shown
    assert "stage-2-began  The day on which stage 2 began. Source: " in shown
    profile = done("route", "show", "hcpc-cpd-profile").out
    assert "  activities  Twelve activities or more in two years: " in profile
    assert " Since 2022-07. " in done("route", "show", "fit-notes").out
    data = done("route", "show", "fcp-taught", "--json").json
    assert data["dates"][0]["id"] == "stage-2-began"
    assert data["stages"][1]["requirements"][2]["default"] == 2
    assert done("route", "check", ROOT / "frameworks" / "routes").err == "No faults found.\n"


def test_what_is_set_chosen_declared_and_held_is_told(on_route: Path) -> None:
    chosen = done("route", "choose", on_route, "assessments-monthly", "1")
    assert chosen.err == "“Workplace assessments each month”: 1 counts.\n"
    done("route", "set", on_route, "cbd", "4")
    done("route", "set", on_route, "stage-2-began", "2026-09-01")
    declared = done(
        *("route", "declare", on_route, "level-7", "--who", "Prof Alex"),
        *("--on", "2026-02-01", "--words", "It is."),
    )
    assert declared.err == "“Evidence at academic level 7”: stated by Prof Alex on 1 Feb 2026.\n"
    (entry,) = done(
        *("log", on_route, "--form", "certificate", "--title", "Degree", "--date", "2020-07-01"),
        *("--field", "provider=A university", "--attach", FILES / "fit-note-certificate.pdf"),
    ).lines
    done("route", "hold", on_route, "degree", entry[:8])
    (route,) = done("readiness", on_route, "--json").json["routes"]
    told = {one["id"]: one for one in route["requirements"]}
    assert (
        told["assessments-monthly"]["chosen"] == "Sources differ: 2 or 1. Set in this portfolio: 1."
    )
    assert (told["cbd"]["state"], told["cbd"]["wanted"]) == ("not_yet", 4)
    assert (told["level-7"]["state"], told["degree"]["entries"]) == ("met", [entry])
    done("route", "set", on_route, "cbd", "")
    done("undo", on_route)
    (route,) = done("readiness", on_route, "--json").json["routes"]
    assert [one["wanted"] for one in route["requirements"] if one["id"] == "cbd"] == [4]


def test_what_cannot_be_set_is_refused(on_route: Path) -> None:
    assert refused("route", "set", on_route, "cbd", "some") == (
        "“some” is not a date. Write it like 2026-01-31. Nothing was changed."
    )
    assert refused("route", "choose", on_route, "assessments-monthly", "5").startswith(
        "No source of “Workplace assessments each month” says 5."
    )


def test_routes_are_followed_and_left(on_route: Path) -> None:
    told = done("route", "follow", on_route, "hcpc-cpd-profile", "fit-notes")
    assert told.err == "Follows HCPC CPD profile, Fit notes.\n"
    assert len(done("readiness", on_route, "--json").json["routes"]) == 2
    assert done("route", "follow", on_route).err == "Follows no route.\n"
    assert done("readiness", on_route).err == (
        "This portfolio follows no route. “route follow” chooses one.\n"
    )


def test_other_edition_is_compared_and_adopted(on_route: Path) -> None:
    own = Place.default().own_frameworks
    own.mkdir(parents=True, exist_ok=True)
    text = (ROOT / "frameworks" / "routes" / "fcp-taught.yaml").read_text("utf-8")
    (own / "next.yaml").write_text(text.replace("edition: 2023", "edition: 2027"), "utf-8")
    same = done("route", "changes", on_route, "fcp-taught-2027")
    assert (same.out, same.err) == ("fcp-taught-2023 → fcp-taught-2027\n", "Nothing differs.\n")
    changed = text.replace("edition: 2023", "edition: 2028").replace("id: degree", "id: education")
    (own / "later.yaml").write_text(changed, "utf-8")
    told = done("route", "changes", on_route, "fcp-taught-2028").lines
    assert told[1:] == [
        "New  education  Education at level 6: Not yet. No document is named yet.",
        "No longer asked  degree  Education at level 6: It is no longer asked for.",
    ]
    data = done("route", "changes", on_route, "fcp-taught-2028", "--json").json
    assert [(one["kind"], one["before"] is None) for one in data["changes"]] == [
        ("added", True),
        ("dropped", False),
    ]
    adopted = done("route", "adopt", on_route, "fcp-taught-2028")
    assert adopted.err == "Follows FCP taught route, edition 2028.\n"
