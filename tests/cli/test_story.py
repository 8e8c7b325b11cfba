"""One story in processes of their own, as a script would tell it."""

import json
from pathlib import Path

from tests.cli.running import FILES, PASSPHRASE, alone


def test_from_a_new_portfolio_to_its_pdf_and_back(tmp_path: Path) -> None:
    file = tmp_path / "my portfolio.fcpfolio"
    secret = tmp_path / "secret"
    secret.write_text(f"{PASSPHRASE}\n")
    secret.chmod(0o600)
    open_it = ("--passphrase-file", secret)

    made = alone("new", file, "--name", "Robin Example", "--registration", "PH000000", *open_it)
    assert (made.code, len(made.out.split())) == (0, 24)

    logged = alone(
        *("log", file, "--form", "debrief", "--title", "Knee pain", "--date", "2026-01-31"),
        *("--field", "learning=Ask about night pain — first.", "--link", "3=I asked."),
        *("--attach", FILES / "whiteboard-plan.heic", *open_it),
    )
    assert (logged.code, logged.err) == (0, "Logged “Knee pain”.\n")
    entry = logged.out.strip()

    shown = alone("show", file, entry[:8], "--json", *open_it)
    assert json.loads(shown.out)["values"] == {"learning": "Ask about night pain — first."}

    pdf = tmp_path / "out.pdf"
    exported = alone("export", file, "--to", pdf, *open_it)
    assert (exported.code, exported.out, pdf.read_bytes()[:5]) == (0, f"{pdf}\n", b"%PDF-")

    recovered = alone("recover", file, text=made.out)
    assert (recovered.code, len(recovered.out.split())) == (0, 24)

    wrong = alone("list", file, "--json", "--passphrase-file", tmp_path / "gone")
    assert (wrong.code, json.loads(wrong.out)["schema"]) == (1, "fcp-portfolio/error/1")
    assert wrong.err == "“gone” cannot be read: No such file or directory. Nothing was changed.\n"
