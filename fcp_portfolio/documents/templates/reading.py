"""A template from outside: which reader takes it, what it asks, and the same filled in."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from fcp_portfolio.documents.inspection.office import WORD, office_type
from fcp_portfolio.documents.inspection.sniffing import OLE, PDF, ZIP, binary_type
from fcp_portfolio.documents.inspection.values import DAMAGED, Source
from fcp_portfolio.documents.inspection.zipped import opened
from fcp_portfolio.documents.templates.pdf_form import PdfForm
from fcp_portfolio.documents.templates.spots import MOST_BLANKS, Spot, unfillable
from fcp_portfolio.documents.templates.word_form import WordForm
from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.templates.asked import Template, once

_NEITHER = Phrase("it is no PDF and no Word document (.docx)")
_OLD = Phrase(
    "it is of an old kind, or needs a password; open it in Word and save it as .docx without one"
)
_NOTHING = Phrase("it has no fields, no content controls and no places such as {{name}}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """A template that was filled in. `cramped` are blanks whose text is not all seen on paper."""

    data: bytes
    cramped: tuple[str, ...] = ()


def read_template(data: bytes, name: str) -> Template:
    """What a template asks; raises FileRefused. For the process apart."""
    with _open(data, name) as form:
        blanks = once(spot.blank for spot in _spots(form, name))
        return Template(name=name, blanks=blanks, notes=tuple(form.notes))


def fill_template(data: bytes, name: str, texts: Mapping[str, str]) -> Filled:
    """The template with these texts, by the names of blanks; all else in it stays as it is.

    Raises FileRefused. For the process apart.
    """
    with _open(data, name) as form:
        for spot in _spots(form, name):
            if spot.blank.name in texts:
                spot.write(texts[spot.blank.name])
        return Filled(data=form.saved(), cramped=tuple(form.cramped))


@contextmanager
def _open(data: bytes, name: str) -> Iterator[PdfForm | WordForm]:
    """Whatever parsers of other people make of hostile bytes becomes one sentence."""
    try:
        yield _opened(data, name)
    except PortfolioError:
        raise
    except Exception as error:  # it may be wrong in any way
        raise unfillable(name, DAMAGED) from error


def _opened(data: bytes, name: str) -> PdfForm | WordForm:
    kind = binary_type(data)
    if kind == PDF:
        return PdfForm(data, name)
    if kind == OLE:
        raise unfillable(name, _OLD)
    if kind == ZIP:
        with opened(Source(name=name, data=data)) as container:
            if container is not None and office_type(container) == WORD:
                return WordForm(container, data, name)
    raise unfillable(name, _NEITHER)


def _spots(form: PdfForm | WordForm, name: str) -> list[Spot]:
    spots = list(form.spots())
    if not spots:
        raise unfillable(name, _NOTHING)
    if len(spots) > MOST_BLANKS:
        raise unfillable(name, Phrase("it has more than {most} fields", most=f"{MOST_BLANKS:,}"))
    return spots
