"""`list`, `show`, `history`, `coverage`: read by people, and by programs as JSON."""

from pathlib import Path

from tests.cli.running import Ran, done, refused

PLAIN = ("--form", "debrief", "--date", "2026-01-31", "--field", "learning=Night pain.")


def test_list_is_newest_first_and_says_what_is_draft_or_private(blank: Path) -> None:
    first = done("log", blank, *PLAIN, "--title", "Knees", "--link", "3=I asked.").out[:8]
    second = done("log", blank, "--form", "cbd", "--title", "Hips", "--draft", "--private").out[:8]
    assert done("list", blank) == Ran(
        0,
        f"{second}  no date     draft, private  CbD      Hips\n"
        f"{first}  2026-01-31                  Debrief  Knees  3\n",
        "",
    )


def test_list_finds_words_forms_and_links(portfolio: Path) -> None:
    def titles(*words: str) -> list[str]:
        return [row["title"] for row in done("list", portfolio, *words, "--json").json["entries"]]

    assert titles("--form", "cbd", "--link", "3") == [
        "Leg pain with a foot that had changed",
        "Stiff hands in the morning, normal blood tests",
    ]
    assert titles("--search", "boggy swelling") == [
        "Stiff hands in the morning, normal blood tests"
    ]
    assert titles("--search", "nowhere to be found") == []


def test_list_as_json_shows_where_the_words_were_found(portfolio: Path) -> None:
    (row,) = done("list", portfolio, "--search", "boggy swelling", "--json").json["entries"]
    assert row == {
        "id": row["id"],
        "title": "Stiff hands in the morning, normal blood tests",
        "form": "cbd",
        "occurred": row["occurred"],
        "minutes": 50,
        "person": "Dr Arjun Example",
        "state": "Final",
        "private": False,
        "links": ["3", "5", "13"],
        "files": 0,
        "revision": 1,
        "hit": row["hit"],
        "place": "text",
        "where": None,
    }
    assert "boggy swelling" in row["hit"]


def test_list_of_what_is_unknown_is_refused(blank: Path) -> None:
    assert refused("list", blank, "--form", "cdb").startswith("There is no form “cdb”. Forms: ")
    assert refused("list", blank, "--link", "99") == (
        "No framework of this portfolio (HEE MSK core capabilities) has “99”."
    )


def test_show_prints_what_the_json_holds(portfolio: Path) -> None:
    (row,) = done("list", portfolio, "--search", "boggy swelling", "--json").json["entries"]
    result = done("show", portfolio, row["id"][:6])
    lines = result.lines
    assert lines[:4] == [
        "schema: fcp-portfolio/entry/1",
        "kind: Case-based discussion",
        "title: Stiff hands in the morning, normal blood tests",
        "state: Final",
    ]
    start = lines.index("  judgement:")
    assert lines[start : start + 4] == [
        "  judgement:",
        "    first:",
        "      level: competent",
        "      comment: Asked about skin, eyes, bowel, family and work without being prompted.",
    ]
    assert "  assessor_trained: yes" in lines
    assert lines[lines.index("links:") + 1 :][:2] == ["  - code: 3", "    title: History-taking"]
    assert lines[-2:] == ["private: no", "tags:"]


def test_show_keeps_lines_choices_and_what_is_missing_apart(blank: Path) -> None:
    Path("text").write_text("One.\nTwo.", encoding="utf-8")
    fields = ("--field", "learning=@text")
    entry = done("log", blank, "--form", "debrief", "--draft", *fields).out.strip()
    lines = done("show", blank, entry).lines
    assert lines[lines.index("values:") :][:3] == ["values:", "  learning: One.", "    Two."]
    assert "occurred: -" in lines
    entry = done("log", blank, "--form", "ceps", "--draft", "--field", "region=Spine; Knee")
    lines = done("show", blank, entry.out.strip()).lines
    assert lines[lines.index("  region:") :][:3] == ["  region:", "    - Spine", "    - Knee"]


def test_show_of_nothing_is_refused(blank: Path) -> None:
    assert refused("show", blank, "abc") == "There is no entry “abc” in this portfolio."


def test_history_says_what_was_done_without_its_text(blank: Path) -> None:
    entry = done("log", blank, *PLAIN, "--title", "Knees").out.strip()
    lines = done("history", blank, "--json").json["lines"]
    assert [(line["who"], line["what"], line["kind"]) for line in lines] == [
        ("Robin Example", "Made the portfolio", "details"),
        ("Robin Example", "Logged", "entry"),
    ]
    assert (lines[1]["subject"], len(lines[1]["chain"])) == (entry, 64)
    shown = done("history", blank)
    assert [line.split("  ")[1:3] for line in shown.lines] == [
        ["Robin Example", "Made the portfolio"],
        ["Robin Example", "Logged"],
    ]
    assert "Knees" not in shown.out


def test_coverage_counts_evidence_for_each_capability(blank: Path) -> None:
    done("log", blank, *PLAIN, "--title", "Knees", "--link", "4=I felt.")
    done("rate", blank, "4", "capable", "--date", "2026-02-01")
    (framework,) = done("coverage", blank, "--json").json["frameworks"]
    assert framework["id"] == "hee-msk-2018"
    rows = framework["capabilities"]
    assert [row["code"] for row in rows] == [str(number) for number in range(1, 15)]
    assert rows[3] == {
        "path": "hee-msk-2018#4",
        "code": "4",
        "title": "Physical assessment",
        "status": "Self-rated",
        "pieces": 1,
        "drafts": 0,
        "kinds": ["Supervision"],
        "latest": "2026-01-31",
        "rating": {"level": "capable", "on": "2026-02-01"},
        "sign_off": None,
    }
    title, heading, *lines = done("coverage", blank).lines
    assert title == framework["title"]
    assert " ".join(heading.split()) == "Capability Status Pieces Kinds Latest Own rating"
    assert " ".join(lines[3].split()) == "4 Physical assessment Self-rated 1 1 2026-01-31 capable"
    assert " ".join(lines[8].split()) == "9 Injection therapy Nothing yet 0 0 - -"


def test_coverage_of_every_framework_of_the_portfolio() -> None:
    keys = ["hee-msk-2018", "hcpc-cpd-2006"]
    chosen = [word for key in keys for word in ("--framework", key)]
    done("new", "two.fcpfolio", "--name", "A", "--registration", "B", *chosen)
    frameworks = done("coverage", "two.fcpfolio", "--json").json["frameworks"]
    assert [framework["id"] for framework in frameworks] == keys
    lines = done("coverage", "two.fcpfolio").lines
    assert [line for line in lines if line in {f["title"] for f in frameworks}] == [
        framework["title"] for framework in frameworks
    ]


def test_coverage_of_another_framework(blank: Path) -> None:
    (key,) = [
        framework["id"]
        for framework in done("framework", "list", "--json").json["frameworks"]
        if framework["id"].startswith("hcpc-cpd")
    ]
    (framework,) = done("coverage", blank, "--framework", key, "--json").json["frameworks"]
    assert {row["path"].partition("#")[0] for row in framework["capabilities"]} == {key}
    assert refused("coverage", blank, "--framework", "nope").startswith(
        "There is no framework “nope”. Installed: "
    )
