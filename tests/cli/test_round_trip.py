"""What `show --json` prints, `log --from` takes: the same content, for every entry."""

import json
from pathlib import Path
from typing import Any

from fcp_portfolio.services.entries import log_entry, whole_entries
from fcp_portfolio.services.exchange import entry_json, read_entry_file
from fcp_portfolio.services.portfolio import Passphrase, open_portfolio
from tests.cli.running import PASSPHRASE, done

RECORD = {"id", "revision", "created", "changed", "zone"}


def content(shown: dict[str, Any]) -> dict[str, Any]:
    """Everything but when and as what it was recorded."""
    return {key: value for key, value in shown.items() if key not in RECORD}


def test_every_entry_is_logged_again_as_it_was(portfolio: Path) -> None:
    """The two commands' use cases on all entries, with the portfolio opened once."""
    with open_portfolio(portfolio, Passphrase(PASSPHRASE)) as opened:
        before = [entry_json(opened, entry) for entry in whole_entries(opened)]
        for shown in before:
            text = json.dumps(shown, ensure_ascii=False).encode()
            given = read_entry_file(opened, text, "entry.json", Path())
            log_entry(opened, given.content, draft=given.draft, files=given.files)
        after = [entry_json(opened, entry) for entry in whole_entries(opened)]
    old = {entry["id"] for entry in before}
    new = [content(entry) for entry in after if entry["id"] not in old]
    assert (len(before), len(new)) == (60, 60)
    in_order = sorted(new, key=json.dumps)
    assert in_order == sorted(map(content, before), key=json.dumps)


def test_the_commands_do_the_same(portfolio: Path) -> None:
    rows = done("list", portfolio, "--json").json["entries"]
    chosen = {
        next(row["id"] for row in rows if row["files"]),
        next(row["id"] for row in rows if row["private"]),
        next(row["id"] for row in rows if row["state"] == "Draft"),
        next(row["id"] for row in rows if row["form"] == "pdp"),
    }
    for entry in chosen:
        shown = done("show", portfolio, entry, "--json")
        Path("entry.json").write_text(shown.out, encoding="utf-8")
        again = done("log", portfolio, "--from", "entry.json").out.strip()
        assert content(done("show", portfolio, again, "--json").json) == content(shown.json)
