"""Progress summaries of other people: which are believed, and what is said of the rest."""

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pytest
from pyhanko.pdf_utils import generic as g

from fcp_portfolio.documents.progress_pdf import write_progress_pdf
from fcp_portfolio.documents.signing.signing import certified, signed
from fcp_portfolio.domain.asking.signing import OWNER_SIGNATURE
from fcp_portfolio.domain.errors import FileRefused, Refused
from fcp_portfolio.domain.identity import canonical_json
from fcp_portfolio.domain.keys import KeyCard
from fcp_portfolio.domain.progress import (
    ProgressSummary,
)
from fcp_portfolio.domain.progress_json import progress_json
from fcp_portfolio.domain.verdict import RestsOn
from fcp_portfolio.services.given_files import Meaning, meaning_of
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.progress import (
    newer_than,
    progress_held,
    read_progress,
    same_signer,
)
from tests.builders import TickingClock
from tests.documents.signing.papers import key
from tests.documents.signing.tampering import Writer, changed
from tests.domain.progress_summaries import FULL
from tests.services.asking import sent


def drawn(folder: Path, summary: ProgressSummary = FULL) -> bytes:
    to = folder / "drawn.pdf"
    write_progress_pdf(summary, to, "UTC")
    return to.read_bytes()


def sealed(folder: Path, summary: ProgressSummary = FULL) -> bytes:
    return certified(drawn(folder, summary), key(), TickingClock(), field_name=OWNER_SIGNATURE)


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A summary that is in order, signed by Robin Example."""
    return sealed(tmp_path_factory.mktemp("progress"))


def test_signer_is_known_by_a_card_and_by_the_keys_held(good: bytes) -> None:
    card = KeyCard(name="Robin Example", fingerprint=key().fingerprint)
    known = read_progress(good, (card,), clock=TickingClock())
    assert (known.card, known.rests_on, known.notes) == (card, RestsOn.CARD, ())
    unknown = read_progress(good, clock=TickingClock())
    assert unknown.notes == (
        "The signer is not known: compare the words of the key with the person it should be.",
    )
    assert unknown.fingerprint == card.fingerprint
    same_signer(unknown, ())
    same_signer(unknown, {card.fingerprint, "ab12" * 16})
    with pytest.raises(Refused, match="signed with another key than those of Robin Example before"):
        same_signer(unknown, {"ab12" * 16})
    with pytest.raises(Refused, match="is held already"):
        newer_than(unknown.summary, known.summary)


def test_certificate_in_another_name_is_told(tmp_path: Path) -> None:
    found = read_progress(sealed(tmp_path, replace(FULL, owner="Kim Nobody")), clock=TickingClock())
    assert found.notes[0] == (
        "The certificate names Robin Example, HCPC PH000000, the summary Kim Nobody, HCPC PH000000."
    )


def with_data(data: bytes, content: bytes) -> bytes:
    """The file with other data in it, appended as another program would."""

    def change(writer: Writer) -> None:
        spec = writer.root["/Names"]["/EmbeddedFiles"]["/Names"][1]
        other = writer.add_object(g.StreamObject(stream_data=content))
        spec["/EF"] = g.DictionaryObject({g.pdf_name("/F"): other, g.pdf_name("/UF"): other})
        writer.update_container(spec)

    return changed(data, change)


def held_twice(data: bytes) -> bytes:
    """The data a second time, under the same name."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        names = pdf.Root.Names.EmbeddedFiles.Names
        names.extend([pikepdf.String("z"), names[1]])
        out = io.BytesIO()
        pdf.save(out)
        return out.getvalue()


def rewritten(data: bytes) -> bytes:
    """The file written anew by another program."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        out = io.BytesIO()
        pdf.save(out)
        return out.getvalue()


def signed_not_sealed(folder: Path) -> bytes:
    return signed(drawn(folder), OWNER_SIGNATURE, key(), TickingClock())


BETTER = progress_json(replace(FULL, requests=()))
LATER = canonical_json({"schema": "fcp-portfolio/progress-summary/2"})
SPOILT: dict[str, tuple[Callable[[bytes, Path], bytes], str]] = {
    "no PDF": (lambda _good, _to: b"GIF89a", "This is not a PDF."),
    "cut off": (lambda good, _to: good[:-300], "This PDF does not end as a PDF ends"),
    "not signed": (
        lambda _good, to: drawn(to),
        "Nobody has signed this progress summary. Nothing was taken in.",
    ),
    "a byte changed": (
        lambda good, _to: good.replace(b"/Title", b"/Titel", 1),
        "is not as it was signed. Bytes that were signed have been changed since.",
    ),
    "data changed": (lambda good, _to: with_data(good, BETTER), "is not as it was signed."),
    "data of another version": (
        lambda good, _to: with_data(good, LATER),
        "has the format “fcp-portfolio/progress-summary/2”",
    ),
    "data twice": (lambda good, _to: held_twice(good), "holds “progress.json” more than once"),
    "written anew": (lambda good, _to: rewritten(good), "is not as it was signed."),
    "signed, not sealed": (
        lambda _good, to: signed_not_sealed(to),
        "is not as it was signed. It is not sealed by one signature.",
    ),
    "from the future": (
        lambda _good, to: sealed(to, replace(FULL, made=datetime(2026, 11, 20, 10, 1, tzinfo=UTC))),
        "says that it was made on 20 Nov 2026, which is still to come.",
    ),
}


@pytest.mark.parametrize("spoilt", SPOILT)
def test_what_is_not_in_order_is_refused_in_a_sentence(
    spoilt: str, good: bytes, tmp_path: Path
) -> None:
    spoil, sentence = SPOILT[spoilt]
    with pytest.raises(FileRefused) as refused:
        read_progress(spoil(good, tmp_path), clock=TickingClock())
    assert sentence in refused.value.sentence


def test_clock_that_is_a_little_ahead_is_no_future(tmp_path: Path) -> None:
    made = datetime(2026, 11, 20, 9, 59, tzinfo=UTC)
    assert read_progress(sealed(tmp_path, replace(FULL, made=made)), clock=TickingClock())


def test_another_pdf_is_no_progress_summary(on_route: Portfolio, tmp_path: Path) -> None:
    request = sent(on_route, tmp_path).path
    with pytest.raises(FileRefused) as refused:
        read_progress(request)
    assert refused.value.sentence == ("This PDF is no progress summary: it holds no data of one.")
    assert progress_held(request.read_bytes()) is None
    with pytest.raises(FileRefused, match=r"“gone\.pdf” cannot be read"):
        read_progress(tmp_path / "gone.pdf")
    to = tmp_path / "progress.pdf"
    to.write_bytes(drawn(tmp_path))
    assert progress_held(to.read_bytes()) == FULL
    assert meaning_of(on_route, to) is Meaning.PROGRESS
