"""Key cards kept in a folder by somebody who has no portfolio."""

from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import Refused, StorageFailed
from fcp_portfolio.domain.keys import KeyCard
from fcp_portfolio.services.known_cards import forget_card, keep_card, known_cards

ROBIN = KeyCard(name="Robin Example", registration="HCPC PH000000", fingerprint="ab" * 32)
ALEX = KeyCard(name="Prof Alex Example", role="Approver", fingerprint="cd" * 32)


def test_cards_are_kept_and_forgotten(tmp_path: Path) -> None:
    folder = tmp_path / "not yet" / "key cards"
    assert known_cards(folder) == ()
    kept = keep_card(folder, ROBIN)
    assert kept.said == "You know this key of Robin Example now."
    keep_card(folder, ALEX)
    (folder / "notes.json").write_text("{}")
    assert [one.card for one in known_cards(folder)] == [ROBIN, ALEX]
    assert forget_card(kept.value).said == "The key of Robin Example is not known any more."
    assert [one.card for one in known_cards(folder)] == [ALEX]


def test_card_that_is_kept_is_not_kept_twice(tmp_path: Path) -> None:
    keep_card(tmp_path, ROBIN)
    with pytest.raises(Refused, match="You know this key already"):
        keep_card(tmp_path, ROBIN)


def test_folder_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StorageFailed, match="The card was not kept"):
        keep_card(tmp_path / "file" / "cards", ROBIN)
    kept = keep_card(tmp_path, ROBIN).value
    kept.file.unlink()
    kept.file.mkdir()
    with pytest.raises(StorageFailed, match="cannot be removed"):
        forget_card(kept)
