"""Bring the catalogues of the window's words up to date, and make those files Qt reads.

Started by `python3 dev.py words [LANGUAGE]...`. A language that is named and has no catalogue yet
gets an empty one. A language is offered in the window once its .qm file is there, which is made
only when every text is translated; until then it is taken away.
"""

from __future__ import annotations

import re
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CODE = ROOT / "fcp_portfolio"
FOLDER = ROOT / "resources" / "translations"
TOOLS = Path(sysconfig.get_path("purelib")) / "PySide6"
SOURCE = "en_GB"
# Line numbers would change with every line of code; the name of the file helps who translates.
LINE = re.compile(r' line="\d+"')
SAME = re.compile(r"(\s*<location [^>]*/>)\1+")


def run(tool: str, *words: object) -> None:
    linguist = next(TOOLS.rglob(f"{tool}.exe" if sys.platform == "win32" else tool))
    subprocess.run([linguist, *map(str, words)], check=True, cwd=ROOT)  # noqa: S603  ours


def update(catalogue: Path) -> None:
    """Adds new texts and marks those that are gone; what is translated stays."""
    # The templates of `tr` and of `Phrase` alone, in one context without a name.
    alias = "-tr-function-alias=tr+=Phrase"
    files = sorted(CODE.rglob("*.py"))
    options = ("-silent", "-source-language", SOURCE, *alias.split("=", 1))
    run("lupdate", *options, *files, "-ts", catalogue)
    text = LINE.sub("", catalogue.read_text(encoding="utf-8"))
    catalogue.write_text(SAME.sub(r"\1", text), encoding="utf-8", newline="\n")


def compile_complete(catalogue: Path) -> None:
    """Makes the .qm file of a catalogue in which nothing is left to translate."""
    made = catalogue.with_suffix(".qm")
    left = catalogue.read_text(encoding="utf-8").count('<translation type="unfinished"')
    print(f"{catalogue.name}: {left} left to translate" if left else f"{catalogue.name}: complete")
    made.unlink(missing_ok=True)
    if not left:
        run("lrelease", "-silent", catalogue, "-qm", made)


def main(languages: list[str]) -> None:
    FOLDER.mkdir(exist_ok=True)
    named = {FOLDER / f"fcp_portfolio_{language}.ts" for language in languages}
    for catalogue in sorted({*named, *FOLDER.glob("*.ts")}):
        update(catalogue)
        compile_complete(catalogue)


if __name__ == "__main__":
    main(sys.argv[1:])
