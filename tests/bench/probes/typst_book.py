"""Sets the same texts with Typst: the same fonts, a contents page, tagged as Typst does it."""

import json
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

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
        (source.parent / "texts.json").write_bytes(texts.read_bytes())
        began = time.perf_counter()
        import typst

        typst.compile(source, output=to, font_paths=[RESOURCES / "fonts"])
        found = {"took": time.perf_counter() - began, "memory": peak_memory()}
        found |= {"pages": _pages(to), "size": to.stat().st_size}
    sys.stdout.write(json.dumps(found))


def _pages(pdf: Path) -> int:
    import pikepdf

    with pikepdf.open(pdf) as opened:
        return len(opened.pages)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
