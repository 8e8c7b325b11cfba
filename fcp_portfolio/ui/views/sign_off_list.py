"""The list of requests: two lines, the chain as dots, and how long it waits."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from fcp_portfolio.services.requests import Waiting
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.models.requests import RequestsModel, how_long, people, places, title
from fcp_portfolio.ui.views.two_lines import TwoLineList, paint_two_lines
from fcp_portfolio.ui.widgets.chain import chain_width, paint_chain
from fcp_portfolio.ui.words import tr

LONG, DOTS = 176, 3  # width of the column at the right; dots that the chain has room for


class RequestList(TwoLineList):
    """The requests of a portfolio."""

    def __init__(self, model: RequestsModel) -> None:
        super().__init__(tr("Requests"), model, _paint_request)


def _paint_request(painter: QPainter, inner: QRect, one: Waiting) -> None:
    wide, dots = theme.active().grown(LONG), chain_width(DOTS)
    long = QRect(inner.right() - wide, inner.top(), wide, inner.height())
    chain = QRectF(long.left() - dots - 24, inner.top(), dots, inner.height())
    words = QRect(inner)
    words.setRight(round(chain.left()) - 16)
    paint_two_lines(painter, words, (title(one), people(one)), "strong")
    paint_chain(painter, places(one), chain)
    paint_two_lines(painter, long, how_long(one), "body")
