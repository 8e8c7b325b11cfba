"""A row that opens something: an icon, two lines, a word at the right."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.widgets.texts import tip
from fcp_portfolio.ui.words import tr


class OpenRow(QAbstractButton):
    """Painted, so that both lines elide; the tooltip holds what did not fit."""

    def __init__(
        self, icon: str, title: str, detail: str = "", aside: str = "", *, inset: int = 16
    ) -> None:
        super().__init__()
        self._icon, self._detail, self._aside, self._inset = icon, detail, aside, inset
        self.setText(title)
        self.setAccessibleName(tr("Open “{title}”", title=title))
        self.setAccessibleDescription(" · ".join(filter(None, (detail, aside))))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(160, theme.active().grown(56 if self._inset else 50))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn = theme.active()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(worn.colour("hover"))
            painter.drawRoundedRect(self.rect().adjusted(4, 3, -4, -3), 6, 6)
        size = worn.size("icon")
        box = QRectF(self._inset, (self.height() - size) / 2, size, size)
        theme.icons.draw_icon(painter, self._icon, worn.colour("text_2"), box)
        self._paint_words(painter, worn)

    def _paint_words(self, painter: QPainter, worn: theme.Theme) -> None:
        small, body = worn.font("small"), worn.font("body")
        aside = QFontMetrics(small).horizontalAdvance(self._aside)
        left = self._inset + worn.size("icon") + 12
        words = self.rect().adjusted(left, 0, -self._inset - aside - (12 if aside else 0), 0)
        middle = words.center().y() + (0 if self._detail else worn.grown(11))
        upper, lower = words.adjusted(0, 0, 0, 0), words.adjusted(0, 0, 0, 0)
        upper.setBottom(middle)
        lower.setTop(middle)
        elide = Qt.TextElideMode.ElideRight
        title = QFontMetrics(body).elidedText(self.text(), elide, words.width())
        self.setToolTip(tip("" if title == self.text() else self.text()))
        painter.setFont(body)
        painter.setPen(worn.colour("text"))
        painter.drawText(upper, Qt.AlignmentFlag.AlignBottom, title)
        painter.setFont(small)
        painter.setPen(worn.colour("text_2"))
        detail = QFontMetrics(small).elidedText(self._detail, elide, words.width())
        painter.drawText(lower, Qt.AlignmentFlag.AlignTop, detail)
        right = self.rect().adjusted(0, 0, -self._inset, 0)
        across = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(right, across, self._aside)
