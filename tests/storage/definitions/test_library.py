"""What is at hand out of several folders, and out of what a portfolio kept."""

import os
from pathlib import Path

import pytest

from fcp_portfolio.storage.definitions import (
    Definitions,
    check_files,
    files_in,
    key_of,
    load_definitions,
    read_definition,
)
from tests.storage.definitions.builders import FORM, FRAMEWORK, SCALE, form_with
from tests.storage.definitions.conftest import SHIPPED

USES_SCALE = form_with(
    "  - {id: a, label: A, kind: scale, scale: two, criteria: [{id: 1, text: B}]}\n"
    "  - {id: b, label: B, kind: scale, levels: [x, y], criteria: [{id: 1, text: B}]}\n"
)


def written(folder: Path, **texts: str) -> Path:
    for name, text in texts.items():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.yaml").write_text(text, "utf-8")
    return folder


def test_a_folder_that_is_not_there_adds_nothing(tmp_path: Path) -> None:
    assert load_definitions(tmp_path / "none") == Definitions()
    assert files_in(tmp_path / "none") == []


def test_definitions_are_read_again_once_a_text_changed(tmp_path: Path) -> None:
    before = load_definitions(written(tmp_path, form=FORM))
    assert load_definitions(tmp_path) is before
    file, other = tmp_path / "form.yaml", FORM.replace("title: Note", "title: Past")
    times = file.stat().st_mtime_ns, file.stat().st_mtime_ns
    file.write_text(other, "utf-8")
    os.utime(file, ns=times)
    assert load_definitions(tmp_path).forms["note"].title == "Past"


def test_the_users_files_add_to_those_shipped(tmp_path: Path, shipped: Definitions) -> None:
    own = written(tmp_path / "deep" / "down", form=FORM, framework=FRAMEWORK, scale=SCALE)
    loaded = load_definitions(SHIPPED, tmp_path)
    assert loaded.complaints == ()
    assert set(loaded.forms) - set(shipped.forms) == {"note"}
    assert set(loaded.frameworks) - set(shipped.frameworks) == {"tiny-1.10"}
    assert set(loaded.scales) - set(shipped.scales) == {"two"}
    assert loaded.texts["form:note:1"] == (own / "form.yaml").read_text("utf-8")


def test_a_form_finds_a_scale_in_a_later_file(tmp_path: Path) -> None:
    loaded = load_definitions(written(tmp_path, a=USES_SCALE, z=SCALE))
    assert loaded.complaints == ()
    assert loaded.forms["note"].field("a").scale == loaded.scales["two"]


def test_a_faulty_file_is_left_out_whole_and_the_rest_stays(tmp_path: Path) -> None:
    written(tmp_path, bad=FORM.replace("icon:", "ikon:"), good=FRAMEWORK, tabs="\t", empty="")
    loaded = load_definitions(tmp_path)
    assert (list(loaded.forms), list(loaded.frameworks)) == ([], ["tiny-1.10"])
    assert loaded.complaints == (
        f"{tmp_path / 'empty.yaml'}:1:1: The file is empty.",
        f"{tmp_path / 'tabs.yaml'}:1:1: A tab. Use spaces.",
        (
            f"{tmp_path / 'bad.yaml'}:1:1: “icon” is missing. "
            "A form needs it: the name of an icon of the program: `eye`"
        ),
        f"{tmp_path / 'bad.yaml'}:8:1: A form has no key “ikon”. Did you mean “icon”?",
    )


def test_a_file_of_the_users_replaces_nothing(tmp_path: Path, shipped: Definitions) -> None:
    written(tmp_path, mine=FORM.replace("id: note", "id: cbd", 1))
    loaded = load_definitions(SHIPPED, tmp_path)
    assert loaded.forms["cbd"] == shipped.forms["cbd"]
    assert loaded.complaints == (
        (
            f"{tmp_path / 'mine.yaml'}:1:1: “form:cbd:1” is there already. "
            "Give yours another id or edition."
        ),
    )


def test_a_copy_of_a_file_is_no_fault(tmp_path: Path, shipped: Definitions) -> None:
    written(tmp_path, copy=shipped.texts["form:cbd:1"])
    assert load_definitions(SHIPPED, tmp_path) == shipped


def test_line_ends_make_no_difference(tmp_path: Path, shipped: Definitions) -> None:
    text = shipped.texts["form:cbd:1"].replace("\n", "\r\n")
    (tmp_path / "copy.yaml").write_bytes(text.encode())
    assert load_definitions(SHIPPED, tmp_path) == shipped


def test_the_newest_edition_of_a_form_is_used(tmp_path: Path) -> None:
    editions = {f"e{n}": FORM.replace("edition: 1", f"edition: {n}") for n in ("9", "10", "2.b")}
    loaded = load_definitions(written(tmp_path, **editions))
    assert loaded.forms["note"].edition == "10"
    assert list(loaded.form_editions) == [("note", "2.b"), ("note", "9"), ("note", "10")]


def test_what_a_portfolio_kept_fills_in_what_is_gone(tmp_path: Path) -> None:
    before = load_definitions(written(tmp_path, form=USES_SCALE, scale=SCALE))
    kept = before.texts_of(before.forms["note"])
    assert sorted(kept) == ["form:note:1", "scale:two"]
    again = load_definitions(kept=kept)
    assert again.form_editions == before.form_editions
    assert again.complaints == ()


def test_what_a_portfolio_kept_wins_over_what_is_installed(tmp_path: Path) -> None:
    kept = {"form:note:1": FORM, "scale:two": SCALE}
    changed = {
        "form": FORM.replace("title: Note", "title: Newer", 1),
        "scale": SCALE.replace("levels: [", "levels: [never, "),
        "framework": FRAMEWORK,
    }
    loaded = load_definitions(written(tmp_path, **changed), kept=kept)
    assert loaded.forms == load_definitions(kept=kept).forms
    assert loaded.scales == load_definitions(kept=kept).scales
    assert list(loaded.frameworks) == ["tiny-1.10"]
    assert loaded.complaints == (
        (
            f"{tmp_path / 'scale.yaml'}:1:1: “scale:two” differs from the one that this portfolio "
            "used. Give yours another id."
        ),
        (
            f"{tmp_path / 'form.yaml'}:1:1: “form:note:1” differs from the one that this portfolio "
            "used. Give yours a new edition."
        ),
    )


def test_what_is_kept_and_installed_alike_is_no_fault(tmp_path: Path) -> None:
    folder = written(tmp_path, form=USES_SCALE, scale=SCALE)
    assert load_definitions(folder, kept={"form:note:1": USES_SCALE}) == load_definitions(folder)


def test_a_kept_text_that_is_damaged_is_told() -> None:
    assert load_definitions(kept={"form:note:1": "a"}).complaints == (
        (
            "form:note:1 (kept):1:1: The first line says what the file is, "
            "such as “fcp-portfolio/form/1”."
        ),
    )


def test_a_framework_is_kept_with_its_own_text_only(shipped: Definitions) -> None:
    framework = shipped.frameworks["hee-msk-2018"]
    assert list(shipped.texts_of(framework)) == ["framework:hee-msk-2018"]


def test_every_kind_has_a_key(shipped: Definitions) -> None:
    keys = [key_of(shipped.frameworks["hcpc-cpd-2006"]), key_of(shipped.forms["cot"])]
    assert [*keys, key_of(shipped.scales["msf_7"])] == [
        "framework:hcpc-cpd-2006",
        "form:cot:1",
        "scale:msf_7",
    ]


def test_files_of_other_kinds_are_not_read(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("not yaml: at: all", "utf-8")
    (tmp_path / "folder.yaml").mkdir()
    written(tmp_path, good=FORM)
    (tmp_path / "good.yaml").rename(tmp_path / "GOOD.YML")
    loaded = load_definitions(tmp_path)
    assert (list(loaded.forms), loaded.complaints) == (["note"], ())


def test_checking_files_tells_faults_and_clashes(tmp_path: Path, shipped: Definitions) -> None:
    written(tmp_path, clash=FORM.replace("id: note", "id: cbd", 1), fine=FRAMEWORK)
    bad = tmp_path / "bad.yml"
    bad.write_text("schema: fcp-portfolio/form/1\n", "utf-8")
    found = check_files([tmp_path], shipped)
    assert len(found) == 10
    assert found[0].startswith(f"{bad}:1:1: “edition” is missing.")
    assert found[-1].startswith(f"{tmp_path / 'clash.yaml'}:1:1: “form:cbd:1” is there already.")


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("icon: eye", "icon: hose", "8:7: There is no icon “hose”. Did you mean “house”?"),
        (
            "icon: eye",
            "icon: qqq",
            "8:7: There is no icon “qqq”. Take one that the guide names: eye, house.",
        ),
        (
            "id: text",
            "id: person",
            ("12:3: Every form asks for “person”. Give this field another id, or take it out."),
        ),
    ],
)
def test_checking_tells_more_than_reading(
    tmp_path: Path, old: str, new: str, complaint: str
) -> None:
    folder = written(tmp_path, form=FORM.replace(old, new))
    assert check_files([folder]) == (f"{folder / 'form.yaml'}:{complaint}",)
    assert load_definitions(folder).complaints == ()


def test_checking_what_is_installed_finds_nothing(shipped: Definitions) -> None:
    assert check_files([SHIPPED], shipped) == ()
    assert check_files([SHIPPED]) == ()


def test_a_form_that_is_checked_may_use_a_shipped_scale(
    tmp_path: Path, shipped: Definitions
) -> None:
    text = USES_SCALE.replace("scale: two", "scale: rcgp_4")
    assert check_files([written(tmp_path, form=text) / "form.yaml"], shipped) == ()


def test_checking_a_file_that_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "none.yaml"
    assert check_files([path]) == (
        (
            f"{path}:1:1: The file cannot be read: No such file or directory. "
            "Check its name and your permissions."
        ),
    )


def test_a_large_file_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    with path.open("wb") as file:
        os.truncate(file.fileno(), 3_000_000_000)
    assert check_files([path]) == (
        f"{path}:1:1: Larger than 5 MB. Split it, or check that it is the right file.",
    )


@pytest.mark.parametrize("text", [FORM, FRAMEWORK, SCALE])
def test_reading_one_text_gives_one_definition(text: str) -> None:
    made = read_definition(text, "mine.yaml")
    assert read_definition(text.encode(), "mine.yaml") == made
    assert key_of(made).split(":")[0] in text


SILENT = """\
schema: fcp-portfolio/scale/1
id: hub_3
levels: [not yet, nearly, safely]
provenance: {confidence: our own design}
"""
SAYS = SILENT.replace("provenance:", "signs_off: safely\nprovenance:")


@pytest.mark.parametrize(
    ("installed", "signing_off", "complaints"),
    [
        (SAYS, ["safely"], 0),
        (SILENT, ["not yet", "nearly", "safely"], 0),
        (SAYS.replace("nearly", "almost"), ["not yet", "nearly", "safely"], 1),
        (SILENT.replace("our own", "not our own"), ["not yet", "nearly", "safely"], 1),
    ],
)
def test_kept_scale_is_told_by_one_with_the_same_levels_which_signs_off(
    tmp_path: Path, installed: str, signing_off: list[str], complaints: int
) -> None:
    loaded = load_definitions(written(tmp_path, hub=installed), kept={"scale:hub_3": SILENT})
    scale = loaded.scales["hub_3"]
    assert [level for level in scale.levels if scale.reaches(level)] == signing_off
    assert loaded.texts["scale:hub_3"] == SILENT
    assert len(loaded.complaints) == complaints


def test_kept_scale_that_says_which_level_signs_off_keeps_to_it(tmp_path: Path) -> None:
    other = SAYS.replace("signs_off: safely", "signs_off: nearly")
    loaded = load_definitions(written(tmp_path, hub=other), kept={"scale:hub_3": SAYS})
    assert loaded.scales["hub_3"].signs_off == "safely"


PICTURED = (
    SAYS
    + """pictures:
  - {level: nearly, words: Almost there., provenance: {confidence: our own design}}
"""
)


@pytest.mark.parametrize("kept", [SILENT, SAYS])
def test_kept_scale_is_told_what_its_levels_mean(tmp_path: Path, kept: str) -> None:
    loaded = load_definitions(written(tmp_path, hub=PICTURED), kept={"scale:hub_3": kept})
    scale = loaded.scales["hub_3"]
    picture = scale.picture("nearly")
    assert picture is not None
    assert (picture.words, scale.picture("safely"), scale.signs_off) == (
        "Almost there.",
        None,
        "safely",
    )
    assert loaded.complaints == ()


def test_picture_of_a_level_that_is_none(tmp_path: Path) -> None:
    wrong = PICTURED.replace("level: nearly", "level: nearby")
    (complaint,) = load_definitions(written(tmp_path, hub=wrong)).complaints
    assert complaint.endswith("“nearby” is none of the levels. Did you mean “nearly”?")
