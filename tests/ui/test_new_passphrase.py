"""Choosing a passphrase: an estimate of its strength, which holds nobody back."""

import pytest
from pytestqt.qtbot import QtBot

from fcp_portfolio.ui.dialogs.new_passphrase import NewPassphrase

KNOWN = "Much of it is a name or a word that is tried first for this file."


@pytest.fixture
def fields(qtbot: QtBot) -> NewPassphrase:
    made = NewPassphrase(lambda: ("Amira Halloran",))
    qtbot.addWidget(made)
    made.resize(480, 320)
    made.show()
    return made


@pytest.mark.parametrize(
    ("typed", "said", "parts"),
    [
        ("", "", 0),
        ("kettle", "Too short so far: 6 characters.", 0),
        (
            "password123",
            "Found at once, by an estimate. Much of it is a password that many people use.",
            1,
        ),
        (
            "amirahalloran",
            f"Easy to guess, by an estimate. {KNOWN}",
            1,
        ),
        ("kettle orbit mango", "Very hard to guess, by an estimate.", 4),
    ],
)
def test_strength_is_said_as_one_types(
    fields: NewPassphrase, typed: str, said: str, parts: int
) -> None:
    fields.first.setText(typed)
    assert fields.says.text() == said
    assert fields.first.accessibleDescription().startswith(said)
    assert fields.bar.reached == parts


def test_weak_passphrase_is_taken_all_the_same(fields: NewPassphrase) -> None:
    fields.first.setText("password123")
    fields.second.setText("password123")
    assert fields.sound()
