"""What the window calls a file while it is made, opened and recovered: by its kind."""

from dataclasses import dataclass
from pathlib import Path

from fcp_portfolio.domain.file_kind import FileKind, kind_named
from fcp_portfolio.domain.phrase import Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class KindWords:
    """Buttons and sentences, each whole, because languages inflect what stands in them.

    `held` is for whoever has such a file already; `apart` heads what asks where the recovery words
    are saved, `bare` stands below them there.
    """

    new: str
    make: str
    opens: str
    held: str
    apart: str
    bare: str


_WORDS = {
    FileKind.PORTFOLIO: KindWords(
        new=Phrase("New portfolio"),
        make=Phrase("Make the portfolio"),
        opens=Phrase("Open the portfolio"),
        held=Phrase("I have a portfolio"),
        apart=Phrase("Save the recovery words, not encrypted, apart from the portfolio"),
        bare=Phrase(
            "This file is not encrypted: whoever has it and the portfolio can read everything. "
            "Keep it apart from the portfolio, and out of folders that are synchronised."
        ),
    ),
    FileKind.DESK: KindWords(
        new=Phrase("New desk"),
        make=Phrase("Make the desk"),
        opens=Phrase("Open the desk"),
        held=Phrase("I have a desk"),
        apart=Phrase("Save the recovery words, not encrypted, apart from the desk"),
        bare=Phrase(
            "This file is not encrypted: whoever has it and the desk can read everything. "
            "Keep it apart from the desk, and out of folders that are synchronised."
        ),
    ),
    FileKind.GROUP: KindWords(
        new=Phrase("New group"),
        make=Phrase("Make the group"),
        opens=Phrase("Open the group"),
        held=Phrase("I have a copy of the group"),
        apart=Phrase("Save the recovery words, not encrypted, apart from the group"),
        bare=Phrase(
            "This file is not encrypted: whoever has it and a copy of the group can read "
            "everything. Keep it apart from the group, and out of folders that are synchronised."
        ),
    ),
}


def words_for(what: FileKind | Path) -> KindWords:
    """The words for a kind of file, or for a file by its name."""
    return _WORDS[what if isinstance(what, FileKind) else kind_named(what.name)]
