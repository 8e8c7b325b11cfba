"""Writes the texts of a portfolio's entries as JSON, for another program to set."""

import json
import sys
from pathlib import Path

from fcp_portfolio.services.entries import whole_entries
from fcp_portfolio.services.exchange import entry_json
from fcp_portfolio.services.portfolio import Portfolio, open_portfolio
from fcp_portfolio.storage.search import texts_in
from tests.bench.probes.opened import key_of


def main(file: Path, to: Path) -> None:
    with open_portfolio(file, key_of(file)) as portfolio:
        entries = _entries(portfolio)
    to.write_text(json.dumps(entries), "utf-8")
    sys.stdout.write(json.dumps({"entries": len(entries)}))


def _entries(portfolio: Portfolio) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    for entry in whole_entries(portfolio):
        plain = entry_json(portfolio, entry)
        form = portfolio.form(entry.content.form, entry.content.form_edition)
        facts = [plain[key] for key in ("kind", "state", "occurred", "minutes", "person")]
        fields = [
            [field.label, "\n\n".join(texts_in(entry.content.values.get(field.id)))]
            for field in form.fields
            if field.id in entry.content.values
        ]
        links = [[f"{link.code} {link.title}", link.why] for link in entry.content.links]
        files = [[item.name, item.description] for item in entry.content.attachments]
        found.append(
            {
                "title": entry.content.title or form.title,
                "facts": [str(fact) for fact in facts if fact is not None],
                "parts": fields + links + files,
            }
        )
    return found


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
