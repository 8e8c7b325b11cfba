"""Makes a finished PDF of what the canvas drew: structure, metadata, outline, embedded files."""

from collections.abc import Callable, Sequence
from typing import Any, BinaryIO, cast

import pikepdf
from pikepdf import Array, Dictionary, Name, OutlineItem, Pdf, String

from fcp_portfolio.documents.tagged.canvas import Bookmark, Destination, TaggedCanvas
from fcp_portfolio.documents.tagged.embedding import EmbeddedFile, embed
from fcp_portfolio.documents.tagged.metadata import Description, write_metadata
from fcp_portfolio.documents.tagged.strings import one_line
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.tree import TreeWriter
from fcp_portfolio.paths import RESOURCES


def finish(
    drawn: BinaryIO,
    *,
    canvas: TaggedCanvas,
    root: Element,
    about: Description,
    files: Sequence[EmbeddedFile],
    to: BinaryIO,
    on_percent: Callable[[int], None],
) -> int:
    """Writes the finished PDF and returns the number of its pages.

    The files have been appended to what was drawn. `on_percent` is called while saving and may
    raise to stop.
    """
    with pikepdf.open(drawn) as pdf:
        _write_destinations(pdf, canvas.destinations)
        TreeWriter(pdf).write(root)
        _write_outline(pdf, canvas.bookmarks, canvas.destinations)
        _write_output_intent(pdf)
        pdf.Root.Lang = String(about.language)
        pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        pdf.Root.PageMode = Name.UseOutlines
        write_metadata(pdf, about)
        target = _PatientStream(to)
        embed(pdf, files, about.pdf_date)
        pdf.save(
            cast(BinaryIO, target),
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            deterministic_id=True,
            fix_metadata_version=False,
            progress=on_percent,
        )
        target.raise_error()
        return len(pdf.pages)


class _PatientStream:
    """Takes whatever is written and keeps the first error for later.

    qpdf finishes a file in destructors: an exception raised from a write there ends the process.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._error: OSError | None = None

    def write(self, data: bytes) -> int:
        self._try(lambda: self._stream.write(data))
        return len(data)

    def flush(self) -> None:
        self._try(self._stream.flush)

    def _try(self, act: Callable[[], object]) -> None:
        if self._error is None:
            try:
                act()
            except OSError as error:
                self._error = error

    def raise_error(self) -> None:
        """Raises what went wrong, now that it is safe."""
        if self._error is not None:
            raise self._error

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


def _write_destinations(pdf: Pdf, destinations: dict[str, Destination]) -> None:
    pages = [page.obj for page in pdf.pages]
    names = Array()
    for name in sorted(destinations, key=str.encode):  # a name tree is sorted by bytes
        page, top = destinations[name]
        names.append(String(name))
        names.append(Array([pages[page], Name.XYZ, 0, round(top, 2), 0]))
    if "/Names" not in pdf.Root:
        pdf.Root.Names = Dictionary()
    pdf.Root.Names.Dests = pdf.make_indirect(Dictionary(Names=names))


def _write_outline(
    pdf: Pdf, bookmarks: Sequence[Bookmark], destinations: dict[str, Destination]
) -> None:
    with pdf.open_outline() as outline:
        levels = [outline.root]
        for mark in bookmarks:
            page, top = destinations[mark.target]
            item = OutlineItem(one_line(mark.title), page, "XYZ", left=0, top=top)
            item.is_closed = mark.level > 0
            del levels[mark.level + 1 :]
            levels[-1].append(item)
            levels.append(item.children)


def _write_output_intent(pdf: Pdf) -> None:
    profile = pdf.make_stream((RESOURCES / "icc" / "sRGB.icc").read_bytes())
    profile.N = 3
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB IEC61966-2.1"),
        Info=String("sRGB IEC61966-2.1"),
        DestOutputProfile=profile,
    )
    pdf.Root.OutputIntents = Array([pdf.make_indirect(intent)])
