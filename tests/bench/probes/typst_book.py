"""Sets the same texts with Typst: the same fonts, a contents page, tags, PDF/A-3a and PDF/UA-1.

Then one sentence is changed, and they are set again in the same process, which Typst remembers.
"""

import json
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from fcp_portfolio.paths import RESOURCES
from tests.bench.probes.opened import peak_memory

BOOK = """
#set document(title: "Portfolio")
#set page(paper: "a4", margin: 2cm, numbering: "1")
#set text(font: "Source Sans 3", size: 10pt, lang: "en")
#outline()
#pagebreak()
#for entry in json("texts.json") [
  = #entry.title
  #entry.facts.join(" · ")
  #for (label, words) in entry.parts [
    == #label
    #words
  ]
]
"""


def main(texts: Path) -> None:
    with TemporaryDirectory() as folder:
        source, to = Path(folder) / "book.typ", Path(folder) / "out.pdf"
        source.write_text(BOOK, "utf-8")
        entries = json.loads(texts.read_bytes())
        found = {"took": _set(entries, source, to), "memory": peak_memory()}
        entries[len(entries) // 2]["parts"][0][1] += " And one thing more."
        found["again"] = _set(entries, source, to)
        found |= {"pages": _pages(to), "size": to.stat().st_size}
    sys.stdout.write(json.dumps(found))


def _set(entries: Any, source: Path, to: Path) -> float:
    source.with_name("texts.json").write_text(json.dumps(entries), "utf-8")
    began = time.perf_counter()
    import typst

    fonts = [RESOURCES / "fonts"]
    typst.compile(source, output=to, font_paths=fonts, pdf_standards=["a-3a", "ua-1"])
    return time.perf_counter() - began


def _pages(pdf: Path) -> int:
    import pikepdf

    with pikepdf.open(pdf) as opened:
        return len(opened.pages)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
