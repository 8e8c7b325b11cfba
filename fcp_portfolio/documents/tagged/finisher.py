"""Makes a PDF of what the canvas drew: structure, metadata, ways to get about, embedded files."""

from collections.abc import Mapping

from fcp_portfolio.documents.tagged.canvas import TaggedCanvas
from fcp_portfolio.documents.tagged.metadata import Description, write_information, write_packet
from fcp_portfolio.documents.tagged.navigation import (
    write_destinations,
    write_names,
    write_outline,
)
from fcp_portfolio.documents.tagged.pdf_file import PdfFile
from fcp_portfolio.documents.tagged.strings import string_object
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.paths import RESOURCES


def finish(
    canvas: TaggedCanvas,
    *,
    root: Element,
    about: Description,
    files: Mapping[str, int],
    mode: bytes = b"UseOutlines",
    form: int = 0,
) -> None:
    """Writes all that belongs to no single page. `files` are the numbers of what was embedded.

    `mode` is what a program shows beside the pages; `form` the number of the interactive form.
    """
    file = canvas.file
    names = b"/Dests %d 0 R" % write_destinations(file, canvas.destinations)
    associated = b""
    if files:
        names += b"/EmbeddedFiles %d 0 R" % write_names(file, files)
        associated = b"/AF[%b]" % b" ".join(b"%d 0 R" % number for number in files.values())
    catalog = b"".join(
        (
            b"<</Type/Catalog/Pages %d 0 R" % canvas.write_page_tree(),
            b"/StructTreeRoot %d 0 R/MarkInfo<</Marked true>>" % canvas.tree.finish(root),
            b"/Outlines %d 0 R" % write_outline(file, canvas.bookmarks, canvas.destinations),
            b"/PageMode/%b/ViewerPreferences<</DisplayDocTitle true>>" % mode,
            b"/AcroForm %d 0 R" % form if form else b"",
            b"/Names<<%b>>%b" % (names, associated),
            b"/Lang%b/Metadata %d 0 R" % (string_object(about.language), write_packet(file, about)),
            b"/OutputIntents[%b]>>" % _output_intent(file),
        )
    )
    information = write_information(file, about)
    seed = about.document_id.encode()
    file.finish(catalog=file.add(catalog), information=information, seed=seed)


def _output_intent(file: PdfFile) -> bytes:
    profile = file.add_stream(b"/N 3", (RESOURCES / "icc" / "sRGB.icc").read_bytes())
    called = b"(sRGB IEC61966-2.1)"
    return (
        b"<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier%b/Info%b"
        b"/DestOutputProfile %d 0 R>>" % (called, called, profile)
    )
