"""Checking frameworks and forms before they are installed."""

from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import NotFound
from fcp_portfolio.services.definitions import check_definitions
from fcp_portfolio.storage.place import Place
from tests.storage.definitions.builders import FORM


def test_sound_files_have_no_complaints(tmp_path: Path, place: Place) -> None:
    (tmp_path / "note.yaml").write_text(FORM)
    assert check_definitions([tmp_path / "note.yaml"], place=place) == ()
    assert check_definitions([tmp_path], place=place) == ()


def test_faults_are_named_with_their_place(tmp_path: Path, place: Place) -> None:
    (tmp_path / "note.yaml").write_text(FORM.replace("kind: long_text", "kind: lang_text"))
    (complaint,) = check_definitions([tmp_path / "note.yaml"], place=place)
    where = tmp_path / "note.yaml"
    assert complaint.startswith(f"{where}:14:11: “lang_text” is not known here.")


def test_a_path_that_is_not_there_stops_before_any_is_checked(tmp_path: Path, place: Place) -> None:
    (tmp_path / "note.yaml").write_text("schema: nonsense\n")
    gone = tmp_path / "gone.yaml"
    with pytest.raises(NotFound) as refused:
        check_definitions([tmp_path / "note.yaml", gone], place=place)
    assert refused.value.sentence == f"“{gone}” is not there. Nothing was checked."


def test_what_is_no_yaml_is_not_checked(tmp_path: Path, place: Place) -> None:
    (tmp_path / "note.txt").write_text(FORM)
    for path, what in ((tmp_path / "note.txt", "is no"), (tmp_path, "holds no")):
        with pytest.raises(NotFound) as refused:
            check_definitions([path], place=place)
        assert refused.value.sentence == (
            f"“{path}” {what} YAML file (.yaml, .yml). Nothing was checked."
        )
