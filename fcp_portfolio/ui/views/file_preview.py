"""Shows a file in a dialog, so that no copy is left anywhere."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from fcp_portfolio.domain.entry import Attachment
from fcp_portfolio.ui import widgets
from fcp_portfolio.ui.views.preview import FileView
from fcp_portfolio.ui.words import tr

if TYPE_CHECKING:
    from fcp_portfolio.ui.workspace import Workspace

SIZE = (820, 680)
PAGE_WIDTH = 640


class FilePreview(QDialog):
    """For what must not lose its place.

    What was `drawn` and is kept nowhere is shown before something is done with it: `says` what it
    is, `goes_on` names the button that accepts.
    """

    def __init__(
        self,
        workspace: "Workspace",
        attachment: Attachment,
        parent: QWidget | None,
        *,
        drawn: bytes = b"",
        says: str = "",
        goes_on: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(attachment.name)
        self.setAccessibleName(tr("Preview of {name}", name=attachment.name))
        widgets.size_dialog(self, *SIZE)
        self.view = FileView(workspace, attachment, drawn=drawn)
        act = widgets.button(goes_on or tr("Close"), "primary")
        act.setDefault(True)
        act.clicked.connect(self.accept)
        cancel = widgets.button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        foot = widgets.row(cancel, act)
        cancel.setVisible(bool(goes_on))
        foot.insertStretch(0, 1)
        foot.setContentsMargins(16, 12, 16, 16)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        if says:
            said = widgets.label(says, "secondary", wrap=True)
            said.setContentsMargins(16, 12, 16, 12)
            box.addWidget(said)
            self.setAccessibleDescription(says)
        box.addWidget(self.view, 1)
        box.addWidget(widgets.line())
        box.addLayout(foot)


def stack_pictures(images: list[QImage], name: str, widest: int = PAGE_WIDTH) -> QWidget:
    """Pictures below each other, no wider than that, to scroll through."""
    body = QWidget()
    column = QVBoxLayout(body)
    column.setSpacing(12)
    for number, image in enumerate(images, 1):
        shown = QLabel()
        shown.setAccessibleName(tr("{name}, picture {number}", name=name, number=number))
        fitting = Qt.TransformationMode.SmoothTransformation
        wide = min(widest, image.width())
        shown.setPixmap(QPixmap.fromImage(image.scaledToWidth(wide, fitting)))
        column.addWidget(shown, 0, Qt.AlignmentFlag.AlignHCenter)
    column.addStretch(1)
    area = widgets.scrolled(body)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    area.setAccessibleName(name)
    return area
