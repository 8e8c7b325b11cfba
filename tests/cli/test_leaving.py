"""`new` and `export`."""

from pathlib import Path

from fcp_portfolio.paths import RESOURCES
from tests.cli.running import done, ran, refused
from tests.documents.reading import pages_of

PLAIN = ("--form", "debrief", "--date", "2026-01-31", "--field")
OWNER = ("--name", "Robin Example", "--registration", "HCPC PH000000")


def test_new_prints_the_recovery_words_once() -> None:
    result = done("new", "mine.fcpfolio", *OWNER)
    assert len(result.out.split()) == 24
    assert result.err == (
        "By an estimate, this passphrase is easy to guess. Much of it is a common word. It was "
        "taken all the same; four or more unrelated words are harder.\n"
        "Made “mine.fcpfolio”. The 24 words above open it without the passphrase. They are shown "
        "this once: write them down and keep them apart from this computer.\n"
    )


def test_new_takes_frameworks() -> None:
    keys = [row["id"] for row in done("framework", "list", "--json").json["frameworks"]]
    chosen = [word for key in keys[:2] for word in ("--framework", key)]
    done("new", "mine.fcpfolio", *OWNER, *chosen)
    frameworks = done("coverage", "mine.fcpfolio", "--json").json["frameworks"]
    assert [framework["id"] for framework in frameworks] == keys[:2]
    assert refused("new", "b.fcpfolio", *OWNER, "--framework", "x").startswith(
        "There is no framework “x”. Installed: "
    )
    assert not Path("b.fcpfolio").exists()


def test_new_replaces_nothing(blank: Path) -> None:
    before = blank.read_bytes()
    assert refused("new", blank, *OWNER) == (
        "“mine.fcpfolio” is there already. Choose another name; nothing was changed."
    )
    assert blank.read_bytes() == before


def test_export_prints_the_path(blank: Path) -> None:
    done("log", blank, *PLAIN, "learning=Night pain.", "--title", "Knees")
    result = done("export", blank, "--to", "out.pdf")
    assert result.out == "out.pdf\n"
    pages = done("export", blank, "--to", "out.pdf", "--json").json["pages"]
    assert result.err == (
        f"Exported {pages} pages to “out.pdf”. Anyone who has the file can read it.\n"
    )


def test_export_as_json(blank: Path) -> None:
    assert done("export", blank, "--to", "out.pdf", "--json").json == {
        "schema": "fcp-portfolio/exported/1",
        "path": "out.pdf",
        "pages": done("export", blank, "--to", "two.pdf", "--json").json["pages"],
        "size": Path("out.pdf").stat().st_size,
        "findings": 0,
        "missing_glyphs": {},
    }


def test_export_of_an_identifier_needs_a_reason_and_a_person(blank: Path) -> None:
    done("log", blank, *PLAIN, "learning=NHS number 999 123 4578.", "--title", "Knees")
    result = ran("export", blank, "--to", "out.pdf")
    assert (result.code, result.out, Path("out.pdf").exists()) == (1, "", False)
    (finding, refusal) = result.err.splitlines()
    assert finding == (
        "Perhaps an identifier (NHS number, certain): “999 123 4578” in “Knees”, Learning points."
    )
    assert refusal.endswith(
        "Nothing was exported. Remove it, or export again with the reason why it may stay."
    )
    accepted = ran("export", blank, "--to", "out.pdf", "--reason", "A test number.", "--json")
    assert (accepted.code, accepted.json["findings"], Path("out.pdf").exists()) == (3, 1, True)


def test_export_of_characters_that_no_font_has_needs_a_person(blank: Path) -> None:
    done("log", blank, *PLAIN, "learning=\U00013000", "--title", "Knees")
    result = ran("export", blank, "--to", "out.pdf", "--json")
    assert (result.code, result.json["missing_glyphs"]) == (3, {"U+13000": 1})


def test_export_where_nothing_can_be_written(blank: Path) -> None:
    assert refused("export", blank, "--to", "no/out.pdf") == (
        "There is no folder “no”. The PDF was not written."
    )
    assert refused("export", blank, "--to", "out.pdf", "--profile", "x") == (
        "There is no profile “x”. Profiles: full, supervisor, hcpc."
    )


def test_export_of_a_part(blank: Path) -> None:
    facts = ("--form", "debrief", "--field", "learning=One", "--minutes", "20", "--date")
    done("log", blank, *facts, "2026-04-02", "--title", "Spring", "--link", "4=Felt it")
    autumn = done("log", blank, *facts, "2026-10-02", "--title", "Autumn").out.strip()
    part = ("--since", "2026-04-01", "--until", "2026-05-01", "--capability", "4")

    done("export", blank, "--to", "out.pdf", "--profile", "supervisor", *part)
    assert ("Spring" in words("out.pdf"), "Autumn" in words("out.pdf")) == (True, False)

    done("export", blank, "--to", "out.pdf", "--entry", autumn)
    assert ("Spring" in words("out.pdf"), "Autumn" in words("out.pdf")) == (False, True)

    assert ran("export", blank, "--to", "out.pdf", "--since", "May").code == 1


def words(pdf: str) -> str:
    return "\n".join(pages_of(pdf))


def test_export_of_a_cpd_profile(blank: Path) -> None:
    done("log", blank, *PLAIN, "learning=Secret.", "--title", "Knees")
    result = done("export", blank, "--to", "out.pdf", "--profile", "hcpc")
    assert result.out == "out.pdf\n"
    assert "Personal statement: Nothing is logged yet." in result.err
    assert ("Knees" in words("out.pdf"), "Secret" in words("out.pdf")) == (True, False)
    word = done("export", blank, "--to", "out.docx", "--profile", "hcpc", "--json").json
    assert word["size"] == Path("out.docx").stat().st_size


def test_export_with_original_pages(blank: Path) -> None:
    page = RESOURCES / "example" / "files" / "ultrasound-pathway.pdf"
    done("log", blank, *PLAIN, "learning=Scans.", "--title", "Scans", "--attach", page)
    done("export", blank, "--to", "out.pdf", "--merge-originals")
    assert b"pdfuaid" not in Path("out.pdf").read_bytes()
    done("export", blank, "--to", "out.pdf")
    assert b"pdfuaid" in Path("out.pdf").read_bytes()


def test_export_that_must_not_be_larger(blank: Path) -> None:
    page = RESOURCES / "example" / "files" / "cbd-form-signed-scan.pdf"
    done("log", blank, *PLAIN, "learning=Scans.", "--title", "Scans", "--attach", page)
    size = done("export", blank, "--to", "out.pdf", "--json").json["size"]
    most = (size - 10_000) / 1_000_000
    result = done("export", blank, "--to", "out.pdf", "--max-size", f"{most:.3f}")
    assert "To fit, pictures are shown at 120 dots per inch" in result.err
    before = Path("out.pdf").read_bytes()
    assert len(before) <= most * 1_000_000 + 1_000
    refusal = refused("export", blank, "--to", "out.pdf", "--max-size", "0.1")
    assert refusal.startswith("The PDF cannot be brought down to 0.1 MB: ")
    assert Path("out.pdf").read_bytes() == before
