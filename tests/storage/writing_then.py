"""Writes the small portfolio of a schema with the program as it was then, and what it said of it.

    python tests/storage/writing_then.py CHECKOUT FOLDER

CHECKOUT is a work tree of the last commit of that schema. It is run by its commands alone, in a
home of its own, so that nothing of today's program takes part. FOLDER gets `schema-N.fcpfolio`,
and `schema-N.json` with the recovery words and what `show`, `list` and others printed.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

OWNER = ("--name", "Robin Example", "--registration", "HCPC PH000000")
SUPERVISOR = ("--name", "Dr Sam Example", "--role", "Clinical supervisor", "--body", "GMC")
PASSPHRASE = "four unrelated words here"
LETTER = "A letter about nobody in particular.\nIt is kept with an entry.\n"
ANSWERS = """\
name: Dr Sam Example
role: Clinical supervisor, GMC 0000000
declares: yes
capabilities:
  "4": {level: capable, comment: "Seen in clinic."}
"""
LIST = "Date,Title,Minutes\n2026-09-01,Read about tendons,45\n2026-09-08,Course on imaging,120\n"
ASKED = {
    "list": ("list",),
    "history": ("history",),
    "coverage": ("coverage",),
    "people": ("person", "list"),
    "requests": ("requests",),
    "stages": ("stages",),
    "plans": ("plan", "list"),
}


class Program:
    """The program of a checkout, as somebody types its commands."""

    def __init__(self, checkout: Path, home: Path) -> None:
        self._home = home
        self._environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "PYTHONPATH": str(checkout),
            "FCP_PASSPHRASE": PASSPHRASE,
            "FCP_KEY_PASSPHRASE": PASSPHRASE,
        }

    def said(self, *words: str) -> str:
        """What a command printed; ends where one is refused."""
        command = [sys.executable, "-P", "-m", "fcp_portfolio", *words]
        ended = subprocess.run(
            command,
            cwd=self._home,
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
        )
        if ended.returncode not in (0, 3):
            sys.exit(f"{words}: {ended.stderr}")
        return ended.stdout.strip()

    def told(self, *words: str) -> Any:
        """The same as JSON."""
        return json.loads(self.said(*words, "--json"))


def fill(program: Program, home: Path, version: int) -> str:
    """Makes `mine.fcpfolio` with what that version knew; gives its recovery words."""
    file = "mine.fcpfolio"
    (home / "letter.txt").write_text(LETTER)
    route = ("--route", "fcp-taught") if version > 2 else ()
    words = program.said("new", file, *OWNER, *route)
    program.said("person", "add", file, *SUPERVISOR)
    log = ("log", file, "--form", "debrief", "--minutes", "20", "--person", "Dr Sam Example")
    first = program.said(
        *log, "--title", "Knee pain in clinic", "--date", "2026-11-14",
        "--field", "learning=Ask about night pain first.",
        "--link", "4=It shows how I examine.", "--link", "6=It shows how I plan.",
        "--attach", "letter.txt",
    )  # fmt: skip
    program.said("edit", file, first, "--title", "Knee pain in clinic, again")
    program.said("edit", file, first, "--field", "learning=Ask about night pain. 膝 — “naïve”.")
    program.said(*log, "--title", "Not for others", "--date", "2026-10-01", "--private",
                 "--field", "learning=For me alone.")  # fmt: skip
    program.said("log", file, "--form", "reflection", "--title", "Only begun", "--draft")
    gone = program.said(*log, "--title", "Taken out", "--date", "2026-10-02",
                        "--field", "learning=It was about something else.")  # fmt: skip
    program.said("remove", file, gone)
    erased = program.said(*log, "--title", "A name", "--date", "2026-10-03",
                          "--field", "learning=Words that had to go.")  # fmt: skip
    program.said("erase", file, erased, "--why", "A name")
    program.said("rate", file, "4", "capable", "--comment", "Since spring.", "--date", "2026-06-01")
    program.said("rate", file, "4", "excellent", "--comment", "Surer.", "--date", "2026-11-20")
    program.said("key", "new", file)
    grow(program, home, version, first)
    return " ".join(re.findall(r"[a-z]+", words)[-24:])


def grow(program: Program, home: Path, version: int, first: str) -> None:
    """What came with later versions: a sign-off, tags, imports, planned sessions."""
    file = "mine.fcpfolio"
    if version > 1:
        sign_off(program, home)
    if version > 4:
        program.said("edit", file, first, "--tag", "knee", "--tag", "night pain")
    if version > 6:
        (home / "list.csv").write_text(LIST)
        program.said("import", file, "list.csv", "--form", "tutorial")
    if version > 7:
        program.said("plan", "add", file, "--form", "supervision-meeting", "--date", "2027-01-12")


def sign_off(program: Program, home: Path) -> None:
    """A request, answered and signed by its supervisor, and taken in."""
    file = "mine.fcpfolio"
    (home / "answers.yaml").write_text(ANSWERS)
    program.said("key", "file", "supervisor.p12", "--name", "Dr Sam Example",
                 "--registration", "GMC 0000000")  # fmt: skip
    program.said("request", file, "--kind", "sign-off", "--capability", "4",
                 "--for", "Dr Sam Example", "--to", "request.pdf")  # fmt: skip
    program.said("review", "request.pdf", "--answers", "answers.yaml",
                 "--sign-with", "supervisor.p12", "--to", "signed.pdf")  # fmt: skip
    program.said("receive", file, "signed.pdf")


def heard(program: Program, version: int) -> dict[str, Any]:
    """All that the program of then says of it."""
    since = {"requests": 2, "stages": 3, "plans": 8}
    told = {
        name: program.told(*words[:2], "mine.fcpfolio")
        for name, words in ASKED.items()
        if version >= since.get(name, 1)
    }
    rows = told["list"]["entries"]
    told["show"] = {row["id"]: program.told("show", "mine.fcpfolio", row["id"]) for row in rows}
    return told


def main(checkout: Path, folder: Path) -> None:
    """Writes both files of the version that the checkout has."""
    text = (checkout / "fcp_portfolio" / "storage" / "database.py").read_text()
    version = int(re.findall(r"^SCHEMA_VERSION = (\d+)", text, re.MULTILINE)[0])
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        program = Program(checkout, home)
        told = {"words": fill(program, home, version), **heard(program, version)}
        shutil.copyfile(home / "mine.fcpfolio", folder / f"schema-{version}.fcpfolio")
    expected = json.dumps(told, ensure_ascii=False, indent=1)
    (folder / f"schema-{version}.json").write_text(expected + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())
