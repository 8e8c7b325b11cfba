"""`framework make`, `framework save` and `framework wording`."""

from pathlib import Path

from fcp_portfolio.services.portfolio import installed_definitions
from tests.cli.running import done, ran, refused
from tests.official_copies import as_text, wording

ROWS = "Code\tTitle\tStatement\nA\tThe practice\t\nA.1\tKnows the team\tNames each.\n"


def test_make_keeps_a_framework_and_saves_it(blank: Path) -> None:
    Path("rows.txt").write_text(ROWS)
    result = done(
        *("framework", "make", blank, "rows.txt", "--title", "Hub induction", "--edition", "2026"),
        *("--level", "part", "--level", "task", "--to", "hub.yaml"),
    )
    assert result.out == "A  The practice\n  A.1  Knows the team\n"
    assert result.err == "Made “Hub induction”. It is kept in this portfolio.\n"
    assert done("framework", "check", "hub.yaml").err == "No faults found.\n"
    covered = done("coverage", blank, "--json").json["frameworks"]
    assert [one["id"] for one in covered] == ["hee-msk-2018", "hub-induction-2026"]
    assert done("framework", "save", blank, "hub-induction-2026", "--to", "again.yaml")
    assert Path("again.yaml").read_text() == Path("hub.yaml").read_text()
    done("undo", blank)
    assert len(done("coverage", blank, "--json").json["frameworks"]) == 1


def test_look_tells_doubts_and_changes_nothing(blank: Path) -> None:
    Path("rows.txt").write_text("1\tTalks\n1\tCares\n")
    before = blank.read_bytes()
    result = ran(
        *("framework", "make", blank, "rows.txt", "--title", "Hub", "--look", "--json"),
    )
    assert result.code == 3
    assert result.json["doubts"] == [{"line": 2, "doubt": "The code stands twice: numbered 1.1."}]
    assert (result.json["id"], result.json["kept"]) == ("hub-1", False)
    assert result.err == "rows.txt:2: The code stands twice: numbered 1.1.\n"
    assert blank.read_bytes() == before


def test_make_a_form(blank: Path) -> None:
    Path("rows.txt").write_text("Why you went\tlong text\tNo names.\n")
    words = ("framework", "make", blank, "rows.txt", "--title", "Home visit", "--as", "form")
    assert done(*words).out == "why-you-went  long_text  Why you went  No names.\n"
    entry = ("--title", "A visit", "--date", "2026-11-01", "--field", "why-you-went=She fell.")
    done("log", blank, "--form", "home-visit", *entry)
    assert refused(*words) == (
        "There is “home-visit:1” already. Give yours another id or edition. Nothing was kept."
    )


def test_headings_lie_beside_one_another(blank: Path) -> None:
    Path("rows.txt").write_text("Teaching\n  Students\n")
    words = ("framework", "make", blank, "rows.txt", "--title", "Pillars", "--as", "headings")
    assert done(*words).out == "1  Teaching\n1.1  Students\n"


def test_wording_ends_with_three_while_doubts_remain(blank: Path) -> None:
    framework = installed_definitions().frameworks["hee-msk-2018"]
    words = wording(framework)
    Path("copy.txt").write_text(as_text(framework, words).replace("c) ", "", 1))
    found = ran("framework", "wording", blank, "copy.txt", "--json")
    assert (found.code, found.json["adopted"]) == (3, False)
    assert [doubt["id"] for doubt in found.json["doubts"]] == ["letter-1.c"]
    told = ran("framework", "wording", blank, "copy.txt")
    assert told.lines[0] == "letter-1.c, page 1: 1.c was not found; this stands where it should be."
    assert told.lines[-1] == "  own:WORDS: the words as they stand in your copy"
    assert told.err == (
        "14 of 14 capabilities, 104 of 105 outcomes. To be decided: 1. Nothing was kept.\n"
    )
    given = f"letter-1.c=own:{words['1.c']}"
    result = ran("framework", "wording", blank, "copy.txt", "--decide", given, "--json")
    assert (result.code, result.json["outcomes"]) == (0, 105)
    covered = done("coverage", blank, "--json").json["frameworks"]
    assert [one["id"] for one in covered] == ["hee-msk-2018"]


def test_wording_of_a_decision_that_decides_nothing(blank: Path) -> None:
    Path("copy.txt").write_text("Nothing")
    words = ("framework", "wording", blank, "copy.txt")
    assert refused(*words, "--decide", "count") == (
        "“count” decides nothing. Write --decide DOUBT=CHOICE."
    )
    assert refused(*words).startswith("No capability of HEE MSK core capabilities with lettered")
