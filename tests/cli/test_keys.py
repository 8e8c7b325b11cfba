"""`key` and `person know`: a key is made, shown to others, recognised, and lost."""

import json
import os
from pathlib import Path

import pytest

from tests.cli.running import Ran, done, ran, refused


@pytest.fixture(autouse=True)
def _key_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FCP_KEY_PASSPHRASE", "words for keys")


def test_key_is_made_listed_and_lost(blank: Path) -> None:
    words = done("key", "new", blank).out.strip()
    (key,) = done("key", "list", blank, "--json").json["keys"]
    assert (key["words"], key["ended"]) == (words, None)
    listed = done("key", "list", blank).out
    assert listed == f"{key['id'][:8]}  {key['made'][:10]}  in use  {words}\n"

    ended = done("key", "end", blank, key["id"][:8], "--why", "lost", "--on", key["made"][:10])

    assert ended.err.startswith("Noted that the key ended on ")
    assert f"{key['made'][:10]}: lost" in done("key", "list", blank).out
    assert refused("key", "card", blank, "--to", "card.json") == (
        "This portfolio has no signing key yet. “key new” makes one."
    )


def test_card_of_one_is_known_to_another(blank: Path, tmp_path: Path) -> None:
    done("key", "new", blank, "--role", "Physiotherapist")
    assert done("key", "card", blank, "--to", "robin.json").out == "robin.json\n"
    made = done("key", "file", "sam.p12", "--name", "Dr Sam", "--card", "sam.json")
    card = json.loads((tmp_path / "sam.json").read_bytes())
    assert card["words"] == made.out.strip()

    done("person", "add", blank, "--name", "Dr Sam")
    known = done("person", "know", blank, "Dr Sam", "sam.json")

    assert known == Ran(
        0, f"{card['fingerprint']}\n", f"You know this key of Dr Sam now: {card['words']}.\n"
    )


def test_key_passphrase_comes_from_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FCP_KEY_PASSPHRASE")
    (tmp_path / "words.txt").write_text("from a file\n")
    (tmp_path / "words.txt").chmod(0o640)
    made = done("key", "file", "a.p12", "--name", "Sam", "--key-passphrase-file", "words.txt")
    assert ("“words.txt”" in made.err) == (os.name == "posix")  # others can read it
    (tmp_path / "short.txt").write_text("short")
    short = ("key", "file", "b.p12", "--name", "Sam", "--key-passphrase-file", "short.txt")
    assert "at least 10 characters" in ran(*short).err
    assert refused("key", "file", "b.p12", "--name", "Sam") == (
        "No passphrase was given. Use --key-passphrase-file or FCP_KEY_PASSPHRASE."
    )
    monkeypatch.setenv("FCP_KEY_PASSPHRASE", "")
    assert refused("key", "file", "b.p12", "--name", "Sam") == "The passphrase is empty. Give one."


def test_hub_vouches_for_a_key_and_who_knows_the_hub_goes_by_it(blank: Path) -> None:
    done("key", "file", "sam.p12", "--name", "Dr Sam", "--card", "sam.json")
    done("key", "file", "hub.p12", "--name", "Example Hub", "--card", "hub.pdf")
    vouched = done("key", "vouch", "sam.json", "--sign-with", "hub.p12", "--to", "signed.json")
    assert vouched.out == "signed.json\n"
    for name in ("Dr Sam", "Example Hub"):
        done("person", "add", blank, "--name", name)
    assert refused("person", "know", blank, "Dr Sam", "signed.json", "--vouched") == (
        "Nobody whose key you compared vouches for this card. Compare its words with the person "
        "instead. Nothing was changed."
    )
    done("person", "know", blank, "Example Hub", "hub.pdf")

    known = done("person", "know", blank, "Dr Sam", "signed.json", "--vouched")

    assert known.err.startswith("You go by this key of Dr Sam on the word of Example Hub, on 20")
