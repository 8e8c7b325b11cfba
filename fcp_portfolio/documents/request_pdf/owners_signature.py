"""The place where an owner signs what they state, with a field for the seal."""

from reportlab.platypus import Flowable

from fcp_portfolio.documents.portfolio_pdf.composition import Composition
from fcp_portfolio.documents.request_pdf.fields import STAMP_HEIGHT, STAMP_WIDTH
from fcp_portfolio.documents.request_pdf.form_canvas import FormCanvas
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import CELL_HEAD, RULE, SMALL, TEXT_WIDTH
from fcp_portfolio.domain.asking.signing import OWNER_SIGNATURE
from fcp_portfolio.domain.request import AnswerKind, AskedField

_GAP = 12.0
_SIGNATURE = AskedField(
    name=OWNER_SIGNATURE, kind=AnswerKind.SIGNATURE, meaning="signature", label="Signature"
)


class OwnersSignature(Flowable):
    """What the owner states at the left, the place where they sign it at the right."""

    canv: FormCanvas

    def __init__(
        self,
        composition: Composition,
        section: Element,
        statement: str,
        who: str = "owner",
    ) -> None:
        super().__init__()
        self._who = who
        group = section.child("Div")
        self._said = composition.paragraph(group, statement, SMALL)
        self._label = composition.paragraph(group, f"Signed by the {who}", CELL_HEAD)
        self._form = group.child("Form")

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        """As high as the stamp with its label, or as what is said."""
        self._left = available_width - STAMP_WIDTH - 2 * _GAP
        said = self._said.wrap(self._left, 1_000)[1]
        label = self._label.wrap(STAMP_WIDTH, 100)[1]
        self.width, self.height = available_width, max(said, STAMP_HEIGHT + label + 3)
        return self.width, self.height

    def draw(self) -> None:
        """Draws a thin frame, then makes the field over it."""
        self._said.drawOn(self.canv, 0, self.height - self._said.height)
        x, top = TEXT_WIDTH - STAMP_WIDTH, self.height - self._label.height
        self._label.drawOn(self.canv, x, top)
        box = (x, top - 3 - STAMP_HEIGHT, x + STAMP_WIDTH, top - 3)
        with self.canv.artifact():
            self.canv.setStrokeColor(RULE)
            self.canv.setLineWidth(0.6)
            self.canv.rect(box[0], box[1], STAMP_WIDTH, STAMP_HEIGHT)
        self.canv.signature_field(self._form, _SIGNATURE, self._who, box, ())
