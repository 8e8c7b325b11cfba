"""Controls as a screen reader finds them: by their accessible name."""

from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

W = TypeVar("W", bound=QWidget)


def named(root: QWidget, name: str, kind: type[W]) -> W:
    """The one widget of a kind with this accessible name; of several, the one that is seen."""
    found = [widget for widget in root.findChildren(kind) if widget.accessibleName() == name]
    found = [widget for widget in found if len(found) == 1 or widget.isVisible()]
    names = sorted({widget.accessibleName() for widget in root.findChildren(kind)})
    assert len(found) == 1, f"{len(found)} called “{name}” among {names}"
    return found[0]


def showing(root: QWidget, text: str) -> bool:
    """Whether a label that can be seen shows exactly this text."""
    QApplication.processEvents()  # what was just put into a layout is shown by then
    return any(made.text() == text and made.isVisible() for made in root.findChildren(QLabel))


def stays_while_writing(dialog: QDialog) -> bool:
    """Whether Escape leaves a dialog open that has just begun to write, and why is said."""
    dialog.reject()
    said = [made.text() for made in dialog.findChildren(QLabel) if made.isVisibleTo(dialog)]
    return dialog.isVisible() and "It is still being written." in said
